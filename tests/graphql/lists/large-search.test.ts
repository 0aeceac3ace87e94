import { MOST_COUNTED } from '../../../src/storage/lists/count-list.ts';
import { type CursorValue, cursorValues, type Page } from '../../../src/storage/lists/keyset.ts';
import { readPage } from '../../../src/storage/lists/list.ts';
import { MOST_RANKED, type Newest } from '../../../src/storage/lists/ranked-list.ts';
import {
  type ListedQuote,
  type QuoteConditions,
  type QuoteOrder,
  quoteList,
} from '../../../src/storage/quotes/read.ts';
import { apiOf, type Data } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();
const { ask, problem } = apiOf(() => db.database);

/** More than are counted, every sixteenth of which has another word, and those are more than are ranked. */
const QUOTES = MOST_COUNTED + 1;
const RARER = Math.floor(QUOTES / 16);

/** Who said every fourth of them. */
let ahab: number;

beforeAll(async () => {
  const article = { title: 'Whales', text: '“Krill,” she said.', publishedAt: '2022-01-01T00:00:00Z' };
  await storeAnalysed(db.database, article, { quotes: [{ content: 'Krill,', cue: 'said' }] });
  [{ id: ahab }] = await db.database.source.query(
    `insert into entity (type, name, slug) values ('PERSON', 'Ahab', 'ahab') returning id::int`,
  );
  // Nothing that triggers keep is asked for here, and they take most of the time.
  await db.database.source.query('alter table quote disable trigger user');
  for (let from = 1; from <= QUOTES; from += 1_000) {
    await db.database.source.query(
      `insert into quote (article_id, speaker_id, sort_at, kind, text, span_start, span_end, pieces, verbatim, speech, confidence, search, statement_id, variant_id)
       select a.id, case when n % 4 = 0 then $3::bigint end, a.sort_at + n * interval '1 minute', 'DIRECT', said, 0, 1, '{0,1}', '{0,1}', 1, 0.9, search_vector(said), s.id, s.variant_id
       from article a, statement s, generate_series($1::int, $2::int) n, lateral (
         select 'whales' || case when n % 16 = 0 then ' sing' else '' end || case when n % 4000 = 0 then ' and sing' else '' end said
       ) whale where a.title = 'Whales'`,
      [from, Math.min(QUOTES, from + 999), ahab],
    );
  }
  await db.database.source.query('alter table quote enable trigger user');
});

const COUNT = 'query ($text: String) { quotes(filter: { text: $text }, first: 1) { totalCount atLeast } }';

test(`a search is counted as far as ${MOST_COUNTED}, and says so`, async () => {
  expect(await ask(COUNT, { text: 'whales' })).toEqual({ quotes: { totalCount: null, atLeast: MOST_COUNTED } });
  expect(await ask(COUNT, { text: 'sing' })).toEqual({ quotes: { totalCount: RARER, atLeast: RARER } });
  expect(await ask('{ quotes(filter: { not: { text: "xylophone" } }) { totalCount atLeast } }')).toEqual({
    quotes: { totalCount: null, atLeast: MOST_COUNTED },
  });
  const { articles } = await ask(
    '{ articles { nodes { quotes(filter: { text: "whales" }, first: 1) { totalCount atLeast } } } }',
  );
  expect(articles.nodes).toEqual([{ quotes: { totalCount: null, atLeast: MOST_COUNTED } }]);
});

test('groups of more are refused rather than of some', async () => {
  for (const query of [
    'query ($text: String) { part: quoteStats(groupBy: [KIND], filter: { text: $text }) { total } }',
    'query ($text: String) { part: mentionGraph(filter: { text: $text }) { edgeCount } }',
  ]) {
    expect(await problem(query, { text: 'whales' })).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      message:
        '"text" wants words that at most 20,000 quotes have to group them, more have these: add words, days, a speaker or another condition',
      path: ['part'],
    });
  }
  const { quoteStats } = await ask(
    '{ quoteStats(groupBy: [KIND], filter: { text: "sing" }) { total rows { count } } }',
  );
  expect(quoteStats).toEqual({ total: RARER, rows: [{ count: RARER }] });
});

const PAGE = `query ($after: String, $before: String, $first: Int, $last: Int, $orderBy: QuoteOrder) {
  quotes(filter: { text: "sing" }, orderBy: $orderBy, after: $after, before: $before, first: $first, last: $last) {
    edges { rank node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;

test(`the newest ${MOST_RANKED} are ranked, the others follow by their time, each once, either way`, async () => {
  const forward: Data[] = [];
  let after: string | null = null;
  do {
    const { quotes }: Data = await ask(PAGE, { first: 97, after });
    forward.push(...quotes.edges);
    after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null;
  } while (after !== null);
  const idsOf = (edges: Data[]) => edges.map(({ node }) => node.id);
  const ranks = forward.map(({ rank }) => rank);
  expect(new Set(idsOf(forward)).size).toBe(RARER);
  expect(ranks.filter((rank) => rank === null)).toHaveLength(RARER - MOST_RANKED);
  expect(ranks.slice(MOST_RANKED).every((rank) => rank === null)).toBe(true);
  expect(ranks.slice(0, MOST_RANKED)).toEqual([...ranks.slice(0, MOST_RANKED)].sort((a, b) => b - a));
  expect(ranks[0]).toBeGreaterThan(ranks[100]);

  const backward: Data[] = [];
  let before: string | null = null;
  do {
    const { quotes }: Data = await ask(PAGE, { last: 97, before });
    backward.unshift(...quotes.edges);
    before = quotes.pageInfo.hasPreviousPage ? quotes.pageInfo.startCursor : null;
  } while (before !== null);
  expect(idsOf(backward)).toEqual(idsOf(forward));

  const { quotes } = await ask(PAGE, { first: 100, orderBy: 'NEWEST' });
  expect(new Set(idsOf(quotes.edges)).size).toBe(100);
});

const DAY = 24 * 60;
/** `minutes` after the article. */
const at = (minutes: number) => new Date(Date.UTC(2022, 0, 1, 0, minutes));

test.each<[string, QuoteConditions]>([
  ['what all have', { text: 'whales' }],
  ['what enough of the newest have', { text: 'sing' }],
  ['what few have', { text: '"and sing"' }],
  ['what nobody has', { text: 'krills or herrings' }],
  ['what is left out', { text: 'whales -sing' }],
  ['what nobody has said alone', { text: 'sing', speakerIds: [1], jointSpeakerIds: [] }],
  ['what nobody has said', { text: 'sing', speakerIds: [1] }],
  ['days in the middle', { text: 'sing', published: { from: at(2 * DAY), to: at(5 * DAY) } }],
])('in parts, %s is found as in one', async (_, conditions) => {
  const idsOf = async (order: QuoteOrder, instants: Date[] | null) => {
    const list = quoteList(conditions, order, instants && { table: 'quote', instants, anchors: [] });
    const ids: number[] = [];
    let after: CursorValue[] | null = null;
    for (let page = 0; page < 3; page++) {
      const { rows, hasNextPage }: Page<ListedQuote> = await readPage(db.database.source, list, {
        size: 400,
        backward: false,
        after,
        before: null,
      });
      ids.push(...rows.map(({ id }) => id));
      if (!hasNextPage) break;
      after = cursorValues(list.order, rows.at(-1)!);
    }
    return ids;
  };
  for (const order of ['NEWEST', 'RELEVANCE'] as const) {
    const whole = await idsOf(order, null);
    for (const instants of [[at(QUOTES - 9_000)], [at(QUOTES - 12_000)], [at(QUOTES - 11_000), at(QUOTES - 15_000)]]) {
      expect(await idsOf(order, instants)).toEqual(whole);
    }
  }
});

test.each<[string, QuoteConditions]>([
  ['what all of it has', { text: 'whales' }],
  ['what a quarter of it has', { text: 'sing' }],
  ['what little of it has', { text: '"and sing"' }],
  ['what none of it has', { text: 'herrings' }],
  ['days in the middle', { text: 'sing', published: { from: at(2 * DAY), to: at(5 * DAY) } }],
  ['days with few', { text: 'whales', published: { from: at(0), to: at(3 * 60) } }],
])('of what one person said, %s is found as in one, in each order and either way', async (_, conditions) => {
  const bySpeaker = { ...conditions, speakerIds: [ahab], jointSpeakerIds: [] };
  const pagesOf = async (order: QuoteOrder, newest: Newest | null, backward: boolean) => {
    const list = quoteList(bySpeaker, order, newest);
    const pages: number[][] = [];
    let beyond: CursorValue[] | null = null;
    for (let page = 0; page < 3; page++) {
      const cursors: { after: CursorValue[] | null; before: CursorValue[] | null } = backward
        ? { after: null, before: beyond }
        : { after: beyond, before: null };
      const found: Page<ListedQuote> = await readPage(db.database.source, list, { size: 150, backward, ...cursors });
      pages.push(found.rows.map(({ id }) => id));
      if (!(backward ? found.hasPreviousPage : found.hasNextPage)) break;
      beyond = cursorValues(list.order, backward ? found.rows[0]! : found.rows.at(-1)!);
    }
    return pages;
  };
  const newest: Newest = { table: 'quote', instants: [at(QUOTES - 9_000)], anchors: [] };
  for (const order of ['NEWEST', 'OLDEST', 'NEWEST_STORED'] as const) {
    for (const backward of [false, true]) {
      expect(await pagesOf(order, newest, backward)).toEqual(await pagesOf(order, null, backward));
    }
  }
});
