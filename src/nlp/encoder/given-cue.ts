import type { Document } from '../layers/document.ts';
import { quotedness } from './inputs.ts';
import { GIVEN_LABELS } from './labels.ts';

/** Width of the hidden layer, and of the product of token and cue. */
export const HIDDEN = 192;
export const RANK = 64;
/** What the encoder gives for each token: its own part, its part as a cue, and both sides of the product. */
export const GIVEN_WIDTH = 2 * HIDDEN + 2 * RANK;

/** Lower bounds of the buckets of distance, in tokens; 0 is inside the cue, and the left side mirrors the right. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 61];
const FARTHEST_SENTENCE = 2;
const MOST_MARKS = 3;
const LABELS = GIVEN_LABELS.length;

/** The weights that finish the stage, rows one after another. */
export interface GivenWeights {
  /** RANK rows of HIDDEN. */
  product: Float32Array;
  /** A row of HIDDEN for each bucket of distance, from far left to far right. */
  distance: Float32Array;
  /** A row for each offset of the sentence, -2 to 2. */
  sentence: Float32Array;
  /** A row for each number of quotation marks between token and cue, 0 to 3. */
  marks: Float32Array;
  /** A row of HIDDEN for each label, and what is added to it. */
  out: Float32Array;
  bias: Float32Array;
}

/** Cuts the numbers of the model file into its tables. @throws Error when there are more or fewer than that. */
export function readGivenWeights(numbers: Float32Array): GivenWeights {
  let at = 0;
  const take = (rows: number, width: number) => {
    const table = numbers.subarray(at, at + rows * width);
    at += rows * width;
    return table;
  };
  const weights = {
    product: take(RANK, HIDDEN),
    distance: take(2 * DISTANCES.length + 1, HIDDEN),
    sentence: take(2 * FARTHEST_SENTENCE + 1, HIDDEN),
    marks: take(MOST_MARKS + 1, HIDDEN),
    out: take(LABELS, HIDDEN),
    bias: take(LABELS, 1),
  };
  if (at !== numbers.length) throw new Error(`${at} numbers wanted, ${numbers.length} found`);
  return weights;
}

/** How many quotation marks stand before each token or at it. */
export function countMarks(document: Document): Int32Array {
  let count = 0;
  return Int32Array.from(document.tokens, (_, i) => {
    if (quotedness(document, i) === 2) count++;
    return count;
  });
}

/** What the encoder gave for each token (GIVEN_WIDTH numbers a token), with the marks of `countMarks`. */
export interface GivenInputs {
  parts: Float32Array;
  marks: Int32Array;
  sentenceOf: Int32Array;
}

/**
 * Log-probabilities of GIVEN_LABELS for the tokens [from, to), a row each, given that the tokens [cueFrom, cueTo) are
 * the cue: `relu(token + cue + product + place)` through one linear layer. About 15,000 multiplications a token.
 */
export function labelGivenCue(
  weights: GivenWeights,
  { parts, marks, sentenceOf }: GivenInputs,
  [cueFrom, cueTo]: readonly [number, number],
  [from, to]: readonly [number, number],
): Float32Array {
  const cue = meanPart(parts, HIDDEN, HIDDEN, cueFrom, cueTo);
  const product = productOfCue(weights, meanPart(parts, 2 * HIDDEN + RANK, RANK, cueFrom, cueTo));
  const rows = new Float32Array((to - from) * LABELS);
  const hidden = new Float32Array(HIDDEN);
  for (let i = from; i < to; i++) {
    const token = i * GIVEN_WIDTH;
    const distance = distanceBucket(i, cueFrom, cueTo) * HIDDEN;
    const offset = sentenceOf[i]! - sentenceOf[cueFrom]!;
    const sentence = (Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, offset)) + FARTHEST_SENTENCE) * HIDDEN;
    const between = Math.min(MOST_MARKS, Math.abs(marks[i]! - marks[cueFrom]!)) * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) {
      hidden[h] =
        parts[token + h]! +
        cue[h]! +
        weights.distance[distance + h]! +
        weights.sentence[sentence + h]! +
        weights.marks[between + h]!;
    }
    addProduct(hidden, product, parts, token + 2 * HIDDEN);
    writeLogits(weights, hidden, rows, (i - from) * LABELS);
  }
  return rows;
}

/** The mean over the tokens [from, to) of `width` numbers from column `column` on. */
function meanPart(parts: Float32Array, column: number, width: number, from: number, to: number): Float32Array {
  const mean = new Float32Array(width);
  for (let i = from; i < to; i++) {
    for (let k = 0; k < width; k++) mean[k] = mean[k]! + parts[i * GIVEN_WIDTH + column + k]! / (to - from);
  }
  return mean;
}

/** The table of the product with the cue's side already multiplied in, so that each token saves it. */
function productOfCue({ product }: GivenWeights, cueSide: Float32Array): Float32Array {
  const scaled = new Float32Array(product.length);
  for (let r = 0; r < RANK; r++) {
    for (let h = 0; h < HIDDEN; h++) scaled[r * HIDDEN + h] = product[r * HIDDEN + h]! * cueSide[r]!;
  }
  return scaled;
}

/**
 * Adds to `hidden` the rows of `product`, each times one of the RANK numbers from `at` on: four at once,
 * which is 2 times faster.
 */
function addProduct(hidden: Float32Array, product: Float32Array, parts: Float32Array, at: number): void {
  for (let r = 0; r < RANK; r += 4) {
    const [a, b, c, d] = [parts[at + r]!, parts[at + r + 1]!, parts[at + r + 2]!, parts[at + r + 3]!];
    const row = r * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) {
      hidden[h] =
        hidden[h]! +
        a * product[row + h]! +
        b * product[row + HIDDEN + h]! +
        c * product[row + 2 * HIDDEN + h]! +
        d * product[row + 3 * HIDDEN + h]!;
    }
  }
}

function distanceBucket(i: number, cueFrom: number, cueTo: number): number {
  const steps = i < cueFrom ? cueFrom - i : Math.max(0, i - cueTo + 1);
  let bucket = 0;
  while (bucket < DISTANCES.length && DISTANCES[bucket]! <= steps) bucket++;
  return DISTANCES.length + (i < cueFrom ? -bucket : bucket);
}

function writeLogits({ out, bias }: GivenWeights, hidden: Float32Array, rows: Float32Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) {
    let logit = bias[label]!;
    for (let h = 0; h < HIDDEN; h++) logit += Math.max(0, hidden[h]!) * out[label * HIDDEN + h]!;
    rows[at + label] = logit;
    sum += Math.exp(logit);
  }
  const log = Math.log(sum);
  for (let label = 0; label < LABELS; label++) rows[at + label] = rows[at + label]! - log;
}
