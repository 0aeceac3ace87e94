import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { raw, withServer } from './support.ts';

const server = withServer();

const clients = [
  { what: 'headers', request: 'GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ', limitMs: 5_000 },
  {
    what: 'a body',
    request: 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    limitMs: 8_000,
  },
];

test.concurrent.each(clients)('$what that never end are cut off after $limitMs ms', async ({ request, limitMs }) => {
  const start = performance.now();
  const answer = await raw(server, request);
  const took = performance.now() - start;
  expect(answer).toMatch(/^HTTP\/1\.1 408 .*"code":"TIMEOUT"/s);
  expect(took).toBeGreaterThan(limitMs - 100);
  expect(took).toBeLessThan(limitMs + 2_500);
});

test.concurrent('a connection that was silent for long is answered again', async () => {
  const socket = connect(server.port, '127.0.0.1');
  const answer = async () => {
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    const [piece] = await once(socket, 'data');
    return String(piece);
  };
  expect(await answer()).toMatch(/^HTTP\/1\.1 200 .*\r\nKeep-Alive: timeout=72\r\n/is);
  await sleep(7_000);
  expect([socket.readableEnded, await answer()]).toEqual([false, expect.stringMatching(/^HTTP\/1\.1 200 /)]);
  socket.destroy();
});
