import { connect } from 'node:net';
import { StartupError } from '../../src/errors.ts';
import { checkAddress } from '../../src/http/server.ts';
import { ask, post, startTestServer, type TestServer, until } from './support.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(async () => {
  server.gate.open();
  await server.close();
});

test('a query is answered by POST and by GET', async () => {
  const query = 'query ($name: String) { hello(name: $name) }';
  const search = new URLSearchParams({ query, variables: '{"name":"reader"}' });
  expect((await post(server, { query, variables: { name: 'reader' } })).json).toEqual({
    data: { hello: 'Hello, reader' },
  });
  expect((await ask(`${server.url}/graphql?${search}`)).json).toEqual({ data: { hello: 'Hello, reader' } });
});

test('the context is made once an operation from its headers, and carries its signal', async () => {
  const seen: unknown[] = [];
  const other = await startTestServer({
    createContext: async ({ headers, signal }) => {
      seen.push([headers['x-reader'], signal.aborted]);
      return {};
    },
  });
  await post(other, { query: '{ hello }' }, { 'x-reader': 'me' });
  expect(seen).toEqual([['me', false]]);
  await other.close();
});

test('every answer carries the security headers and sets no cookie', async () => {
  for (const path of ['/graphql?query=%7Bhello%7D', '/health/live', '/none', '/']) {
    const { headers } = await ask(`${server.url}${path}`);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toBeNull();
  }
});

test('the front page leads a program to /graphql', async () => {
  const answer = await ask(server.url, { headers: { accept: 'application/json' } });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'graphql']);
});

test('a browser is told when the pages are not built', async () => {
  const answer = await ask(`${server.url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect([answer.status, answer.json.errors[0].message]).toEqual([404, expect.stringMatching(/build:web/)]);
});

describe('health', () => {
  test('says ok while queries can be answered', async () => {
    expect((await ask(`${server.url}/health/live`)).json).toEqual({ status: 'ok' });
    const ready = await ask(`${server.url}/health/ready`);
    expect([ready.status, ready.json]).toEqual([200, { status: 'ok' }]);
  });

  const unready: { what: string; isReady: () => Promise<boolean> }[] = [
    { what: 'says no', isReady: async () => false },
    { what: 'fails', isReady: () => Promise.reject(new Error('ECONNREFUSED')) },
    { what: 'never answers', isReady: () => new Promise(() => {}) },
  ];

  test.each(unready)('is "not ready" within 1.5 s when the check $what, and still live', async ({ isReady }) => {
    const other = await startTestServer({ isReady });
    const start = performance.now();
    const ready = await ask(`${other.url}/health/ready`);
    expect(performance.now() - start).toBeLessThan(1_500);
    expect([ready.status, ready.json]).toEqual([503, { status: 'not ready' }]);
    expect((await ask(`${other.url}/health/live`)).status).toBe(200);
    await other.close();
  });
});

describe('an operation', () => {
  test('that takes too long is answered with TIMEOUT and told to stop', async () => {
    const other = await startTestServer({ limits: { operationMs: 50 } });
    const answer = await post(other, { query: '{ slow }' });
    expect(answer.status).toBe(504);
    expect(answer.json).toEqual({
      errors: [{ message: 'The operation took longer than 0.05 s: ask for less', extensions: { code: 'TIMEOUT' } }],
    });
    expect(other.gate.aborted).toBe(1);
    other.gate.open();
    await other.close();
  });

  test('whose client leaves is told to stop', async () => {
    const controller = new AbortController();
    const asked = ask(`${server.url}/graphql?query=%7Bslow%7D`, { signal: controller.signal });
    await until(() => server.gate.started === 1);
    controller.abort();
    await expect(asked).rejects.toThrow();
    await until(() => server.gate.aborted === 1);
  });

  test('beyond the number at once is turned away until another ends', async () => {
    const other = await startTestServer({ limits: { inFlight: 2 } });
    const running = [1, 2].map(() => post(other, { query: '{ slow }' }));
    await until(() => other.gate.started === 2);
    const refused = await post(other, { query: '{ hello }' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(refused.json.errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
    other.gate.open();
    for (const answer of await Promise.all(running)) expect(answer.json).toEqual({ data: { slow: 'at last' } });
    expect((await post(other, { query: '{ hello }' })).status).toBe(200);
    await other.close();
  });
});

describe('starting', () => {
  test('may be tried before anything else is done', async () => {
    await expect(checkAddress({ host: '127.0.0.1', port: server.port })).rejects.toThrow('is in use: choose another');
    await checkAddress({ host: '127.0.0.1', port: 0 });
  });

  test('on a port in use says which one, and what to do', async () => {
    const starting = startTestServer({ port: server.port });
    await expect(starting).rejects.toThrow(StartupError);
    await expect(starting).rejects.toThrow(
      `port ${server.port} on 127.0.0.1 is in use: choose another with PORT or --port`,
    );
  });

  test('on an address of another machine says so', async () => {
    await expect(startTestServer({ host: '192.0.2.1' })).rejects.toThrow(/192\.0\.2\.1 is no address of this machine/);
  });
});

describe('closing', () => {
  test('lets a running operation end, and takes no new connection', async () => {
    const running = post(server, { query: '{ slow }' });
    await until(() => server.gate.started === 1);
    const closed = server.close();
    await expect(ask(`${server.url}/health/live`)).rejects.toThrow();
    server.gate.open();
    const answer = await running;
    expect(answer.json).toEqual({ data: { slow: 'at last' } });
    expect(answer.headers.get('connection')).toBe('close');
    await closed;
  });

  test('closes at once the connections that are idle or have never spoken', async () => {
    const patient = await startTestServer({ limits: { drainMs: 3_600_000 } });
    const idle = connect(patient.port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    await ask(`${patient.url}/health/live`);
    // One that waited for them would outlast the test.
    await patient.close();
    idle.destroy();
  });

  test('gives up on an operation that does not end', async () => {
    const other = await startTestServer({ limits: { drainMs: 100 } });
    const running = post(other, { query: '{ slow }' });
    const failed = expect(running).rejects.toThrow();
    await until(() => other.gate.started === 1);
    // The operation itself never ends.
    await other.close();
    await failed;
    await until(() => other.gate.aborted === 1);
  });

  test('refuses a request on a connection that is still open, and is not ready', async () => {
    const running = post(server, { query: '{ slow }' });
    await until(() => server.gate.started === 1);
    const open = connect(server.port, '127.0.0.1');
    let heard = '';
    open.on('data', (chunk) => {
      heard += chunk;
    });
    // The request has begun before the shutdown, so its connection is not idle: what came before it is answered.
    open.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: x\r\n');
    await until(() => heard.includes('"ok"'));
    heard = '';
    const closed = server.close();
    open.write('\r\n');
    await until(() => heard.includes('UNAVAILABLE'));
    expect(heard).toMatch(/^HTTP\/1\.1 503 /);
    server.gate.open();
    await running;
    await closed;
  });

  test('twice is closing once', async () => {
    await Promise.all([server.close(), server.close()]);
  });
});
