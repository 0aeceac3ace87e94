import fc from 'fast-check';
import type { GraphQLInputObjectType } from 'graphql';
import { parseId, toId } from '../../../src/graphql/relay/ids.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import { apiOf, type Data } from '../../support/api.ts';
import { withGraph } from '../../support/with-graph.ts';
import {
  BODIES,
  DAYS,
  drawArticles,
  EVERYONE,
  type Filter,
  KINDS,
  OUTLETS,
  oldestArticles,
  oldestQuotes,
  PEOPLE,
  SECTIONS,
  STANCES,
  storeArticles,
  TEXTS,
} from './filter-oracle.ts';

/** A seed of its own for each run, shown when something differs. */
const seed = Date.now() % 1_000_000;
const ALL = drawArticles(seed, 130);
/** Those that are there from the start; the others come while a list is being read. */
const ARTICLES = ALL.slice(0, 70);

const db = withGraph();
const { ask } = apiOf(() => db.database);

beforeAll(async () => {
  await storeArticles(db.database, ARTICLES);
});

interface Paging {
  orderBy: string | null;
  size: number;
  backward: boolean;
}

/** Every id of a list, page by page from one end; `between` runs after each page. */
async function walk(
  field: 'quotes' | 'articles',
  filter: Filter,
  { orderBy, size, backward }: Paging,
  between = async (_pages: number): Promise<void> => undefined,
) {
  const type = field === 'quotes' ? 'Quote' : 'Article';
  const [sizeName, place] = backward ? ['last', 'before'] : ['first', 'after'];
  const query = `query ($filter: ${type}Filter, $orderBy: ${type}Order, $cursor: String) {
    list: ${field}(filter: $filter, orderBy: $orderBy, ${sizeName}: ${size}, ${place}: $cursor) {
      totalCount edges { rank } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const ids: string[] = [];
  const ranks: (number | null)[] = [];
  for (let pages = 1, cursor: string | null = null; ; pages++) {
    const { list }: Data = await ask(query, { filter, orderBy, cursor });
    const page = list.nodes.map((node: { id: string }) => node.id);
    const pageRanks = list.edges.map((edge: { rank: number | null }) => edge.rank);
    if (backward) {
      ids.unshift(...page);
      ranks.unshift(...pageRanks);
    } else {
      ids.push(...page);
      ranks.push(...pageRanks);
    }
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return { ids, totalCount: list.totalCount, ranks };
    cursor = backward ? startCursor : endCursor;
    await between(pages);
  }
}

const quoteIds = (numbers: number[]) => numbers.map((number) => toId('Quote', number));
const articleIds = (numbers: number[]) => numbers.map((number) => toId('Article', number));

/** Every order but the one by relevance, both directions, pages of 7. */
async function expectEverywhere(field: 'quotes' | 'articles', filter: Filter, oldest: string[]): Promise<void> {
  for (const [orderBy, backward] of [
    ['OLDEST', false],
    ['NEWEST', false],
    ['NEWEST', true],
    ...(field === 'quotes'
      ? ([
          ['NEWEST_STORED', false],
          ['NEWEST_STORED', true],
        ] as const)
      : []),
  ] as const) {
    const found = await walk(field, filter, { orderBy, size: 7, backward });
    const ordered = orderBy === 'NEWEST_STORED' ? [...oldest].sort((a, b) => parseId(a).id - parseId(b).id) : oldest;
    const expected = orderBy === 'OLDEST' ? ordered : [...ordered].reverse();
    expect({ orderBy, backward, ids: found.ids, totalCount: found.totalCount }).toEqual({
      orderBy,
      backward,
      ids: expected,
      totalCount: expected.length,
    });
  }
}

const QUOTE_FILTERS: Filter[] = [
  {},
  { speaker: { name: ['Ann Alder'] } },
  { speaker: { name: ['Ann Alder', 'Bo Birch', 'Board'] } },
  { speaker: { name: EVERYONE } },
  { speaker: { type: ['PERSON'] } },
  { speaker: { type: ['ORGANIZATION', 'PLACE'] } },
  { speaker: { name: ['Ann Alder'], type: ['PERSON', 'PLACE'] } },
  { about: { name: ['Arland'] } },
  { about: { name: ['Arland', 'Board', 'Cy Cedar'] } },
  { about: { type: ['PLACE'] } },
  { about: { name: ['Board'] }, speaker: { name: ['Ann Alder'] } },
  { about: { name: ['Board', 'Arland'] }, speaker: { name: ['Ann Alder', 'Council'] } },
  { about: { name: EVERYONE }, speaker: { name: EVERYONE } },
  { about: { name: ['Board'] }, outlet: { name: ['Wire'] }, kind: ['DIRECT'] },
  { outlet: { name: ['Wire'] } },
  { outlet: { name: OUTLETS } },
  { outlet: { name: ['Wire', 'Ledger'] }, speaker: { name: ['Ann Alder', 'Bo Birch'] } },
  { kind: ['DIRECT'] },
  { kind: ['MIXED', 'INDIRECT', 'INDIRECT'] },
  { verbatim: true },
  { verbatim: false },
  { stance: ['DENY'] },
  { stance: ['DENY', 'DECLINE', 'DENY'] },
  { stance: ['DENY', 'DECLINE'], speaker: { name: ['Ann Alder', 'Bo Birch'] } },
  { stance: ['OTHER'] },
  { polarity: ['NEGATED'] },
  { polarity: ['SAID'] },
  { polarity: ['SAID', 'NEGATED'] },
  { polarity: ['NEGATED'], speaker: { name: ['Ann Alder', 'Bo Birch'] } },
  { or: [{ polarity: ['NEGATED'] }, { speaker: { name: ['Ann Alder'] } }] },
  { not: { polarity: ['NEGATED'] }, about: { name: ['Board', 'Arland'] } },
  { via: true },
  { via: false },
  { via: true, stance: ['SAY', 'CLAIM'] },
  { attributed: true },
  { attributed: false },
  { attributed: false, speaker: { name: ['Ann Alder'] } },
  { minConfidence: 0 },
  { minConfidence: 0.5 },
  { minConfidence: 0.75 },
  { minConfidence: 0.751 },
  { minConfidence: 1 },
  { publishedAt: {} },
  { publishedAt: { from: '2022-01-01', to: '2022-01-01' } },
  { publishedAt: { to: '2022-01-01' }, speaker: { name: ['Ann Alder', 'Bo Birch'] } },
  { publishedAt: { from: '2022-01-02' }, about: { name: ['Board', 'Arland'] } },
  { saidOn: {} },
  { saidOn: { from: '2022-01-01', to: '2022-01-02' } },
  { saidOn: { to: '2021-12-31' } },
  { saidOn: { from: '2022-01-03', to: null }, verbatim: true },
  ...TEXTS.map((text): Filter => ({ text })),
  { text: 'warnings', speaker: { name: ['Ann Alder'] } },
  { text: 'Café OR peace', about: { name: ['Board', 'Arland'] }, via: false },
  { and: [{ kind: ['DIRECT'] }, { via: true }] },
  { and: [{ speaker: { name: ['Ann Alder', 'Bo Birch'] } }, { speaker: { name: ['Bo Birch'] } }] },
  { and: [{ about: { name: ['Board'] } }, { about: { name: ['Arland', 'Council'] } }] },
  { or: [{ speaker: { name: ['Ann Alder'] } }, { about: { name: ['Board', 'Arland'] } }, { stance: ['DENY'] }] },
  { or: [{ text: 'warnings' }, { via: true }] },
  { or: [{ kind: ['DIRECT'] }, { kind: ['DIRECT', 'MIXED'] }], outlet: { name: ['Wire', 'Ledger'] } },
  { not: { speaker: { name: ['Ann Alder'] } } },
  { not: { stance: ['SAY'] } },
  { not: { saidOn: { from: '2022-01-01' } } },
  { not: { publishedAt: {} } },
  { not: { text: 'warnings' } },
  { not: { about: { name: EVERYONE } } },
  { not: { or: [{ via: true }, { and: [{ verbatim: true }, { not: { attributed: true } }] }] } },
  {
    and: [
      { or: [{ speaker: { name: ['Ann Alder'] } }, { via: true }] },
      { or: [{ kind: ['DIRECT'] }, { stance: ['DENY'] }] },
    ],
  },
];

/** Conditions that are tried, wherever they stand in a tree; `article` has tests of its own, since it names one row. */
const conditionsIn = (filters: readonly Filter[]): string[] =>
  filters.flatMap(({ and = [], or = [], not, ...conditions }) => [
    ...Object.keys(conditions),
    ...conditionsIn([...and, ...or, ...(not ? [not] : [])]),
  ]);

test.each([
  ['QuoteFilter', () => QUOTE_FILTERS, ['article']],
  ['ArticleFilter', () => ARTICLE_FILTERS, []],
] as const)('every condition of %s is tried', (type, filters, others) => {
  const { and, or, not, ...fields } = (buildGraphSchema().getType(type) as GraphQLInputObjectType).getFields();
  expect([and, or, not]).not.toContain(undefined);
  expect([...new Set([...conditionsIn(filters()), ...others])].sort()).toEqual(Object.keys(fields).sort());
});

test.each(QUOTE_FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))('quotes { %s }', (_, filter) =>
  expectEverywhere('quotes', filter, quoteIds(oldestQuotes(ARTICLES, filter))),
);

const ARTICLE_FILTERS: Filter[] = [
  { mentions: { name: ['Ann Alder'] } },
  { mentions: { name: ['Ann Alder', 'Arland', 'Board'] } },
  { mentions: { type: ['PLACE'] } },
  { speaker: { name: ['Ann Alder'] } },
  { speaker: { name: ['Ann Alder', 'Council'] }, outlet: { name: OUTLETS } },
  { speaker: { type: ['ORGANIZATION'] } },
  { outlet: { name: ['Wire', 'Ledger'] }, publishedAt: { from: '2022-01-01' } },
  { section: ['World'] },
  { section: SECTIONS },
  { language: ['fr'] },
  { language: ['en', 'fr'], mentions: { name: ['Board'] } },
  { text: 'warnings' },
  { text: 'Café OR peace', language: ['fr'] },
  { text: 'bridge -peace', mentions: { name: ['Board', 'Arland'] } },
  { or: [{ section: ['Sport'] }, { speaker: { name: ['Bo Birch'] } }] },
  { or: [{ mentions: { name: ['Board', 'Arland'] } }, { outlet: { name: ['Wire', 'Ledger'] } }, { language: ['fr'] }] },
  { and: [{ or: [{ text: 'warnings' }, { section: ['World'] }] }, { mentions: { name: ['Board', 'Ann Alder'] } }] },
  { not: { section: ['Sport'] } },
  { not: { or: [{ text: 'warnings' }, { mentions: { type: ['PLACE'] } }] } },
  { and: [{ outlet: { name: ['Wire'] } }, { not: { language: ['fr'] } }] },
];

test.each(ARTICLE_FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))('articles { %s }', (_, filter) =>
  expectEverywhere('articles', filter, articleIds(oldestArticles(ARTICLES, filter))),
);

const names = (values: string[]) => fc.subarray(values, { minLength: 1 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const days: fc.Arbitrary<{ from: string | null; to: string | null }> = fc
  .tuple(fc.option(fc.constantFrom(...DAYS)), fc.option(fc.constantFrom(...DAYS)))
  .map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b }));

/** One or two conditions each, so that combinations of them still find something. */
const oneOfThem: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ speaker: fc.record({ name: names(EVERYONE) }) }),
  fc.record({ speaker: fc.record({ type: names(['PERSON', 'ORGANIZATION', 'PLACE']) }) }),
  fc.record({ about: fc.record({ name: names(EVERYONE) }), speaker: maybe(fc.record({ name: names(PEOPLE) })) }),
  fc.record({ outlet: fc.record({ name: names(OUTLETS) }), via: maybe(fc.boolean()) }),
  fc.record({ kind: names(KINDS) as fc.Arbitrary<string[]>, attributed: maybe(fc.boolean()) }),
  fc.record({ stance: names([...new Set(STANCES)]), verbatim: maybe(fc.boolean()) }),
  fc.record({ text: fc.constantFrom(...TEXTS) }),
  fc.record({ publishedAt: days }),
  fc.record({ saidOn: days }),
  fc.record({ minConfidence: fc.constantFrom(0, 0.5, 0.75, 0.9) }),
);

/** The same for articles. */
const oneOfTheirs: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ mentions: fc.record({ name: names(EVERYONE) }), section: maybe(names(SECTIONS)) }),
  fc.record({ mentions: fc.record({ type: names(['PERSON', 'ORGANIZATION', 'PLACE']) }) }),
  fc.record({ speaker: fc.record({ name: names(EVERYONE) }), language: maybe(names(['en', 'fr'])) }),
  fc.record({ outlet: fc.record({ name: names(OUTLETS) }), publishedAt: maybe(days) }),
  fc.record({ section: names(SECTIONS) }),
  fc.record({ language: names(['en', 'fr']) }),
  // A phrase may end in one quote and begin in the next.
  fc.record({ text: fc.constantFrom(...TEXTS.filter((text) => !text.includes('"') && text !== 'the of')) }),
);

/** Filters inside each other, out of such as `leaf`. */
const treeOf = (leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> =>
  fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf,
      fc
        .record({
          own: fc.option(leaf, { nil: {} }),
          and: maybe(fc.array(tie('filter'), { minLength: 1, maxLength: 2 })),
          or: maybe(fc.array(tie('filter'), { minLength: 1, maxLength: 3 })),
          not: maybe(tie('filter')),
        })
        .map(({ own, ...tree }) => ({ ...own, ...tree }))
        .filter((filter) => Object.values(filter).some((value) => value !== undefined)),
    ),
  })).filter;

const pagingArbitrary: fc.Arbitrary<Paging> = fc.record({
  orderBy: fc.constantFrom('NEWEST', 'OLDEST'),
  size: fc.constantFrom(3, 20, 100),
  backward: fc.boolean(),
});

test.each([
  ['quotes', oneOfThem, (filter: Filter) => quoteIds(oldestQuotes(ARTICLES, filter))],
  ['articles', oneOfTheirs, (filter: Filter) => articleIds(oldestArticles(ARTICLES, filter))],
] as const)(
  `any tree of filters of %s finds what looking at each finds (data of seed ${seed})`,
  async (field, leaf, look) => {
    await fc.assert(
      fc.asyncProperty(treeOf(leaf), pagingArbitrary, async (filter, paging) => {
        const oldest = look(filter);
        const { ids, totalCount } = await walk(field, filter, paging);
        expect({ ids, totalCount }).toEqual({
          ids: paging.orderBy === 'OLDEST' ? oldest : oldest.reverse(),
          totalCount: oldest.length,
        });
      }),
      { numRuns: 100 },
    );
  },
);

test.each([true, false])('a search gives each quote once, the best first (backward: %s)', async (backward) => {
  for (const text of TEXTS) {
    const expected = quoteIds(oldestQuotes(ARTICLES, { text }));
    const { ids, ranks } = await walk('quotes', { text }, { orderBy: null, size: 4, backward });
    expect([...ids].sort()).toEqual([...expected].sort());
    expect(ranks).toEqual([...ranks].sort((a, b) => b! - a!));
    const whole = await walk('quotes', { text }, { orderBy: 'RELEVANCE', size: 100, backward: !backward });
    expect(whole.ids).toEqual(ids);
  }
});

test(`what comes in while a list is read moves nothing that was there (data of seed ${seed})`, async () => {
  let stored = ARTICLES.length;
  const look = (filter: Filter) => quoteIds(oldestQuotes(ALL.slice(0, stored), filter));
  const storeNext = async () => {
    if (stored === ALL.length) return;
    await storeArticles(db.database, ALL.slice(stored, stored + 1));
    stored += 1;
  };
  const readWhileStoring = async (filter: Filter, paging: Paging) => {
    const before = look(filter);
    if (paging.orderBy === 'NEWEST') before.reverse();
    const { ids } = await walk('quotes', filter, { ...paging, size: 7 }, (pages) =>
      pages <= 3 ? storeNext() : Promise.resolve(),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => before.includes(id))).toEqual(before);
    const after = look(filter);
    expect(ids.filter((id) => !after.includes(id))).toEqual([]);
  };
  for (const [index, filter] of [
    {},
    { speaker: { name: PEOPLE } },
    { about: { name: [...BODIES, 'Arland'] } },
    { or: [{ via: true }, { speaker: { name: ['Ann Alder'] } }, { stance: ['DENY'] }] },
  ].entries()) {
    await readWhileStoring(filter, { orderBy: 'NEWEST', size: 7, backward: index % 2 === 1 });
  }
  await fc.assert(fc.asyncProperty(treeOf(oneOfThem), pagingArbitrary, readWhileStoring), { numRuns: 40 });
  expect(stored).toBeGreaterThan(ARTICLES.length + 20);
});
