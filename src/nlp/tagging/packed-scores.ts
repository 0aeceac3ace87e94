import type { TagModel } from './tag-model.ts';

/** Most labels that fit into a packed row. */
export const MOST_LABELS = 8;
/** What is added to each weight, so that it is never negative and sums of 16 bits do not borrow from each other. */
export const BIAS = 128;
/** Features whose sums surely fit into 16 bits. */
export const MOST_SUMMED = 256;

/**
 * A model whose weights are packed for `sumPacked`: a row is two 32-bit numbers of four bytes each, the first label lowest,
 * every byte a weight plus `BIAS`.
 */
export interface PackedModel extends Omit<TagModel, 'weights'> {
  packed: Int32Array;
}

/**
 * Adds the rows of `ids` from `begin` to `end`, at most `MOST_SUMMED`, to four running sums: of labels 0 and 2, 1 and 3, 4 and
 * 6, 5 and 7, each in one half of a 32-bit number, `BIAS` a feature included. So a feature costs two loads that need not wait
 * for those of the one before and four additions.
 */
export function sumPacked(
  packed: Int32Array,
  mask: number,
  ids: Int32Array,
  begin: number,
  end: number,
  sums: Int32Array,
): void {
  let [s02, s13, s46, s57] = [sums[0]!, sums[1]!, sums[2]!, sums[3]!];
  for (let k = begin; k < end; k++) {
    const row = (ids[k]! & mask) << 1;
    const low = packed[row]!;
    const high = packed[row + 1]!;
    s02 = (s02 + (low & 0xff00ff)) | 0;
    s13 = (s13 + ((low >>> 8) & 0xff00ff)) | 0;
    s46 = (s46 + (high & 0xff00ff)) | 0;
    s57 = (s57 + ((high >>> 8) & 0xff00ff)) | 0;
  }
  sums[0] = s02;
  sums[1] = s13;
  sums[2] = s46;
  sums[3] = s57;
}

/** Adds what `sumPacked` summed over `count` features to a sum for each of the eight labels. */
export function unpackSums(sums: Int32Array, count: number, into: Int32Array): void {
  const bias = BIAS * count;
  for (let half = 0; half < 2; half++) {
    const even = sums[half * 2]!;
    const odd = sums[half * 2 + 1]!;
    into[half * 4]! += (even & 0xffff) - bias;
    into[half * 4 + 1]! += (odd & 0xffff) - bias;
    into[half * 4 + 2]! += (even >>> 16) - bias;
    into[half * 4 + 3]! += (odd >>> 16) - bias;
  }
}
