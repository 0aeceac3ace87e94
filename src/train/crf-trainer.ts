import {
  bestLabels,
  forwardBackward,
  mayFollow,
  type Rows,
  scoreLabels,
  type TagModel,
} from '../nlp/tagging/tag-model.ts';
import { randomNumbers, shuffled } from './random.ts';

/** A sequence with its features and its right labels, as indexes into the model's labels. */
export interface Example {
  rows: Rows;
  gold: Uint8Array;
}

export interface CrfOptions {
  labels: readonly string[];
  bits: number;
  epochs: number;
  /** Step size of AdaGrad. */
  rate?: number;
  /** Features seen in fewer positions of the examples than this are left out. */
  minCount?: number;
  /** Share of L2 decay of a weight each time that it is met. */
  decay?: number;
  /** Share of the features of each position left out at each step, so that no single one is relied upon. */
  dropout?: number;
  /**
   * Whether the probabilities are to be believed: the weights are then scaled down for all features speaking at once, which
   * they did not do under dropout.
   */
  calibrated?: boolean;
  seed?: number;
  onEpoch?: (epoch: number, model: TagModel) => void;
}

/**
 * Trains a conditional random field by stochastic gradient (AdaGrad, Duchi et al., 2011), with weights averaged over
 * the steps of all epochs but the first. The same examples give the same model.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): TagModel {
  const {
    labels,
    bits,
    epochs,
    rate = 0.1,
    minCount = 2,
    decay = 0,
    dropout = 0,
    calibrated = false,
    seed = 1,
    onEpoch,
  } = options;
  const L = labels.length;
  const kept = frequentRows(examples, bits, minCount);
  const model = emptyModel(labels, bits);
  const state: State = {
    model,
    kept,
    rate,
    decay,
    dropout,
    random: randomNumbers(seed),
    squares: new Float32Array(model.weights.length),
    transitionSquares: new Float32Array(model.transitions.length),
    gradient: new Float64Array(L),
  };
  const sum = new Float32Array(model.weights.length);
  const transitionSum = new Float32Array(model.transitions.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(examples.length, seed + epoch)) learnFrom(examples[i]!, state);
    if (epoch > 0 || epochs === 1) {
      model.weights.forEach((w, i) => {
        sum[i]! += w;
      });
      model.transitions.forEach((w, i) => {
        transitionSum[i]! += w;
      });
    }
    onEpoch?.(epoch, model);
  }
  const terms = Math.max(1, epochs - 1);
  return {
    ...model,
    weights: sum.map((w) => (w / terms) * (calibrated ? 1 - dropout : 1)),
    transitions: transitionSum.map((w) => w / terms),
  };
}

/** The model with the mean weights of others that were trained alike. */
export function averageModels(models: readonly TagModel[]): TagModel {
  const mean = (all: readonly TagModel['weights'][]): Float32Array => {
    const sum = new Float32Array(all[0]!.length);
    for (const one of all) for (let i = 0; i < sum.length; i++) sum[i]! += one[i]! / all.length;
    return sum;
  };
  return {
    ...models[0]!,
    weights: mean(models.map(({ weights }) => weights)),
    transitions: mean(models.map(({ transitions }) => transitions)),
  };
}

interface State {
  model: TagModel;
  /** 1 for rows of features that are frequent enough. */
  kept: Uint8Array;
  rate: number;
  decay: number;
  dropout: number;
  random: () => number;
  squares: Float32Array;
  transitionSquares: Float32Array;
  gradient: Float64Array;
}

/** A model that knows nothing but which labels may follow each other. */
export function emptyModel(labels: readonly string[], bits: number): TagModel {
  const L = labels.length;
  const transitions = new Float32Array((L + 1) * L);
  for (let x = 0; x <= L; x++) {
    for (let y = 0; y < L; y++) transitions[x * L + y] = mayFollow(labels[x] ?? null, labels[y]!) ? 0 : -Infinity;
  }
  return { labels, bits, scale: 1, weights: new Float32Array(L << bits), transitions };
}

function frequentRows(examples: readonly Example[], bits: number, minCount: number): Uint8Array {
  const counts = new Uint8Array(1 << bits);
  const mask = (1 << bits) - 1;
  for (const { rows } of examples) {
    for (const id of rows.ids) if (counts[id & mask]! < 255) counts[id & mask]!++;
  }
  return counts.map((count) => (count >= minCount ? 1 : 0));
}

/** One step up the gradient of the log-likelihood of one example. */
function learnFrom({ rows, gold }: Example, state: State): void {
  const { model, kept, rate, decay, dropout, random, squares, gradient } = state;
  const { labels, bits, transitions } = model;
  const weights = model.weights as Float32Array;
  const L = labels.length;
  const n = gold.length;
  if (n === 0) return;
  const mask = (1 << bits) - 1;
  const used = rows.ids.slice();
  for (let k = 0; k < used.length; k++) {
    const row = used[k]! & mask;
    used[k] = kept[row] && (dropout === 0 || random() >= dropout) ? row : -1;
  }
  const scores = new Float32Array(n * L);
  for (let t = 0; t < n; t++) {
    for (let k = rows.starts[t]!, end = rows.starts[t + 1]!; k < end; k++) {
      if (used[k]! < 0) continue;
      const row = used[k]! * L;
      for (let y = 0; y < L; y++) scores[t * L + y]! += weights[row + y]!;
    }
  }
  const { alpha, beta, logZ } = forwardBackward(model, scores, n);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++)
      gradient[y] = (gold[t] === y ? 1 : 0) - Math.exp(alpha[t * L + y]! + beta[t * L + y]! - logZ);
    for (let k = rows.starts[t]!, end = rows.starts[t + 1]!; k < end; k++) {
      if (used[k]! < 0) continue;
      const row = used[k]! * L;
      for (let y = 0; y < L; y++) {
        const g = gradient[y]! - decay * weights[row + y]!;
        if (g > -1e-4 && g < 1e-4) continue;
        squares[row + y]! += g * g;
        weights[row + y]! += (rate * g) / (Math.sqrt(squares[row + y]!) + 1e-2);
      }
    }
    learnTransitions(t, gold, scores, { alpha, beta, logZ }, state, transitions);
  }
}

function learnTransitions(
  t: number,
  gold: Uint8Array,
  scores: Float32Array,
  { alpha, beta, logZ }: { alpha: Float64Array; beta: Float64Array; logZ: number },
  { model, rate, transitionSquares }: State,
  transitions: Float32Array,
): void {
  const L = model.labels.length;
  for (let x = t === 0 ? L : 0; x < (t === 0 ? L + 1 : L); x++) {
    for (let y = 0; y < L; y++) {
      const at = x * L + y;
      if (transitions[at] === -Infinity) continue;
      const before = t === 0 ? 0 : alpha[(t - 1) * L + x]!;
      const expected = Math.exp(before + transitions[at]! + scores[t * L + y]! + beta[t * L + y]! - logZ);
      const observed = gold[t] === y && (t === 0 || gold[t - 1] === x) ? 1 : 0;
      const g = observed - expected;
      if (g > -1e-4 && g < 1e-4) continue;
      transitionSquares[at]! += g * g;
      transitions[at]! += (rate * g) / (Math.sqrt(transitionSquares[at]!) + 1e-2);
    }
  }
}

/** Share of positions labelled right. */
export function accuracy(model: TagModel, examples: readonly Example[]): number {
  let right = 0;
  let all = 0;
  for (const { rows, gold } of examples) {
    const path = bestLabels(model, scoreLabels(model, rows, gold.length), gold.length);
    gold.forEach((y, t) => {
      if (path[t] === y) right++;
    });
    all += gold.length;
  }
  return right / all;
}
