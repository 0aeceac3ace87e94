import { readFileSync } from 'node:fs';

/** Milliseconds of a clock tick, in which Linux counts processor time. */
const TICK_MS = 10;

/** Processor time of a process so far, in milliseconds; 0 for one that has ended. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

/** Processor time of the processes of PostgreSQL that serve others than `client`, by their ids. */
async function cpuOfBackends(client) {
  const { rows } = await client.query(`select pid from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type in ('client backend', 'parallel worker')`);
  return new Map(rows.map(({ pid }) => [pid, cpuOf(pid)]));
}

/**
 * Each of some clients sends the next request when it has an answer: first `warm` of them, which count for nothing,
 * then as many as go into the time, and `least` at least.
 * @returns requests a second, times in milliseconds, and the processor time a request
 */
export async function measure(server, requests, client, { clients, warm, seconds, least }) {
  let at = 0;
  const run = async (goOn) => {
    const times = [];
    const one = async () => {
      while (goOn(times.length)) {
        const start = performance.now();
        await server.ask(...requests[at++ % requests.length]);
        times.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: clients }, one));
    return times;
  };
  await run((count) => count < warm);
  const before = { node: cpuOf(server.pid), backends: await cpuOfBackends(client), at: performance.now() };
  const times = await run((count) => count < least || performance.now() - before.at < seconds * 1000);
  const took = (performance.now() - before.at) / 1000;
  const node = cpuOf(server.pid) - before.node;
  let database = 0;
  for (const [pid, ms] of await cpuOfBackends(client)) database += Math.max(0, ms - (before.backends.get(pid) ?? 0));
  const sorted = times.toSorted((one, other) => one - other);
  return {
    perSecond: times.length / took,
    p50: sorted[Math.floor(sorted.length / 2)],
    p99: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))],
    node: node / times.length,
    database: database / times.length,
  };
}

/** Words of an answer that all servers have to give, in any order. */
export function wordsOf(text) {
  const words = [];
  const walk = (value, key) => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (value !== null && typeof value === 'object')
      for (const name of Object.keys(value)) walk(value[name], name);
    else if (['text', 'name', 'title', 'form'].includes(key) && value !== null) words.push(value);
  };
  walk(JSON.parse(text));
  return words.sort().join('\n');
}
