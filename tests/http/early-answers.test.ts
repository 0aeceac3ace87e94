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
  /** The same as it came, in hexadecimal digits. */
  bytes: string;
}

/** A media type that only Fastify's own reader of bodies takes. */
const JSON_BY_FASTIFY = { 'content-type': 'application/json; charset=utf-8' };

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
      const received: Buffer[] = [];
      response.on('data', (piece) => received.push(piece));
      response.on('end', () => {
        const { date: _date, ...told } = response.headers;
        const body = Buffer.concat(received);
        resolve({ status: response.statusCode, headers: told, text: body.toString(), bytes: body.toString('hex') });
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
  const expected = await post(server, [text], { ...headers, ...JSON_BY_FASTIFY });
  expect(await post(server, [text], headers)).toEqual(expected);
  expect(await post(server, [text], headers)).toEqual(expected);
});

const MANY = Array.from({ length: 28 }, (_, at) => `text${at}: text`).join(' ');
const ALL = `query ($size: Int!) { quotes(first: $size) { nodes { id ${MANY} article { title } } } }`;
const size = (first: number) => ({ query: ALL, variables: { size: first } });

describe.each(['gzip, deflate, br, zstd', 'deflate', 'br', 'x-gzip;q=0.5', '*', 'identity', 'zstd', ''])(
  'for a client that reads "%s", an answer is the same, byte for byte, as by Fastify',
  (accepted) => {
    test.each([
      ['short', 1],
      ['longer', 4],
      ['long', 100],
    ])('where it is %s', async (_, first) => {
      const text = JSON.stringify(size(first));
      await post(server, [text]);
      const headers = { 'accept-encoding': accepted };
      const expected = await post(server, [text], { ...headers, ...JSON_BY_FASTIFY });
      expect(await post(server, [text], headers)).toEqual(expected);
    });
  },
);

test('pages and clients that read compressed answers do not go by Fastify', async () => {
  let asked = 0;
  const counting = await startTestServer({
    schema,
    createContext: ({ signal }) => createContext(graph.database, signal),
    access: {
      identify: () => Promise.reject(new Error('nobody has a key')),
      // Fastify's route asks each time.
      get isReadingOpen() {
        asked += 1;
        return true;
      },
    },
  });
  const text = JSON.stringify(size(100));
  await post(counting, [text]);
  const before = asked;
  const encodings = [];
  for (const encoding of ['gzip', 'deflate', 'br']) {
    const { headers } = await post(counting, [text], {
      'accept-encoding': encoding,
      accept: 'application/graphql-response+json, application/json;q=0.9',
      origin: 'https://other.example',
      'sec-fetch-site': 'cross-site',
    });
    encodings.push(headers['content-encoding']);
  }
  expect([asked, encodings]).toEqual([before, ['gzip', 'deflate', 'br']]);
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
  await away.close();
});

test('what takes too long is told so', async () => {
  const slow = await startTestServer({
    schema,
    createContext: ({ signal }) => createContext(graph.database, signal),
    // Long enough for the first to be answered, on a busy machine too.
    limits: { operationMs: 3_000 },
  });
  const body = JSON.stringify({ query: '{ quotes { nodes { text } } }' });
  expect((await post(slow, [body])).status).toBe(200);
  jest.spyOn(graph.database, 'borrow').mockImplementationOnce(() => new Promise(() => undefined));
  const { status, text } = await post(slow, [body]);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
});
