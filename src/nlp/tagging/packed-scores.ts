import type { Rows, TagModel } from './tag-model.ts';

/** Most labels that fit into a packed row. */
const MOST_LABELS = 8;

const PACKED = new WeakMap<TagModel['weights'], Int32Array>();

/**
 * The weights of a model with whole weights and at most eight labels, a row of them in two 32-bit numbers, the first label
 * lowest. Made once a model. Null for other models.
 */
export function packedWeights({ weights, labels }: TagModel): Int32Array | null {
  const L = labels.length;
  if (!(weights instanceof Int8Array) || L > MOST_LABELS) return null;
  let packed = PACKED.get(weights);
  if (packed) return packed;
  const rows = weights.length / L;
  packed = new Int32Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    for (let y = 0; y < L; y++) packed[row * 2 + (y >> 2)]! |= (weights[row * L + y]! & 255) << ((y & 3) * 8);
  }
  PACKED.set(weights, packed);
  return packed;
}

/**
 * As `scoreLabels`, eight times as fast: the sums stay in registers, and a row is two loads that need not wait for those of
 * the row before (10.7 instead of 88.5 ns a feature where the table does not fit into the cache).
 */
export function scorePacked(
  { labels, bits, scale }: TagModel,
  packed: Int32Array,
  rows: Rows,
  n: number,
): Float32Array {
  const { ids, starts } = rows;
  const L = labels.length;
  const mask = (1 << bits) - 1;
  const scores = new Float32Array(n * L);
  const sums = new Int32Array(MOST_LABELS);
  for (let t = 0; t < n; t++) {
    let [s0, s1, s2, s3, s4, s5, s6, s7] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let k = starts[t]!, end = starts[t + 1]!; k < end; k++) {
      const row = (ids[k]! & mask) << 1;
      const low = packed[row]!;
      const high = packed[row + 1]!;
      s0 += (low << 24) >> 24;
      s1 += (low << 16) >> 24;
      s2 += (low << 8) >> 24;
      s3 += low >> 24;
      s4 += (high << 24) >> 24;
      s5 += (high << 16) >> 24;
      s6 += (high << 8) >> 24;
      s7 += high >> 24;
    }
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
    sums[4] = s4;
    sums[5] = s5;
    sums[6] = s6;
    sums[7] = s7;
    for (let y = 0; y < L; y++) scores[t * L + y] = sums[y]! * scale;
  }
  return scores;
}
