import { readOpml } from '../../../src/ingest/read/opml.ts';
import { nothing } from '../ingesting.ts';
import { until, withFollowedFeed } from './following.ts';

const feed = withFollowedFeed(() => nothing);
const WHOLE = `<p>${'The harbour was quiet on Monday, and the ferries ran on time all day long. '.repeat(6)}</p>`;

test('a feed is followed: whole items are stored, the pages of the others are fetched, and each once', async () => {
  feed.items = [
    { path: '/whole', text: WHOLE },
    { path: '/a', text: 'It begins…' },
    { path: '/gone', text: 'It was here…' },
    { path: '/private/page', text: 'Behind a door…' },
    { path: '/index', text: 'Links…' },
  ];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect(await feed.articles()).toBe(2);
  expect(await feed.pages()).toEqual([
    { url: `${feed.site.url}/a`, state: 'STORED', problem: null },
    { url: `${feed.site.url}/gone`, state: 'FAILED', problem: 'is gone for good (410) [GONE]' },
    expect.objectContaining({ url: `${feed.site.url}/private/page`, state: 'FAILED' }),
    expect.objectContaining({ url: `${feed.site.url}/index`, state: 'REJECTED' }),
    { url: `${feed.site.url}/whole`, state: 'STORED', problem: null },
  ]);
  expect(await feed.state()).toMatchObject({
    ...{ kind: 'FEED', title: 'Harbour Courier', lastResult: 'NEW', failures: 0, articleCount: 2, problem: null },
    ...{ waiting: 0, failed: 2, stored: 2, waitSeconds: 450 },
  });

  const asked = feed.site.asked.length;
  await feed.looked(() => feed.sources.check(null));
  expect(feed.site.asked.slice(asked)).toEqual(['/feed']);
  expect(await feed.state()).toMatchObject({ lastResult: 'NOTHING_NEW', articleCount: 2, waitSeconds: 675 });

  feed.items.push({ path: '/b', text: 'One more…' });
  feed.tag = '"v2"';
  await feed.looked(() => feed.sources.check(null));
  expect(feed.site.asked.slice(asked + 1)).toEqual(['/feed', '/b']);
  expect(await feed.state()).toMatchObject({ lastResult: 'NEW', articleCount: 3 });
});

test('an item that leads to a page of another item is no further article', async () => {
  feed.routes['/moved'] = (_request, response) => void response.writeHead(302, { location: '/a' }).end();
  feed.items = [
    { path: '/a', text: 'It begins…' },
    { path: '/moved', text: 'It begins…' },
    { path: '/b', text: 'Another…' },
  ];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect(await feed.pages()).toHaveLength(3);
  expect(await feed.articles()).toBe(2);
  expect(await feed.state()).toMatchObject({ stored: 3, articleCount: 2 });
});

test('pages that failed are listed, and tried once more when somebody says so', async () => {
  feed.items = [{ path: '/gone', text: 'It was here…' }];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect(await feed.sources.failed()).toMatchObject([
    { url: `${feed.site.url}/gone`, problem: expect.stringContaining('[GONE]') },
  ]);
  const asked = feed.site.asked.length;
  expect(await feed.sources.retry(`${feed.site.url}/none`)).toBe(0);
  expect(await feed.sources.retry(null)).toBe(1);
  await until(() => feed.site.asked.length > asked);
  await until(async () => (await feed.sources.failed()).length === 1);
});

test('a page that fails in a way that may pass waits for another try', async () => {
  feed.items = [{ path: '/fails', text: 'It begins…' }];
  feed.follow();
  await feed.add('/feed');
  await until(async () => (await feed.pages())[0]?.problem != null);
  expect(await feed.pages()).toMatchObject([{ state: 'WAITING', problem: expect.stringContaining('[SERVER_ERROR]') }]);
  const [{ wait }] = await feed.graph.database.source.query<[{ wait: number }]>(
    'select extract(epoch from next_try_at - now())::int wait from source_page',
  );
  expect(wait).toBeGreaterThan(20);
  expect(wait).toBeLessThanOrEqual(60);
});

test('what is no document of any kind is rejected at once', async () => {
  feed.items = [{ path: '/picture', text: 'Look…' }];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect(await feed.pages()).toMatchObject([{ state: 'REJECTED', problem: expect.stringContaining('binary file') }]);
});

test('a source that fails is looked at less and less often, and one that is gone no more', async () => {
  feed.follow();
  await feed.looked(() => feed.add('/fails'));
  expect(await feed.state()).toMatchObject({
    lastResult: 'FAILED',
    failures: 1,
    problem: expect.stringContaining('(500)'),
  });
  await feed.looked(() => feed.sources.check(null));
  const { failures, nextCheckAt } = await feed.state();
  expect(failures).toBe(2);
  expect(nextCheckAt.getTime() - Date.now()).toBeGreaterThan(1_200_000);
  await feed.sources.remove((await feed.state()).id);
  await feed.looked(() => feed.add('/gone'));
  expect(await feed.state()).toMatchObject({ paused: true, problem: expect.stringContaining('[GONE]') });
});

test('a host that wants to be left alone is, by every process', async () => {
  const follower = feed.follow();
  await feed.looked(() => feed.add('/busy-all-day'));
  await follower.close();
  expect((await feed.state()).hostFreeAt!.getTime() - Date.now()).toBeGreaterThan(7_100_000);
  feed.follow();
  await feed.add('/feed');
  const asked = feed.site.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(feed.site.asked).toHaveLength(asked);
});

test('two that follow share the work: no page is fetched twice', async () => {
  feed.items = Array.from({ length: 12 }, (_, number) => ({
    ...{ path: number % 2 ? `/a?n=${number}` : `/b?n=${number}`, text: 'It begins…' },
  }));
  feed.follow();
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  const fetched = feed.site.asked.filter((path) => path.includes('?'));
  expect(new Set(fetched).size).toBe(fetched.length);
  expect(feed.site.mostAtOnce).toBe(1);
});

test('addresses with keys in them are not followed, and not kept', async () => {
  await expect(
    feed.sources.add([{ url: 'https://ida:secret@harbour.example/', title: null, everySeconds: null }]),
  ).rejects.toThrow(/"url" has a user or a password in the address/);
  feed.items = [
    { path: '/a?api_key=secret', text: 'It begins…' },
    { path: '/b', text: 'It begins…' },
  ];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect((await feed.pages()).map(({ url }) => url)).toEqual([`${feed.site.url}/b`]);
  expect(await feed.state()).toMatchObject({ problem: 'has an item whose address holds a key' });
  expect(feed.log.join('')).not.toContain('secret');
});

test('what is followed already is added once, with what is said of it now', async () => {
  const [first] = await feed.sources.add([{ url: `${feed.site.url}/feed`, title: null, everySeconds: null }]);
  const again = await feed.sources.add([
    { url: `${feed.site.url}/feed#top`, title: 'Courier', everySeconds: 600 },
    { url: `${feed.site.url}/a`, title: null, everySeconds: null },
  ]);
  expect(again.map(({ id, title, everySeconds }) => ({ isFirst: id === first!.id, title, everySeconds }))).toEqual([
    { isFirst: true, title: 'Courier', everySeconds: 600 },
    { isFirst: false, title: null, everySeconds: null },
  ]);
  expect(await feed.sources.remove(first!.id)).toMatchObject({ title: 'Courier' });
  expect(await feed.sources.remove(first!.id)).toBeNull();
  expect(await feed.sources.list()).toHaveLength(1);
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
