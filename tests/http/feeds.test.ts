import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { createExporter } from '../../src/export/exporter.ts';
import { store, storeNews } from '../graphql/news.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { ask, startTestServer, type TestServer } from './support.ts';

let graph: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestDatabase();
  await storeNews(graph.database);
  server = await startTestServer({ exporter: createExporter(graph.database) });
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

test('an Atom feed holds the newest quotes of a filter, with who said it and a link to the place', async () => {
  const url = `${server.url}/feeds/quotes.atom?speaker=sergey-lavrov&outlet=harbour-courier`;
  const { status, headers, text } = await ask(url);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const feed = parseAtomFeed(text);
  const link = expect.stringMatching(/^https:\/\/www\.harbour\.example\/talks#:~:text=.*There%20is%20no%20positive/);
  expect(feed).toMatchObject({
    id: 'tag:whosaid,2026:feed:speaker%3Dsergey-lavrov%26outlet%3Dharbour-courier',
    title: { value: 'Quotes · speaker sergey-lavrov · outlet harbour-courier' },
    updated: expect.stringMatching(/^20\d\d-.*Z$/),
    links: [
      { rel: 'self', href: url },
      { rel: 'alternate', href: `${server.url}/` },
    ],
  });
  expect(feed.entries!.map((entry) => entry!.title!.value)).toEqual([
    'Sergey Lavrov: “It concerns NATO, and Ukraine.”',
    'Sergey Lavrov: “There is no positive reaction 😀 to it,”',
  ]);
  expect(feed.entries![1]).toMatchObject({
    id: 'tag:whosaid,2026:quote:UXVvdGU6MQ',
    authors: [{ name: 'Sergey Lavrov' }],
    published: '2022-01-27T09:00:00.000Z',
    updated: expect.stringMatching(/^20\d\d-.*Z$/),
    links: [{ rel: 'alternate', href: link }],
    content: {
      type: 'html',
      value: expect.stringMatching(
        /^<blockquote cite="https:[^"]+"><p>There is no positive reaction 😀 to it,<\/p><\/blockquote><p>Sergey Lavrov, Russian Foreign Minister — <a href="https:[^"]+">Talks stall<\/a>, Harbour Courier, 2022-01-27<\/p>$/,
      ),
    },
  });
  expect(feed.entries![0]!.categories).toEqual([
    { term: 'nato', label: 'North Atlantic Treaty Organization' },
    { term: 'ukraine', label: 'Ukraine' },
  ]);
});

test('a JSON Feed holds the same', async () => {
  const url = `${server.url}/feeds/quotes.json?about=russia`;
  const { headers, text, json } = await ask(url);
  expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  const feed = parseJsonFeed(text);
  expect(feed).toMatchObject({ title: 'Quotes · about russia', feed_url: url, home_page_url: `${server.url}/` });
  expect(feed.items!.map((item) => item!.title)).toEqual([
    'John Sullivan: answers “very soon” to Russia',
    'Jens Stoltenberg: “We are ready for Russia,”',
  ]);
  expect(feed.items![1]).toMatchObject({
    id: expect.stringMatching(/^tag:whosaid,2026:quote:/),
    url: expect.stringMatching(/^https:\/\/meridian\.example\/ready#:~:text=/),
    authors: [{ name: 'Jens Stoltenberg' }],
    tags: ['Russia'],
    date_published: '2022-01-28T00:00:00.000Z',
    content_html: expect.stringContaining('<p>We are ready for Russia,</p>'),
  });
});

test('marks and control characters of a text do not break a feed', async () => {
  await store(
    graph.database,
    {
      title: 'A <b>bold</b> title & ]]> more',
      text: '“Say <script>alert(1)</script> & ]]> \u0008 now,” Ann Oak said.',
      publishedAt: '2030-01-01T00:00:00Z',
    },
    {
      people: ['Ann Oak'],
      quotes: [{ content: 'Say <script>alert(1)</script> & ]]> \u0008 now,', speaker: 'Ann Oak' }],
    },
  );
  const { text } = await ask(`${server.url}/feeds/quotes.atom?speaker=ann-oak`);
  const [entry] = parseAtomFeed(text).entries!;
  expect(entry!.title!.value).toBe('Ann Oak: “Say <script>alert(1)</script> & ]]> now,”');
  expect(entry!.content!.value).toContain('<p>Say &lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;');
  expect(text).not.toContain('\u0008');
  const json = await ask(`${server.url}/feeds/quotes.json?speaker=ann-oak`);
  expect(json.json.items[0].content_html).not.toContain('<script>');
});

test('a quotation that brings its marks gets no others in the title', async () => {
  await store(
    graph.database,
    { text: '“Not now,” Ash Elm said.', publishedAt: '2001-01-01T00:00:00Z' },
    { people: ['Ash Elm'], quotes: [{ content: '“Not now,”', speaker: 'Ash Elm', kind: 'DIRECT' }] },
  );
  const { text } = await ask(`${server.url}/feeds/quotes.atom?speaker=ash-elm`);
  expect(parseAtomFeed(text).entries![0]!.title!.value).toBe('Ash Elm: “Not now,”');
});

test('at most 50 quotes, the newest', async () => {
  const contents = Array.from({ length: 60 }, (_, index) => `Number ${index + 100}.`);
  await store(
    graph.database,
    { text: contents.map((content) => `“${content}”`).join(' '), publishedAt: '2030-01-01T00:00:00Z' },
    { quotes: contents.map((content) => ({ content })) },
  );
  const { json } = await ask(`${server.url}/feeds/quotes.json`);
  expect(json.items).toHaveLength(50);
  expect(json.items[0].title).toBe('Unknown speaker: “Number 159.”');
});

test('nothing is a feed too', async () => {
  const { text } = await ask(`${server.url}/feeds/quotes.atom?from=2040-01-01`);
  expect(parseAtomFeed(text)).toMatchObject({
    updated: '1970-01-01T00:00:00.000Z',
    title: { value: 'Quotes · from 2040-01-01' },
  });
  expect((await ask(`${server.url}/feeds/quotes.json?from=2040-01-01`)).json.items).toEqual([]);
});

/** Texts are never changed otherwise. */
async function storedAt(instant: string): Promise<void> {
  const { source } = graph.database;
  await source.query('alter table article_version disable trigger all');
  await source.query(`update article_version set created_at = ${instant}`);
  await source.query('alter table article_version enable trigger all');
}

describe.each(['atom', 'json'])('a reader of quotes.%s that asks again', (format) => {
  const again = (headers: Record<string, string>) =>
    ask(`${server.url}/feeds/quotes.${format}?outlet=harbour-courier`, { headers });

  test('is told that nothing has changed, by the tag', async () => {
    const first = await again({});
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const second = await again({ 'if-none-match': `"other", W/${etag}` });
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await again({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('gets the new quote when there is one', async () => {
    const etag = (await again({})).headers.get('etag')!;
    await store(
      graph.database,
      {
        text: `“It is open in ${format},” Lavrov said.`,
        outlet: 'Harbour Courier',
        publishedAt: '2022-03-01T00:00:00Z',
      },
      {
        people: [{ name: 'Sergey Lavrov', aliases: ['Lavrov'] }],
        quotes: [{ content: `It is open in ${format},`, speaker: 'Sergey Lavrov' }],
      },
    );
    const second = await again({ 'if-none-match': etag });
    expect(second.status).toBe(200);
    expect(second.headers.get('etag')).not.toBe(etag);
    expect(second.text).toContain(`It is open in ${format},`);
  });

  test('is told by the date where it sends no tag, once the second of the change is over', async () => {
    await storedAt('now()');
    expect((await again({})).headers.get('last-modified')).toBeNull();
    await storedAt(`'2022-02-02T10:00:00.5Z'`);
    const date = 'Wed, 02 Feb 2022 10:00:00 GMT';
    expect((await again({})).headers.get('last-modified')).toBe(date);
    expect((await again({ 'if-modified-since': date })).status).toBe(304);
    expect((await again({ 'if-modified-since': 'Wed, 02 Feb 2022 09:59:59 GMT' })).status).toBe(200);
    expect((await again({ 'if-modified-since': 'yesterday' })).status).toBe(200);
    expect((await again({ 'if-modified-since': date, 'if-none-match': '"other"' })).status).toBe(200);
  });
});

const refused = [
  ['quotes.rss', 404, 'NOT_FOUND', /take quotes\.atom, quotes\.json/],
  ['constructor', 404, 'NOT_FOUND', /take quotes\.atom/],
  ['quotes.atom?page=2', 400, 'BAD_USER_INPUT', /no parameter "page"/],
  ['quotes.json?speaker=nobody', 400, 'BAD_USER_INPUT', /no entity is called "nobody"/],
] as const;

test.each(refused)('/feeds/%s is refused with %s', async (path, status, code, message) => {
  const answer = await ask(`${server.url}/feeds/${path}`);
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  expect(answer.json.errors[0].message).toMatch(message);
  expect(answer.headers.get('etag')).toBeNull();
});

test('HEAD gives the headers alone', async () => {
  const { status, text, headers } = await ask(`${server.url}/feeds/quotes.atom`, { method: 'HEAD' });
  expect([status, text, headers.get('etag')]).toEqual([200, '', expect.stringMatching(/^"/)]);
});
