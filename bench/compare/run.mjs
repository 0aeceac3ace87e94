// npm run bench -- [--quotes 100000] [--rounds 3] [--seconds 3] [--database URL] [--servers limit,whosaid] [--small]:
// fills a database with a graph, has the six queries answered in turns by this server, by PostGraphile 5, by LIMIT, and
// by what one would write with TypeGraphQL or Mercurius, and writes bench/RESULTS.md. Without --database it starts a
// PostgreSQL of its own; one that is given has to be empty, or a graph that an earlier run made. --small only shows
// that it runs, and prints the page.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startCluster } from './cluster.mjs';
import { drawFrom } from './draw.mjs';
import { measure, wordsOf } from './measure.mjs';
import { QUERIES } from './queries.mjs';
import { reportOf } from './report.mjs';
import { endServers, SERVERS, startServer } from './servers.mjs';

const HERE = new URL('.', import.meta.url).pathname;
const option = (value) => ({ type: 'string', default: value });
const { values: given } = parseArgs({
  options: {
    quotes: option(''),
    rounds: option(''),
    seconds: option(''),
    database: { type: 'string' },
    servers: option(Object.keys(SERVERS).join(',')),
    write: option(`${HERE}../RESULTS.md`),
    small: { type: 'boolean', default: false },
  },
});
const quotes = Number(given.quotes || (given.small ? 2_000 : 100_000));
const rounds = Number(given.rounds || (given.small ? 1 : 3));
const seconds = Number(given.seconds || (given.small ? 0.2 : 3));
const servers = given.servers.split(',');
const load = { clients: 16, seconds, ...(given.small ? { warm: 16, least: 16 } : { warm: 400, least: 200 }) };
const REQUESTS = given.small ? 20 : 256;
const CHECKED = 20;

const isInstalled = (name) => existsSync(`${HERE}node_modules/${name}`);
if (['postgraphile', 'mercurius'].some((name) => servers.includes(name) && !isInstalled(name))) {
  console.log('installing PostGraphile with Node 22, and Mercurius, into bench/compare');
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const cluster = given.database ? null : await startCluster();
process.once('exit', endServers);
const url = given.database ?? cluster.url;
try {
  await compare();
} finally {
  endServers();
  cluster?.stop();
}

async function compare() {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await fill(client);
  const draw = await drawFrom(client);
  const requests = {};
  for (const [query, { variables }] of Object.entries(QUERIES)) {
    requests[query] = Array.from({ length: REQUESTS }, () => [query, variables(draw)]);
  }
  const results = await check(requests);
  for (let round = 1; round <= rounds; round++) {
    for (const name of servers) {
      console.log(`round ${round} of ${rounds}: ${name}`);
      const server = await startServer(name, url);
      for (const query of Object.keys(QUERIES)) {
        results[query][name].rounds.push(await measure(server, requests[query], client, load));
      }
      await server.stop();
    }
  }
  const { rows } = await client.query('show server_version');
  await client.end();
  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.replace(/ -- $/, '').replace(url, 'URL');
  const about = { servers, quotes, clients: load.clients, rounds, seconds, command };
  const report = reportOf(results, { ...about, postgres: rows[0].server_version });
  if (given.small) console.log(report);
  else writeFileSync(given.write, report);
}

/** Makes the graph, unless there is one of that size. */
async function fill(client) {
  const { rows } = await client.query(
    `select coalesce((select reltuples from pg_class where oid = to_regclass('quote')), 0) size`,
  );
  if (Math.abs(Number(rows[0].size) - quotes) > quotes / 10) {
    console.log(`making a graph of ${quotes} quotes`);
    const seed = `${HERE}../graph/seed.mjs`;
    execFileSync(process.execPath, [seed, url, String(quotes)], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  await client.query(readFileSync(`${HERE}functions.sql`, 'utf8'));
}

/** Whether the servers give the same answers, and by how many statements. */
async function check(requests) {
  const results = Object.fromEntries(Object.keys(QUERIES).map((query) => [query, {}]));
  const first = {};
  for (const name of servers) {
    const server = await startServer(name, url);
    for (const query of Object.keys(QUERIES)) {
      const asked = requests[query].slice(0, CHECKED);
      await server.ask(...asked[0]);
      const before = await server.statements();
      const words = [];
      for (const request of asked) words.push(wordsOf(await server.ask(...request)));
      const statements = ((await server.statements()) - before) / asked.length;
      first[query] ??= words;
      const agreeing = words.filter((text, at) => text === first[query][at]).length;
      results[query][name] = { statements, agrees: `${agreeing} of ${asked.length}`, rounds: [] };
    }
    await server.stop();
  }
  return results;
}
