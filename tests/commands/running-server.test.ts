import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, type Site, send, startSite } from '../fetch/misbehaving-server.ts';
import { ask, countArticles, folder, run, type Server, serve, start, until } from './processes.ts';

// One server and the commands beside it, as they are started by hand.

const watched = join(folder, 'drop');
const said = (i: number) => `“We will build ${i} homes on the hill,” Ann Lindqvist said on Monday.`;
const lineOf = (article: object) => `${JSON.stringify(article)}\n`;

let server: Server;
beforeAll(async () => {
  mkdirSync(watched);
  server = await serve('--no-sample', '--watch', watched);
}, 120_000);

async function titlesWith(words: string): Promise<string[]> {
  const { articles } = await ask<{ articles: { nodes: { title: string }[] } }>(
    server.url,
    'query ($words: String!) { articles(first: 50, filter: { text: $words }) { nodes { title } } }',
    { words },
  );
  return articles.nodes.map(({ title }) => title).sort();
}

test('what is dropped into a watched folder is taken, once it is whole; what is broken is told', async () => {
  const half = join(watched, 'half.jsonl');
  const whole = lineOf({ title: 'Second half', text: `Herring ${said(2)}` });
  writeFileSync(join(watched, 'whole.txt'), `Herring fleet grows\n\n${said(1)}`);
  writeFileSync(join(watched, 'broken.json'), '{"text": ');
  writeFileSync(join(watched, 'removed.txt'), `Herring gone\n\n${said(3)}`);
  appendFileSync(half, lineOf({ title: 'First half', text: `Herring ${said(4)}` }) + whole.slice(0, 20));
  const growing = setInterval(() => appendFileSync(half, ' '), 300);
  rmSync(join(watched, 'removed.txt'));
  await until(async () => (await titlesWith('herring')).length === 1, 'the whole file is stored');
  await until(() => /broken\.json/.test(server.log()), 'the broken file is told');
  clearInterval(growing);
  writeFileSync(half, lineOf({ title: 'First half', text: `Herring ${said(4)}` }) + whole);
  await until(async () => (await titlesWith('herring')).length === 3, 'the file that grew is stored');
  expect(await titlesWith('herring')).toEqual(['First half', 'Herring fleet grows', 'Second half']);
  expect(server.log()).toMatch(/is not JSON/);
}, 90_000);

test('Ctrl-C of an ingest through the server ends it soon, keeps what it stored, and the next one goes on', async () => {
  const dump = join(folder, 'dump.jsonl');
  const left = 'left out '.repeat(600);
  const lines = Array.from({ length: 400 }, (_, i) =>
    lineOf({ url: `https://dump.example/${i}`, text: said(i), left }),
  );
  writeFileSync(dump, lines.join(''));
  const before = await countArticles(server.url);
  const first = start(['ingest', dump]);
  await until(async () => (await countArticles(server.url)) > before, 'the first batch is stored');
  const since = Date.now();
  first.child.kill('SIGINT');
  const { stdout, stderr, code } = await first.ended;
  const stored = (await countArticles(server.url)) - before;
  expect(Date.now() - since).toBeLessThan(15_000);
  expect(stderr).toContain('into the server at');
  expect(stdout).toMatch(new RegExp(`^articles: ${stored} created, .*\n(?:.*\n)*stopped: run it again to go on\n$`));
  expect([code, stored < 400]).toEqual([0, true]);
  const second = await run('ingest', dump);
  expect(second.stderr).toContain(`goes on in ${dump} after line ${stored}\n`);
  expect(second.stdout).toContain(`articles: ${400 - stored} created, 0 duplicate`);
  expect((await countArticles(server.url)) - before).toBe(400);
}, 120_000);

describe('sources', () => {
  let site: Site;
  const item = (name: string) =>
    `<item><title>${name}</title><link>${site.url}/${name}</link><description>It stays closed…</description></item>`;
  beforeAll(async () => {
    site = await startSite({
      '/feed': (_request, response) =>
        send(
          response,
          200,
          'application/rss+xml',
          `<rss><channel><title>Quay</title>${item('bridge')}</channel></rss>`,
        ),
      '/bridge': (_request, response) => send(response, 200, 'text/html', PAGE('Bridge of the quay')),
    });
  });
  afterAll(() => site.close());

  test('are added, checked, listed and removed by commands', async () => {
    const feed = `${site.url}/feed`;
    expect(await run('sources', 'add', feed, 'https://ida:secret@harbour.example/')).toMatchObject({
      ...{ code: 1, stdout: `followed: ${feed}\n`, stderr: expect.not.stringContaining('secret') },
    });
    expect(await run('sources', 'check', feed)).toMatchObject({ code: 0, stdout: expect.stringContaining(feed) });
    expect(await titlesWith('"Bridge of the quay"')).toEqual(['Bridge of the quay']);
    expect((await run('sources', 'list')).stdout).toMatch(new RegExp(`ok +feed .* 1 +0 +0 +${feed}\n`));
    expect(await run('sources', 'remove', feed)).toMatchObject({ code: 0, stdout: `no longer followed: ${feed}\n` });
    expect((await run('sources', 'list')).stdout).not.toContain(feed);
    expect((await run('sources', 'remove', feed)).code).toBe(1);
    expect(await titlesWith('"Bridge of the quay"')).toHaveLength(1);
  }, 90_000);

  test('are followed by the server itself where the database is embedded', async () => {
    const { code, stderr } = await run('worker');
    expect(code).toBe(1);
    expect(stderr).toContain('follows its sources itself');
  }, 60_000);
});

test('a server that is killed while it takes articles has each of them whole or not at all, and takes them again', async () => {
  const { stdout } = await run('keys', 'create', '--scope', 'ingest', '--name', 'desk');
  const key = /\S{20,}/.exec(stdout)![0];
  const articles = Array.from({ length: 100 }, (_, i) => ({
    url: `https://killed.example/${i}`,
    text: said(1000 + i),
  }));
  const take = () =>
    ask<{ ingestArticles: { status: string }[] }>(
      server.url,
      'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { status } }',
      { articles },
      key,
    );
  const before = await countArticles(server.url);
  const answer = take().then(
    () => 'answered',
    () => 'cut short',
  );
  await until(async () => (await countArticles(server.url)) > before, 'the first batch is stored');
  server.child.kill('SIGKILL');
  await server.ended;
  await answer;
  server = await serve();
  const stored = (await countArticles(server.url)) - before;
  expect(stored).toBeGreaterThan(0);
  const { articles: found } = await ask<{ articles: { nodes: { quotes: { totalCount: number } }[] } }>(
    server.url,
    '{ articles(first: 100, filter: { text: "homes hill" }) { nodes { quotes(first: 1) { totalCount } } } }',
  );
  expect(new Set(found.nodes.map(({ quotes }) => quotes.totalCount))).toEqual(new Set([1]));
  const statuses = (await take()).ingestArticles.map(({ status }) => status);
  expect(statuses.filter((status) => status === 'DUPLICATE')).toHaveLength(stored);
  expect(statuses.filter((status) => status === 'CREATED')).toHaveLength(100 - stored);
  expect((await countArticles(server.url)) - before).toBe(100);
}, 120_000);
