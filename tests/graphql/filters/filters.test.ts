import { toId } from '../../../src/graphql/relay/ids.ts';
import { apiOf, textsOf, titlesOf } from '../../support/api.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

const REACTION = 'There is no positive reaction 😀 to it,';
const CONCERNS = 'It concerns NATO, and Ukraine.';
const DOOR = 'the door stayed open';
const READY = 'We are ready for Russia,';
const WAS_READY = 'NATO was ready';
const DIPLOMAT = 'Nothing about Ukraine without Ukraine,';
const ANSWERS = 'answers “very soon” to Russia';
const CLOSED = 'Nobody asked us,';

test('without a filter all quotes come, the newest articles first, undated ones last', async () => {
  const all = [ANSWERS, DIPLOMAT, WAS_READY, READY, DOOR, CONCERNS, REACTION, CLOSED, CLOSED];
  const { newest, oldest, nothing } = await ask(`{
    newest: quotes { nodes { text } }
    oldest: quotes(orderBy: OLDEST) { nodes { text } }
    nothing: quotes(filter: {
      speaker: null, about: null, outlet: null, article: null, kind: null, publishedAt: null
    }) { nodes { text } }
  }`);
  expect(textsOf(newest.nodes)).toEqual(all);
  expect(textsOf(oldest.nodes)).toEqual([...all].reverse());
  expect(nothing).toEqual(newest);
});

describe('quotes', () => {
  test.each([
    ['speaker: { slug: ["sergey-lavrov"] }', [WAS_READY, CONCERNS, REACTION, CLOSED, CLOSED]],
    ['speaker: { name: ["lavrov"] }', [WAS_READY, CONCERNS, REACTION, CLOSED, CLOSED]],
    [`speaker: { id: ["${toId('Person', 2)}"], name: ["John Sullivan", "Stoltenberg"] }`, [ANSWERS, READY, DOOR]],
    ['speaker: { name: ["Lavrov", "Sergey Lavrov"], slug: ["sergey-lavrov"] }, kind: INDIRECT', [WAS_READY]],
    ['speaker: { slug: ["jake-sullivan"] }', []],
    ['about: { name: ["Nato"] }', [WAS_READY, CONCERNS]],
    ['about: { name: ["Nato"], slug: ["ukraine"] }', [DIPLOMAT, WAS_READY, CONCERNS]],
    ['about: { slug: ["ukraine"] }, speaker: { slug: ["sergey-lavrov"] }', [CONCERNS]],
    ['about: { slug: ["sergey-lavrov"] }', []],
    ['outlet: { slug: ["harbour-courier"] }', [ANSWERS, DOOR, CONCERNS, REACTION]],
    ['outlet: { name: ["MERIDIAN ledger"] }', [DIPLOMAT, WAS_READY, READY, CLOSED]],
    ['outlet: { domain: ["Harbour.example"] }', [ANSWERS, DOOR, CONCERNS, REACTION]],
    [`outlet: { id: ["${toId('Outlet', 3)}"] }`, []],
    ['outlet: { slug: ["harbour-weekend"], domain: ["meridian.example"] }', [DIPLOMAT, WAS_READY, READY, CLOSED]],
    [`article: { id: "${toId('Article', 4)}" }`, [CLOSED]],
    ['article: { url: "https://meridian.example/ready" }, kind: [DIRECT]', [DIPLOMAT, READY]],
    ['kind: MIXED', [ANSWERS]],
    ['kind: [MIXED, INDIRECT, INDIRECT]', [ANSWERS, WAS_READY, DOOR]],
    ['publishedAt: { from: "2022-01-28", to: "2022-01-28" }', [ANSWERS, DIPLOMAT, WAS_READY, READY]],
    ['publishedAt: { from: "2022-01-29" }', []],
    ['publishedAt: { to: "2022-01-27" }', [DOOR, CONCERNS, REACTION, CLOSED]],
    ['publishedAt: { to: "2022-01-27", from: null }, about: { slug: ["ukraine"] }', [CONCERNS]],
    ['publishedAt: {}, speaker: { slug: ["sergey-lavrov"] }', [WAS_READY, CONCERNS, REACTION, CLOSED]],
    [
      'publishedAt: { from: "1000-01-01", to: "9999-12-31" }, outlet: { slug: ["meridian-ledger"] }',
      [DIPLOMAT, WAS_READY, READY, CLOSED],
    ],
    [
      'publishedAt: { from: "1000-01-01" }, speaker: { slug: ["sergey-lavrov"] }',
      [WAS_READY, CONCERNS, REACTION, CLOSED],
    ],
    [
      'speaker: { slug: ["sergey-lavrov"] }, about: { slug: ["nato"] }, outlet: { slug: ["meridian-ledger"] }, kind: [INDIRECT], publishedAt: { from: "2022-01-01", to: "2022-01-31" }',
      [WAS_READY],
    ],
  ])('{ %s }', async (filter, expected) => {
    const { quotes } = await ask(`{ quotes(filter: { ${filter} }) { totalCount nodes { text } } }`);
    expect(textsOf(quotes.nodes)).toEqual(expected);
    expect(quotes.totalCount).toBe(expected.length);
  });

  test('of a speaker, about an entity and of an article take the same filter', async () => {
    const { person, organization, article } = await ask(`{
      person(by: { name: "Lavrov" }) {
        quotes(filter: { about: { slug: ["nato"] }, publishedAt: { to: "2022-01-27" } }) { totalCount nodes { text } }
        indirect: quotes(filter: { kind: [INDIRECT] }) { nodes { text } }
        others: quotes(filter: { speaker: { slug: ["john-sullivan"] } }) { nodes { text } }
      }
      organization(by: { slug: "nato" }) {
        quotesAbout(filter: { about: { slug: ["ukraine"] } }) { totalCount nodes { text } }
        old: quotesAbout(filter: { publishedAt: { to: "2022-01-27" } }) { nodes { text } }
      }
      article(by: { url: "https://www.harbour.example/talks" }) {
        quotes(filter: { speaker: { name: ["Blinken"] } }) { totalCount nodes { text } }
      }
    }`);
    expect(person).toEqual({
      quotes: { totalCount: 1, nodes: [{ text: CONCERNS }] },
      indirect: { nodes: [{ text: WAS_READY }] },
      others: { nodes: [] },
    });
    expect(organization).toEqual({
      quotesAbout: { totalCount: 1, nodes: [{ text: CONCERNS }] },
      old: { nodes: [{ text: CONCERNS }] },
    });
    expect(article).toEqual({ quotes: { totalCount: 1, nodes: [{ text: DOOR }] } });
  });

  test('may be filtered by variables', async () => {
    const query =
      'query ($filter: QuoteFilter, $from: Date) { quotes(filter: $filter) { nodes { text } } dated: quotes(filter: { publishedAt: { from: $from } }) { totalCount } }';
    const filter = { speaker: { slug: 'jens-stoltenberg' }, publishedAt: { from: '2022-01-28', to: '2022-01-28' } };
    expect(await ask(query, { filter, from: '2022-01-28' })).toEqual({
      quotes: { nodes: [{ text: READY }] },
      dated: { totalCount: 4 },
    });
  });
});

describe('articles', () => {
  test.each([
    [
      '',
      [
        'Nothing happened',
        'Ambassador speaks',
        'Alliance is ready',
        'Talks stall',
        'Harbour closed, again',
        'Harbour closed',
      ],
    ],
    ['mentions: { name: ["NATO"] }', ['Alliance is ready', 'Talks stall']],
    [
      'mentions: { name: ["NATO", "Geneva", "John Sullivan"] }',
      ['Ambassador speaks', 'Alliance is ready', 'Talks stall'],
    ],
    ['mentions: { name: ["Lavrov"] }, publishedAt: { to: "2022-01-27" }', ['Talks stall', 'Harbour closed, again']],
    [
      'mentions: { name: ["Lavrov"] }, publishedAt: { from: "1000-01-01" }',
      ['Alliance is ready', 'Talks stall', 'Harbour closed, again'],
    ],
    [
      'mentions: { name: ["Lavrov"] }, outlet: { slug: ["meridian-ledger"] }',
      ['Alliance is ready', 'Harbour closed, again'],
    ],
    ['outlet: { domain: ["harbour.example"] }', ['Nothing happened', 'Ambassador speaks', 'Talks stall']],
    ['publishedAt: { from: "2022-01-28", to: "2022-01-28" }', ['Ambassador speaks', 'Alliance is ready']],
    ['publishedAt: { from: "1000-01-01", to: "2021-12-31" }', ['Harbour closed, again']],
  ])('{ %s }', async (filter, expected) => {
    const { newest, oldest } = await ask(`{
      newest: articles(filter: { ${filter} }) { totalCount nodes { title } }
      oldest: articles(filter: { ${filter} }, orderBy: OLDEST) { nodes { title } }
    }`);
    expect(titlesOf(newest.nodes)).toEqual(expected);
    expect(newest.totalCount).toBe(expected.length);
    expect(titlesOf(oldest.nodes)).toEqual([...expected].reverse());
  });

  test('of a language are there once, however it is spelt', async () => {
    const { once, twice } = await ask(`{
      once: articles(filter: { language: ["en"] }) { totalCount nodes { title } }
      twice: articles(filter: { language: ["EN", "en"] }) { totalCount nodes { title } }
    }`);
    expect(once.totalCount).toBe(once.nodes.length);
    expect(twice).toEqual(once);
  });

  test('of an entity and of an outlet take the same filter', async () => {
    expect(
      await ask(`{
        entity(by: { slug: "sergey-lavrov" }) {
          articles(filter: { mentions: { slug: ["nato"] }, outlet: { slug: ["harbour-courier"] } }) { totalCount nodes { title } }
          early: articles(filter: { publishedAt: { to: "2021-12-31" } }, orderBy: OLDEST) { nodes { title } }
        }
        outlet(by: { slug: "harbour-courier" }) {
          articles(filter: { mentions: { slug: ["nato"] } }) { totalCount nodes { title } }
        }
      }`),
    ).toEqual({
      entity: {
        articles: { totalCount: 1, nodes: [{ title: 'Talks stall' }] },
        early: { nodes: [{ title: 'Harbour closed, again' }] },
      },
      outlet: { articles: { totalCount: 1, nodes: [{ title: 'Talks stall' }] } },
    });
  });
});

describe('a filter that cannot be meant is refused', () => {
  const none = (what: string) => `a filter by ${what} wants at least one: leave it out to match all`;
  const entity = (name: string) => `no entity is called ${name}: look for it with entities(search: ...)`;
  const outlet = (name: string) => `no outlet is called ${name}: look for it with outlets`;

  test.each([
    ['speaker: {}', none('entity')],
    ['speaker: { id: [] }', none('entity')],
    ['about: { slug: [], name: null }', none('entity')],
    ['outlet: {}', none('outlet')],
    ['outlet: { domain: [] }', none('outlet')],
    ['kind: []', '"kind" wants at least one value: leave it out to match all'],
    ['speaker: { slug: ["sergey-lavrov", "nobody"] }', entity('"nobody"')],
    ['about: { name: ["Nobody", "NATO"], slug: ["no-one"] }', entity('"no-one", "Nobody"')],
    ['about: { name: ["…"] }', '"name" wants a name, got "…"'],
    [`about: { id: ["${toId('Place', 99)}"] }`, entity(`"${toId('Place', 99)}"`)],
    [
      `speaker: { id: ["${toId('Outlet', 1)}"] }`,
      '"id" wants the id of a Person or an Organization or a Place, got the id of an Outlet',
    ],
    ['speaker: { id: ["x"] }', '"x" is not an id of this server: take ids from the field "id" of an answer'],
    ['outlet: { slug: ["nowhere"] }', outlet('"nowhere"')],
    [
      'outlet: { name: ["Nowhere", "Meridian Ledger"], domain: ["nowhere.example"] }',
      outlet('"Nowhere", "nowhere.example"'),
    ],
    [`outlet: { id: ["${toId('Outlet', 99)}"] }`, outlet(`"${toId('Outlet', 99)}"`)],
    [
      'article: { url: "https://nowhere.example/" }',
      'no article is known by "https://nowhere.example/": look for it with articles',
    ],
    [
      `article: { id: "${toId('Article', 99)}" }`,
      `no article is known by "${toId('Article', 99)}": look for it with articles`,
    ],
    [
      'publishedAt: { from: "2022-02-01", to: "2022-01-31" }',
      'a range wants "from" before "to", got from 2022-02-01 to 2022-01-31',
    ],
  ])('{ %s }', async (filter, message) => {
    const expected = { code: 'BAD_USER_INPUT', message };
    expect(await problem(`{ quotes(filter: { ${filter} }) { nodes { id } } }`)).toEqual({
      ...expected,
      path: ['quotes'],
    });
    expect(
      await problem(`{ person(by: { slug: "sergey-lavrov" }) { quotes(filter: { ${filter} }) { totalCount } } }`),
    ).toEqual({ ...expected, path: ['person', 'quotes'] });
  });

  test.each([
    '"2022-02-30"',
    '"2022-13-01"',
    '"2022-1-1"',
    '"28 January"',
    '"2022-01-28T00:00:00"',
    '"0999-12-31"',
    '20220128',
    '""',
  ])('a day that is none: %s', async (day) => {
    for (const end of ['from', 'to']) {
      const found = await problem(`{ quotes(filter: { publishedAt: { ${end}: ${day} } }) { nodes { id } } }`);
      expect(found).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  test('also for articles', async () => {
    for (const filter of ['mentions: {}', 'outlet: { slug: [] }', 'mentions: { slug: ["nobody"] }']) {
      const found = await problem(`{ articles(filter: { ${filter} }) { nodes { id } } }`);
      expect(found).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  test('one that lists more than 1,000, and one whose unknown names would fill pages', async () => {
    const query = 'query ($slug: [String!]) { quotes(filter: { speaker: { slug: $slug } }) { nodes { id } } }';
    expect(await problem(query, { slug: Array(1_001).fill('sergey-lavrov') })).toMatchObject({
      message: 'a filter by entity wants at most 1000, got 1001',
    });
    const unknown = Array.from({ length: 1_000 }, (_, number) => `${'x'.repeat(100)}${number}`);
    const { message } = await problem(query, { slug: unknown });
    expect(message).toMatch(/^no entity is called "x+…"(, "x+…"){9} and 990 more: look for it/);
  });

  test('once for all rows of a page that carry it', async () => {
    const found = await problem('{ articles { nodes { quotes(filter: { kind: [] }) { totalCount } } } }');
    expect(found).toMatchObject({ code: 'BAD_USER_INPUT', path: ['articles', 'nodes', 0, 'quotes'] });
  });
});
