// node bench/graph/profile.mjs <DATABASE_URL> [requests]: where the processor time of Node goes while a page of
// articles is answered, by its plan and by the resolvers: the shares of the packages and folders, and the milliseconds
// a request. Of a graph such as seed.mjs makes, or that `ingest src/samples` makes.
import { Session } from 'node:inspector/promises';
import { execute, getOperationAST, parse } from 'graphql';
import { createContext } from '../../dist/graphql/context.js';
import { buildGraphSchema } from '../../dist/graphql/schema.js';
import { createPlanner } from '../../dist/planner/answer.js';
import { writeData } from '../../dist/planner/json-text.js';
import { openDatabase } from '../../dist/storage/database.js';

const [url, requests = '200'] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/graph/profile.mjs <DATABASE_URL> [requests]');
  process.exit(2);
}
const COUNT = Number(requests);
const AT_ONCE = 8;
const MOST_SHOWN = 10;

const QUERY = `{ articles(first: 50) { nodes { id title publishedAt
  quotes(first: 3) { nodes { id text speaker { id name } } } } } }`;

const database = await openDatabase({ url, dataDir: '' });
const schema = buildGraphSchema();
const document = parse(QUERY);
const plan = createPlanner(schema);
const PATHS = {
  resolvers: async () =>
    JSON.stringify((await execute({ schema, document, contextValue: createContext(database) })).data),
  plan: async () => writeData((await plan(document, getOperationAST(document), {}, createContext(database))).data),
};

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });
for (const [name, answer] of Object.entries(PATHS)) {
  await run(answer);
  await session.post('Profiler.start');
  const before = process.cpuUsage();
  await run(answer);
  const { user, system } = process.cpuUsage(before);
  const { profile } = await session.post('Profiler.stop');
  console.log(`${name}: ${((user + system) / 1000 / COUNT).toFixed(2)} ms a request`);
  for (const [part, share] of sharesOf(profile)) console.log(`${(100 * share).toFixed(1).padStart(6)} % ${part}`);
}
await database.close();

async function run(answer) {
  let sent = 0;
  const client = async () => {
    while (sent++ < COUNT) await answer();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

/** The parts that take most, with their shares. */
function sharesOf({ nodes, samples, timeDeltas }) {
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const times = new Map();
  let sum = 0;
  for (const [at, id] of samples.entries()) {
    const part = parts.get(id);
    if (part === '(idle)' || part === '(program)') continue;
    times.set(part, (times.get(part) ?? 0) + timeDeltas[at]);
    sum += timeDeltas[at];
  }
  const sorted = [...times].sort(([, one], [, other]) => other - one).slice(0, MOST_SHOWN);
  return sorted.map(([part, time]) => [part, time / sum]);
}

/** A package, a folder of ours, or what Node itself does: "writev" sends statements. */
function partOf({ url, functionName }) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  const [, folder] = /\/dist\/([^/]+)/.exec(url) ?? [];
  if (name || folder) return name ?? `src/${folder}`;
  return url.startsWith('node:') ? 'node' : functionName || 'node';
}
