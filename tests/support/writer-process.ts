import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { analysisOf, type DraftFields, draftOf, type Findings } from './articles.ts';

export type ArticleToStore = [DraftFields, Findings];

/** Another process that stores articles, with the compiled code. */
export interface WriterProcess {
  /** What became of the articles so far. */
  statuses: string[];
  /** Resolves when it has the database open, or has ended. */
  ready: Promise<void>;
  /** Resolves when at least so many articles are stored, or it has ended. */
  stored(articles: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code (null after a signal) and everything on standard error. */
  ended: Promise<{ code: number | null; stderr: string }>;
}

export async function startWriter(
  env: Record<string, string>,
  articles: readonly ArticleToStore[],
): Promise<WriterProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-writer-'));
  const file = join(folder, 'articles.json');
  const pairs = articles.map(([fields, findings]) => {
    const draft = draftOf(fields);
    return [draft, analysisOf(draft.text, findings)];
  });
  await writeFile(file, JSON.stringify(pairs));
  const child = spawn(process.execPath, [join(__dirname, 'store-articles.mjs'), file], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child, () => rm(folder, { recursive: true, force: true }));
}

function watch(child: ChildProcess, cleanUp: () => Promise<void>): WriterProcess {
  const lines: string[] = [];
  const statuses: string[] = [];
  let stderr = '';
  let wake = () => {};
  child.stderr!.on('data', (chunk) => {
    stderr += chunk;
  });
  createInterface(child.stdout!).on('line', (line) => {
    lines.push(line);
    if (line !== 'ready') statuses.push(line);
    wake();
  });
  let over = false;
  const ended = once(child, 'close').then(async ([code]) => {
    over = true;
    wake();
    await cleanUp();
    return { code: code as number | null, stderr };
  });
  const until = async (enough: () => boolean) => {
    while (!enough() && !over) {
      await new Promise<void>((resolve) => {
        const before = wake;
        wake = () => {
          before();
          resolve();
        };
      });
    }
  };
  return {
    statuses,
    ready: until(() => lines.length > 0),
    stored: (articles) => until(() => statuses.length >= articles),
    kill: (signal) => child.kill(signal),
    ended,
  };
}
