import { MOST_LABELS, MOST_SUMMED, sumPacked, unpackSums } from './packed-scores.ts';
import { scratch } from './scratch.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { exp, log } = Math;
const LOWEST = -Infinity;
/**
 * A linear-chain model (a conditional random field, Lafferty et al., 2001) over hashed features. Weights are small
 * integers times `scale`; the row of a feature is its hash cut to `bits`.
 */
export interface TagModel {
  labels: readonly string[];
  bits: number;
  scale: number;
  /** 2^bits rows of one weight a label. */
  weights: Int8Array | Float32Array;
  /** Score of `to` after `from`, at `from * L + to`; row L is the start. -Infinity where BIO forbids it. */
  transitions: Float32Array;
}

/**
 * A model whose weights are packed for `sumPacked`: a row is two 32-bit numbers of four bytes each, the first label
 * lowest, every byte a weight plus `BIAS`, and the last one 1.
 */
export interface PackedModel extends Omit<TagModel, 'weights'> {
  packed: Int32Array;
}

/** A model in either form. */
export type LabelModel = TagModel | PackedModel;

/** What finds sequences: labels and how they follow each other. */
type Chain = Pick<TagModel, 'labels' | 'transitions'>;

/** Where rows of features begin and end; `FeatureRows` is one. */
export interface Rows {
  ids: Int32Array;
  starts: ArrayLike<number>;
}

/** Whether label `to` may follow label `from` (null at the start): an I- follows a B- or I- of its own type. */
export function mayFollow(from: string | null, to: string): boolean {
  if (!to.startsWith('I-')) return true;
  return from !== null && from.slice(1) === to.slice(1) && from[1] === '-';
}

/** The score of each label at each position: n rows of L, n being the number of rows of features. */
export function scoreLabels(model: LabelModel, rows: Rows, n: number): Float32Array {
  if ('packed' in model) return scorePacked(model, rows, n);
  const { weights, scale } = model;
  const L = model.labels.length;
  const mask = (1 << model.bits) - 1;
  const scores = new Float32Array(n * L);
  for (let t = 0; t < n; t++) {
    const at = t * L;
    for (let k = rows.starts[t]!, end = rows.starts[t + 1]!; k < end; k++) {
      const row = (rows.ids[k]! & mask) * L;
      for (let y = 0; y < L; y++) scores[at + y]! += weights[row + y]!;
    }
    for (let y = 0; y < L; y++) scores[at + y]! *= scale;
  }
  return scores;
}

const sums = new Int32Array(4);
const part = new Int32Array(MOST_LABELS);

function scorePacked({ labels, bits, scale, packed }: PackedModel, { ids, starts }: Rows, n: number): Float32Array {
  const L = labels.length;
  const mask = (1 << bits) - 1;
  const scores = new Float32Array(n * L);
  for (let t = 0; t < n; t++) {
    const at = t * L;
    for (let k = starts[t]!, end = starts[t + 1]!; k < end; k += MOST_SUMMED) {
      sums.fill(0);
      sumPacked(packed, mask, ids, k, Math.min(end, k + MOST_SUMMED), sums);
      unpackSums(sums, part);
      for (let y = 0; y < L; y++) scores[at + y]! += part[y]!;
    }
    for (let y = 0; y < L; y++) scores[at + y]! *= scale;
  }
  return scores;
}

const backFor = scratch((size) => new Uint8Array(size));
const beforeFor = scratch((size) => new Float64Array(size));
const nowFor = scratch((size) => new Float64Array(size));

/** The best sequence of labels, as indexes (Viterbi). */
export function bestLabels({ labels, transitions }: Chain, scores: Float32Array, n: number): Uint8Array {
  const L = labels.length;
  const back = backFor(n * L);
  let before = beforeFor(L);
  let now = nowFor(L);
  for (let y = 0; y < L && n > 0; y++) before[y] = transitions[L * L + y]! + scores[y]!;
  for (let t = 1; t < n; t++) {
    for (let y = 0; y < L; y++) {
      let best = LOWEST;
      let from = 0;
      for (let x = 0; x < L; x++) {
        const score = before[x]! + transitions[x * L + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      now[y] = best + scores[t * L + y]!;
      back[t * L + y] = from;
    }
    [before, now] = [now, before];
  }
  const path = new Uint8Array(n);
  let last = 0;
  for (let y = 1; y < L; y++) if (before[y]! > before[last]!) last = y;
  for (let t = n - 1; t >= 0; t--) {
    path[t] = last;
    last = back[t * L + last]!;
  }
  return path;
}

const emittedFor = scratch((size) => new Float64Array(size));
const alphaFor = scratch((size) => new Float64Array(size));

/**
 * The probability of each label at each position: n rows of L that each sum to 1
 * (forward-backward, scaled at each step).
 */
export function labelProbabilities(model: LabelModel, scores: Float32Array, n: number): Float32Array {
  const { labels, transitions } = model;
  const L = labels.length;
  const powers = 'packed' in model ? powersOf(model) : NO_POWERS;
  const perScale = 1 / model.scale;
  const { moves, movesTo } = exponentialsOf(transitions, L);
  const emitted = emittedFor(n * L);
  const alpha = alphaFor(n * L);
  for (let t = 0; t < n; t++) {
    const at = t * L;
    let max = LOWEST;
    for (let y = 0; y < L; y++) if (scores[at + y]! > max) max = scores[at + y]!;
    let sum = 0;
    for (let y = 0, k = 0; y < L; y++) {
      const below = max - scores[at + y]!;
      const step = (below * perScale + 0.5) >>> 0;
      const own = step < powers.length ? powers[step]! : exp(-below);
      let before = t === 0 ? moves[L * L + y]! : 0;
      if (t > 0) for (let x = 0; x < L; x++, k++) before += alpha[at - L + x]! * movesTo[k]!;
      emitted[at + y] = own;
      alpha[at + y] = before * own;
      sum += before * own;
    }
    for (let y = 0; y < L; y++) alpha[at + y]! /= sum;
  }
  const probabilities = new Float32Array(n * L);
  const beta = beforeFor(L);
  const earlier = nowFor(L);
  for (let y = 0; y < L; y++) beta[y] = 1;
  for (let t = n - 1; t >= 0; t--) {
    const at = t * L;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      probabilities[at + y] = alpha[at + y]! * beta[y]!;
      sum += alpha[at + y]! * beta[y]!;
    }
    for (let y = 0; y < L; y++) probabilities[at + y]! /= sum;
    let scale = 0;
    for (let x = 0, k = 0; x < L; x++) {
      let after = 0;
      for (let y = 0; y < L; y++, k++) after += moves[k]! * emitted[at + y]! * beta[y]!;
      earlier[x] = after;
      scale += after;
    }
    for (let x = 0; x < L; x++) beta[x] = earlier[x]! / scale;
  }
  return probabilities;
}

const NO_POWERS = new Float64Array(0);
/** Differences of scores that are looked up: beyond these, a label is next to impossible. */
const POWERS = 2048;
const knownPowers = new WeakMap<PackedModel, Float64Array>();

/**
 * The exponentials of what a label is below the best one. The scores of a packed model are whole numbers times its
 * scale, so that there are few of them; to compute one takes ten times as long as to look it up.
 */
function powersOf(model: PackedModel): Float64Array {
  let powers = knownPowers.get(model);
  if (!powers) {
    powers = Float64Array.from({ length: POWERS }, (_, step) => exp(-step * model.scale));
    knownPowers.set(model, powers);
  }
  return powers;
}

const exponentials = new WeakMap<Float32Array, { moves: Float64Array; movesTo: Float64Array }>();

/** The exponentials of transitions, as they are stored and by the label that they lead to. */
function exponentialsOf(transitions: Float32Array, L: number): { moves: Float64Array; movesTo: Float64Array } {
  let known = exponentials.get(transitions);
  if (!known) {
    const moves = Float64Array.from(transitions, exp);
    known = { moves, movesTo: Float64Array.from({ length: L * L }, (_, k) => moves[(k % L) * L + Math.floor(k / L)]!) };
    exponentials.set(transitions, known);
  }
  return known;
}

/**
 * The logarithm of the sum over all sequences, and for each position and label those of its two halves. Sums products
 * of exponentials that are scaled at each step, which takes a third of the time of sums of logarithms.
 */
export function forwardBackward({ labels, transitions }: Chain, scores: Float32Array, n: number) {
  const L = labels.length;
  const moves = Float64Array.from(transitions, exp);
  const emitted = new Float64Array(n * L);
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  let before = new Float64Array(L);
  let now = new Float64Array(L);
  let scale = 0;
  for (let t = 0; t < n; t++) {
    const at = t * L;
    let max = LOWEST;
    for (let y = 0; y < L; y++) if (scores[at + y]! > max) max = scores[at + y]!;
    let whole = 0;
    for (let y = 0; y < L; y++) {
      const own = exp(scores[at + y]! - max);
      let sum = t === 0 ? moves[L * L + y]! : 0;
      if (t > 0) for (let x = 0; x < L; x++) sum += before[x]! * moves[x * L + y]!;
      emitted[at + y] = own;
      now[y] = sum * own;
      whole += sum * own;
    }
    scale += max + log(whole);
    for (let y = 0; y < L; y++) {
      now[y]! /= whole;
      alpha[at + y] = log(now[y]!) + scale;
    }
    [before, now] = [now, before];
  }
  const logZ = scale;
  scale = 0;
  before.fill(1);
  for (let t = n - 2; t >= 0; t--) {
    const at = t * L;
    let max = LOWEST;
    for (let y = 0; y < L; y++) if (scores[at + L + y]! > max) max = scores[at + L + y]!;
    let whole = 0;
    for (let x = 0; x < L; x++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += moves[x * L + y]! * emitted[at + L + y]! * before[y]!;
      now[x] = sum;
      whole += sum;
    }
    scale += max + log(whole);
    for (let x = 0; x < L; x++) {
      now[x]! /= whole;
      beta[at + x] = log(now[x]!) + scale;
    }
    [before, now] = [now, before];
  }
  return { alpha, beta, logZ };
}

/** A stretch of positions with one type, half-open. */
export interface Chunk {
  from: number;
  to: number;
  type: string;
}

/** The chunks that BIO labels spell, in order. */
export function chunksOf(labels: readonly string[], path: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  for (let t = 0; t < path.length; t++) {
    const label = labels[path[t]!]!;
    if (label.startsWith('B-')) chunks.push({ from: t, to: t + 1, type: label.slice(2) });
    else if (label.startsWith('I-')) chunks.at(-1)!.to = t + 1;
  }
  return chunks;
}
