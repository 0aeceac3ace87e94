// node bench/overload/overload.mjs <DATABASE_URL> [seconds] [--core NUMBER]: starts this server on a graph such as
// bench/graph/seed.mjs makes, finds out how many operations a second it answers at most, and then sends it four times
// as many, whatever it says. Tells how many are answered all the same, how long the answers and the health check take,
// and how soon all is well again. Client, server and database share the machine. With a core the server runs on that
// one alone (taskset); where the database is kept there too, and this script elsewhere, what sending so much costs
// takes nothing from either.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values: given, positionals } = parseArgs({ allowPositionals: true, options: { core: { type: 'string' } } });
const [url, seconds = '10'] = positionals;
if (!url) {
  console.error('wants: node bench/overload/overload.mjs <DATABASE_URL> [seconds] [--core NUMBER]');
  process.exit(2);
}
const MS = Number(seconds) * 1000;
const AT_ONCE = 32;
const TIMES = 4;
const MOST_SOCKETS = 512;

const QUERIES = [
  `{ articles(first: 20) { nodes { id title publishedAt outlet { name } quotes(first: 3) { nodes { id text speaker { id name } } } } } }`,
  `{ people(first: 10) { nodes { id name quotes(first: 5) { nodes { id text article { title outlet { name } } } } } } }`,
  `{ quotes(first: 20) { nodes { id text kind speaker { name } article { title publishedAt } } } }`,
];

const bodies = QUERIES.map((query) => JSON.stringify({ query }));
const operation = (at) => ask('/graphql', bodies[at % bodies.length], agent);

const server = await startServer();
const agent = new http.Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
const liveAgent = new http.Agent({ keepAlive: true });

await closedLoop(MS / 2);
const peak = await closedLoop(MS);
const rate = Math.round(peak.answered / (MS / 1000));
const calm = await watchHealth(async () => wait(1000));
const over = await watchHealth(() => openLoop(rate * TIMES, MS));
const after = await timeToCalm();
report();
server.kill('SIGTERM');
await once(server, 'exit');

async function startServer() {
  const command = [process.execPath, 'dist/cli.js', 'serve', '--port', '0', '--no-sample'];
  const [program, ...rest] = given.core === undefined ? command : ['taskset', '-c', given.core, ...command];
  const child = spawn(program, rest, {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: 'error', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const piece of child.stdout) {
    output += piece;
    const address = /ready at (\S+)\//.exec(output)?.[1];
    if (!address) continue;
    child.stdout.resume();
    return Object.assign(child, { address });
  }
  throw new Error(`the server did not start: ${output}`);
}

function ask(path, body, through) {
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (status) => resolve({ status, ms: performance.now() - start });
    const headers = body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(
      `${server.address}${path}`,
      { method: body ? 'POST' : 'GET', agent: through, headers },
      (answer) => {
        answer.resume();
        answer.once('end', () => done(answer.statusCode));
      },
    );
    request.once('error', ({ code, message }) => done(code ?? message));
    request.end(body);
  });
}

/** Each of some clients sends the next when it has an answer. */
async function closedLoop(ms) {
  const results = [];
  const end = performance.now() + ms;
  let at = 0;
  const client = async () => {
    while (performance.now() < end) results.push(await operation(at++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return summary(results);
}

/** So many a second are sent, whether those before are answered or not. */
async function openLoop(perSecond, ms) {
  const running = [];
  const start = performance.now();
  while (performance.now() - start < ms) {
    const due = ((performance.now() - start) / 1000) * perSecond;
    while (running.length < due) running.push(operation(running.length));
    await wait(2);
  }
  const took = performance.now() - start;
  return { ...summary(await Promise.all(running)), sent: running.length, took };
}

/** Asks ten times a second whether the server lives, while something else goes on. */
async function watchHealth(work) {
  const checks = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      checks.push(ask('/health/live', null, liveAgent));
      await wait(100);
    }
  })();
  const result = await work();
  isOver = true;
  await watching;
  const times = (await Promise.all(checks)).map(({ ms }) => ms);
  return { ...result, live: { median: quantile(times, 0.5), p99: quantile(times, 0.99), most: Math.max(...times) } };
}

async function timeToCalm() {
  const start = performance.now();
  while ((await operation(0)).status !== 200) await wait(20);
  return performance.now() - start;
}

function summary(results) {
  const times = results.filter(({ status }) => status === 200).map(({ ms }) => ms);
  const statuses = {};
  for (const { status } of results) statuses[status] = (statuses[status] ?? 0) + 1;
  return { answered: times.length, median: quantile(times, 0.5), p99: quantile(times, 0.99), statuses };
}

function quantile(times, share) {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report() {
  const ms = (time) => `${time.toFixed(0)} ms`;
  const perSecond = (count, took) => Math.round(count / (took / 1000));
  const goodput = perSecond(over.answered, over.took);
  console.log(`| | sent a second | answered a second | median | p99 | liveness median | liveness p99 | liveness at most |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ${AT_ONCE} clients, as fast as answers come | ${rate} | ${rate} | ${ms(peak.median)} | ${ms(peak.p99)} | ${ms(calm.live.median)} (at rest) | | |
| ${TIMES} times as many | ${perSecond(over.sent, over.took)} | ${goodput} | ${ms(over.median)} | ${ms(over.p99)} | ${ms(over.live.median)} | ${ms(over.live.p99)} | ${ms(over.live.most)} |

Answered of the most: ${((100 * goodput) / rate).toFixed(0)} %. p99 of the answered: ${(over.p99 / peak.p99).toFixed(2)} times. Statuses: ${JSON.stringify(over.statuses)}.
Well again after ${ms(after)}.`);
}
