import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Commands as processes of their own, from dist/, with a data folder that they share.

const CLI = join(__dirname, '../../dist/cli.js');
export const folder = mkdtempSync(join(tmpdir(), 'processes-'));
const env = {
  ...{ PATH: process.env.PATH, LOG_LEVEL: 'warn', DATA_DIR: join(folder, 'data') },
  FETCH_PRIVATE_ADDRESSES: '127.0.0.1',
};
const started: Command[] = [];
afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    // One that has not ended yet may still write.
    await ended;
  }
  rmSync(folder, { recursive: true });
});

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Command {
  child: ChildProcess;
  /** What it has written on standard error so far. */
  errors(): string;
  ended: Promise<Ended>;
}

/** Starts a command of `whosaid`. */
export function start(args: string[], more: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (piece) => {
    stdout += piece;
  });
  child.stderr!.on('data', (piece) => {
    stderr += piece;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const command = { child, errors: () => stderr, ended };
  started.push(command);
  return command;
}

/** Runs a command to its end. */
export const run = (...args: string[]): Promise<Ended> => start(args).ended;

export interface Server extends Command {
  url: string;
  log: () => string;
}

/** Starts a server with the embedded database of the folder, at a port that is free. */
export async function serve(...args: string[]): Promise<Server> {
  const command = start(['serve', '--port', '0', ...args], { LOG_LEVEL: 'info' });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    command.child.stdout!.on('data', (piece) => {
      printed += piece;
      if (/http:\S+\/ /.test(printed)) resolve();
    });
    command.ended.then(({ stderr }) => reject(new Error(`the server ended: ${stderr}`)));
  });
  return { ...command, url: /http:\S+(?=\/ )/.exec(printed)![0], log: () => printed + command.errors() };
}

/** The answer to a query. */
export async function ask<T>(url: string, query: string, variables: object = {}, key?: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export async function countArticles(url: string): Promise<number> {
  const { articles } = await ask<{ articles: { totalCount: number } }>(url, '{ articles(first: 1) { totalCount } }');
  return articles.totalCount;
}

/** Waits until something is so. @throws when it is not within a minute */
export async function until(isSo: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > end) throw new Error(`not within a minute: ${what}`);
}
