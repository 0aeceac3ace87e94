import { analyze } from '../../../src/nlp/analyze.ts';
import { PAGE, send } from '../../fetch/misbehaving-server.ts';
import { until, withFollowedFeed } from './following.ts';

const feed = withFollowedFeed(analyze);
const run = <Row>(statement: string) => feed.graph.database.source.query<Row[]>(statement);
const FIRST = PAGE('Bridge');
const SECOND = FIRST.replace('“Nobody will have to wait longer than ten minutes,”', '“Nobody will wait,”');

let page: string;
let status: number;
let isTagged: boolean;
beforeEach(() => {
  [page, status, isTagged] = [FIRST, 200, true];
  feed.routes['/edited'] = (request, response) => {
    const etag = `"${page.length}"`;
    if (isTagged && request.headers['if-none-match'] === etag) return send(response, 304, 'text/html', '', { etag });
    return send(response, status, 'text/html', page, isTagged ? { etag } : {});
  };
});
const item = (text: string, hoursAgo = 0) => ({
  ...{ path: '/edited', text, date: new Date(Date.now() - hoursAgo * 3_600_000).toUTCString() },
});
const asked = () => feed.site.requests.filter(({ url }) => url === '/edited');
/** All that is kept of time, as it would stand so much later. */
const later = (hours: number) =>
  run(`update source_page set found_at = found_at - interval '${hours} hours',
         published_at = published_at - interval '${hours} hours',
         asked_at = asked_at - interval '${hours} hours', next_try_at = next_try_at - interval '${hours} hours'`);
/** Hours until each page is asked for again. */
const waits = async () =>
  (
    await run<{ hours: string | null }>('select extract(epoch from next_try_at - now()) / 3600 hours from source_page')
  ).map(({ hours }) => hours && Math.round(Number(hours)));
const askedTimes = (count: number) =>
  until(async () => asked().length === count && (await feed.state()).waitingNow === 0);
const versions = async () =>
  (await run<{ version: number }>('select version from article')).map(({ version }) => version);
const quotes = () => run<{ id: number; text: string }>('select id, text from quote order by id');
const superseded = () => run("select superseded_by version, found->>'text' text from superseded_quote");

test('is asked for again after 1, 6, 24 and 72 hours, and costs its server nothing while it is the same', async () => {
  feed.items = [item('It begins…')];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect(await waits()).toEqual([1]);
  for (const [times, hours, next] of [
    [2, 1, 5],
    [3, 5, 18],
    [4, 18, 48],
    [5, 48, null],
  ] as const) {
    await later(hours);
    await askedTimes(times);
    expect(await waits()).toEqual([next]);
  }
  expect(asked().map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([false, true, true, true, true]);
  expect(await versions()).toEqual([1]);
  expect(await feed.state()).toMatchObject({ articleCount: 1 });
});

test.each([true, false])(
  'its new text is the next version, and what is still said keeps its id (tags: %s)',
  async (tags) => {
    isTagged = tags;
    feed.items = [item('It begins…')];
    feed.follow();
    await feed.looked(() => feed.add('/feed'));
    const before = await quotes();
    expect(before.length).toBeGreaterThan(2);
    page = SECOND;
    await later(1);
    await askedTimes(2);
    expect(await versions()).toEqual([2]);
    const after = await quotes();
    const texts = new Set(after.map(({ text }) => text));
    const kept = before.filter(({ text }) => texts.has(text));
    expect(kept).toHaveLength(before.length - 1);
    expect(after).toEqual(expect.arrayContaining(kept));
    expect(await superseded()).toEqual([
      { version: 2, text: expect.stringContaining('Nobody will have to wait longer than ten minutes') },
    ]);
    // An edit is no article that came in.
    expect(await feed.state()).toMatchObject({ articleCount: 1 });
    await later(5);
    await askedTimes(3);
    expect(await versions()).toEqual([2]);
  },
);

test('is asked for at once when its feed says something else of it, also long afterwards', async () => {
  feed.items = [item('It begins…', 1000)];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  expect(await waits()).toEqual([null]);
  page = SECOND;
  await later(1);
  await feed.changed([item('It goes on…', 1000)]);
  expect(asked()).toHaveLength(2);
  expect(await versions()).toEqual([2]);
  // Not more often than every ten minutes, whatever it says.
  await feed.changed([item('It goes on and on…', 1000)]);
  expect(asked()).toHaveLength(2);
  expect(
    await run('select extract(epoch from next_try_at - now())::int between 500 and 600 soon from source_page'),
  ).toEqual([{ soon: true }]);
});

test('what another feed says of it changes nothing', async () => {
  feed.items = [item('It begins…', 1000)];
  feed.routes['/other-feed'] = (_request, response) =>
    send(
      ...([response, 200, 'application/rss+xml'] as const),
      `<rss><channel><title>Other</title><item><title>It says</title><link>${feed.site.url}/edited</link>
       <description>Something else…</description></item></channel></rss>`,
    );
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  await later(1);
  await feed.add('/other-feed');
  await until(async () => (await feed.sources.list()).every(({ lastCheckedAt }) => lastCheckedAt !== null));
  expect(await waits()).toEqual([null]);
});

test('stays stored when its server has nothing or something else, and is asked for again', async () => {
  feed.items = [item('It begins…')];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  status = 404;
  page = 'no such page';
  await later(1);
  await askedTimes(2);
  expect(await feed.pages()).toMatchObject([{ state: 'STORED', problem: expect.stringContaining('[NOT_FOUND]') }]);
  expect(await waits()).toEqual([5]);
  [status, page] = [200, '<html><body><a href="/a">A</a></body></html>'];
  await later(5);
  await askedTimes(3);
  expect(await feed.pages()).toMatchObject([{ state: 'STORED', problem: expect.any(String) }]);
  status = 500;
  await later(18);
  await askedTimes(4);
  // One that may pass is tried again soon.
  expect(await waits()).toEqual([0]);
  [status, page] = [200, SECOND];
  await later(1);
  await until(async () => (await feed.pages())[0]!.problem === null);
  expect(await feed.pages()).toMatchObject([{ state: 'STORED' }]);
  expect(await versions()).toEqual([2]);
});
