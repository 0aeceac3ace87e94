import { Client } from 'pg';
import { createContext } from '../../src/graphql/context.ts';
import { toId } from '../../src/graphql/relay/ids.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { describeOnServer, openTestDatabase, type TestDatabase } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, post, startTestServer, withServer } from './support.ts';

/** What a client must never see of our inside. */
const INSIDE =
  /select|from quote|entity_name|TypeORM|QueryFailed|driver|pool|node_modules|\.ts\b|stack|5499|postgres:/i;

const graph = withGraph(storeNews);
const server = withServer(() => serving(graph));

/** How a server answers from a graph. */
function serving(graph: TestDatabase) {
  return { schema: buildGraphSchema(), createContext: () => createContext(graph.database) };
}

const QUERY = `query ($first: Int = 1) {
  person(by: { name: "Lavrov" }) { name quotes(first: $first) { nodes { text article { title } } pageInfo { hasNextPage } } }
}`;
const ANSWER = {
  data: {
    person: {
      name: 'Sergey Lavrov',
      quotes: {
        nodes: [{ text: 'NATO was ready', article: { title: 'Alliance is ready' } }],
        pageInfo: { hasNextPage: true },
      },
    },
  },
};

test('a query is answered by POST and by GET', async () => {
  const posted = await post(server, { query: QUERY, variables: { first: 1 } });
  expect([posted.status, posted.json]).toEqual([200, ANSWER]);
  const got = await ask(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
    headers: { accept: 'application/json' },
  });
  expect([got.status, got.json]).toEqual([200, ANSWER]);
});

test('candidates of an ambiguous name reach the client, and the rest of the answer with them', async () => {
  const { status, json } = await post(server, {
    query: '{ person(by: { name: "Sullivan" }) { id } outlet(by: { slug: "harbour-courier" }) { name } }',
  });
  expect(status).toBe(200);
  expect(json).toEqual({
    data: { person: null, outlet: { name: 'Harbour Courier' } },
    errors: [
      {
        message:
          '"Sullivan" may be John Sullivan (john-sullivan, 1 quote), Jake Sullivan (jake-sullivan, 0 quotes): ask by slug or id',
        locations: [{ line: 1, column: 3 }],
        path: ['person'],
        extensions: {
          code: 'AMBIGUOUS_NAME',
          candidates: [
            { id: toId('Person', 10), name: 'John Sullivan', slug: 'john-sullivan', type: 'PERSON', quoteCount: 1 },
            { id: toId('Person', 8), name: 'Jake Sullivan', slug: 'jake-sullivan', type: 'PERSON', quoteCount: 0 },
          ],
        },
      },
    ],
  });
});

describe('variables that do not fit are bad user input', () => {
  test.each([
    ['EntityBy!', 'entity(by: $v) { id }', { slug: 'nato', name: 'NATO' }],
    ['EntityBy!', 'entity(by: $v) { id }', {}],
    ['EntityBy!', 'entity(by: $v) { id }', { slug: null }],
    ['EntityBy!', 'entity(by: $v) { id }', { sulg: 'nato' }],
    ['EntityBy!', 'entity(by: $v) { id }', null],
    ['ArticleBy!', 'article(by: $v) { id }', { url: 'not an address' }],
    ['QuoteFilter', 'quotes(filter: $v) { totalCount }', { publishedAt: { from: '2022-02-30' } }],
    ['QuoteFilter', 'quotes(filter: $v) { totalCount }', { kind: ['direct'] }],
    ['QuoteFilter', 'quotes(filter: $v) { totalCount }', { speaker: { slug: ['a\0b'] } }],
    ['QuoteFilter', 'quotes(filter: $v) { totalCount }', { speaker: { name: ['\ud800'] } }],
    ['QuoteFilter', 'quotes(filter: $v) { totalCount }', []],
    ['[ID!]!', 'nodes(ids: $v) { id }', [null]],
    ['[ID!]!', 'nodes(ids: $v) { id }', [{}]],
    // More than graphql-js goes on to count.
    ['[ID!]!', 'nodes(ids: $v) { id }', Array(60).fill(null)],
    ['Int', 'quotes(first: $v) { totalCount }', 2 ** 31],
    ['String', 'quotes(after: $v) { totalCount }', 7],
  ])('%s: %s with %j', async (type, field, v) => {
    const { text, json } = await post(server, { query: `query ($v: ${type}) { ${field} }`, variables: { v } });
    expect(json.errors.length).toBeGreaterThan(0);
    for (const { extensions } of json.errors) expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(text).not.toMatch(/stack|node_modules/);
  });
});

test('a page size above 100 is refused in words, not cut', async () => {
  const { json } = await post(server, { query: '{ quotes(first: 101) { nodes { id } } }' });
  expect(json.data).toEqual({ quotes: null });
  expect(json.errors).toHaveLength(1);
  expect(json.errors[0].message).toContain('100');
});

test('a database that is gone is a 503 that tells nothing and when to ask again', async () => {
  const gone = await openTestDatabase();
  const broken = await startTestServer(serving(gone));
  await gone.database.close();
  for (const query of [
    QUERY,
    '{ quotes { nodes { text } totalCount } }',
    `{ node(id: "${toId('Quote', 1)}") { id } }`,
  ]) {
    const { status, headers, text, json } = await post(broken, { query });
    expect([status, headers.get('retry-after')]).toEqual([503, '2']);
    const codes = json.errors.map((error: { extensions: { code: string } }) => error.extensions.code);
    expect(new Set(codes)).toEqual(new Set(['UNAVAILABLE']));
    expect(text).not.toMatch(INSIDE);
  }
  expect(broken.log).toEqual([]);
  await broken.close();
  await gone.close();
});

test('a table that is not as it should be is an internal error that tells nothing', async () => {
  const wrong = await openTestDatabase();
  await wrong.database.source.query('alter table quote rename column cue_lemma to lemma');
  const broken = await startTestServer(serving(wrong));
  const { text, json } = await post(broken, { query: '{ quotes { nodes { cue { lemma } } } outlets { totalCount } }' });
  expect(json.errors).toHaveLength(1);
  expect(json.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(text).not.toMatch(INSIDE);
  expect(broken.log.join('')).toContain('cue_lemma');
  await broken.close();
  await wrong.close();
});

describeOnServer('on PostgreSQL, a statement that takes too long', () => {
  test('is a TIMEOUT that says what to do, and leaves the server able to answer', async () => {
    const slow = await openTestDatabase({ statementTimeoutMs: 200 });
    const waiting = await startTestServer(serving(slow));
    const other = new Client({ connectionString: slow.options.url! });
    await other.connect();
    await other.query('begin; lock table quote in access exclusive mode');
    const { text, json } = await post(waiting, { query: '{ quotes { nodes { text } } }' });
    expect(json.errors[0]).toMatchObject({
      message: 'The answer took too long: ask for less (a smaller page, fewer filters) or try again',
      extensions: { code: 'TIMEOUT' },
    });
    expect(text).not.toMatch(INSIDE);
    await other.query('rollback');
    await other.end();
    expect((await post(waiting, { query: '{ quotes { nodes { text } } }' })).json).toEqual({
      data: { quotes: { nodes: [] } },
    });
    await waiting.close();
    await slow.close();
  });
});
