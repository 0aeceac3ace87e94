import { openFetcher } from '../../../src/fetch/fetcher.ts';
import { type FollowedSources, sourcesOf } from '../../../src/ingest/follow/followed-sources.ts';
import { type Follower, followSources } from '../../../src/ingest/follow/follower.ts';
import { openIntake } from '../../../src/ingest/intake.ts';
import { readOpml } from '../../../src/ingest/read/opml.ts';
import { deleteArticle } from '../../../src/storage/articles/delete.ts';
import { PAGE, ROUTES, type Site, send, startSite } from '../../fetch/misbehaving-server.ts';
import { loggerTo } from '../../http/support.ts';
import { analyzerOf } from '../../support/analyzer.ts';
import { countRows } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';
import { nothing } from '../ingesting.ts';

const graph = withGraph();
const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
};
const analyzer = analyzerOf(async () => nothing);

const WHOLE = `<p>${'The harbour was quiet on Monday, and the ferries ran on time all day long. '.repeat(6)}</p>`;
const item = (base: string, path: string, text: string) =>
  `<item><title>About ${path}</title><link>${base}${path}</link><pubDate>Mon, 31 Jan 2022 10:00:00 GMT</pubDate>
   <description><![CDATA[${text}]]></description></item>`;

let site: Site;
let items: [path: string, text: string][];
let tag: string;
let log: string[];
const closing: (() => Promise<void>)[] = [];
let sources: FollowedSources;

beforeEach(async () => {
  items = [];
  tag = '"v1"';
  log = [];
  site = await startSite({
    ...ROUTES,
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === tag)
        return send(response, 304, 'application/rss+xml', '', { etag: tag });
      const xml = items.map(([path, text]) => item(site.url, path, text)).join('');
      return send(
        response,
        200,
        'application/rss+xml',
        `<rss version="2.0"><channel><title>Harbour Courier</title>${xml}
        </channel></rss>`,
        { etag: tag },
      );
    },
    '/a': (_request, response) => send(response, 200, 'text/html', PAGE('Article A')),
    '/b': (_request, response) => send(response, 200, 'text/html', PAGE('Article B')),
    '/picture': (_request, response) => send(response, 200, 'image/jpeg', '\u0000\u0001'),
    '/index': (_request, response) => send(response, 200, 'text/html', '<html><body><a href="/a">A</a></body></html>'),
  });
  sources = sourcesOf(graph.database);
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await site.close();
  await graph.clear();
  await graph.database.source.query('truncate source, source_page, fetch_host');
});

function follow(): Follower {
  const { database } = graph;
  const intake = openIntake(database, loggerTo(log), { open: () => analyzer });
  const fetcher = openFetcher({
    ...{ version: '0.1.0', contact: null, privateAddresses: ['127.0.0.1'], timeoutMs: 2000, mostWaitMs: 500 },
  });
  const follower = followSources({ database, intake, fetcher, log: loggerTo(log), pollMs: 50 });
  closing.push(fetcher.close, intake.close, follower.close);
  return follower;
}

const add = async (path: string) => {
  const rows = await sources.add([{ url: site.url + path, title: null, everySeconds: null }]);
  return rows[0]!;
};
const state = async () => (await sources.list())[0]!;
/** Until the source was looked at again, and all that it announced is done with. */
const looked = async (work: () => Promise<unknown>): Promise<void> => {
  const before = (await sources.list())[0]?.lastCheckedAt?.getTime();
  await work();
  await until(async () => {
    const now = await state();
    return now.lastCheckedAt !== null && now.lastCheckedAt.getTime() !== before && now.waitingNow === 0;
  });
};
const pages = () =>
  graph.database.source.query<{ url: string; state: string; problem: string | null }[]>(
    'select url, state, problem from source_page order by id',
  );
const articles = async () => (await countRows(graph.database.source)).article;

test('a feed is followed: whole items are stored, the pages of the others are fetched, and each once', async () => {
  items = [
    ['/whole', WHOLE],
    ['/a', 'It begins…'],
    ['/gone', 'It was here…'],
    ['/private/page', 'Behind a door…'],
    ['/index', 'Links…'],
  ];
  follow();
  await looked(() => add('/feed'));
  expect(await articles()).toBe(2);
  expect(await pages()).toEqual([
    { url: `${site.url}/a`, state: 'STORED', problem: null },
    { url: `${site.url}/gone`, state: 'FAILED', problem: 'is gone for good (410) [GONE]' },
    expect.objectContaining({ url: `${site.url}/private/page`, state: 'FAILED' }),
    expect.objectContaining({ url: `${site.url}/index`, state: 'REJECTED' }),
    { url: `${site.url}/whole`, state: 'STORED', problem: null },
  ]);
  expect(await state()).toMatchObject({
    ...{ kind: 'FEED', title: 'Harbour Courier', lastResult: 'NEW', failures: 0, articleCount: 2, problem: null },
    ...{ waiting: 0, failed: 2, stored: 2, waitSeconds: 450 },
  });

  const asked = site.asked.length;
  await looked(() => sources.check(null));
  expect(site.asked.slice(asked)).toEqual(['/feed']);
  expect(await state()).toMatchObject({ lastResult: 'NOTHING_NEW', articleCount: 2, waitSeconds: 675 });

  items.push(['/b', 'One more…']);
  tag = '"v2"';
  await looked(() => sources.check(null));
  expect(site.asked.slice(asked + 1)).toEqual(['/feed', '/b']);
  expect(await state()).toMatchObject({ lastResult: 'NEW', articleCount: 3 });
});

test('pages that failed are listed, and tried once more when somebody says so', async () => {
  items = [['/gone', 'It was here…']];
  follow();
  await looked(() => add('/feed'));
  expect(await sources.failed()).toMatchObject([
    { url: `${site.url}/gone`, problem: expect.stringContaining('[GONE]') },
  ]);
  const asked = site.asked.length;
  expect(await sources.retry(`${site.url}/none`)).toBe(0);
  expect(await sources.retry(null)).toBe(1);
  await until(() => site.asked.length > asked);
  await until(async () => (await sources.failed()).length === 1);
});

test('a page that fails in a way that may pass waits for another try', async () => {
  items = [['/fails', 'It begins…']];
  follow();
  await add('/feed');
  await until(async () => (await pages())[0]?.problem != null);
  expect(await pages()).toMatchObject([{ state: 'WAITING', problem: expect.stringContaining('[SERVER_ERROR]') }]);
  const [{ wait }] = await graph.database.source.query<[{ wait: number }]>(
    'select extract(epoch from next_try_at - now())::int wait from source_page',
  );
  expect(wait).toBeGreaterThan(20);
  expect(wait).toBeLessThanOrEqual(60);
});

test('what is no document of any kind is rejected at once', async () => {
  items = [['/picture', 'Look…']];
  follow();
  await looked(() => add('/feed'));
  expect(await pages()).toMatchObject([{ state: 'REJECTED', problem: expect.stringContaining('binary file') }]);
});

test('a source that fails is looked at less and less often, and one that is gone no more', async () => {
  follow();
  await looked(() => add('/fails'));
  expect(await state()).toMatchObject({ lastResult: 'FAILED', failures: 1, problem: expect.stringContaining('(500)') });
  await looked(() => sources.check(null));
  const { failures, nextCheckAt } = await state();
  expect(failures).toBe(2);
  expect(nextCheckAt.getTime() - Date.now()).toBeGreaterThan(1_200_000);
  await sources.remove((await state()).id);
  await looked(() => add('/gone'));
  expect(await state()).toMatchObject({ paused: true, problem: expect.stringContaining('[GONE]') });
});

test('a host that wants to be left alone is, by every process', async () => {
  const follower = follow();
  await looked(() => add('/busy-all-day'));
  await follower.close();
  expect((await state()).hostFreeAt!.getTime() - Date.now()).toBeGreaterThan(7_100_000);
  follow();
  await add('/feed');
  const asked = site.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(site.asked).toHaveLength(asked);
});

test('two that follow share the work: no page is fetched twice', async () => {
  items = Array.from({ length: 12 }, (_, number) => [number % 2 ? `/a?n=${number}` : `/b?n=${number}`, 'It begins…']);
  follow();
  follow();
  await looked(() => add('/feed'));
  const fetched = site.asked.filter((path) => path.includes('?'));
  expect(new Set(fetched).size).toBe(fetched.length);
  expect(site.mostAtOnce).toBe(1);
});

test('a page whose article was deleted does not bring it back', async () => {
  items = [['/a', 'It begins…']];
  follow();
  await looked(() => add('/feed'));
  const [{ id }] = await graph.database.source.query<[{ id: number }]>('select id from article');
  await deleteArticle(graph.database, id, 'a mistake');
  await graph.database.source.query('delete from source_page');
  items = [['/a', 'It goes on…']];
  tag = '"v2"';
  await looked(() => sources.check(null));
  expect(await pages()).toMatchObject([{ state: 'REJECTED', problem: 'was deleted here, and does not come back' }]);
  expect(await articles()).toBe(0);
});

test('addresses with keys in them are not followed, and not kept', async () => {
  await expect(
    sources.add([{ url: 'https://ida:secret@harbour.example/', title: null, everySeconds: null }]),
  ).rejects.toThrow(/"url" has a user or a password in the address/);
  items = [
    ['/a?api_key=secret', 'It begins…'],
    ['/b', 'It begins…'],
  ];
  follow();
  await looked(() => add('/feed'));
  expect((await pages()).map(({ url }) => url)).toEqual([`${site.url}/b`]);
  expect(await state()).toMatchObject({ problem: 'has an item whose address holds a key' });
  expect(log.join('')).not.toContain('secret');
});

test('what is followed already is added once, with what is said of it now', async () => {
  const [first] = await sources.add([{ url: `${site.url}/feed`, title: null, everySeconds: null }]);
  const again = await sources.add([
    { url: `${site.url}/feed#top`, title: 'Courier', everySeconds: 600 },
    { url: `${site.url}/a`, title: null, everySeconds: null },
  ]);
  expect(again.map(({ id, title, everySeconds }) => ({ isFirst: id === first!.id, title, everySeconds }))).toEqual([
    { isFirst: true, title: 'Courier', everySeconds: 600 },
    { isFirst: false, title: null, everySeconds: null },
  ]);
  expect(await sources.remove(first!.id)).toMatchObject({ title: 'Courier' });
  expect(await sources.remove(first!.id)).toBeNull();
  expect(await sources.list()).toHaveLength(1);
});

test('OPML is read in all its folders', () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline type="rss" text="Courier" xmlUrl="https://courier.example/feed"/>
      <outline text="Deeper"><outline text="Ledger" title="The Ledger" xmlUrl="https://ledger.example/rss"/></outline>
 <outline text="Marked" xmlUrl="feed://marked.example/rss"/>
      <outline text="Marked" xmlUrl="feed:https://marked.example/atom"/></outline><outline text="No feed" htmlUrl="https://none.example/"/></body></opml>`;
  const read = (text: string) => readOpml(Buffer.from(text));
  expect(read(opml)).toEqual([
    { url: 'https://courier.example/feed', title: 'Courier' },
    { url: 'https://ledger.example/rss', title: 'The Ledger' },
    { url: 'http://marked.example/rss', title: 'Marked' },
    { url: 'https://marked.example/atom', title: 'Marked' },
  ]);
  expect(() => read('<opml version="2.0"><head/><body/></opml>')).toThrow(/OPML/);
  expect(() => read('words')).toThrow(/is no OPML that can be read/);
});
