import fc from 'fast-check';
import { type AnalysedArticle } from '../../../src/domain/article.ts';
import { storeArticles } from '../../../src/ingest/store/store-articles.ts';
import { analysisOf, type DraftFields, draftOf, type Findings } from '../../support/articles.ts';
import { contradictions, countRows, picture } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const db = withEmptyGraph();

const analysed = (fields: DraftFields, findings: Findings = {}): AnalysedArticle => {
  const draft = draftOf(fields);
  return { draft, analysis: analysisOf(draft.text, findings) };
};

const PEOPLE = ['Sergey Lavrov', 'Sergei Lavrov', 'Lavrov', 'Jake Sullivan', 'John Sullivan', 'Sullivan', 'Bo Birch'];
const TITLES = ['Foreign Minister', 'National Security Adviser', 'foreign minister'];
const PHRASES = [
  'We will answer in our own time',
  'We will answer in our own time and not before the talks in the harbour end',
  'The talks in the harbour have not begun',
  'No',
  'and not before the talks in the harbour end, nor in the spring',
];

const storyArbitrary = fc.record({
  outlet: fc.constantFrom(null, 'Courier', 'The Courier', 'Ledger'),
  url: fc.constantFrom(null, null, null, 'https://news.example/a', 'https://news.example/b'),
  publishedAt: fc.constantFrom(null, '2022-01-28T12:00:00Z', '2022-01-27T12:00:00Z', '2023-05-01T00:00:00Z'),
  people: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...PEOPLE), title: fc.constantFrom(null, ...TITLES), isKnown: fc.boolean() }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
  ),
  said: fc.array(fc.record({ phrase: fc.constantFrom(...PHRASES), speaker: fc.nat(3) }), { maxLength: 3 }),
});
type Story = typeof storyArbitrary extends fc.Arbitrary<infer T> ? T : never;

function articleOf({ outlet, url, publishedAt, people, said }: Story): AnalysedArticle {
  const text = [...people.map(({ name }) => `${name} came.`), ...said.map(({ phrase }) => `“${phrase},” it was said.`)];
  const speakers = said.map(({ speaker }) => people[speaker]?.name);
  return analysed(
    { outlet, url, publishedAt, text: text.join(' ') },
    {
      people: people.map(({ name, title, isKnown }) => ({
        name,
        roles: title === null ? [] : [{ title, organization: isKnown ? 'Ministry' : null }],
        externalIds: isKnown && name.startsWith('Serge') ? [{ scheme: 'wikidata', value: 'Q58217' }] : [],
      })),
      quotes: said.map(({ phrase }, i) => ({
        content: phrase,
        speaker: speakers[i],
        about: people.map(({ name }) => name),
      })),
    },
  );
}

/** Two reports of a few words, and one with those of both that makes them copies of each other. */
const BRIDGE: Story[] = [
  [1, 0, 0],
  [0, 4, 0],
  [0, 1, 4],
].map((phrases, at) => ({
  outlet: null,
  url: null,
  publishedAt: null,
  people: (at === 1 ? ['Bo Birch', 'John Sullivan'] : ['Sergey Lavrov']).map((name) => ({
    name,
    title: null,
    isKnown: false,
  })),
  // Who speaks first in the second, and last in the first, is nobody known.
  said: phrases.map((phrase, i) => ({ phrase: PHRASES[phrase]!, speaker: i === [2, 0][at] ? 3 : 0 })),
}));

/** Names that no real article has together may become two nodes of one name, whichever way they are stored. */
const everything = async () => ({
  ...(await picture(db.database.source)),
  problems: await contradictions(db.database.source),
});

test('articles stored together make the graph that they make one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(storyArbitrary, { minLength: 2, maxLength: 9 }),
      fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 9, maxLength: 9 }),
      async (stories, sizes) => {
        const articles = stories.map(articleOf);
        await db.clear();
        const alone = [];
        for (const article of articles) alone.push(...(await storeArticles(db.database, [article])));
        const wanted = await everything();
        await db.clear();
        const together = [];
        for (const size of sizes) {
          const next = articles.slice(together.length, together.length + size);
          together.push(...(await storeArticles(db.database, next)));
        }
        expect(together).toEqual(alone);
        expect(await everything()).toEqual(wanted);
      },
    ),
    { numRuns: 40, examples: [[BRIDGE, Array(9).fill(3)]] },
  );
  await db.clear();
}, 240_000);

test('what is the same, or another text at one address, is so within a batch as well', async () => {
  const url = 'https://courier.example/talks';
  const results = await storeArticles(db.database, [
    analysed({ text: 'The talks began.', url }),
    analysed({ text: 'Ferries sail again.' }),
    analysed({ text: 'The  talks began.' }),
    analysed({ text: 'The talks ended.', url }),
    analysed({ text: 'Ferries sail again.' }),
  ]);
  expect(results.map(({ status, articleId }) => [status, articleId])).toEqual([
    ['CREATED', 1],
    ['CREATED', 2],
    ['DUPLICATE', 1],
    ['UPDATED', 1],
    ['DUPLICATE', 2],
  ]);
  expect(await countRows(db.database.source)).toMatchObject({ article: 2, article_version: 3 });
});

test('one that cannot be stored leaves none of its batch behind', async () => {
  const broken = analysed({ text: 'Bo Birch came twice.' }, { people: ['Bo Birch'] });
  broken.analysis.mentions[0]!.end = 0;
  const batch = [analysed({ text: 'Ferries sail again.' }), broken];
  await expect(storeArticles(db.database, batch)).rejects.toThrow(/violates check constraint/);
  expect(await countRows(db.database.source)).toMatchObject({ article: 0, entity: 0, mention: 0 });
});

test('a batch takes as many statements as one article', async () => {
  const story = (i: number) =>
    analysed(
      { text: `“The ferry sails at ${i} on every day of the week,” Ann Elm${i} said.`, outlet: 'Courier' },
      {
        people: [`Ann Elm${i}`],
        quotes: [{ content: `The ferry sails at ${i} on every day of the week,`, speaker: `Ann Elm${i}` }],
      },
    );
  const statementsOf = async (articles: AnalysedArticle[]) => {
    db.statements.reset();
    await storeArticles(db.database, articles);
    return db.statements.count;
  };
  // A new outlet is one statement more.
  await storeArticles(db.database, [analysed({ text: 'Ferries sail again.', outlet: 'Courier' })]);
  const one = await statementsOf([story(0)]);
  expect(await statementsOf(Array.from({ length: 30 }, (_, i) => story(i + 1)))).toBe(one);
});

test('a statement and its wording are written once where an article is the first that reports it', async () => {
  const { source } = db.database;
  await source.query(`create function refuse_second_writing() returns trigger language plpgsql as
    $$ begin raise exception 'written twice: %', tg_table_name; end $$`);
  for (const table of ['statement', 'variant']) {
    await source.query(
      `create trigger once before update on ${table} for each row execute function refuse_second_writing()`,
    );
  }
  const said = (text: string, quotes: string[]) =>
    analysed(
      { text, outlet: 'Courier' },
      { people: ['Ann Elm'], quotes: quotes.map((content) => ({ content, speaker: 'Ann Elm' })) },
    );
  try {
    const results = await storeArticles(db.database, [
      said('“The ferry sails on every day,” Ann Elm said. “The ferry sails on every day,” Ann Elm said again.', [
        'The ferry sails on every day,',
      ]),
      said('“The ferry sails on every day,” Ann Elm said. “No,” Ann Elm said.', [
        'The ferry sails on every day,',
        'No,',
      ]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['CREATED', 'CREATED']);
  } finally {
    await source.query('drop function refuse_second_writing cascade');
  }
  expect(await source.query('select quote_count, outlet_count, variant_count from statement order by id')).toEqual([
    { quote_count: 2, outlet_count: 1, variant_count: 1 },
    { quote_count: 1, outlet_count: 1, variant_count: 1 },
  ]);
});

test('nothing is no batch at all', async () => {
  expect(await storeArticles(db.database, [])).toEqual([]);
});
