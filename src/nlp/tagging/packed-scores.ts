/** Most labels that fit into a packed row; its last byte is 1, so that the sum of it counts the rows. */
export const MOST_LABELS = 7;
/** What is added to each weight, so that it is never negative and sums of 16 bits do not borrow from each other. */
export const BIAS = 128;
/** Features whose sums surely fit into 16 bits. */
export const MOST_SUMMED = 256;

/**
 * Adds the rows of `ids` from `begin` to `end`, at most `MOST_SUMMED`, to four running sums of 32 bits. Each holds two
 * numbers, one in each half: the sums of labels 0 and 2, of 1 and 3, of 4 and 6, and that of 5 with the number of rows.
 * So a feature costs two loads and four additions, and no load waits for those of the feature before.
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

/** Splits what `sumPacked` summed into the sum of each label. */
export function unpackSums(sums: Int32Array, into: Int32Array): void {
  const [s02, s13, s46, s57] = [sums[0]!, sums[1]!, sums[2]!, sums[3]!];
  const bias = BIAS * (s57 >>> 16);
  into[0] = (s02 & 0xffff) - bias;
  into[1] = (s13 & 0xffff) - bias;
  into[2] = (s02 >>> 16) - bias;
  into[3] = (s13 >>> 16) - bias;
  into[4] = (s46 & 0xffff) - bias;
  into[5] = (s57 & 0xffff) - bias;
  into[6] = (s46 >>> 16) - bias;
}
