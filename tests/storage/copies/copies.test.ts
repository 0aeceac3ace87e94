import { inventStory, randomNumbers } from '../../../bench/copies/stories.mjs';
import { storeArticles } from '../../../src/ingest/store/store-articles.ts';
import { deleteArticle } from '../../../src/storage/articles/delete.ts';
import { migrate } from '../../../src/storage/migrate.ts';
import { regroupQuotes } from '../../../src/storage/statements/group-stored-quotes.ts';
import { analysisOf, type DraftFields, draftOf, storeAnalysed } from '../../support/articles.ts';
import { picture } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const random = randomNumbers(3);
const STORY = `${inventStory(random)}\n\n“We sail at noon, whatever the wind may bring us,” said Ann Ek. “No,” she said.`;
const OTHER = inventStory(random);
const WORDS = STORY.split(' ');
const HALF = `${WORDS.slice(0, WORDS.length / 2).join(' ')}\n\n“No,” said Ann Ek.`;
const SHORT = { content: 'No,', speaker: 'Ann Ek', cue: 'said' };
const FINDINGS = {
  people: ['Ann Ek'],
  quotes: [{ content: 'We sail at noon, whatever the wind may bring us,', speaker: 'Ann Ek', cue: 'said' }, SHORT],
};
const day = (number: number) => `2022-01-0${number}T00:00:00Z`;

const db = withEmptyGraph();
afterEach(() => query('truncate deleted_article'));
const query = <Row>(sql: string) => db.database.source.query<Row[]>(sql);
const store = (fields: DraftFields) =>
  storeAnalysed(
    db.database,
    { text: STORY, ...fields },
    fields.text === HALF ? { ...FINDINGS, quotes: [SHORT] } : fields.text === OTHER ? {} : FINDINGS,
  );
const copies = async () =>
  (
    await query<{ ids: number[] }>(
      `select array_agg(id order by is_copy, id) ids from article where copy_group_id is not null group by copy_group_id order by 1`,
    )
  ).map(({ ids }) => ids);
const statements = () =>
  query('select quote_count quotes, outlet_count outlets from statement order by quote_count desc, id');

test('the earliest is the original, which comes first, and undated ones last', async () => {
  await store({ outlet: 'Courier', publishedAt: day(3) });
  expect(await copies()).toEqual([]);
  await store({ outlet: 'Gazette', publishedAt: null, text: HALF });
  expect(await copies()).toEqual([[1, 2]]);
  await store({ outlet: 'Ledger', publishedAt: day(2), text: `Another headline\n\n${STORY}` });
  await store({ outlet: 'Herald', publishedAt: day(1), text: OTHER });
  expect(await copies()).toEqual([[3, 1, 2]]);
});

test('the agency that they credit is the original, however late it comes in', async () => {
  await store({ outlet: 'Courier', publishedAt: day(1), text: `ARLAND (AP) - ${STORY}` });
  await store({ outlet: 'Gazette', publishedAt: day(2) });
  expect(await copies()).toEqual([[1, 2]]);
  await store({ outlet: 'Associated Press', publishedAt: day(3) });
  expect(await copies()).toEqual([[3, 1, 2]]);
  expect(await statements()).toEqual([
    { quotes: 3, outlets: 1 },
    { quotes: 3, outlets: 1 },
  ]);
});

test('a statement counts a story once, for the outlet of its original, and short quotes as well', async () => {
  await store({ outlet: 'Courier', publishedAt: day(2) });
  await store({ outlet: 'Gazette', publishedAt: day(3) });
  await store({ outlet: 'Ledger', publishedAt: day(4), text: HALF });
  const own = `${OTHER}\n\n“We sail at noon, whatever the wind may bring us,” said Ann Ek. “No,” she said.`;
  await storeAnalysed(db.database, { outlet: 'Herald', text: own }, FINDINGS);
  expect(await statements()).toEqual([
    { quotes: 3, outlets: 2 },
    { quotes: 3, outlets: 1 },
    // "No" in a story of its own.
    { quotes: 1, outlets: 1 },
  ]);
  expect(
    await query(`select o.name, s.quote_count, s.moved_count from statement_outlet s join outlet o on o.id = s.outlet_id
    where s.statement_id = 1 order by 1`),
  ).toEqual([
    { name: 'Courier', quote_count: 1, moved_count: 1 },
    { name: 'Gazette', quote_count: 1, moved_count: -1 },
    { name: 'Herald', quote_count: 1, moved_count: 0 },
  ]);
});

test('of an original without an outlet the first known one counts', async () => {
  await store({ publishedAt: day(1) });
  await store({ outlet: 'Courier', publishedAt: day(2) });
  await store({ outlet: 'Gazette', publishedAt: day(3) });
  expect(await statements()).toMatchObject([{ outlets: 1 }, { outlets: 1 }]);
});

test('an original that is deleted leaves the next as one, and who is left alone is no copy', async () => {
  await store({ outlet: 'Courier', publishedAt: day(1) });
  await store({ outlet: 'Gazette', publishedAt: day(2) });
  await store({ outlet: 'Ledger', publishedAt: day(3), text: HALF });
  await deleteArticle(db.database, 1, 'Asked for.');
  expect(await copies()).toEqual([[2, 3]]);
  expect(await statements()).toEqual([
    { quotes: 2, outlets: 1 },
    { quotes: 1, outlets: 1 },
  ]);
  await query('delete from mention where article_id = 2');
  await deleteArticle(db.database, 2, 'Asked for.');
  expect(await copies()).toEqual([]);
  expect(await query('select is_copy, copy_group_id, origin_outlet_id from article')).toEqual([
    { is_copy: false, copy_group_id: null, origin_outlet_id: null },
  ]);
  expect((await store({ outlet: 'Courier', publishedAt: day(1) })).status).toBe('DELETED');
});

test('the same articles again change nothing', async () => {
  const all = [
    { outlet: 'Courier' },
    { outlet: 'Gazette', text: HALF },
    { outlet: 'Ledger', url: 'https://ledger.example/1' },
  ];
  for (const fields of all) await store(fields);
  const before = await picture(db.database.source);
  for (const fields of all) expect((await store(fields)).status).toBe('DUPLICATE');
  expect(await picture(db.database.source)).toEqual(before);
});

test('another text at an address leaves its copies, and comes back to them', async () => {
  const url = 'https://courier.example/ferry';
  await store({ outlet: 'Courier', url, publishedAt: day(1) });
  await store({ outlet: 'Gazette', publishedAt: day(2) });
  await store({ outlet: 'Ledger', publishedAt: day(3) });
  expect((await store({ outlet: 'Courier', url, text: OTHER })).status).toBe('UPDATED');
  expect(await copies()).toEqual([[2, 3]]);
  await store({ outlet: 'Courier', url, text: `${STORY}\n\nUpdated.`, publishedAt: day(1) });
  expect(await copies()).toEqual([[1, 2, 3]]);
});

test('what is stored together is what would be stored one by one', async () => {
  const texts = [STORY, OTHER, HALF, `Headline\n\n${STORY}`, `${OTHER}\n\nMore of it.`];
  const drafts = texts.map((text, index) => draftOf({ text, outlet: `Outlet ${index}`, publishedAt: day(index + 1) }));
  const analysed = drafts.map((draft) => {
    const quotes = draft.text.includes('We sail') ? FINDINGS.quotes : draft.text.includes('“No,”') ? [SHORT] : [];
    return { draft, analysis: analysisOf(draft.text, { people: ['Ann Ek'], quotes }) };
  });
  for (const each of analysed) await storeArticles(db.database, [each]);
  const alone = await picture(db.database.source);
  await db.clear();
  await storeArticles(db.database, analysed);
  expect(await picture(db.database.source)).toEqual(alone);
  expect(await copies()).toEqual([
    [1, 3, 4],
    [2, 5],
  ]);
});

test('copies of articles that were stored before there were copies are found by "migrate", and counted once', async () => {
  await store({ outlet: 'Courier', publishedAt: day(1) });
  await store({ outlet: 'Gazette', publishedAt: day(2) });
  await store({ outlet: 'Ledger', publishedAt: day(3), text: HALF });
  const wanted = await picture(db.database.source);
  await query(`update quote set origin_outlet_id = null;
    update article set copy_group_id = null, is_copy = false, origin_outlet_id = null;
    delete from article_signature; insert into unsigned_article select id from article`);
  // One that comes in meanwhile is not looked at twice.
  await store({ outlet: 'Herald', text: OTHER, publishedAt: day(4) });
  await deleteArticle(db.database, 4, 'Asked for.');
  await migrate(db.database);
  expect(await picture(db.database.source)).toEqual(wanted);
  await regroupQuotes(db.database);
  expect(await copies()).toEqual([[1, 2, 3]]);
  expect(await statements()).toEqual([
    { quotes: 3, outlets: 1 },
    { quotes: 2, outlets: 1 },
  ]);
});

test('many copies of one story are one group, also where more share a key than are read', async () => {
  for (let number = 0; number < 45; number++)
    await store({ outlet: `Outlet ${number}`, text: `${STORY}\n\nPage ${number}` });
  expect((await copies()).map(({ length }) => length)).toEqual([45]);
  expect(await statements()).toEqual([
    { quotes: 45, outlets: 1 },
    { quotes: 45, outlets: 1 },
  ]);
});
