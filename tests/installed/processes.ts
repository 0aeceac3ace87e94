import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT: string = join(import.meta.dirname, '../..');

export interface Ended {
  /** Null after a signal. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The environment without what npm sets for the scripts that it runs, such as the settings of this checkout. */
export const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$|NODE_OPTIONS$)/.test(name)));

/** Runs a program to its end, with `input` on standard input. */
export async function run(
  program: string,
  args: readonly string[],
  { input = '', ...options }: SpawnOptions & { input?: string } = {},
): Promise<Ended> {
  const child = spawn(program, args, { env: plainEnv(), ...options, stdio: 'pipe' });
  child.stdin!.on('error', () => {}).end(input);
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr!.setEncoding('utf8').on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

export interface Server {
  /** "http://127.0.0.1:4000", without a path. */
  url: string;
  /** Milliseconds until it was ready. */
  ms: number;
  stop(): Promise<Ended>;
}

/** Starts `serve` and waits for its address. @throws Error with all that it wrote when it ends before. */
export async function serve(program: string, args: readonly string[], options: SpawnOptions): Promise<Server> {
  const started = performance.now();
  const child: ChildProcess = spawn(program, args, { env: plainEnv(), ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stderr!.setEncoding('utf8').on('data', (chunk) => {
    ended.stderr += chunk;
  });
  const closed = once(child, 'close').then(([code]) => Object.assign(ended, { code: code as number | null }));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      ended.stdout += `${line}\n`;
      const address = /^whosaid is ready at (\S+)\/ \(API: /.exec(line)?.[1];
      if (address) resolve(address.replace('0.0.0.0', '127.0.0.1'));
    });
    child.once('error', reject);
    void closed.then(({ code, stderr }) => reject(new Error(`ended with ${code}: ${stderr}`)));
  });
  return {
    url,
    ms: Math.round(performance.now() - started),
    async stop() {
      child.kill('SIGTERM');
      return closed;
    },
  };
}

/** The first query of the README. */
export const README_QUERY: string = /```graphql\n(.*?)```/s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!;

/** What a server answers to the README's query: the texts of the quotes. */
export async function askReadme(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: README_QUERY }),
  });
  const { data, errors } = (await answer.json()) as {
    data: { quotes: { totalCount: number; nodes: { text: string; speaker: { name: string } }[] } };
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.quotes.nodes.filter(({ speaker }) => speaker.name === 'Sergey Lavrov').map(({ text }) => text);
}
