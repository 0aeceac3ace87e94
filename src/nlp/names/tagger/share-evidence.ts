import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { type LabelModel, labelProbabilities } from '../../tagging/tag-model.ts';
import { NAME_LABELS } from '../name-labels.ts';

const L = NAME_LABELS.length;
/** No name, and the three types. */
const KINDS = (L + 1) / 2;
/** How much the other places of a word weigh, and the probability that they leave to every kind at least. */
const WEIGHT = 0.3;
const LEAST = 0.01;

/**
 * Adds to the scores of each word with a capital what its other places in the text say: the logarithm of the mean
 * probability there of no name and of each type. So a place that tells little of "Kestrel" goes with those that tell
 * more, before names are marked. `scores` has a row of `NAME_LABELS` for each token of the document.
 */
export function shareEvidence(
  model: LabelModel,
  { tokens, words, places }: Document,
  stretches: readonly TokenRange[],
  scores: Float32Array,
): void {
  const kinds = new Float32Array(tokens.length * KINDS);
  const repeated = new Map<number, number[]>();
  for (const { from, to } of stretches) {
    let rows: Float32Array | null = null;
    for (let i = from; i < to; i++) {
      const { text, lower } = tokens[i]!;
      if (text === lower || places.get(lower)!.length === 1) continue;
      rows ??= labelProbabilities(model, scores.subarray(from * L, to * L), to - from);
      for (let y = 0; y < L; y++) kinds[i * KINDS + kindOf(y)]! += rows[(i - from) * L + y]!;
      const own = repeated.get(words.lower[i]!);
      if (own) own.push(i);
      else repeated.set(words.lower[i]!, [i]);
    }
  }
  for (const own of repeated.values()) if (own.length > 1) shareAmong(own, kinds, scores);
}

/** Lets the places of one word share what each alone says. */
function shareAmong(places: readonly number[], kinds: Float32Array, scores: Float32Array): void {
  const all = new Float64Array(KINDS);
  for (const i of places) for (let kind = 0; kind < KINDS; kind++) all[kind]! += kinds[i * KINDS + kind]!;
  for (const i of places) {
    for (let kind = 0; kind < KINDS; kind++) {
      const mean = (all[kind]! - kinds[i * KINDS + kind]!) / (places.length - 1);
      const added = WEIGHT * Math.log(Math.max(0, mean) + LEAST);
      for (let y = Math.max(0, 2 * kind - 1); y <= 2 * kind; y++) scores[i * L + y]! += added;
    }
  }
}

/** 0 for O; B- and I- of a type share one. */
const kindOf = (label: number): number => (label + 1) >> 1;
