import { setImmediate as nextTurn } from 'node:timers/promises';
import { takeTurns, waitsForTurn } from '../../../../src/web/explorer/dashboards/answers/in-turn.ts';
import type { Question } from '../../../../src/web/explorer/dashboards/model/schema.ts';

/** Questions that are answered when the test says so. */
function ask(inTurn: ReturnType<typeof takeTurns>, names: readonly string[]) {
  const begun: string[] = [];
  const answers = new Map<string, (answer: string) => void>();
  const failures = new Map<string, (error: Error) => void>();
  const results = names.map((name) =>
    inTurn(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => {
        answers.set(name, resolve);
        failures.set(name, reject);
      });
    }),
  );
  return { begun, answers, failures, results };
}

test('no more are asked at once than may be, in the order in which they came', async () => {
  const { begun, answers, results } = ask(takeTurns(2), ['first', 'second', 'third', 'fourth']);
  await nextTurn();
  expect(begun).toEqual(['first', 'second']);
  answers.get('second')!('yes');
  expect(await results[1]).toBe('yes');
  await nextTurn();
  expect(begun).toEqual(['first', 'second', 'third']);
});

test('one that fails leaves its place to the next', async () => {
  const { begun, failures, results } = ask(takeTurns(1), ['first', 'second']);
  await nextTurn();
  failures.get('first')!(new Error('away'));
  await expect(results[0]).rejects.toThrow('away');
  await nextTurn();
  expect(begun).toEqual(['first', 'second']);
});

test('what is counted waits for its turn, a list of quotes does not', () => {
  const waits = (['total', 'counts', 'pairs', 'quotes', 'statements'] as const).map((ask) => [
    ask,
    waitsForTurn({ ask, of: 'quotes', by: ['time'] } as Question),
  ]);
  expect(waits).toEqual([
    ['total', true],
    ['counts', true],
    ['pairs', true],
    ['quotes', false],
    ['statements', false],
  ]);
});
