import { modelPath, readTagModel } from '../../tagging/model-file.ts';
import type { TagModel } from '../../tagging/tag-model.ts';

/** The models of the attribution stages; MODEL_CARD.md beside them says what they learned from. */
export interface AttributionModels {
  any: TagModel;
  roles: TagModel;
  judge: TagModel;
}

/** The file of each model in `src/models`. */
export const MODEL_FILES = { any: 'cues.br', roles: 'roles.br', judge: 'judge.br' } as const;

let loaded: AttributionModels | null = null;

/** The shipped models, read at the first call and kept. */
export function attributionModels(): AttributionModels {
  loaded ??= {
    any: readTagModel(modelPath(MODEL_FILES.any)),
    roles: readTagModel(modelPath(MODEL_FILES.roles)),
    judge: readTagModel(modelPath(MODEL_FILES.judge)),
  };
  return loaded;
}
