import { logistic } from '../nlp/quotes/sureness/sureness.ts';
import type { Features } from '../nlp/quotes/sureness/sureness-features.ts';

/** What was seen, and whether it came out right. */
export interface Outcome {
  features: Features;
  isRight: boolean;
}

const SWEEPS = 200;

/**
 * Fits a logistic regression by Newton steps along one weight after another. `decay` pulls every weight towards its
 * value in `prior`, or 0. The same outcomes give the same weights; they are rounded to three decimals.
 */
export function fitLogistic(
  outcomes: readonly Outcome[],
  decay: number,
  prior: Record<string, number> = {},
): Record<string, number> {
  const names = [...new Set(outcomes.flatMap(({ features }) => Object.keys(features)))].sort();
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, prior[name] ?? 0]));
  const holders = new Map(names.map((name) => [name, outcomes.filter(({ features }) => features[name])]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const name of names) {
      let slope = decay * ((prior[name] ?? 0) - weights[name]!);
      let curve = decay;
      for (const { features, isRight } of holders.get(name)!) {
        const p = logistic(weights, features);
        const value = features[name]!;
        slope += value * (Number(isRight) - p);
        curve += value * value * p * (1 - p);
      }
      weights[name]! += slope / curve;
    }
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(weights[name]! * 1000) / 1000]));
}
