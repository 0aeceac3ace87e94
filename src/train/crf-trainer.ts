import { forwardBackward, mayFollow, type Rows, type TagModel } from '../nlp/tagging/tag-model.ts';
import { shuffled } from './random.ts';

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
  /** Share of the features of each position left out at each step, so that no single one is relied upon. */
  dropout?: number;
  /**
   * Whether the probabilities are to be believed: the weights are then scaled down for all features speaking at once,
   * which they did not do under dropout.
   */
  calibrated?: boolean;
  seed?: number;
  onEpoch?: (epoch: number) => void;
}

/**
 * Trains a conditional random field by stochastic gradient (AdaGrad, Duchi et al., 2011), with weights averaged over
 * the ends of all epochs but the first. The same examples give the same model.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): TagModel {
  const {
    labels,
    bits,
    epochs,
    rate = 0.1,
    minCount = 2,
    dropout = 0,
    calibrated = false,
    seed = 1,
    onEpoch,
  } = options;
  const L = labels.length;
  const { places, size } = placesOfRows(examples, bits, minCount);
  const packed = packExamples(examples, places);
  const stride = 1 << Math.ceil(Math.log2(2 * L));
  const state: State = {
    L,
    stride,
    model: emptyModel(labels, 0),
    table: new Float32Array(size * stride),
    transitionSquares: new Float32Array((L + 1) * L),
    rate,
    dropout: Math.round(dropout * 2 ** 31),
    random: (seed * 0x9e3779b1) | 1,
    gradient: new Float64Array(L),
    active: new Int32Array(L),
  };
  const { table } = state;
  const { transitions } = state.model;
  const sum = new Float32Array(size * L);
  const transitionSum = new Float32Array(transitions.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(examples.length, seed + epoch)) learnFrom(packed[i]!, state);
    if (epoch > 0 || epochs === 1) {
      for (let place = 0; place < size; place++)
        for (let y = 0; y < L; y++) sum[place * L + y]! += table[place * stride + y]!;
      for (let k = 0; k < transitions.length; k++) transitionSum[k]! += transitions[k]!;
    }
    onEpoch?.(epoch);
  }
  const terms = Math.max(1, epochs - 1);
  const scale = (calibrated ? 1 - dropout : 1) / terms;
  const weights = new Float32Array(L << bits);
  places.forEach((place, row) => {
    for (let y = 0; place >= 0 && y < L; y++) weights[row * L + y] = sum[place * L + y]! * scale;
  });
  return { labels, bits, scale: 1, weights, transitions: transitionSum.map((w) => w / terms) };
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
  L: number;
  /**
   * Numbers of a place in the table: its weights, then the sums of their squared gradients, in one line of the cache.
   */
  stride: number;
  /** For its transitions. */
  model: TagModel;
  table: Float32Array;
  transitionSquares: Float32Array;
  rate: number;
  /** The share that is left out, of 2^31. */
  dropout: number;
  /** State of the generator that decides what is left out (xorshift, Marsaglia, 2003). */
  random: number;
  gradient: Float64Array;
  /** Labels with a gradient worth a step. */
  active: Int32Array;
}

/** Gradients below it are passed over. */
const LEAST_GRADIENT = 1e-4;
const LEAST_LIKELY = Math.log(LEAST_GRADIENT);

/** A model that knows nothing but which labels may follow each other. */
export function emptyModel(labels: readonly string[], bits: number): TagModel {
  const L = labels.length;
  const transitions = new Float32Array((L + 1) * L);
  for (let x = 0; x <= L; x++) {
    for (let y = 0; y < L; y++) transitions[x * L + y] = mayFollow(labels[x] ?? null, labels[y]!) ? 0 : -Infinity;
  }
  return { labels, bits, scale: 1, weights: new Float32Array(L << bits), transitions };
}

/** The places of the rows of features that are frequent enough, the most frequent first; -1 for other rows. */
function placesOfRows(
  examples: readonly Example[],
  bits: number,
  minCount: number,
): { places: Int32Array; size: number } {
  const counts = new Uint32Array(1 << bits);
  const mask = (1 << bits) - 1;
  for (const { rows } of examples) for (const id of rows.ids) counts[id & mask]!++;
  const frequent = Uint32Array.from(counts.keys()).filter((row) => counts[row]! >= minCount);
  frequent.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const places = new Int32Array(1 << bits).fill(-1);
  frequent.forEach((row, place) => {
    places[row] = place;
  });
  return { places, size: frequent.length };
}

interface PackedExample {
  /** Places of the features of all positions, one after another. */
  used: Int32Array;
  starts: Int32Array;
  gold: Uint8Array;
}

/** The examples with nothing but what has a place. One that comes back is packed once. */
function packExamples(examples: readonly Example[], places: Int32Array): PackedExample[] {
  const mask = places.length - 1;
  const known = new Map<Example, PackedExample>();
  return examples.map((example) => {
    const { rows, gold } = example;
    let packed = known.get(example);
    if (!packed) {
      const used = new Int32Array(rows.ids.length);
      const starts = new Int32Array(gold.length + 1);
      let size = 0;
      for (let t = 0; t < gold.length; t++) {
        for (let k = rows.starts[t]!, end = rows.starts[t + 1]!; k < end; k++) {
          const place = places[rows.ids[k]! & mask]!;
          if (place >= 0) used[size++] = place;
        }
        starts[t + 1] = size;
      }
      packed = { used: used.slice(0, size), starts, gold };
      known.set(example, packed);
    }
    return packed;
  });
}

/** One step up the gradient of the log-likelihood of one example. */
function learnFrom(example: PackedExample, state: State): void {
  const { L, model, stride, table, rate, gradient, active } = state;
  const { gold } = example;
  const n = gold.length;
  if (n === 0) return;
  const { used, starts } = withDropout(example, state);
  const scores = new Float32Array(n * L);
  for (let t = 0; t < n; t++) {
    for (let k = starts[t]!, end = starts[t + 1]!; k < end; k++) {
      const at = used[k]! * stride;
      for (let y = 0; y < L; y++) scores[t * L + y]! += table[at + y]!;
    }
  }
  const { alpha, beta, logZ } = forwardBackward(model, scores, n);
  for (let t = 0; t < n; t++) {
    let count = 0;
    for (let y = 0; y < L; y++) {
      const g = (gold[t] === y ? 1 : 0) - Math.exp(alpha[t * L + y]! + beta[t * L + y]! - logZ);
      gradient[y] = g;
      if (g <= -LEAST_GRADIENT || g >= LEAST_GRADIENT) active[count++] = y;
    }
    for (let k = starts[t]!, end = count > 0 ? starts[t + 1]! : 0; k < end; k++) {
      const at = used[k]! * stride;
      for (let c = 0; c < count; c++) {
        const y = active[c]!;
        const g = gradient[y]!;
        const square = table[at + L + y]! + g * g;
        table[at + L + y] = square;
        table[at + y]! += (rate * g) / (Math.sqrt(square) + 1e-2);
      }
    }
    learnTransitions(t, gold, scores, { alpha, beta, logZ }, state, model.transitions);
  }
}

/** The example without a random share of its features. */
function withDropout({ used, starts }: PackedExample, state: State): Pick<PackedExample, 'used' | 'starts'> {
  const { dropout } = state;
  if (dropout === 0) return { used, starts };
  const kept = new Int32Array(used.length);
  const keptStarts = new Int32Array(starts.length);
  let { random } = state;
  let size = 0;
  for (let t = 0; t + 1 < starts.length; t++) {
    for (let k = starts[t]!, end = starts[t + 1]!; k < end; k++) {
      random ^= random << 13;
      random ^= random >>> 17;
      random ^= random << 5;
      if ((random & 0x7fffffff) >= dropout) kept[size++] = used[k]!;
    }
    keptStarts[t + 1] = size;
  }
  state.random = random;
  return { used: kept, starts: keptStarts };
}

function learnTransitions(
  t: number,
  gold: Uint8Array,
  scores: Float32Array,
  { alpha, beta, logZ }: { alpha: Float64Array; beta: Float64Array; logZ: number },
  { L, rate, transitionSquares }: State,
  transitions: Float32Array,
): void {
  for (let x = t === 0 ? L : 0; x < (t === 0 ? L + 1 : L); x++) {
    for (let y = 0; y < L; y++) {
      const at = x * L + y;
      if (transitions[at] === -Infinity) continue;
      const before = t === 0 ? 0 : alpha[(t - 1) * L + x]!;
      const observed = gold[t] === y && (t === 0 || gold[t - 1] === x) ? 1 : 0;
      const likely = before + transitions[at]! + scores[t * L + y]! + beta[t * L + y]! - logZ;
      if (observed === 0 && likely < LEAST_LIKELY) continue;
      const g = observed - Math.exp(likely);
      if (g > -LEAST_GRADIENT && g < LEAST_GRADIENT) continue;
      transitionSquares[at]! += g * g;
      transitions[at]! += (rate * g) / (Math.sqrt(transitionSquares[at]!) + 1e-2);
    }
  }
}
