import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Exporter } from '../../src/export/exporter.ts';
import { endless, openExport, untilFull } from './endless-export.ts';
import { ask, post, readAll, startTestServer, type TestServer, until, withServer } from './support.ts';

const LONG = 'Said, and said again. '.repeat(1_000);

const exporter = (pieces: () => AsyncGenerator<string>): Exporter => ({
  openExport: async () => pieces(),
  makeFeed: async () => ({ body: LONG, updated: new Date(0) }),
});

const server = withServer(() => ({
  exporter: exporter(async function* () {
    for (const word of ['one,', 'two,', LONG]) yield word;
  }),
}));

const query = `{ hello(name: "${LONG}") }`;

/** The bytes as sent: fetch would unpack them. */
async function bytesOf(
  port: number,
  path: string,
  encoding: string,
  method = 'GET',
): Promise<[head: string, body: Buffer]> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${method} ${path} HTTP/1.0\r\nHost: x\r\nAccept-Encoding: ${encoding}\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const end = all.indexOf('\r\n\r\n');
  return [all.subarray(0, end).toString(), all.subarray(end + 4)];
}

const UNPACK: Record<string, (body: Buffer) => Buffer> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

const paths = [
  ['/feeds/quotes.atom', LONG],
  ['/feeds/quotes.json', LONG],
  ['/export/quotes.csv', `one,two,${LONG}`],
  ['/export/quotes.jsonl', `one,two,${LONG}`],
  ['/export/quotes.jsonld', `one,two,${LONG}`],
  ['/export/graph.gexf', `one,two,${LONG}`],
  ['/export/graph.graphml', `one,two,${LONG}`],
] as const;

describe.each(Object.keys(UNPACK))('for a client that reads %s', (encoding) => {
  test.each(paths)('%s is compressed', async (path, text) => {
    const [head, body] = await bytesOf(server.port, path, encoding);
    expect(head).toMatch(new RegExp(`^content-encoding: ${encoding}$`, 'im'));
    expect(head).toMatch(/^vary: .*accept-encoding/im);
    expect(body.length).toBeLessThan(text.length / 10);
    expect(UNPACK[encoding]!(body).toString()).toBe(text);
  });

  test('so are answers of GraphQL', async () => {
    const answer = await post(server, { query }, { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.json).toEqual({ data: { hello: `Hello, ${LONG}` } });
  });
});

test.each([
  ['gzip, deflate, br, zstd', 'gzip'],
  ['br;q=1, gzip;q=0.5', 'br'],
  ['gzip;q=0', null],
  ['identity', null],
  ['zstd', null],
  ['', null],
])('a client that says "%s" gets %s', async (header, encoding) => {
  const answer = await post(server, { query }, { 'accept-encoding': header });
  expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
});

test('what is small stays as it is', async () => {
  const answer = await post(server, { query: '{ hello }' }, { 'accept-encoding': 'gzip' });
  expect(answer.headers.get('content-encoding')).toBeNull();
});

test('HEAD gives the headers of a compressed answer', async () => {
  const [head, body] = await bytesOf(server.port, '/feeds/quotes.atom', 'gzip', 'HEAD');
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head).toMatch(/^content-encoding: gzip$/im);
  expect(body).toHaveLength(0);
});

test('a body that is compressed is refused, however small it looks', async () => {
  const answer = await post(server, '{"query":"{ hello }"}', { 'content-encoding': 'gzip' });
  expect([answer.status, answer.json.errors[0].message]).toEqual([415, 'Send the body uncompressed']);
});

describe('an export that is compressed', () => {
  /** Pieces that do not get smaller. */
  const noise = () => Array.from({ length: 10_000 }, () => Math.random().toString(36)).join('');
  const open = (to: TestServer) => openExport(to, 'Accept-Encoding: gzip\r\n');

  test('is made no faster than its client reads, and no further once the client has left', async () => {
    const { state, pieces } = endless(noise);
    const other = await startTestServer({ exporter: exporter(pieces) });
    const socket = await open(other);
    await untilFull(state);
    socket.destroy();
    await until(() => state.ended);
    await other.close();
  });

  test('is given up when its client takes nothing for so long', async () => {
    const { state, pieces } = endless(noise);
    const other = await startTestServer({ exporter: exporter(pieces), limits: { stalledMs: 300 } });
    const socket = await open(other);
    await until(() => state.ended);
    socket.destroy();
    await other.close();
  });

  test('sends each piece when it is ready, and waits while the database takes its time', async () => {
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const other = await startTestServer({
      limits: { stalledMs: 100 },
      exporter: exporter(async function* () {
        yield 'the first piece,';
        await waiting;
        yield 'the second';
      }),
    });
    const response = await fetch(`${other.url}/export/quotes.csv`, { headers: { 'accept-encoding': 'gzip' } });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('the first piece,');
    setTimeout(go, 400);
    expect((await reader.read()).value).toBe('the second');
    await other.close();
  });

  test.each(['gzip', 'br', 'identity'])(
    'and fails before its first byte is an error to be read: %s',
    async (encoding) => {
      const other = await startTestServer({
        // biome-ignore lint/correctness/useYield: it ends before it can
        exporter: exporter(async function* () {
          throw new Error('select * from secret');
        }),
      });
      const { status, headers, json } = await ask(`${other.url}/export/quotes.csv`, {
        headers: { 'accept-encoding': encoding },
      });
      expect([status, json.errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect([headers.get('content-encoding'), headers.get('content-disposition')]).toEqual([null, null]);
      await other.close();
    },
  );

  test.each(['gzip', 'br'])('and fails on the way is cut off: %s', async (encoding) => {
    let fail = (): void => undefined;
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const other = await startTestServer({
      exporter: exporter(async function* () {
        yield LONG;
        await failing;
        throw new Error('select * from secret');
      }),
    });
    const response = await fetch(`${other.url}/export/quotes.csv`, { headers: { 'accept-encoding': encoding } });
    const reader = response.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    fail();
    await expect(readAll(reader)).rejects.toThrow();
    expect(other.log.filter((line) => line.includes('internal error'))).toHaveLength(1);
    await other.close();
  });
});
