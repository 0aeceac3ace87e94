import type { SpeakerCandidate } from './list-candidates.ts';

/** Says how likely each of several candidates is who speaks. Another kind of model needs no more than this. */
export interface SpeakerRanker {
  /** The probability of each candidate, in the same order; together 1. */
  rank(candidates: readonly SpeakerCandidate[]): number[];
  /** The least probability with which "he" is given to somebody; below it the speaker stays open. */
  readonly threshold: number;
  /** The same for "the senator". */
  readonly nounThreshold: number;
}

/** Somebody, or null for nobody whom the article names, and how probable that is. */
export interface Ranked {
  entity: number | null;
  probability: number;
}

/** The likeliest candidate, or nobody when it is less likely than the threshold. */
export function pickCandidate(
  ranker: SpeakerRanker,
  candidates: readonly SpeakerCandidate[],
  threshold: number,
): Ranked {
  const probabilities = ranker.rank(candidates);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const probability = probabilities[best]!;
  return { entity: probability >= threshold ? candidates[best]!.entity : null, probability };
}
