import fc from 'fast-check';
import type { QuoteKind } from '../../src/domain/quote.ts';
import { toId } from '../../src/graphql/ids.ts';
import { storeAnalysed } from '../support/articles.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { apiOf, type Data } from './support.ts';

const PEOPLE = ['Ann Alder', 'Bo Birch', 'Cy Cedar', 'Di Dogwood'];
const BODIES = ['Board', 'Council', 'Ministry'];
const OUTLETS = ['Courier', 'Ledger', 'Wire'];
const KINDS: QuoteKind[] = ['DIRECT', 'MIXED', 'INDIRECT'];
const DAYS = ['2021-12-31', '2022-01-01', '2022-01-02', '2022-01-03'];
const TIMES = ['00:00:00.000', '12:34:56.789', '23:59:59.999'];

interface Quote {
  number: number;
  article: Article;
  speaker: string | null;
  about: string[];
  kind: QuoteKind;
}

interface Article {
  number: number;
  outlet: string | null;
  publishedAt: string | null;
  names: string[];
  quotes: Quote[];
}

const some = (values: string[], most: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const articleArbitrary = fc.record({
  outlet: fc.option(fc.constantFrom(...OUTLETS)),
  publishedAt: fc.option(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...TIMES)).map(([d, t]) => `${d}T${t}Z`)),
  names: some([...PEOPLE, ...BODIES], 5),
  quotes: fc.array(
    fc.record({ speaker: fc.nat(4), about: fc.array(fc.nat(4), { maxLength: 2 }), kind: fc.constantFrom(...KINDS) }),
    {
      maxLength: 4,
    },
  ),
});

/** Articles in the order of their ids. A seed of its own for each run, shown when something differs. */
const seed = Date.now() % 1_000_000;
const ARTICLES = fc.sample(articleArbitrary, { seed, numRuns: 60 }).map((drawn, index): Article => {
  const article: Article = { ...drawn, number: index + 1, quotes: [] };
  article.quotes = drawn.quotes.map(({ speaker, about, kind }) => ({
    number: 0,
    article,
    speaker: article.names[speaker] ?? null,
    about: [...new Set(about.map((at) => article.names[at]).filter((name) => name !== undefined))],
    kind,
  }));
  return article;
});
const QUOTES = ARTICLES.flatMap((article) => article.quotes).map((quote, index) =>
  Object.assign(quote, { number: index + 1 }),
);

let db: TestDatabase;
const { ask } = apiOf(() => db.database);

beforeAll(async () => {
  db = await openTestDatabase();
  for (const { number, outlet, publishedAt, names, quotes } of ARTICLES) {
    const contents = quotes.map((quote) => `words ${number} ${quote.number}.`);
    await storeAnalysed(
      db.database,
      { text: `${number}: ${names.join(', ')}. ${contents.join(' ')}`, outlet, publishedAt },
      {
        people: names.filter((name) => PEOPLE.includes(name)),
        organizations: names.filter((name) => BODIES.includes(name)),
        quotes: quotes.map(({ speaker, about, kind }, at) => ({
          content: contents[at]!,
          speaker: speaker ?? undefined,
          about,
          kind,
        })),
      },
    );
  }
});

afterAll(() => db.close());

const known = (names: string[], used: (string | null)[]) => names.filter((name) => used.includes(name));
const EVERYONE = known(
  [...PEOPLE, ...BODIES],
  ARTICLES.flatMap(({ names }) => names),
);
const PUBLISHED = known(
  OUTLETS,
  ARTICLES.map(({ outlet }) => outlet),
);

const subset = (values: string[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const rangeArbitrary = fc.option(
  fc
    .tuple(fc.option(fc.constantFrom(...DAYS)), fc.option(fc.constantFrom(...DAYS)))
    .map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b })),
  { nil: undefined },
);

interface Filter {
  speaker?: string[];
  about?: string[];
  mentions?: string[];
  outlet?: string[];
  kind?: string[];
  publishedAt?: { from: string | null; to: string | null };
}

const within = (article: Article, { outlet, publishedAt }: Filter): boolean =>
  (!outlet || outlet.includes(article.outlet!)) &&
  (!publishedAt ||
    (article.publishedAt !== null &&
      (publishedAt.from === null || article.publishedAt.slice(0, 10) >= publishedAt.from) &&
      (publishedAt.to === null || article.publishedAt.slice(0, 10) <= publishedAt.to)));

const meets = (quote: Quote, filter: Filter): boolean =>
  within(quote.article, filter) &&
  (!filter.speaker || filter.speaker.includes(quote.speaker!)) &&
  (!filter.about || quote.about.some((name) => filter.about!.includes(name))) &&
  (!filter.kind || filter.kind.includes(quote.kind));

/** Oldest first: by instant, what is undated before all, then by id. */
const byTime = (a: [string | null, number], b: [string | null, number]): number =>
  (a[0] ?? '').localeCompare(b[0] ?? '') || a[1] - b[1];

const namedBy = (names: string[] | undefined) => names && { name: names };

/** Every id of a list, page by page from one end. */
async function walk(
  field: string,
  filterType: string,
  filter: unknown,
  orderBy: string,
  size: number,
  backward: boolean,
) {
  const [sizeName, place] = backward ? ['last', 'before'] : ['first', 'after'];
  const query = `query ($filter: ${filterType}, $orderBy: ${filterType.replace('Filter', 'Order')}, $cursor: String) {
    list: ${field}(filter: $filter, orderBy: $orderBy, ${sizeName}: ${size}, ${place}: $cursor) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const { list }: Data = await ask(query, { filter, orderBy, cursor });
    const page = list.nodes.map((node: { id: string }) => node.id);
    if (backward) ids.unshift(...page);
    else ids.push(...page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return { ids, totalCount: list.totalCount };
    cursor = backward ? startCursor : endCursor;
  }
}

const pagingArbitrary = fc.record({
  orderBy: fc.constantFrom('NEWEST', 'OLDEST'),
  size: fc.constantFrom(1, 7, 100),
  backward: fc.boolean(),
});

test(`any filter of quotes finds what looking at each quote finds (data of seed ${seed})`, async () => {
  expect(QUOTES.length).toBeGreaterThan(30);
  const filterArbitrary: fc.Arbitrary<Filter> = fc.record({
    speaker: subset(EVERYONE),
    about: subset(EVERYONE),
    outlet: subset(PUBLISHED),
    kind: subset(KINDS),
    publishedAt: rangeArbitrary,
  });
  await fc.assert(
    fc.asyncProperty(filterArbitrary, pagingArbitrary, async (filter, { orderBy, size, backward }) => {
      const oldest = QUOTES.filter((quote) => meets(quote, filter))
        .sort((a, b) => byTime([a.article.publishedAt, a.number], [b.article.publishedAt, b.number]))
        .map(({ number }) => toId('Quote', number));
      const { speaker, about, outlet, ...rest } = filter;
      const asked = { ...rest, speaker: namedBy(speaker), about: namedBy(about), outlet: namedBy(outlet) };
      expect(await walk('quotes', 'QuoteFilter', asked, orderBy, size, backward)).toEqual({
        ids: orderBy === 'OLDEST' ? oldest : oldest.reverse(),
        totalCount: oldest.length,
      });
    }),
    { numRuns: 100 },
  );
});

test(`any filter of articles finds what looking at each article finds (data of seed ${seed})`, async () => {
  const filterArbitrary: fc.Arbitrary<Filter> = fc.record({
    mentions: subset(EVERYONE),
    outlet: subset(PUBLISHED),
    publishedAt: rangeArbitrary,
  });
  await fc.assert(
    fc.asyncProperty(filterArbitrary, pagingArbitrary, async (filter, { orderBy, size, backward }) => {
      const { mentions, outlet, publishedAt } = filter;
      const oldest = ARTICLES.filter(
        (article) => within(article, filter) && (!mentions || article.names.some((name) => mentions.includes(name))),
      )
        .sort((a, b) => byTime([a.publishedAt, a.number], [b.publishedAt, b.number]))
        .map(({ number }) => toId('Article', number));
      const asked = { publishedAt, mentions: namedBy(mentions), outlet: namedBy(outlet) };
      expect(await walk('articles', 'ArticleFilter', asked, orderBy, size, backward)).toEqual({
        ids: orderBy === 'OLDEST' ? oldest : oldest.reverse(),
        totalCount: oldest.length,
      });
    }),
    { numRuns: 100 },
  );
});
