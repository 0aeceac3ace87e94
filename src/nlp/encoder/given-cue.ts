import type { Document } from '../layers/document.ts';
import type { CueReach } from './cues.ts';
import { quotedness } from './inputs.ts';

/** Width of the hidden layer, and of the product of token and cue. */
export const HIDDEN = 192;
export const RANK = 64;
/** What the encoder gives for each token: its own part, its part as a cue, and both sides of the product. */
export const GIVEN_WIDTH = 2 * HIDDEN + 2 * RANK;
/** What of that is a cue's. */
export const CUE_WIDTH = HIDDEN + RANK;

/** Lower bounds of the buckets of distance, in tokens; 0 is inside the cue, and the left side mirrors the right. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 61];
const FARTHEST_SENTENCE = 2;
const MOST_MARKS = 3;

/** What encoder-given.onnx takes: `cues` has CUE_WIDTH numbers for each cue, the others an index for each row. */
export interface GivenRows {
  cues: Float32Array;
  token: Int32Array;
  cue: Int32Array;
  /** From far left to far right. */
  distance: Int32Array;
  /** Offset of the sentence, -2 to 2, from 0 on. */
  sentence: Int32Array;
  /** Quotation marks between token and cue, 0 to 3. */
  marks: Int32Array;
}

/** How many quotation marks stand before each token or at it. */
export function countMarks(document: Document): Int32Array {
  let count = 0;
  return Int32Array.from(document.tokens, (_, i) => {
    if (quotedness(document, i) === 2) count++;
    return count;
  });
}

/**
 * A row for each token in reach of each cue, in that order.
 * @param parts GIVEN_WIDTH numbers for each token of the document
 * @param marks of `countMarks`
 */
export function placeRows(
  sentenceOf: Int32Array,
  marks: Int32Array,
  parts: Float32Array,
  reaches: readonly CueReach[],
): GivenRows {
  const size = reaches.reduce((sum, { from, to }) => sum + to - from, 0);
  const column = () => new Int32Array(size);
  const rows: GivenRows = {
    cues: new Float32Array(reaches.length * CUE_WIDTH),
    token: column(),
    cue: column(),
    distance: column(),
    sentence: column(),
    marks: column(),
  };
  let row = 0;
  for (const [k, { cue, from, to }] of reaches.entries()) {
    addMean(rows.cues, k * CUE_WIDTH, parts, cue.from, cue.to);
    for (let i = from; i < to; i++, row++) {
      const offset = sentenceOf[i]! - sentenceOf[cue.from]!;
      rows.token[row] = i;
      rows.cue[row] = k;
      rows.distance[row] = distanceBucket(i, cue.from, cue.to);
      rows.sentence[row] = Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, offset)) + FARTHEST_SENTENCE;
      rows.marks[row] = Math.min(MOST_MARKS, Math.abs(marks[i]! - marks[cue.from]!));
    }
  }
  return rows;
}

/** Adds to `sums`, from `at` on, the mean over the tokens [from, to) of the parts that are a cue's. */
function addMean(sums: Float32Array, at: number, parts: Float32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const state = i * GIVEN_WIDTH + HIDDEN;
    const side = i * GIVEN_WIDTH + 2 * HIDDEN + RANK;
    for (let k = 0; k < HIDDEN; k++) sums[at + k]! += parts[state + k]! / (to - from);
    for (let k = 0; k < RANK; k++) sums[at + HIDDEN + k]! += parts[side + k]! / (to - from);
  }
}

function distanceBucket(i: number, cueFrom: number, cueTo: number): number {
  const steps = i < cueFrom ? cueFrom - i : Math.max(0, i - cueTo + 1);
  let bucket = 0;
  while (bucket < DISTANCES.length && DISTANCES[bucket]! <= steps) bucket++;
  return DISTANCES.length + (i < cueFrom ? -bucket : bucket);
}
