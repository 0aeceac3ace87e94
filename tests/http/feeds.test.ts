import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { validate } from 'uuid';
import { createExporter } from '../../src/export/exporter.ts';
import { openTestDatabase } from '../support/database.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, startTestServer, withServer } from './support.ts';

const graph = withGraph(storeNews);
const server = withServer(() => ({ exporter: createExporter(graph.database) }));

test('an Atom feed holds the newest quotes of a filter, with who said it and a link to the place', async () => {
  const url = `${server.url}/feeds/quotes.atom?speaker=sergey-lavrov&outlet=harbour-courier`;
  const { status, headers, text } = await ask(url);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  const feed = parseAtomFeed(text);
  const link = expect.stringMatching(/^https:\/\/www\.harbour\.example\/talks#:~:text=.*There%20is%20no%20positive/);
  expect(feed).toMatchObject({
    id: expect.stringMatching(URN),
    title: { value: 'Quotes · by Sergey Lavrov · in Harbour Courier' },
    updated: expect.stringMatching(/^20\d\d-.*Z$/),
    links: [
      { rel: 'self', href: url },
      { rel: 'first', href: url },
      { rel: 'current', href: url },
      { rel: 'alternate', href: `${server.url}/` },
    ],
  });
  expect(feed.entries!.map((entry) => entry!.title!.value)).toEqual([
    'Sergey Lavrov: “It concerns NATO, and Ukraine.”',
    'Sergey Lavrov: “There is no positive reaction 😀 to it,”',
  ]);
  expect(feed.entries![1]).toMatchObject({
    id: expect.stringMatching(URN),
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
  expect(feed).toMatchObject({ title: 'Quotes · about Russia', feed_url: url, home_page_url: `${server.url}/` });
  expect(feed.items!.map((item) => item!.title)).toEqual([
    'John Sullivan: answers “very soon” to Russia',
    'Jens Stoltenberg: “We are ready for Russia,”',
  ]);
  expect(feed.items![1]).toMatchObject({
    id: expect.stringMatching(URN),
    url: expect.stringMatching(/^https:\/\/meridian\.example\/ready#:~:text=/),
    authors: [{ name: 'Jens Stoltenberg' }],
    tags: ['Russia'],
    date_published: '2022-01-28T00:00:00.000Z',
    content_html: expect.stringContaining('<p>We are ready for Russia,</p>'),
  });
});

test('the title of a feed says in words what it is narrowed to', async () => {
  const titleOf = async (search: string) => (await ask(`${server.url}/feeds/quotes.json${search}`)).json.title;
  expect(await titleOf('')).toBe('Quotes');
  expect(await titleOf('?around=nato,russia&stance=deny&text=door')).toBe(
    'Quotes · by or about North Atlantic Treaty Organization or Russia · reported as deny · with door',
  );
  expect(await titleOf('?speaker=Sergey+Lavrov&speakerType=person')).toBe('Quotes · by Sergey Lavrov · by any person');
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

test('nothing is a feed too, as old as the graph', async () => {
  const [{ created_at: made }] = await graph.database.source.query('select created_at from installation');
  const { text } = await ask(`${server.url}/feeds/quotes.atom?from=2040-01-01`);
  expect(parseAtomFeed(text)).toMatchObject({
    updated: made.toISOString(),
    title: { value: 'Quotes · from 2040-01-01' },
  });
  const { json } = await ask(`${server.url}/feeds/quotes.json?from=2040-01-01`);
  expect([json.items, json.next_url]).toEqual([[], undefined]);
});

describe('what has come in last', () => {
  test('stands first, however old the article is: published then, updated now', async () => {
    const before = new Date();
    await store(
      graph.database,
      {
        text: '“The missiles must go,” Harold Plimsoll said.',
        outlet: 'Archive',
        publishedAt: '1962-10-22T20:00:00Z',
      },
      {
        people: ['Harold Plimsoll'],
        quotes: [{ content: 'The missiles must go,', speaker: 'Harold Plimsoll' }],
      },
    );
    const feed = parseAtomFeed((await ask(`${server.url}/feeds/quotes.atom`)).text);
    const [entry] = feed.entries!;
    expect(entry).toMatchObject({
      title: { value: 'Harold Plimsoll: “The missiles must go,”' },
      published: '1962-10-22T20:00:00.000Z',
    });
    expect(Date.parse(entry!.updated!)).toBeGreaterThanOrEqual(before.getTime() - 1_000);
    expect(feed.updated).toBe(entry!.updated);
    const { json } = await ask(`${server.url}/feeds/quotes.json`);
    expect(json.items[0]).toMatchObject({
      date_published: '1962-10-22T20:00:00.000Z',
      date_modified: entry!.updated,
    });
  });

  test('stands first again when its article has another text, as another entry', async () => {
    const address = { url: 'https://archive.example/1962', publishedAt: '1962-10-22T20:00:00Z' };
    const edition = (content: string) =>
      store(
        graph.database,
        { ...address, text: `“${content}” Harold Plimsoll said.` },
        { people: ['Harold Plimsoll'], quotes: [{ content, speaker: 'Harold Plimsoll' }] },
      );
    const newest = async () => (await ask(`${server.url}/feeds/quotes.json`)).json.items[0];
    await edition('They will go,');
    const first = await newest();
    await store(graph.database, { text: '“Now,” he said.' }, { quotes: [{ content: 'Now,' }] });
    await edition('They will not go,');
    const second = await newest();
    expect([first.title, second.title]).toEqual([
      'Harold Plimsoll: “They will go,”',
      'Harold Plimsoll: “They will not go,”',
    ]);
    expect(second.id).not.toBe(first.id);
    expect(second.date_modified >= first.date_modified).toBe(true);
  });
});

const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('ids are the same in both formats and after a restart, and others in another graph', async () => {
  const idsOf = async (url: string): Promise<string[]> =>
    (await ask(url)).json.items.map(({ id }: { id: string }) => id);
  const ids = await idsOf(`${server.url}/feeds/quotes.json?speaker=sergey-lavrov`);
  const atom = parseAtomFeed((await ask(`${server.url}/feeds/quotes.atom?speaker=sergey-lavrov`)).text);
  expect(atom.entries!.map((entry) => entry!.id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !validate(id.replace('urn:uuid:', '')))).toEqual([]);
  const restarted = await startTestServer({ exporter: createExporter(graph.database) });
  const other = await openTestDatabase();
  try {
    expect(await idsOf(`${restarted.url}/feeds/quotes.json?speaker=sergey-lavrov`)).toEqual(ids);
    await storeNews(other.database);
    // A copy of the template has its UUID; a database that is made anew has another.
    await other.database.source.query('update installation set id = gen_random_uuid()');
    const there = await startTestServer({ exporter: createExporter(other.database) });
    const others = await idsOf(`${there.url}/feeds/quotes.json?speaker=sergey-lavrov`);
    await there.close();
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
  } finally {
    await restarted.close();
    await other.close();
  }
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
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    const second = await again({ 'if-none-match': `"other", ${etag}` });
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
  ['quotes.json?speaker=nobody', 400, 'BAD_USER_INPUT', /^"speaker": no entity is called "nobody"/],
  ['quotes.json?after=x', 400, 'BAD_USER_INPUT', /^"after" wants a cursor/],
  ['quotes.json?after=x&before=y', 400, 'BAD_USER_INPUT', /wants "after" or "before", got both/],
  ['quotes.json?after=x&after=y', 400, 'BAD_USER_INPUT', /^"after" may stand once/],
  ['quotes.json?bom=true', 400, 'BAD_USER_INPUT', /no parameter "bom": filter by .*, or give after, before/],
] as const;

test.each(refused)('/feeds/%s is refused with %s', async (path, status, code, message) => {
  const answer = await ask(`${server.url}/feeds/${path}`);
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  expect(answer.json.errors[0].message).toMatch(message);
  expect(answer.headers.get('etag')).toBeNull();
});

test('HEAD gives the headers alone', async () => {
  const { status, text, headers } = await ask(`${server.url}/feeds/quotes.atom`, { method: 'HEAD' });
  expect([status, text, headers.get('etag')]).toEqual([200, '', expect.stringMatching(/^W\/"/)]);
});
