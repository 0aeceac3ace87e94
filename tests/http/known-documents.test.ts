import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createMetrics } from '../../src/metrics.ts';
import { openTestDatabase } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { type Answer, post, startTestServer, withServer } from './support.ts';

// A document that a plan has answered is not handed to Apollo Server once more: what Apollo Server would answer has to
// be answered all the same.

const graph = withGraph(storeNews);
const schema = buildGraphSchema();
const metrics = createMetrics();
const server = withServer(() => ({
  schema,
  createContext: ({ signal }) => createContext(graph.database, signal),
  metrics,
}));
const QUERY = `query Person($by: EntityBy!, $first: Int) {
  person(by: $by) { name quotes(first: $first) { nodes { text } pageInfo { endCursor } } }
}`;
const LAVROV = { by: { name: 'Lavrov' }, first: 2 };

interface Sent {
  query: string;
  headers?: Record<string, string>;
  [part: string]: unknown;
}

const hashed = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

const told = ({ status, headers, text }: Answer) => {
  const { date: _date, ...others } = Object.fromEntries(headers);
  return { status, headers: others, text };
};

beforeAll(async () => {
  const { json } = await post(server, { query: QUERY, variables: LAVROV });
  expect(json.data.person.quotes.nodes).toHaveLength(2);
});

describe('an operation of a known document is answered as one of an unknown', () => {
  const GRAPHQL = { headers: { accept: 'application/graphql-response+json' } };
  test.each<[name: string, sent: Sent]>([
    ['the same', { query: QUERY, variables: LAVROV }],
    ['other variables', { query: QUERY, variables: { by: { slug: 'sergey-lavrov' }, first: 1 } }],
    ['nobody of that name', { query: QUERY, variables: { by: { slug: 'nobody' } } }],
    ['an ambiguous name', { query: QUERY, variables: { by: { name: 'Sullivan' } } }],
    ['a name of one that stands out', { query: QUERY, variables: { by: { name: 'John Sullivan' } } }],
    ['the newer media type', { query: QUERY, variables: LAVROV, ...GRAPHQL }],
    ['its name', { query: QUERY, variables: LAVROV, operationName: 'Person' }],
    ['a name that it has not', { query: QUERY, variables: LAVROV, operationName: 'Nobody' }],
    ['no variables', { query: QUERY }],
    ['variables as a text', { query: QUERY, variables: JSON.stringify(LAVROV) }],
    ['a list of variables', { query: QUERY, variables: [LAVROV] }],
    ['variables of another type', { query: QUERY, variables: { by: 7 }, ...GRAPHQL }],
    ['a page that is too large', { query: QUERY, variables: { ...LAVROV, first: 101 } }],
    ['a text that cannot be stored', { query: QUERY, variables: { by: { name: 'a\0b' } }, ...GRAPHQL }],
    ['extensions', { query: QUERY, variables: LAVROV, extensions: {} }],
    ['extensions of no kind', { query: QUERY, variables: LAVROV, extensions: 7 }],
    ['a hash that is not its own', { query: QUERY, ...hashed('x') }],
  ])('%s', async (name, { headers, ...body }) => {
    // A comment makes it another document.
    const unknown = await post(server, { ...body, query: `${body.query}\n# ${name}` }, headers);
    expect(told(await post(server, body, headers))).toEqual(told(unknown));
  });
});

test('what costs too much is refused with other variables as well', async () => {
  const query = `query ($first: Int) { articles(first: $first) { nodes { quotes(first: $first) { nodes {
    article { mentions(first: $first) { nodes { form } } } } } } } }`;
  expect((await post(server, { query, variables: { first: 2 } })).json.errors).toBeUndefined();
  const { status, json } = await post(server, { query, variables: { first: 100 } });
  expect([status, json.errors[0].extensions.code]).toEqual([200, 'QUERY_TOO_COMPLEX']);
});

test('it counts as answered by a plan', async () => {
  const sample = async () =>
    Number(/_count\{type="query",path="plan",outcome="ok"\} (\d+)/.exec(await metrics.read())![1]);
  const before = await sample();
  await post(server, { query: QUERY, variables: LAVROV });
  expect(await sample()).toBe(before + 1);
});

test('while the database is away it is a 503, and nothing is asked a second time', async () => {
  const away = await openTestDatabase();
  const query = '{ quotes { nodes { text } } }';
  const serving = await startTestServer({
    schema,
    createContext: ({ signal }) => createContext(away.database, signal),
  });
  expect((await post(serving, { query })).status).toBe(200);
  const borrow = jest.spyOn(away.database, 'borrow');
  await away.database.close();
  const { status, headers } = await post(serving, { query });
  expect([status, headers.get('retry-after'), borrow.mock.calls.length]).toEqual([503, '2', 1]);
  await away.close();
});
