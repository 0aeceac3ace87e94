import { readFileSync } from 'node:fs';
import { readShipped } from '../../../shipped-model.ts';
import type { Candidate } from './list-candidates.ts';

/** A log-linear model: the weight of each feature by its name. */
export interface SpeakerModel {
  weights: Record<string, number>;
  /** The least probability with which "he" is given to somebody; below it the speaker stays open. */
  threshold: number;
  /** The same for "the senator". */
  nounThreshold: number;
}

/** Somebody, or null for nobody whom the article names, and how probable that is. */
export interface Ranked {
  entity: number | null;
  probability: number;
}

/** The probability of each candidate: the softmax of the sums of their weights. In the same order. */
export function rankCandidates(weights: SpeakerModel['weights'], candidates: readonly Candidate[]): number[] {
  const scores = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** The likeliest candidate, or nobody when it is less likely than the threshold. */
export function pickCandidate(model: SpeakerModel, candidates: readonly Candidate[], threshold: number): Ranked {
  const probabilities = rankCandidates(model.weights, candidates);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const probability = probabilities[best]!;
  return { entity: probability >= threshold ? candidates[best]!.entity : null, probability };
}

let shipped: SpeakerModel | null = null;

/** The shipped model, read once. */
export function speakerModel(): SpeakerModel {
  shipped ??= readShipped('speakers.json', (path) => JSON.parse(readFileSync(path, 'utf8')) as SpeakerModel);
  return shipped;
}
