import { createHash } from 'node:crypto';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createMetrics } from '../../src/metrics.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, post, withServer } from './support.ts';

const graph = withGraph(storeNews);
const metrics = createMetrics();
const server = withServer(() => ({
  schema: buildGraphSchema(),
  createContext: ({ signal }) => createContext(graph.database, signal),
  metrics,
}));

const QUERY = 'query ($first: Int!) { articles(first: $first) { nodes { title } } }';
const hashed = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
});
const get = (parameters: Record<string, object>) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) search.set(name, JSON.stringify(value));
  return ask(`${server.url}/graphql?${search}`, { headers: { accept: 'application/json' } });
};

test('a query is asked for by its hash once it was sent', async () => {
  const unknown = await post(server, { extensions: hashed(QUERY), variables: { first: 1 } });
  expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(unknown.json.errors).toEqual([
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ]);
  const sent = await post(server, { query: QUERY, extensions: hashed(QUERY), variables: { first: 1 } });
  expect(sent.json.data.articles.nodes).toHaveLength(1);
  const known = await post(server, { extensions: hashed(QUERY), variables: { first: 2 } });
  expect(known.json.data.articles.nodes).toHaveLength(2);
  const got = await get({ extensions: hashed(QUERY), variables: { first: 1 } });
  expect([got.json, got.headers.get('cache-control')]).toEqual([sent.json, 'no-cache']);
  expect(await metrics.read()).toMatch(/count\{type="query",path="plan",outcome="ok"\} 3\n/);
});

test('a hash of another query is refused', async () => {
  const { json } = await post(server, { query: '{ __typename }', extensions: hashed(QUERY) });
  expect(json.errors[0]).toMatchObject({ message: 'provided sha does not match query' });
  expect(json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('the limits hold for it with the variables of each request', async () => {
  const query =
    'query ($n: Int!) { articles(first: $n) { nodes { quotes(first: $n) { nodes { article { quotes { nodes { id } } } } } } } }';
  await post(server, { query, extensions: hashed(query), variables: { n: 1 } });
  const { status, json } = await post(server, { extensions: hashed(query), variables: { n: 100 } });
  expect([status, json.errors[0].extensions.code]).toEqual([200, 'QUERY_TOO_COMPLEX']);
});

test('what was refused is not kept', async () => {
  const query =
    '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes { nodes { id } } } } } } } }';
  await post(server, { query, extensions: hashed(query) });
  const { json } = await post(server, { extensions: hashed(query) });
  expect(json.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('a mutation is not taken by GET, whatever names it', async () => {
  const query = 'mutation { deleteArticle(id: "x", reason: "y") { id } }';
  await post(server, { query, extensions: hashed(query) });
  const { json } = await get({ extensions: hashed(query) });
  expect(json.data).toBeUndefined();
  expect(json.errors).toHaveLength(1);
});
