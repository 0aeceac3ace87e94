/** So many of so many. Partial credit makes `hits` a fraction. */
export interface Share {
  hits: number;
  of: number;
}

/** A measure's two sides: over the predictions of a row and over its gold attributions. */
export interface Measure {
  precision: Share;
  recall: Share;
}

export interface PrecisionRecall {
  precision: number;
  recall: number;
  f1: number;
}

export const newShare = (): Share => ({ hits: 0, of: 0 });

export const newMeasure = (): Measure => ({ precision: newShare(), recall: newShare() });

/** Counts one more, hit or missed, in part, or several at once. */
export function count(share: Share, hits: number | boolean, of = 1): void {
  share.hits += Number(hits);
  share.of += of;
}

/** 0 to 1; null when nothing was counted. */
export const ratio = ({ hits, of }: Share): number | null => (of > 0 ? hits / of : null);

/** Where one side is empty, it is perfect only when the other is empty too. */
export function precisionRecall(measure: Measure): PrecisionRecall {
  const precision = ratio(measure.precision) ?? (measure.recall.of > 0 ? 0 : 1);
  const recall = ratio(measure.recall) ?? (measure.precision.of > 0 ? 0 : 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
