import { logistic } from '../../src/nlp/quotes/sureness/sureness.ts';
import { fitLogistic } from '../../src/train/logistic.ts';

/** So many outcomes, of which so many are right. */
const outcomes = (features: Record<string, number>, right: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ features, isRight: i < right }));

test('a fitted curve gives the share of right ones', () => {
  const known = { always: 1 };
  const doubted = { always: 1, doubted: 1 };
  const weights = fitLogistic([...outcomes(known, 95, 100), ...outcomes(doubted, 40, 100)], 0.01);
  expect(logistic(weights, known)).toBeCloseTo(0.95, 2);
  expect(logistic(weights, doubted)).toBeCloseTo(0.4, 2);
});

test('few outcomes leave a weight near its prior, and the same outcomes give the same weights', () => {
  const few = outcomes({ odds: 2 }, 1, 2);
  expect(fitLogistic(few, 50, { odds: 1 })['odds']).toBeGreaterThan(0.9);
  expect(fitLogistic(few, 50, { odds: 1 })).toEqual(fitLogistic(few, 50, { odds: 1 }));
});
