import { request as send } from 'node:http';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createMetrics } from '../../src/metrics.ts';
import { openTestDatabase } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { startTestServer, type TestServer, withServer } from './support.ts';

// Programs that ask for nothing special are answered before Fastify routes them: as all others are.

const graph = withGraph(storeNews);
const schema = buildGraphSchema();
const metrics = createMetrics();
const server = withServer(() => ({
  schema,
  createContext: ({ signal }) => createContext(graph.database, signal),
  metrics,
}));

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  text: string;
}

/** Sends a body by nothing but what HTTP needs, in these pieces. */
function post(
  { port }: Pick<TestServer, 'port'>,
  pieces: string[],
  headers: Record<string, string> = {},
): Promise<Answer> {
  const length = Buffer.byteLength(pieces.join(''));
  const all = { 'content-type': 'application/json', 'content-length': length, ...headers };
  return new Promise((resolve, reject) => {
    const request = send({ port, path: '/graphql', method: 'POST', host: '127.0.0.1', headers: all }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => {
        const { date: _date, ...told } = response.headers;
        resolve({ status: response.statusCode, headers: told, text });
      });
    });
    request.once('error', reject);
    for (const [at, piece] of pieces.slice(0, -1).entries()) setTimeout(() => request.write(piece), 50 * at);
    setTimeout(() => request.end(pieces.at(-1)), 50 * (pieces.length - 1));
  });
}

const PERSON = 'query ($by: EntityBy!) { person(by: $by) { id name quotes(first: 2) { nodes { text } } } }';
const LAVROV = { query: PERSON, variables: { by: { slug: 'sergey-lavrov' } } };

beforeAll(async () => {
  expect((await post(server, [JSON.stringify(LAVROV)])).status).toBe(200);
});

test.each<[string, object, Record<string, string>]>([
  ['a query', LAVROV, {}],
  ['nobody', { query: PERSON, variables: { by: { slug: 'nobody' } } }, {}],
  ['what is refused', { query: PERSON, variables: { by: { slug: 'nobody', name: 'Nobody' } } }, {}],
  ['variables of another type', { query: PERSON, variables: 7 }, {}],
  ['letters beyond Latin', { query: `${PERSON} # “é😀`, variables: LAVROV.variables }, {}],
  ['the newer media type', LAVROV, { accept: 'application/graphql-response+json' }],
  ['a page of another site', LAVROV, { origin: 'https://other.example' }],
  ['a key that is none', LAVROV, { authorization: 'Bearer whosaid_x' }],
])('%s is answered as by Fastify, also the second time', async (_, body, headers) => {
  const text = JSON.stringify(body);
  // Whoever names the encoding that needs nothing goes by Fastify.
  const expected = await post(server, [text], { ...headers, 'accept-encoding': 'identity' });
  expect(await post(server, [text], headers)).toEqual(expected);
  expect(await post(server, [text], headers)).toEqual(expected);
});

test('a body that comes in pieces, or that is none, is read by Fastify', async () => {
  const text = JSON.stringify(LAVROV);
  expect((await post(server, [text.slice(0, 20), text.slice(20)])).status).toBe(200);
  expect((await post(server, [`${text}}`])).status).toBe(400);
  expect((await post(server, [''])).status).toBe(400);
  expect((await post(server, [`[${'['.repeat(70)}`])).status).toBe(400);
});

test('it is measured as an operation and as a request', async () => {
  const counts = async () =>
    [
      /_operation_duration_seconds_count\{.*path="plan".*\} (\d+)/,
      /_request_duration_seconds_count\{.*"\/graphql".*"200".*\} (\d+)/,
    ].map((line) => Number(line.exec(text)![1]));
  let text = await metrics.read();
  const before = await counts();
  await post(server, [JSON.stringify(LAVROV)]);
  text = await metrics.read();
  expect(await counts()).toEqual(before.map((count) => count + 1));
});

test('while the database is away it is a 503, and nothing is asked a second time', async () => {
  const away = await openTestDatabase();
  const body = JSON.stringify({ query: '{ quotes { nodes { text } } }' });
  const serving = await startTestServer({
    schema,
    createContext: ({ signal }) => createContext(away.database, signal),
  });
  expect((await post(serving, [body])).status).toBe(200);
  const borrow = jest.spyOn(away.database, 'borrow');
  await away.database.close();
  const { status, headers } = await post(serving, [body]);
  expect([status, headers['retry-after'], borrow.mock.calls.length]).toEqual([503, '2', 1]);
});

test('what takes too long is told so', async () => {
  const slow = await startTestServer({
    schema,
    createContext: ({ signal }) => createContext(graph.database, signal),
    limits: { operationMs: 100 },
  });
  const body = JSON.stringify({ query: '{ quotes { nodes { text } } }' });
  expect((await post(slow, [body])).status).toBe(200);
  jest.spyOn(graph.database, 'borrow').mockImplementationOnce(() => new Promise(() => undefined));
  const { status, text } = await post(slow, [body]);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
});
