import { InputError } from '../../src/errors.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createMetrics } from '../../src/metrics.ts';
import { firstColumn } from '../support/documents.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, post, startTestServer, withServer } from './support.ts';

const metrics = createMetrics();

const graph = withGraph(storeNews, { onStatementEnd: metrics.statementEnded });
const server = withServer(() => ({
  schema: buildGraphSchema(),
  createContext: ({ signal }) => createContext(graph.database, signal),
  metrics,
}));

beforeAll(() => metrics.watchPool(graph.database.connections));

/** The value of one line, such as `whosaid_documents_total{status="created"}`; null where there is none. */
async function sampleOf(line: string): Promise<number | null> {
  const text = await metrics.read();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length));
}

const operations = (labels: string) => sampleOf(`whosaid_operation_duration_seconds_count{${labels}}`);

test('Prometheus reads them as text', async () => {
  const answer = await ask(`${server.url}/metrics`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, metrics.contentType]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.text).toMatch(/^# TYPE nodejs_eventloop_lag_p99_seconds gauge$/m);
  expect(answer.text).toMatch(/^# TYPE whosaid_operation_duration_seconds histogram$/m);
});

test('docs/metrics.md has each of them', async () => {
  const named = [...(await metrics.read()).matchAll(/^# TYPE (whosaid_\w+)/gm)].map(([, name]) => name!);
  expect(firstColumn('docs/metrics.md', 'Of Whosaid').sort()).toEqual(named.sort());
});

test('they say which way an operation was answered', async () => {
  await post(server, { query: '{ articles(first: 1) { nodes { title } } }' });
  await post(server, { query: '{ __schema { queryType { name } } }' });
  await post(server, {
    query:
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { article { quotes(first: 2) { nodes { id } } } } } } } }',
  });
  await post(server, { query: '{ none }' });
  await post(server, { query: 'mutation { deleteArticle(id: "x", reason: "y") { id } }' });
  expect(await operations('type="query",path="plan",outcome="ok"')).toBe(1);
  expect(await operations('type="query",path="resolvers",outcome="ok"')).toBe(1);
  expect(await operations('type="query",path="none",outcome="errors"')).toBe(1);
  expect(await operations('type="unknown",path="none",outcome="errors"')).toBe(1);
  expect(await operations('type="mutation",path="none",outcome="errors"')).toBe(1);
});

test('statements, requests and connections are counted', async () => {
  const before = (await sampleOf('whosaid_statement_duration_seconds_count'))!;
  await post(server, { query: '{ articles(first: 1) { nodes { title quotes(first: 1) { nodes { text } } } } }' });
  expect(await sampleOf('whosaid_statement_duration_seconds_count')).toBe(before + 1);
  expect(await sampleOf('whosaid_http_request_duration_seconds_count{route="/graphql",status="200"}')).toBeGreaterThan(
    1,
  );
  expect(await sampleOf('whosaid_database_connections{state="open"}')).toBeGreaterThan(0);
  expect(await sampleOf('whosaid_database_connections{state="waiting"}')).toBe(0);
});

test('documents are counted by what became of them, and the quotes that they brought', async () => {
  const quotes = { DIRECT: 2, MIXED: 0, INDIRECT: 1, unattributed: 1 };
  metrics.documentTaken({ status: 'CREATED', quotes });
  metrics.documentTaken({ status: 'DUPLICATE', quotes });
  metrics.documentTaken({ status: 'REJECTED' });
  expect(await sampleOf('whosaid_documents_total{status="created"}')).toBe(1);
  expect(await sampleOf('whosaid_documents_total{status="duplicate"}')).toBe(1);
  expect(await sampleOf('whosaid_documents_total{status="rejected"}')).toBe(1);
  expect(await sampleOf('whosaid_quotes_total{kind="direct"}')).toBe(2);
});

describe('where they are not open', () => {
  const access = {
    isReadingOpen: true,
    identify: async (key: string) => {
      if (key === 'whosaid_good') return 'read' as const;
      throw new InputError('not known', 'UNAUTHENTICATED');
    },
  };

  test('a key opens them', async () => {
    const other = await startTestServer({ metrics: createMetrics(), metricsAccess: 'key', access });
    const read = (headers = {}) => ask(`${other.url}/metrics`, { headers });
    expect((await read()).status).toBe(401);
    expect((await read({ authorization: 'Bearer whosaid_bad' })).status).toBe(401);
    expect((await read({ authorization: 'Bearer whosaid_good' })).status).toBe(200);
    await other.close();
  });

  test('or nobody reads them', async () => {
    const other = await startTestServer({ metrics: createMetrics(), metricsAccess: 'none', access });
    const answer = await ask(`${other.url}/metrics`, { headers: { authorization: 'Bearer whosaid_good' } });
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    await other.close();
  });
});
