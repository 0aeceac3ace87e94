import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { apiOf } from '../support/api.ts';
import { storeAnalysed } from '../support/articles.ts';
import { withGraph } from '../support/with-graph.ts';

const SIZES = [1, 5, 50];
const ARTICLES = 55;

const schema = buildGraphSchema();
const db = withGraph();
const { ask } = apiOf(() => db.database);

/**
 * Lists longer than the largest page; every row has every edge, so that a page of one needs what a page of 50 needs.
 */
beforeAll(async () => {
  for (let number = 1; number <= ARTICLES; number++) {
    await storeAnalysed(
      db.database,
      {
        title: `Report ${number}`,
        text: `Report ${number}: “We go to Arland with the Harbour Body,” Ann Ek said, as did Bo Ode${number}. “No,” Bo Ode${number} said. He leads the Board${number} of Town${number}.`,
        outlet: `Outlet ${number}`,
        url: `https://outlet${number}.example/`,
        publishedAt: `2022-01-01T00:00:00.${String(number).padStart(3, '0')}Z`,
      },
      {
        people: [
          { name: 'Ann Ek', roles: [{ title: 'Mayor', organization: null }] },
          { name: `Bo Ode${number}`, aliases: [`Ode${number}`] },
        ],
        organizations: ['Harbour Body', `Board${number}`],
        places: ['Arland', `Town${number}`],
        quotes: [
          {
            content: 'We go to Arland with the Harbour Body,',
            speaker: 'Ann Ek',
            cue: 'said',
            about: ['Arland', 'Harbour Body'],
            via: [`Bo Ode${number}`],
          },
          { content: 'No,', speaker: `Bo Ode${number}`, cue: 'said', about: ['Arland'], via: ['Ann Ek'] },
        ],
      },
    );
  }
});

interface Measured {
  name: string;
  query: string;
  statements: number;
}

const QUERIES: Measured[] = [
  {
    name: 'quotes with speaker, about, article and outlet',
    query: `query ($first: Int) {
      quotes(first: $first) {
        nodes { text speaker { name aliases } about { name } via { text } article { title outlet { name } } }
        pageInfo { hasNextPage }
      }
    }`,
    // quotes; speakers, about, via, articles; aliases, outlets
    statements: 7,
  },
  {
    name: 'only how many quotes there are, of all and of a person',
    query: `query ($first: Int) {
      quotes(first: $first) { totalCount }
      person(by: { slug: "ann-ek" }) { quotes(first: $first) { totalCount } quotesAbout(first: $first) { totalCount } }
    }`,
    // the count; the person; two counts
    statements: 4,
  },
  {
    name: 'a person with roles, aliases, quotes and co-mentions',
    query: `query ($first: Int) {
      person(by: { slug: "ann-ek" }) {
        name aliases roles { title firstArticle { id } lastArticle { id } } externalIds { value }
        quotes(first: $first) { totalCount nodes { text verified article { title outlet { name } } about { name } } }
        coMentions(first: $first) { nodes { articleCount entity { name } } }
      }
    }`,
    // the person; aliases, roles, external ids, quotes and their count, co-mentions; texts, articles, about,
    // articles of roles; outlets
    statements: 12,
  },
  {
    name: 'an article page: quotes, mentions, people, speakers',
    query: `query ($first: Int) {
      article(by: { url: "https://outlet1.example/" }) {
        title text outlet { name }
        quotes(first: $first) { nodes { text context { before after } speaker { name } via { text } } }
        mentions(first: $first) { nodes { span { start } form } }
        people(first: $first) { nodes { name roles { title } } }
        organizations(first: $first) { nodes { name } }
        places(first: $first) { nodes { name } }
        speakers { wordCount }
        copies(first: $first) { totalCount }
      }
    }`,
    // the article; text, outlet, quotes, mentions, three lists of entities, speakers, the count of copies;
    // roles, via, speakers of quotes
    statements: 13,
  },
  {
    name: 'three levels: articles, their people, their quotes',
    query: `query ($first: Int) {
      articles(first: $first) {
        nodes {
          title outlet { name }
          people(first: $first) { nodes { name aliases quotes(first: $first) { totalCount nodes { text article { title } } } } }
        }
      }
    }`,
    // articles; outlets, people; aliases, quotes and their counts; articles of quotes
    statements: 7,
  },
  {
    name: 'four levels: organization, articles, quotes, what they are about, where that is named',
    query: `query ($first: Int) {
      organization(by: { slug: "harbour-body" }) {
        articles(first: $first) {
          totalCount
          nodes {
            title
            quotes(first: $first) {
              totalCount
              nodes {
                speaker { name ... on Person { roles { title } } }
                about { name quotesAbout(first: 3) { nodes { text article { title } } } }
              }
            }
          }
        }
      }
    }`,
    // the organization; articles and their count; quotes and their counts; speakers, about; roles, quotes about;
    // their articles
    statements: 10,
  },
  {
    name: 'statistics with their entities and outlets',
    query: `query ($first: Int) {
      quoteStats(groupBy: [SPEAKER, OUTLET], first: $first) {
        total rowCount
        rows { keys { value label entity { name } outlet { name } } count share }
        pageInfo { hasNextPage }
      }
    }`,
    // the groups with their total, entities and outlets
    statements: 1,
  },
  {
    name: 'who speaks, of how many, and all that they said',
    query: `query ($first: Int) {
      quoteStats(groupBy: [SPEAKER], first: $first) { total rowCount rows { keys { label } share } }
    }`,
    // The page; how many there are and what they come to.
    statements: 2,
  },
  {
    name: 'statistics whose rows do not add up to their total',
    query: `query ($first: Int) {
      quoteStats(groupBy: [ABOUT], first: $first) { total rows { keys { label } share } }
    }`,
    // the groups with their entities; the total
    statements: 2,
  },
  {
    name: 'the mention graph with its stances',
    query: `query ($first: Int) {
      mentionGraph(first: $first) {
        edgeCount
        nodes { name }
        edges { source { name } target { name } weight stances { stance count } }
      }
    }`,
    // the edges and their count; entities, stances
    statements: 4,
  },
  {
    name: 'nodes of every kind by id',
    query: `query ($first: Int) {
      nodes(ids: ["QXJ0aWNsZTox", "QXJ0aWNsZToy", "UXVvdGU6MQ", "UGVyc29uOjE", "UGVyc29uOjI", "T3V0bGV0OjE"]) {
        ... on Article { title quotes(first: $first) { nodes { text } } }
        ... on Quote { text }
        ... on Entity { name quotes(first: $first) { nodes { text } } }
        ... on Outlet { name articles(first: $first) { nodes { title } } }
      }
    }`,
    // articles, quotes, entities, outlets; quotes of articles, of entities, articles of outlets
    statements: 7,
  },
  {
    name: 'statements with quotes, variants and their quotes, first report and outlets',
    query: `query ($first: Int) {
      statements(first: $first, orderBy: OLDEST) {
        totalCount
        nodes {
          text quoteCount speaker { name }
          quotes(first: 3) { totalCount nodes { text } }
          variants(first: 3) { text difference { op text } quotes(first: 3) { nodes { text } } }
          firstReport { text article { title } statement { quoteCount } }
          outlets(first: 3) { quoteCount outlet { name } }
        }
      }
    }`,
    // statements and their count; speakers, quotes and their counts, variants, first reports, outlets of each;
    // quotes of variants; articles and statements of first reports; names of outlets
    statements: 12,
  },
];

const measured: Record<string, number> = {};

afterAll(() => {
  const width = Math.max(...QUERIES.map(({ name }) => name.length));
  const lines = Object.entries(measured).map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(3)}`);
  console.log(`${'query'.padEnd(width)}  statements\n${lines.join('\n')}`);
});

test.each(QUERIES)('$name: $statements statements, whatever the page size', async ({ name, query, statements }) => {
  const counts: Record<number, number> = {};
  for (const first of SIZES) {
    db.statements.reset();
    await ask(query, { first });
    counts[first] = db.statements.count;
    measured[name] = db.statements.count;
  }
  expect(counts).toEqual(Object.fromEntries(SIZES.map((first) => [first, statements])));
});

/** A list of each kind of node. */
const LISTS = ['articles', 'quotes', 'statements', 'people', 'organizations', 'places', 'outlets'] as const;

describe.each(LISTS)('a page of %s', (list) => {
  const fields = Object.values(nodeOf(list).getFields()).filter(({ args }) => !args.some(isRequiredArgument));

  test.each(fields.map(({ name, type }) => [name, type] as const))('%s is read at once for all', async (name, type) => {
    const counts: number[] = [];
    for (const first of [2, 50]) {
      db.statements.reset();
      const { [list]: page } = await ask(`{ ${list}(first: ${first}) { nodes { ${name}${selectionOf(type)} } } }`);
      expect(page.nodes).toHaveLength(first);
      counts.push(db.statements.count);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

/** The object type of the nodes of a list. */
function nodeOf(list: string): GraphQLObjectType {
  const page = getNamedType(schema.getQueryType()!.getFields()[list]!.type) as GraphQLObjectType;
  return getNamedType(page.getFields().nodes!.type) as GraphQLObjectType;
}

/** What to ask of a field, so that what it leads to is read. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  return isObjectType(named) && named.getFields().nodes ? ' { nodes { __typename } }' : ' { __typename }';
}

test('entities that several lists of one level lead to cost a statement for each list at most', async () => {
  db.statements.reset();
  await ask(`{
    article(by: { url: "https://outlet1.example/" }) {
      quotes { nodes { speaker { name } } }
      mentions { nodes { entity { name } } }
      speakers { entity { name } }
    }
  }`);
  // the article and three lists; entities once, or more often when the lists do not come back together
  const entities = db.statements.count - 4;
  expect(entities).toBeGreaterThanOrEqual(1);
  expect(entities).toBeLessThanOrEqual(3);
});

test('the same look-up of a filter is made once for all rows that carry it', async () => {
  db.statements.reset();
  await ask(`{
    articles(first: 50) { nodes { quotes(filter: { speaker: { name: ["Ann Ek"] }, outlet: { slug: ["outlet-1"] } }) { totalCount } } }
  }`);
  // articles; names, slugs; counts
  expect(db.statements.count).toBe(4);
});

test('a list of which nothing but its type is asked reads nothing', async () => {
  db.statements.reset();
  expect(await ask('{ quotes { __typename } articles { __typename } }')).toEqual({
    quotes: { __typename: 'QuoteConnection' },
    articles: { __typename: 'ArticleConnection' },
  });
  expect(db.statements.count).toBe(0);
});

test('nodes, edges and pageInfo of a list are one statement, the total is another', async () => {
  db.statements.reset();
  await ask('{ quotes { nodes { text } edges { cursor node { kind } } pageInfo { endCursor } totalCount } }');
  expect(db.statements.list.map((statement) => /^select (count|coalesce\(sum)/.test(statement)).sort()).toEqual([
    false,
    true,
  ]);
});

test('an article’s text is read only where a field needs it, once for the page', async () => {
  db.statements.reset();
  await ask('{ quotes(first: 50) { nodes { text span { start } pieces { text } verbatim { text } } } }');
  expect(db.statements.count).toBe(1);
  await ask('{ quotes(first: 50) { nodes { verified context { before } article { text } } } }');
  expect(db.statements.list.filter((statement) => statement.includes('article_version'))).toHaveLength(1);
});
