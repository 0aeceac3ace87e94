import fc from 'fast-check';
import { QUOTE_DIMENSIONS } from '../../../src/storage/statistics/question.ts';
import { apiOf, type Data } from '../../support/api.ts';
import { store } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';
import { isDate } from './statistics-oracle.ts';

const NAMES = Array.from({ length: 12 }, (_, number) => `Ann ${String.fromCharCode(65 + number)}lder`);
const CUES = ['say', 'tell', 'claim', 'deny'];

const db = withGraph();
const { ask } = apiOf(() => db.database);

beforeAll(async () => {
  const drawn = fc.sample(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.constantFrom('01', '02', '05'),
      outlet: fc.constantFrom('Courier', 'Ledger', null),
      quotes: fc.array(
        fc.record({ speaker: fc.nat(14), about: fc.nat(11), cue: fc.option(fc.constantFrom(...CUES)) }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { seed: 7, numRuns: 40 },
  );
  for (const [number, { day, month, outlet, quotes }] of drawn.entries()) {
    const contents = quotes.map((_, at) => `words ${number} ${at} spoken.`);
    await store(
      db.database,
      {
        text: `${number}: ${NAMES.join(', ')} said. ${contents.join(' ')}`,
        outlet,
        publishedAt: number % 9 === 0 ? null : `2022-${month}-${String(day).padStart(2, '0')}T23:30:00Z`,
      },
      {
        people: NAMES,
        quotes: quotes.map(({ speaker, about, cue }, at) => ({
          content: contents[at]!,
          speaker: NAMES[speaker],
          about: [NAMES[about]!],
          cue: cue ? 'said' : undefined,
        })),
      },
      (analysis) => {
        for (const [at, { cue }] of quotes.entries()) if (cue) analysis.quotes[at]!.cue!.lemma = cue;
      },
    );
  }
}, 120_000);
const STATS = `query ($groupBy: [QuoteDimension!]!, $filter: QuoteFilter, $orderBy: StatsOrder, $unit: StatsUnit, $timeZone: String,
    $first: Int, $after: String, $last: Int, $before: String) {
  list: quoteStats(groupBy: $groupBy, filter: $filter, orderBy: $orderBy, unit: $unit, timeZone: $timeZone,
      first: $first, after: $after, last: $last, before: $before) {
    totalCount rowCount rows { cursor count keys { value } } nodes { count }
    edges { cursor node { count keys { dimension value } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const GRAPH = `query ($filter: QuoteFilter, $minWeight: Int, $first: Int, $after: String, $last: Int, $before: String) {
  list: mentionGraph(filter: $filter, minWeight: $minWeight, first: $first, after: $after, last: $last, before: $before) {
    totalCount edgeCount
    edges { cursor source { name } weight stances { count } node { source { name } target { name } weight stances { stance count } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Every entry, page by page from either end, as a client pages through any list. */
async function walk(query: string, variables: object, size: number, backward: boolean): Promise<Data[]> {
  const nodes: Data[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { list }: Data = await ask(query, { ...variables, ...page });
    const { edges, pageInfo } = list;
    const isMore = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    expect(edges.length).toBeLessThanOrEqual(size);
    if (isMore) expect(edges).toHaveLength(size);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    // There is something on the side that the page comes from, but for the first.
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    const shown = edges.map(({ node }: Data) => node);
    if (backward) nodes.unshift(...shown);
    else nodes.push(...shown);
    expect(list.totalCount).toBeGreaterThanOrEqual(nodes.length);
    if (!isMore) {
      expect(nodes).toHaveLength(list.totalCount);
      return nodes;
    }
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const filters = fc.constantFrom(
  undefined,
  { publishedAt: { from: '2022-01-10', to: '2022-02-20' } },
  { attributed: true },
  { speaker: { name: NAMES.slice(0, 3) } },
  { text: 'words' },
  { publishedAt: { from: '1999-01-01', to: '1999-01-02' }, attributed: false },
);

const questions = fc.record({
  groupBy: fc
    .uniqueArray(fc.constantFrom(...QUOTE_DIMENSIONS), { minLength: 1, maxLength: 3 })
    .filter((dimensions) => dimensions.filter(isDate).length <= 1),
  filter: filters,
  orderBy: fc.constantFrom('COUNT', 'KEY'),
  unit: fc.constantFrom('QUOTES', 'STATEMENTS'),
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin'),
});

/** Small pages are left to short lists. */
async function comparePages(query: string, variables: object): Promise<void> {
  const whole = await walk(query, variables, 100, false);
  for (const size of [50, ...(whole.length <= 60 ? [5] : []), ...(whole.length <= 12 ? [1] : [])]) {
    expect(await walk(query, variables, size, false)).toEqual(whole);
    expect(await walk(query, variables, size, true)).toEqual(whole);
  }
}

test('pages of 1, 5 and 50 counts, from either end, are the whole list', async () => {
  await fc.assert(
    fc.asyncProperty(questions, (question) => comparePages(STATS, question)),
    { numRuns: 12 },
  );
});

test.each(['DAY', 'MONTH', 'KIND', 'SPEAKER', 'ABOUT'])('the same by %s in either order', async (dimension) => {
  for (const orderBy of ['KEY', 'COUNT']) await comparePages(STATS, { groupBy: [dimension], orderBy });
});

test('pages of edges of the mention graph, from either end, are the whole list', async () => {
  for (const variables of [
    {},
    { minWeight: 2 },
    { filter: { speaker: { name: NAMES.slice(0, 2) } } },
    { filter: { text: 'words' } },
  ]) {
    await comparePages(GRAPH, variables);
  }
});

test('the shapes of a page hold the same', async () => {
  const { list: stats } = await ask(STATS, { groupBy: ['SPEAKER'], first: 3 });
  expect(stats.rows.map(({ cursor }: Data) => cursor)).toEqual(stats.edges.map(({ cursor }: Data) => cursor));
  expect(stats.nodes).toEqual(stats.rows.map(({ count }: Data) => ({ count })));
  expect(stats.edges[0].node).toEqual({
    count: stats.rows[0].count,
    keys: [{ dimension: 'SPEAKER', ...stats.rows[0].keys[0] }],
  });
  expect(stats.totalCount).toBe(stats.rowCount);
  const { list: graph } = await ask(GRAPH, { first: 3 });
  for (const { source, weight, node } of graph.edges) expect(node).toMatchObject({ source, weight });
  expect(graph.totalCount).toBe(graph.edgeCount);
});

test('a page is one statement, and its total none besides', async () => {
  const reads = async (query: string, variables: object) => {
    db.statements.reset();
    await ask(query, { ...variables, first: 5 });
    return db.statements.count;
  };
  const edges = 'edges { cursor node { count } } pageInfo { endCursor }';
  // Rows and what they come to are read together; only an index gives the largest without all. A text is counted first.
  expect(
    await reads(
      `query ($first: Int) { quoteStats(groupBy: [CUE, OUTLET, SPEAKER], filter: { text: "words" }, first: $first) { ${edges} totalCount rowCount } }`,
      {},
    ),
  ).toBe(2);
  expect(
    await reads(
      `query ($first: Int) { mentionGraph(first: $first) { edges { cursor node { weight } } totalCount edgeCount } }`,
      {},
    ),
  ).toBe(2);
  // The page, its ends, and how each edge is reported: in both shapes.
  expect(await reads(GRAPH, {})).toBe(4);
});
