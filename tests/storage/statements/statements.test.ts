import fc from 'fast-check';
import { migrate, undoMigration } from '../../../src/storage/migrate.ts';
import { Statements1700000000003 } from '../../../src/storage/migrations/0003-statements.ts';
import { MIGRATIONS } from '../../../src/storage/migrations/index.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { contradictions, countRows } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const WHOLE = 'We will rebuild the bridge before the winter, and we will never again trust a foreign builder.';
const START = 'We will rebuild the bridge before the winter';
const END = 'we will never again trust a foreign builder';

const db = withEmptyGraph();

const query = <Row>(sql: string) => db.database.source.query<Row[]>(sql);

interface Report {
  words: string[];
  speaker?: string;
  outlet?: string | null;
  url?: string | null;
  publishedAt?: string | null;
}

/** Stores an article in which one person says all of it. */
function report({ words, speaker = 'Ann Ek', outlet = null, url = null, publishedAt }: Report) {
  const text = `${words.map((line) => `“${line}” ${speaker} said.`).join(' ')} (${outlet})`;
  const quotes = words.map((content) => ({ content, speaker, cue: 'said' }));
  return storeAnalysed(
    db.database,
    { text, outlet, url, ...(publishedAt !== undefined && { publishedAt }) },
    { people: [speaker], quotes },
  );
}

const statements = () =>
  query(`select s.id, w.text, s.quote_count quotes, s.outlet_count outlets, s.variant_count variants, q.article_id first
         from statement s join variant w on w.id = s.variant_id join quote q on q.id = s.first_quote_id order by s.id`);

test('quotes of the same words in several outlets are one statement, worded as the fullest of them', async () => {
  await report({ words: [START], outlet: 'Courier', publishedAt: '2022-01-03T00:00:00Z' });
  await report({ words: [WHOLE], outlet: 'Gazette', publishedAt: '2022-01-02T00:00:00Z' });
  await report({ words: [START, 'Yes,'], outlet: 'Ledger', publishedAt: '2022-01-04T00:00:00Z' });
  await report({ words: [START], speaker: 'Bo Ode', outlet: 'Ledger' });
  expect(await statements()).toEqual([
    { id: 1, text: WHOLE.slice(0, -1), quotes: 3, outlets: 3, variants: 2, first: 2 },
    { id: 2, text: 'Yes', quotes: 1, outlets: 1, variants: 1, first: 3 },
    { id: 3, text: START, quotes: 1, outlets: 1, variants: 1, first: 4 },
  ]);
});

test('two statements of which a longer quote shows that they are one become one, with all that they had', async () => {
  await report({ words: [START], outlet: 'Courier' });
  await report({ words: [END], outlet: 'Gazette' });
  await report({ words: [END], outlet: 'Ledger' });
  expect(await statements()).toMatchObject([{ quotes: 1 }, { quotes: 2 }]);
  await report({ words: [WHOLE], outlet: 'Courier' });
  expect(await statements()).toEqual([
    { id: 1, text: WHOLE.slice(0, -1), quotes: 4, outlets: 3, variants: 3, first: 1 },
  ]);
  // A part of it is found by its words from now on, whichever statement it was of.
  await report({ words: [END], outlet: 'Herald' });
  expect(await statements()).toMatchObject([{ id: 1, quotes: 5, outlets: 4, variants: 3 }]);
});

test('wordings that two statements share are one when the statements become one', async () => {
  // Two articles stored with the same words, of which nothing was known to be the same.
  await report({ words: [START], outlet: 'Courier' });
  await query(`update statement_key set speaker_id = 99`);
  await report({ words: [START], outlet: 'Gazette' });
  await query(`update statement_key set speaker_id = 1`);
  expect(await statements()).toMatchObject([{ quotes: 1 }, { quotes: 1 }]);
  await report({ words: [WHOLE] });
  expect(await statements()).toMatchObject([{ id: 1, quotes: 3, variants: 2 }]);
});

test('an undated report is the first only where none is dated', async () => {
  await report({ words: [WHOLE], publishedAt: null });
  expect(await statements()).toMatchObject([{ first: 1 }]);
  await report({ words: [WHOLE], outlet: 'Courier', publishedAt: '2022-05-01T00:00:00Z' });
  expect(await statements()).toMatchObject([{ first: 2, outlets: 1 }]);
});

test('a new version of an article takes its quotes out of their statements, and what is empty goes', async () => {
  const url = 'https://courier.example/bridge';
  await report({ words: [WHOLE, 'Yes,'], outlet: 'Courier', url });
  await report({ words: [START], outlet: 'Gazette' });
  await report({ words: ['The council knows nothing about any of this.'], outlet: 'Courier', url });
  expect(await statements()).toMatchObject([
    { id: 1, text: START, quotes: 1, outlets: 1, variants: 1, first: 2 },
    { id: 3, quotes: 1, first: 1 },
  ]);
  // A shorter wording is found though it was none of the statement before.
  await report({ words: [START], outlet: 'Ledger' });
  expect(await statements()).toMatchObject([{ id: 1, quotes: 2 }, { id: 3 }]);
});

test('statements go with the last article that reports them', async () => {
  await report({ words: [WHOLE], outlet: 'Courier' });
  await report({ words: [START] });
  await query('update entity set quote_count = 1');
  await query('delete from article where id = 1');
  expect(await statements()).toMatchObject([{ id: 1, text: START, quotes: 1, outlets: 0 }]);
  await query('update entity set quote_count = 0');
  await query('delete from article');
  expect(await countRows(db.database.source)).toMatchObject({
    statement: 0,
    variant: 0,
    statement_key: 0,
    statement_outlet: 0,
  });
});

test('a quote stored without a statement is one of its own', async () => {
  await report({ words: [WHOLE] });
  await query(
    `insert into quote (article_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, speech, confidence)
     select article_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, speech, confidence
     from quote, generate_series(1, 2)`,
  );
  expect(await statements()).toMatchObject([{ id: 1 }, { id: 2, quotes: 1 }, { id: 3, quotes: 1 }]);
  await expect(query('update quote set statement_id = null')).rejects.toThrow(/not-null/);
});

test('quotes that were stored before there were statements are put into theirs, and so they are again', async () => {
  await report({ words: [START, 'Yes,'], outlet: 'Courier' });
  await report({ words: [END, 'Yes,'], outlet: 'Gazette' });
  await report({ words: [WHOLE], outlet: 'Ledger' });
  await report({ words: [WHOLE], speaker: 'Bo Ode' });
  const before = await statements();
  const names = MIGRATIONS.map((Migration) => new Migration().name);
  for (const _ of names.slice(names.indexOf(new Statements1700000000003().name))) await undoMigration(db.database);
  await migrate(db.database);
  expect((await statements()).map((row) => ({ ...(row as object), id: 0 }))).toEqual(
    before.map((row) => ({ ...(row as object), id: 0 })),
  );
});

/** Runs of one long speech, other wordings of them, and what has nothing to do with it. */
const SPEECH = [
  'We will rebuild the bridge before the winter',
  'the harbour shall open its northern gate to every fishing boat',
  'nobody in this town may pay a ransom to the smugglers',
  'our engineers measured eleven cracks in the old concrete wall',
];
const anyWords = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(3)).map(([from, length]) => SPEECH.slice(from, from + length + 1).join(', and ')),
  fc.constantFrom('Yes,', 'We will rebuild the old bridge before the winter!', 'Our engineers measured 12 cracks.'),
);
const write = fc.record({
  words: fc.uniqueArray(anyWords, { minLength: 0, maxLength: 3, comparator: (a, b) => a.includes(b) || b.includes(a) }),
  speaker: fc.constantFrom('Ann Ek', 'Bo Ode'),
  outlet: fc.constantFrom('Courier', 'Gazette', null),
  url: fc.constantFrom('https://one.example/', 'https://two.example/', null),
  publishedAt: fc.constantFrom('2022-01-03T00:00:00Z', '2022-01-01T00:00:00Z', null),
  afterwards: fc.constantFrom('keep', 'keep', 'keep', 'delete an article', 'delete a quote', 'move a quote'),
});

const AFTERWARDS: Record<string, string> = {
  keep: 'select 1',
  'delete an article': 'delete from article where id = (select max(article_id) - 1 from quote)',
  'delete a quote': 'delete from quote where id = (select min(id) from quote)',
  'move a quote': `update quote set outlet_id = null where id = (select max(id) from quote)`,
};

test('whatever is stored, changed and deleted, every statement is what counting its quotes anew says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 10 }), async (writes) => {
      await db.clear();
      for (const { afterwards, ...fields } of writes) {
        await report(fields);
        await query(AFTERWARDS[afterwards]!);
      }
      const wrong = (await contradictions(db.database.source)).filter((problem) => !/^entity|article/.test(problem));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 25, seed: 20220128 },
  );
  await db.clear();
});
