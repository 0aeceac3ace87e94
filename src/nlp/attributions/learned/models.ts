import { modelPath, readPackedModel } from '../../tagging/model-file.ts';
import type { LabelModel } from '../../tagging/tag-model.ts';

/** The models of the attribution stages; MODEL_CARD.md beside them says what they learned from. */
export interface AttributionModels {
  any: LabelModel;
  roles: LabelModel;
  judge: LabelModel;
}

/** The file of each model in `src/models`. */
export const MODEL_FILES = { any: 'cues.br', roles: 'roles.br', judge: 'judge.br' } as const;

let loaded: AttributionModels | null = null;

/** The shipped models, read at the first call and kept. */
export function attributionModels(): AttributionModels {
  loaded ??= {
    any: readPackedModel(modelPath(MODEL_FILES.any)),
    roles: readPackedModel(modelPath(MODEL_FILES.roles)),
    judge: readPackedModel(modelPath(MODEL_FILES.judge)),
  };
  return loaded;
}
