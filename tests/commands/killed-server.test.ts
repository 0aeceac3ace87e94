import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '../../dist/cli.js');
const ARTICLES = 200;
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const env = { PATH: process.env.PATH, LOG_LEVEL: 'warn', DATA_DIR: join(folder, 'data') };
const news = join(folder, 'news.jsonl');
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function serve(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(child);
  const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string];
  return { url: /http:\S+(?=\/ )/.exec(line)![0], child };
}

const ingest = (): Promise<{ code: number; created: number; duplicate: number }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'ingest', news], { env }, (error, stdout) => {
      const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(stdout)?.[1]);
      resolve({ code: error ? Number(error.code) : 0, created: count('created'), duplicate: count('duplicate') });
    });
  });

async function countArticles(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(first: 1) { totalCount } }' }),
  });
  return ((await response.json()) as { data: { articles: { totalCount: number } } }).data.articles.totalCount;
}

test('what a server told a command it has stored is there after kill -9, and nothing twice', async () => {
  const lines = Array.from({ length: ARTICLES }, (_, i) =>
    JSON.stringify({
      url: `https://example.org/${i}`,
      text: `“We will build ${i} homes,” Ann Lindqvist said on Monday.`,
    }),
  );
  writeFileSync(news, `${lines.join('\n')}\n`);
  const first = await serve();
  const before = await countArticles(first.url);
  const broken = ingest();
  while ((await countArticles(first.url)) < before + 20) await new Promise((resolve) => setTimeout(resolve, 50));
  first.child.kill('SIGKILL');
  const { code, created } = await broken;
  expect(code).toBe(1);
  const second = await serve();
  const stored = (await countArticles(second.url)) - before;
  expect(stored).toBeGreaterThanOrEqual(created);
  expect(stored).toBeLessThan(ARTICLES);
  expect(await ingest()).toEqual({ code: 0, created: ARTICLES - stored, duplicate: stored });
}, 180_000);
