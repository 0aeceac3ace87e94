import { setTimeout as wait } from 'node:timers/promises';
import { createAdmission } from '../../src/http/admission.ts';
import { createMetrics } from '../../src/metrics.ts';
import { ask, post, startTestServer, until } from './support.ts';

/** Keeps the event loop from all else. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('how many operations may run at once falls while the event loop is late, and rises again when it is not', async () => {
  const admission = createAdmission({ most: 200, everyMs: 5 });
  for (let times = 0; times < 20; times++) {
    work(100);
    await wait(6);
  }
  expect(admission.state().limit).toBeLessThan(40);
  await until(() => admission.state().limit > 40);
  admission.close();
});

describe('how many operations may run at once, where the event loop is never late,', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('falls while many statements wait for connections', () => {
    let waiting = 40;
    const admission = createAdmission({ most: 200, everyMs: 5, waitingPerConnection: () => waiting });
    jest.advanceTimersByTime(100);
    expect(admission.state().limit).toBe(32);
    waiting = 1;
    jest.advanceTimersByTime(25);
    expect(admission.state().limit).toBe(42);
    admission.close();
  });

  test('counts those that wait for their turn', () => {
    let waiting = 29;
    const admission = createAdmission({ most: 30, turns: { waiting: () => waiting } });
    expect(admission.isOpen()).toBe(true);
    waiting = 30;
    expect(admission.isOpen()).toBe(false);
    admission.close();
  });

  test('lets in who is answered soon, as fast as those before have ended, and in a burst a few more', () => {
    const admission = createAdmission({ most: 200, everyMs: 5 });
    const enter = (count: number) => Array.from({ length: count }, () => admission.enter()!);
    const running = enter(100);
    expect(admission.isOpen()).toBe(true);
    while (running.length > 31) {
      jest.advanceTimersByTime(5);
      running.pop()!();
    }
    expect(admission.isOpen()).toBe(true);
    running.push(...enter(1));
    expect(admission.isOpen()).toBe(false);
    for (const leave of running) leave();
    jest.advanceTimersByTime(20);
    enter(63);
    expect(admission.isOpen()).toBe(true);
    enter(1);
    expect(admission.isOpen()).toBe(false);
    admission.close();
  });

  test('knows nothing of how soon one is answered while none ends', async () => {
    const admission = createAdmission({ most: 200, everyMs: 5 });
    for (let times = 0; times < 100; times++) admission.enter();
    await wait(50);
    expect(admission.isOpen()).toBe(true);
    admission.close();
  });

  test('is counted from the beginning of an operation to its end', () => {
    const admission = createAdmission({ most: 2 });
    const [first, second] = [admission.enter()!, admission.enter()!];
    expect([admission.isOpen(), admission.enter()]).toEqual([false, null]);
    first();
    first();
    expect([admission.isOpen(), admission.state().running]).toEqual([true, 1]);
    second();
    admission.close();
  });

  test('counts those that have come, until they begin or take too long to', () => {
    const admission = createAdmission({ most: 2, everyMs: 20 });
    const arrived = [admission.arrive(), admission.arrive()];
    expect(admission.isOpen()).toBe(false);
    arrived[0]!();
    expect(admission.isOpen()).toBe(true);
    admission.arrive();
    expect(admission.isOpen()).toBe(false);
    jest.advanceTimersByTime(20);
    expect(admission.isOpen()).toBe(true);
    for (const late of arrived) late();
    expect(admission.state().running).toBe(0);
    admission.close();
  });
});

describe('a busy server', () => {
  const busy = async () => {
    const metrics = createMetrics();
    const server = await startTestServer({ limits: { inFlight: 1 }, metrics });
    const running = post(server, { query: '{ slow }' });
    await until(() => server.gate.started === 1);
    const end = async () => {
      server.gate.open();
      await running;
      await server.close();
    };
    return { server, metrics, end };
  };

  test('refuses operations with 503, when to ask again, and a code', async () => {
    const { server, metrics, end } = await busy();
    const answer = await post(server, { query: '{ hello }' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.json).toEqual({
      errors: [{ message: 'The server is busy: try again in a moment', extensions: { code: 'UNAVAILABLE' } }],
    });
    const got = await ask(`${server.url}/graphql?query={hello}`);
    expect([got.status, got.text]).toEqual([503, answer.text]);
    const head = await ask(`${server.url}/graphql?query={hello}`, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([503, '']);
    expect(await metrics.read()).toMatch(/^whosaid_operations_refused_total 3$/m);
    expect(await metrics.read()).toMatch(/^whosaid_operations\{state="running"\} 1$/m);
    await end();
    expect((await ask(`${server.url}/health/live`).catch(() => null))?.status).toBeUndefined();
  });

  test('sends with it what it sends with every answer', async () => {
    const { server, end } = await busy();
    const { headers } = await post(server, { query: '{ hello }' }, { origin: 'https://other.example' });
    const other = await ask(`${server.url}/graphql`, { method: 'PUT', headers: { origin: 'https://other.example' } });
    const names = [...other.headers.keys()].filter((name) =>
      /^(?:x-|cross-|content-sec|access-|referrer|origin-)/.test(name),
    );
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect([name, headers.get(name)]).toEqual([name, other.headers.get(name)]);
    expect(headers.get('cache-control')).toBe('no-store');
    await end();
  });

  test('goes on to answer all else', async () => {
    const { server, end } = await busy();
    expect((await ask(`${server.url}/health/live`)).status).toBe(200);
    expect((await ask(`${server.url}/metrics`)).status).toBe(200);
    const preflight = {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
    };
    expect((await ask(`${server.url}/graphql`, preflight)).status).toBe(204);
    const page = await ask(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.json.errors[0].message).toMatch(/build:web/);
    await end();
  });

  test('reads what is sent with what it refuses, and goes on with the connection', async () => {
    const { server, end } = await busy();
    const long = { query: `{ hello(name: "${'a'.repeat(200_000)}") }` };
    for (let times = 0; times < 3; times++) expect((await post(server, long)).status).toBe(503);
    await end();
  });
});
