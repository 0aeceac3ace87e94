import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countArticles, folder, serve, start, until } from './processes.ts';

const ARTICLES = 200;
const news = join(folder, 'news.jsonl');

async function ingest(): Promise<{ code: number | null; created: number; duplicate: number }> {
  const { code, stdout } = await start(['ingest', news]).ended;
  const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(stdout)?.[1]);
  return { code, created: count('created'), duplicate: count('duplicate') };
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
  await until(async () => (await countArticles(first.url)) >= before + 20, 'some are stored');
  first.child.kill('SIGKILL');
  const { code, created } = await broken;
  expect(code).toBe(1);
  const second = await serve();
  const stored = (await countArticles(second.url)) - before;
  expect(stored).toBeGreaterThanOrEqual(created);
  expect(stored).toBeLessThan(ARTICLES);
  expect(await ingest()).toEqual({ code: 0, created: ARTICLES - stored, duplicate: stored });
}, 180_000);
