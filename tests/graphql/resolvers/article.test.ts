import { createHash } from 'node:crypto';
import { toId } from '../../../src/graphql/relay/ids.ts';
import { apiOf } from '../../support/api.ts';
import { storeNews, TALKS } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask } = apiOf(() => db.database);

test('an article shows what is known of it, who published it and whom it quotes', async () => {
  const query = `{
    article(by: { url: "https://www.harbour.example/talks" }) {
      __typename id title url publishedAt language authors section sha256 text
      outlet { __typename id name slug domain }
      speakers { quoteCount wordCount firstPosition entity { __typename name } }
    }
  }`;
  expect(await ask(query)).toEqual({
    article: {
      __typename: 'Article',
      id: toId('Article', 1),
      title: 'Talks stall',
      url: 'https://www.harbour.example/talks',
      publishedAt: '2022-01-27T09:00:00.000Z',
      language: 'en',
      authors: ['Ann Lee', 'Bo Ek'],
      section: 'World',
      sha256: createHash('sha256').update(TALKS).digest('hex'),
      text: TALKS,
      outlet: {
        __typename: 'Outlet',
        id: toId('Outlet', 1),
        name: 'Harbour Courier',
        slug: 'harbour-courier',
        domain: 'harbour.example',
      },
      speakers: [
        { quoteCount: 2, wordCount: 13, firstPosition: 54, entity: { __typename: 'Person', name: 'Sergey Lavrov' } },
        { quoteCount: 1, wordCount: 4, firstPosition: 251, entity: { __typename: 'Person', name: 'Antony Blinken' } },
      ],
    },
  });
});

test('an article of which nothing is known has nulls and empty lists', async () => {
  const query = `{
    article(by: { id: "${toId('Article', 4)}" }) {
      title url publishedAt authors section outlet { name }
      people { nodes { name } } organizations { nodes { name } } places { totalCount nodes { name } }
    }
  }`;
  expect(await ask(query)).toEqual({
    article: {
      title: 'Harbour closed',
      url: null,
      publishedAt: null,
      authors: [],
      section: null,
      outlet: null,
      people: { nodes: [{ name: 'Sergey Lavrov' }] },
      organizations: { nodes: [] },
      places: { totalCount: 0, nodes: [] },
    },
  });
});

test('an article without a quote or a name has empty lists, and pages that lead nowhere', async () => {
  const page =
    '{ totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
  const lists = ['quotes', 'mentions', 'people', 'organizations', 'places', 'copies'];
  const { article } = await ask(
    `{ article(by: { url: "https://harbour.example/weekend" }) { speakers { wordCount } ${lists.map((list) => list + page).join(' ')} } }`,
  );
  const nothing = {
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  expect(article).toEqual({ speakers: [], ...Object.fromEntries(lists.map((list) => [list, nothing])) });
});

test('the mentions of an article stand in the order of its text, by name and by pronoun', async () => {
  const query = `{
    article(by: { url: "https://www.harbour.example/talks" }) {
      mentions { totalCount nodes { form span { start end text } entity { name } article { title } } }
    }
  }`;
  const { mentions } = (await ask(query)).article;
  expect(mentions.totalCount).toBe(7);
  expect(mentions.nodes[0]).toEqual({
    form: 'NAME',
    span: { start: 12, end: 18, text: 'Geneva' },
    entity: { name: 'Geneva' },
    article: { title: 'Talks stall' },
  });
  for (const { span } of mentions.nodes) expect(TALKS.slice(span.start, span.end)).toBe(span.text);
  const shown = mentions.nodes.map(({ form, span, entity }: Record<string, { text: string; name: string }>) => [
    form,
    span!.text,
    entity!.name,
  ]);
  expect(shown).toEqual([
    ['NAME', 'Geneva', 'Geneva'],
    ['NAME', 'Sergey Lavrov', 'Sergey Lavrov'],
    ['NAME', 'Kremlin', 'Kremlin'],
    ['NAME', 'NATO', 'North Atlantic Treaty Organization'],
    ['PRONOUN', 'he', 'Sergey Lavrov'],
    ['NAME', 'Ukraine', 'Ukraine'],
    ['NAME', 'Antony Blinken', 'Antony Blinken'],
  ]);
});

test('people, organizations and places of an article come apart, in the order of their first mention', async () => {
  const query = `{
    article(by: { url: "https://www.harbour.example/talks" }) {
      people { nodes { name roles { title organization firstSeen lastSeen } } }
      organizations { nodes { name slug acronym kind } }
      places { nodes { name countryCode } }
    }
  }`;
  expect((await ask(query)).article).toEqual({
    people: {
      nodes: [
        {
          name: 'Sergey Lavrov',
          roles: [
            {
              title: 'Russian Foreign Minister',
              organization: 'Russia',
              firstSeen: '2021-12-31T12:00:00.000Z',
              lastSeen: '2022-01-28T00:00:00.000Z',
            },
          ],
        },
        { name: 'Antony Blinken', roles: [] },
      ],
    },
    organizations: {
      nodes: [
        { name: 'Kremlin', slug: 'kremlin', acronym: null, kind: 'GOVERNMENT' },
        { name: 'North Atlantic Treaty Organization', slug: 'nato', acronym: 'NATO', kind: 'INTERNATIONAL' },
      ],
    },
    places: {
      nodes: [
        { name: 'Geneva', countryCode: null },
        { name: 'Ukraine', countryCode: 'UA' },
      ],
    },
  });
});

test('a copy names its original, and who has no copies neither', async () => {
  const copy = '{ nodes { title isCopy original { title isCopy } copies { totalCount } } }';
  const { articles } = (await ask(`{ articles(first: 100) ${copy} }`)) as {
    articles: { nodes: { title: string; isCopy: boolean; original: unknown; copies: { totalCount: number } }[] };
  };
  for (const { isCopy, original, copies } of articles.nodes) {
    expect(original).toEqual(isCopy ? { title: expect.any(String), isCopy: false } : null);
    if (isCopy) expect(copies.totalCount).toBeGreaterThan(0);
  }
  expect(articles.nodes.filter(({ isCopy }) => isCopy)).toEqual([
    {
      title: 'Harbour closed',
      isCopy: true,
      original: { title: 'Harbour closed, again', isCopy: false },
      copies: { totalCount: 1 },
    },
  ]);
});

test('copies are the other articles with the same text, not the article itself', async () => {
  const copies = '{ copies { totalCount nodes { title outlet { name } } } }';
  expect(await ask(`{ article(by: { id: "${toId('Article', 4)}" }) ${copies} }`)).toEqual({
    article: {
      copies: { totalCount: 1, nodes: [{ title: 'Harbour closed, again', outlet: { name: 'Meridian Ledger' } }] },
    },
  });
  expect(await ask(`{ article(by: { url: "https://meridian.example/harbour" }) ${copies} }`)).toEqual({
    article: { copies: { totalCount: 1, nodes: [{ title: 'Harbour closed', outlet: null }] } },
  });
});
