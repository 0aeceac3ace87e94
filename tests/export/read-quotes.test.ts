import { type ExportedQuote, type QuoteBatchLimits, quoteBatches } from '../../src/export/read-quotes.ts';
import type { QuoteConditions } from '../../src/storage/quotes/read.ts';
import { readPatiently } from '../../src/storage/transaction.ts';
import { describeOnServer } from '../support/database.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';

const graph = withGraph(storeNews);

async function readAll(conditions: QuoteConditions = {}, limits?: QuoteBatchLimits): Promise<ExportedQuote[][]> {
  const batches: ExportedQuote[][] = [];
  for await (const batch of quoteBatches(graph.database, conditions, new AbortController().signal, limits)) {
    batches.push(batch);
  }
  return batches;
}

const idsOf = (batches: ExportedQuote[][]): number[] => batches.flat().map(({ id }) => id);

test.each([1, 2, 3, 5, 9, 10])('batches of %s give every quote once, in one order', async (size) => {
  const whole = idsOf(await readAll());
  expect(new Set(whole).size).toBe(9);
  const batches = await readAll({}, { size, statementMs: 1_000 });
  expect(idsOf(batches)).toEqual(whole);
  expect(batches.map(({ length }) => length)).toEqual(
    Array.from({ length: Math.ceil(9 / size) }, (_, index) => Math.min(size, 9 - index * size)),
  );
});

test('a batch is one statement, however many quotes it has, and one more where some stand behind an emoji', async () => {
  const statementsFor = async (conditions: QuoteConditions) => {
    graph.statements.reset();
    await readAll(conditions);
    return graph.statements.list.filter((statement) => !/^(begin|commit)/.test(statement)).length;
  };
  expect(await statementsFor({ articleId: 2 })).toBe(1);
  expect(await statementsFor({})).toBe(2);
});

test('quotes that come in while it runs make none come twice', async () => {
  const seen: number[] = [];
  const limits = { size: 2, statementMs: 1_000 };
  for await (const batch of quoteBatches(graph.database, {}, new AbortController().signal, limits)) {
    seen.push(...batch.map(({ id }) => id));
    if (seen.length > 4) continue;
    const content = `New number ${seen.length}.`;
    await store(
      graph.database,
      { text: `“${content}” A man said.`, publishedAt: '2030-01-01T00:00:00Z' },
      { quotes: [{ content }] },
    );
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(9);
});

test('nothing is read once it is stopped', async () => {
  const controller = new AbortController();
  const batches = quoteBatches(graph.database, {}, controller.signal, { size: 1, statementMs: 1_000 });
  await batches.next();
  controller.abort(new Error('stopped'));
  graph.statements.reset();
  await expect(batches.next()).rejects.toThrow('stopped');
  expect(graph.statements.count).toBe(0);
});

test('a quote is proved far behind emojis as well, at its place in characters', async () => {
  const filler = 'The 😀 harbour 😀 was quiet. '.repeat(20);
  await store(
    graph.database,
    { text: `${filler}“Far behind,” Bo Ek said.`, publishedAt: '2031-01-01T00:00:00Z' },
    { people: ['Bo Ek'], quotes: [{ content: 'Far behind,', speaker: 'Bo Ek' }] },
  );
  const [quote] = (await readAll({}, { size: 1, statementMs: 1_000 }))[0]!;
  const start = [...filler].length + 1;
  expect(quote!.evidence).toEqual([
    {
      exact: 'Far behind,',
      around: { before: expect.stringMatching(/was quiet\. “$/), after: '” Bo Ek said.' },
      start,
      end: start + 'Far behind,'.length,
    },
  ]);
});

test('a quote that its text does not hold is given without evidence', async () => {
  await store(
    graph.database,
    { text: '“Soon changed,” Bo Ek said.', publishedAt: '2032-01-01T00:00:00Z', url: 'https://a.example/changed' },
    { people: ['Bo Ek'], quotes: [{ content: 'Soon changed,', speaker: 'Bo Ek' }] },
  );
  await graph.database.source.query(`update quote set text = 'Never said' where text = 'Soon changed,'`);
  const [quote] = (await readAll({}, { size: 1, statementMs: 1_000 }))[0]!;
  expect(quote).toMatchObject({ evidence: null, url: 'https://a.example/changed#:~:text=Never%20said' });
});

describeOnServer('a statement of an export', () => {
  test('may take longer than those of the API, but not for ever', async () => {
    const sleep = (seconds: number, timeoutMs: number) =>
      readPatiently(graph.database, { statementMs: timeoutMs }, (reader) =>
        reader.query(`select pg_sleep(${seconds})`),
      );
    await expect(sleep(2.1, 10_000)).resolves.toHaveLength(1);
    await expect(sleep(2, 50)).rejects.toMatchObject({ code: '57014' });
    // The connection goes back with the limit it had.
    await expect(graph.database.source.query('show statement_timeout')).resolves.toEqual([{ statement_timeout: '2s' }]);
  });
});
