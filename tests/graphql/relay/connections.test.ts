import { toId } from '../../../src/graphql/relay/ids.ts';
import { apiOf, type Data } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { withGraph } from '../../support/with-graph.ts';

const NUMBERS = [1, 2, 3, 4, 5];
const PEOPLE = NUMBERS.map((number) => `Ann Person${number}`);
const ORGANIZATIONS = NUMBERS.map((number) => `Body ${number}`);
const PLACES = NUMBERS.map((number) => `Town${number}`);
const TEXT = `${[...PEOPLE, ...ORGANIZATIONS, ...PLACES].join(', ')}. “One,” “two,” “three,” “four,” and “five,” Ann Person1 said.`;

const db = withGraph();
const { ask, problem } = apiOf(() => db.database);

/** Five outlets print one story with five quotes about the same names; the first of them prints five more articles. */
beforeAll(async () => {
  for (const number of NUMBERS) {
    await storeAnalysed(
      db.database,
      // Two of them at the same instant, and one without a date.
      {
        title: `Copy ${number}`,
        text: TEXT,
        outlet: `Outlet ${number}`,
        publishedAt: number === 5 ? null : `2022-01-0${Math.max(number, 2)}T00:00:00Z`,
      },
      {
        people: PEOPLE,
        organizations: ORGANIZATIONS,
        places: PLACES,
        quotes: ['One,', 'two,', 'three,', 'four,', 'five,'].map((content) => ({
          content,
          speaker: 'Ann Person1',
          about: ['Town1'],
        })),
      },
    );
  }
  for (const number of NUMBERS) {
    await storeAnalysed(db.database, { title: `Short ${number}`, text: `Short ${number}.`, outlet: 'Outlet 1' });
  }
});

const article = `article(by: { id: "${toId('Article', 1)}" })`;
const speaker = 'person(by: { slug: "ann-person1" })';
const town = 'place(by: { slug: "town1" })';

/** A list (`owner / list` for one that belongs to something), and how many rows it has. */
const LISTS: [list: string, total: number][] = [
  ['quotes', 25],
  ['quotes(orderBy: OLDEST)', 25],
  ['quotes(orderBy: NEWEST_STORED)', 25],
  ['quotes(orderBy: NEWEST_STORED, filter: { outlet: { slug: ["outlet-1", "outlet-2"] } })', 10],
  ['quotes(filter: { about: { slug: ["town1"] } })', 25],
  ['quotes(filter: { outlet: { slug: ["outlet-1", "outlet-2"] } })', 10],
  ['statements', 5],
  ['statements(orderBy: OLDEST)', 5],
  ['statements(orderBy: MOST_REPORTED)', 5],
  ['statements(filter: { speaker: { slug: ["ann-person1"] }, outlet: { slug: ["outlet-1", "outlet-2"] } })', 5],
  ['articles', 10],
  ['articles(orderBy: OLDEST)', 10],
  ['articles(filter: { mentions: { slug: ["town1"] } })', 5],
  ['entities', 15],
  ['entities(orderBy: NAME)', 15],
  ['entities(type: [PERSON, PLACE])', 10],
  ['entities(search: "person")', 5],
  ['people', 5],
  ['organizations(orderBy: NAME)', 5],
  ['places', 5],
  ['outlets', 5],
  [`${article} / quotes`, 5],
  [`${article} / quotes(orderBy: NEWEST)`, 5],
  [`${article} / quotes(orderBy: NEWEST_STORED)`, 5],
  [`${article} / quotes(filter: { about: { slug: ["town1"] } })`, 5],
  [`${article} / mentions`, 16],
  [`${article} / people`, 5],
  [`${article} / organizations`, 5],
  [`${article} / places`, 5],
  [`${article} / copies`, 4],
  [`${speaker} / quotes`, 25],
  [`${speaker} / quotes(orderBy: OLDEST)`, 25],
  [`${speaker} / quotes(orderBy: NEWEST_STORED)`, 25],
  [`${speaker} / quotes(orderBy: NEWEST_STORED, filter: { about: { slug: "town1" } })`, 25],
  [`${speaker} / articles`, 5],
  [`${speaker} / articles(orderBy: OLDEST)`, 5],
  [`${speaker} / mentions`, 10],
  [`${speaker} / coMentions`, 14],
  [`${town} / quotesAbout`, 25],
  [`${town} / quotesAbout(orderBy: OLDEST)`, 25],
  [`${town} / quotesAbout(orderBy: NEWEST_STORED)`, 25],
  ['outlet(by: { slug: "outlet-1" }) / articles', 6],
  ['outlet(by: { slug: "outlet-1" }) / articles(orderBy: OLDEST)', 6],
];

/** A part of a list, chosen by paging arguments beside the list's own. */
async function page(list: string, args: string): Promise<Data> {
  const [field, owner] = list.split(' / ').reverse();
  const paged = field!.endsWith(')') ? `${field!.slice(0, -1)}, ${args})` : `${field}(${args})`;
  const node = list.endsWith('coMentions') ? '{ entity { id } articleCount }' : '{ id }';
  const selected = `list: ${paged} {
    totalCount nodes ${node} edges { cursor node ${node} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const data = await ask(owner ? `{ owner: ${owner} { ${selected} } }` : `{ ${selected} }`);
  return (data.owner ?? data).list;
}

describe.each(LISTS)('%s', (list, total) => {
  let whole: Data;
  beforeAll(async () => {
    whole = await page(list, 'first: 100');
  });

  test('has all its rows on one page, each once, and counts them', () => {
    expect(whole.totalCount).toBe(total);
    expect(whole.nodes).toHaveLength(total);
    expect(new Set(whole.nodes.map((node: Data) => JSON.stringify(node))).size).toBe(total);
    expect(whole.edges.map((edge: Data) => edge.node)).toEqual(whole.nodes);
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0].cursor,
      endCursor: whole.edges.at(-1).cursor,
    });
    expect(new Set(whole.edges.map((edge: Data) => edge.cursor)).size).toBe(total);
  });

  test.each([1, 3])('forward by %i gives the same rows', async (size) => {
    const found: unknown[] = [];
    let after = '';
    for (;;) {
      const { nodes, edges, pageInfo } = await page(list, `first: ${size} ${after}`);
      found.push(...nodes);
      expect(pageInfo).toEqual({
        hasNextPage: found.length < total,
        hasPreviousPage: found.length > size || after !== '',
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      if (!pageInfo.hasNextPage) break;
      after = `after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole.nodes);
  });

  test('backward by 3 gives the same rows', async () => {
    const found: unknown[] = [];
    let before = '';
    for (;;) {
      const { nodes, pageInfo } = await page(list, `last: 3 ${before}`);
      found.unshift(...nodes);
      expect(pageInfo).toMatchObject({ hasPreviousPage: found.length < total, hasNextPage: before !== '' });
      if (!pageInfo.hasPreviousPage) break;
      before = `before: "${pageInfo.startCursor}"`;
    }
    expect(found).toEqual(whole.nodes);
  });

  test('between two cursors lie the rows between them, from either end', async () => {
    const cursors = whole.edges.map((edge: Data) => edge.cursor);
    const between = `after: "${cursors[0]}", before: "${cursors.at(-1)}"`;
    const inner = whole.nodes.slice(1, -1);
    expect(await page(list, `first: 1, ${between}`)).toMatchObject({
      totalCount: total,
      nodes: inner.slice(0, 1),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await page(list, `last: 1, ${between}`)).toMatchObject({
      nodes: inner.slice(-1),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await page(list, `first: 100, ${between}`)).toMatchObject({
      nodes: inner,
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });

  test('behind the end and before the start lies nothing', async () => {
    const nothing = { nodes: [], edges: [], totalCount: total };
    const { startCursor, endCursor } = whole.pageInfo;
    const nowhere = { startCursor: null, endCursor: null };
    expect(await page(list, `first: 5, after: "${endCursor}"`)).toEqual({
      ...nothing,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, ...nowhere },
    });
    expect(await page(list, `last: 5, before: "${startCursor}"`)).toEqual({
      ...nothing,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, ...nowhere },
    });
  });
});

test('a list has 20 rows a page unless told otherwise, also when told null', async () => {
  const { a, b } = await ask(
    '{ a: quotes { nodes { id } } b: quotes(first: null, last: null, after: null) { nodes { id } } }',
  );
  expect(a.nodes).toHaveLength(20);
  expect(b).toEqual(a);
});

test('each row of a page has a page of its own', async () => {
  const { articles } = await ask(`{
    articles(first: 100) {
      nodes { title quotes(first: 2) { totalCount nodes { text } pageInfo { hasNextPage } } places(last: 1) { nodes { name } } }
    }
  }`);
  const byTitle = Object.fromEntries(articles.nodes.map(({ title, ...lists }: Data) => [title, lists]));
  for (const number of NUMBERS) {
    expect(byTitle[`Copy ${number}`]).toEqual({
      quotes: { totalCount: 5, nodes: [{ text: 'One,' }, { text: 'two,' }], pageInfo: { hasNextPage: true } },
      places: { nodes: [{ name: 'Town5' }] },
    });
    expect(byTitle[`Short ${number}`]).toEqual({
      quotes: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
      places: { nodes: [] },
    });
  }
});

test('the total counts what the filter lets through, not the page', async () => {
  expect(
    await ask(`{
      quotes(first: 1, filter: { outlet: { slug: ["outlet-2"] } }) { totalCount }
      person(by: { slug: "ann-person1" }) { quotes(first: 1, filter: { outlet: { slug: ["outlet-2", "outlet-3"] } }) { totalCount } }
      place(by: { slug: "town1" }) { quotesAbout(filter: { publishedAt: { from: "2022-01-03" } }) { totalCount } }
      none: quotes(filter: { kind: [INDIRECT] }) { totalCount nodes { id } }
    }`),
  ).toEqual({
    quotes: { totalCount: 5 },
    person: { quotes: { totalCount: 10 } },
    place: { quotesAbout: { totalCount: 10 } },
    none: { totalCount: 0, nodes: [] },
  });
});

describe('a page that makes no sense is refused', () => {
  const size = (name: string, got: number) =>
    `"${name}" wants a number from 1 to 100, got ${got}: page through the rest by the cursors of pageInfo`;

  test.each([
    ['first: 0', size('first', 0)],
    ['first: -1', size('first', -1)],
    ['first: 101', size('first', 101)],
    ['last: 0', size('last', 0)],
    ['last: 2147483647', size('last', 2_147_483_647)],
    ['first: 1, last: 1', 'a page wants "first" or "last", got both: leave one of them out'],
  ])('%s', async (args, message) => {
    const expected = { code: 'BAD_USER_INPUT', message };
    expect(await problem(`{ quotes(${args}) { nodes { id } } }`)).toEqual({ ...expected, path: ['quotes'] });
    expect(await problem(`{ quotes(${args}) { totalCount } }`)).toEqual({ ...expected, path: ['quotes'] });
    expect(await problem(`{ ${article} { people(${args}) { nodes { id } } } }`)).toEqual({
      ...expected,
      path: ['article', 'people'],
    });
  });

  test('a size that is no whole number of 32 bits', async () => {
    for (const first of ['1.5', '"10"', '2147483648', 'true']) {
      expect(await problem(`{ quotes(first: ${first}) { nodes { id } } }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('a cursor that is none of this list is refused', () => {
  const encode = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const INSTANT = 1_640_995_200_000;

  test.each([
    ['nothing', ''],
    ['garbage', 'garbage'],
    ['an emoji', '😀'],
    ['an id', toId('Quote', 1)],
    ['a list cut short', encode(['NEWEST', INSTANT])],
    ['a list too long', encode(['NEWEST', INSTANT, 1, 1])],
    ['an object', encode({ 0: 'NEWEST' })],
    ['null', encode(null)],
    ['nulls', encode(['NEWEST', null, null])],
    ['texts for numbers', encode(['NEWEST', '2022-01-01', '1'])],
    ['an instant out of range', encode(['NEWEST', 9e15, 1])],
    ['an instant before year 1', encode(['NEWEST', -62_135_596_800_001, 1])],
    ['half a row', encode(['NEWEST', INSTANT, 1.5])],
    ['a number beyond exact ones', encode(['NEWEST', INSTANT, 2 ** 53])],
    ['statements', encode(['NEWEST', INSTANT, '1; drop table quote'])],
    ['nested lists', encode(['NEWEST', [INSTANT], { id: 1 }])],
    ['a huge text', 'a'.repeat(100_000)],
    ['a huge list', encode(['NEWEST', ...Array(5_000).fill(1)])],
    ['a cursor cut in the middle', encode(['NEWEST', INSTANT, 12]).slice(0, -6)],
    ['another order', encode(['OLDEST', INSTANT, 1])],
  ])('%s', async (_, cursor) => {
    for (const name of ['after', 'before']) {
      const query = `query ($cursor: String) { quotes(${name}: $cursor) { nodes { id } } }`;
      const { code, message } = await problem(query, { cursor });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toMatch(new RegExp(`^"${name}" wants a cursor( of a list in this order)?: take cursors from`));
      expect(message.length).toBeLessThan(250);
    }
  });

  test.each([
    ['int', ['MOST_QUOTED', 2 ** 31, 1]],
    ['text with NUL', ['NAME', 'a\0', 1]],
    ['text with half a surrogate pair', ['NAME', '\ud800', 1]],
    ['number for a text', ['NAME', 1, 1]],
  ])('a value that the column cannot have: %s', async (_, values) => {
    const query = `{ entities(orderBy: ${values[0]}, after: "${encode(values)}") { nodes { id } } }`;
    expect(await problem(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a cursor of one list taken to another order or another kind of list', async () => {
    const { quotes, entities, person } = await ask(
      '{ quotes { pageInfo { endCursor } } entities { pageInfo { endCursor } } person(by: { slug: "ann-person1" }) { mentions { pageInfo { endCursor } } } }',
    );
    const [quote, entity, mention] = [quotes, entities, person.mentions].map((list) => list.pageInfo.endCursor);
    for (const field of [
      `quotes(orderBy: OLDEST, after: "${quote}")`,
      `entities(after: "${quote}")`,
      `entities(orderBy: NAME, after: "${entity}")`,
      `entities(search: "ann", after: "${entity}")`,
      `quotes(after: "${entity}")`,
      `quotes(after: "${mention}")`,
      `outlets(after: "${quote}")`,
    ]) {
      expect(await problem(`{ ${field} { nodes { id } } }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

test('a cursor whose row is gone still holds its place', async () => {
  const { quotes } = await ask('{ quotes(first: 5) { edges { cursor node { id } } } }');
  await db.database.source.query('delete from quote where id = $1', [
    Number(Buffer.from(quotes.edges[1].node.id, 'base64url').toString().split(':')[1]),
  ]);
  const after = await ask(`{ quotes(first: 2, after: "${quotes.edges[1].cursor}") { nodes { id } } }`);
  expect(after.quotes.nodes).toEqual(quotes.edges.slice(2, 4).map((edge: Data) => edge.node));
});
