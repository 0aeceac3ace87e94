import { type LogLinearModel, rankCandidates } from '../nlp/quotes/speakers/ranking/log-linear-ranker.ts';
import { shuffled } from './random.ts';
import type { SpeakerExample } from './speaker-examples.ts';

/** Features of fewer examples than this are left out. */
const FEWEST = 4;
const RATE = 0.1;

/**
 * Trains the weights of a softmax over candidates by stochastic gradient (AdaGrad) with L2 decay, averaged over the
 * epochs after the first half. The same examples give the same weights; they are rounded to three decimals.
 */
export function trainLogLinear(
  examples: readonly SpeakerExample[],
  epochs: number,
  decay: number,
): LogLinearModel['weights'] {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const name of new Set(candidates.flatMap((c) => c.features))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= FEWEST).sort();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const squares: Record<string, number> = { ...weights };
  const sums: Record<string, number> = { ...weights };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(examples.length, epoch + 1)) {
      const { candidates, gold } = examples[i]!;
      const probabilities = rankCandidates(weights, candidates);
      candidates.forEach(({ features }, k) => {
        const slope = (k === gold ? 1 : 0) - probabilities[k]!;
        if (Math.abs(slope) < 1e-4) return;
        for (const name of features) {
          const weight = weights[name];
          if (weight === undefined) continue;
          const g = slope - decay * weight;
          squares[name]! += g * g;
          weights[name] = weight + (RATE * g) / Math.sqrt(squares[name]! + 1e-6);
        }
      });
    }
    if (epoch >= epochs / 2) for (const name of names) sums[name]! += weights[name]!;
  }
  const terms = epochs - Math.ceil(epochs / 2);
  return Object.fromEntries(names.map((name) => [name, Math.round((sums[name]! / terms) * 1000) / 1000]));
}
