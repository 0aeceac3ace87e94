import { readShipped } from '../../shipped-model.ts';
import { readPackedModel } from '../../tagging/model-file.ts';
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
    any: readShipped(MODEL_FILES.any, readPackedModel),
    roles: readShipped(MODEL_FILES.roles, readPackedModel),
    judge: readShipped(MODEL_FILES.judge, readPackedModel),
  };
  return loaded;
}
