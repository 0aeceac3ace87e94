import { FeatureRows, type FeatureSink } from './feature-rows.ts';
import { PackedRows } from './packed-rows.ts';
import { type LabelModel, type PackedModel, scoreLabels } from './tag-model.ts';

/** Rows of features that a model scores. */
export interface LabelRows extends FeatureSink {
  /** The score of each label in each row, until the next call of `clear`. */
  scores(): Float32Array;
  /** Empties it for the next sequence. */
  clear(): void;
}

const packedRows = new WeakMap<PackedModel, PackedRows>();

/** Rows for a model; a packed one has only one of them, which remembers its groups of features from text to text. */
export function labelRows(model: LabelModel): LabelRows {
  if (!('packed' in model)) return new PlainRows(model);
  let rows = packedRows.get(model);
  if (!rows) {
    rows = new PackedRows(model);
    packedRows.set(model, rows);
  }
  rows.clear();
  return rows;
}

/** Rows for a model that is being trained. */
class PlainRows extends FeatureRows implements LabelRows {
  constructor(private readonly model: LabelModel) {
    super();
  }

  scores(): Float32Array {
    return scoreLabels(this.model, this, this.length);
  }
}
