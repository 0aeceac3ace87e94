import { readFileSync } from 'node:fs';
import { readShipped } from '../../../shipped-model.ts';
import type { SpeakerCandidate } from './list-candidates.ts';
import type { SpeakerRanker } from './ranker.ts';

/** A log-linear model of who speaks: the weight of each feature by its name. */
export interface LogLinearModel extends Pick<SpeakerRanker, 'threshold' | 'nounThreshold'> {
  weights: Record<string, number>;
}

/** The probability of each candidate: the softmax of the sums of their weights. In the same order. */
export function rankCandidates(weights: LogLinearModel['weights'], candidates: readonly SpeakerCandidate[]): number[] {
  const scores = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** The ranker that a log-linear model is. */
export const logLinearRanker = ({ weights, threshold, nounThreshold }: LogLinearModel): SpeakerRanker => ({
  rank: (candidates) => rankCandidates(weights, candidates),
  threshold,
  nounThreshold,
});

let shipped: SpeakerRanker | null = null;

/** The ranker that is shipped, read once. */
export function shippedRanker(): SpeakerRanker {
  shipped ??= logLinearRanker(
    readShipped('speakers.json', (path) => JSON.parse(readFileSync(path, 'utf8')) as LogLinearModel),
  );
  return shipped;
}
