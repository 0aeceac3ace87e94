import type { ArticleDraft, Reject } from '../../../../src/domain/article.ts';
import { readFeed } from '../../../../src/ingest/read/readers/feed.ts';
import { readSitemap } from '../../../../src/ingest/read/readers/sitemap.ts';

const FEED = 'https://courier.example/feeds/news.xml';
const TEXT = `<p>${'The lock at Tarn Mill will stay shut until the spring, the harbour board said. '.repeat(5)}</p>`;
const encoded = `<description><![CDATA[${TEXT}]]></description>`;
const rss = (items: string, channel = '') =>
  `<rss version="2.0"><channel><title>Courier</title>${channel}${items}</channel></rss>`;
const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Courier</title>${entries}</feed>`;
const entry = (href: string, attributes = '') =>
  `<entry ${attributes}><title>Lock</title><link href="${href}"/><summary>The lock…</summary></entry>`;

/** The addresses of articles and of pages to fetch. */
const addresses = (feed: string, url: string | null = FEED) =>
  readFeed(Buffer.from(feed), 'feed', { url }).map((result) => ('status' in result ? result.page?.url : result.url));

test('a link begins where its feed is, with its text as without', () => {
  const items = `<item><link>/lock</link>${encoded}</item><item><link>lock/2</link><description>…</description></item>`;
  expect(addresses(rss(items))).toEqual(['https://courier.example/lock', 'https://courier.example/feeds/lock/2']);
});

test('a feed that is a file has its own page for that, and without one such a link is no address', () => {
  const item = `<item><link>/lock</link>${encoded}</item>`;
  expect(addresses(rss(item, '<link>https://courier.example/</link>'), null)).toEqual(['https://courier.example/lock']);
  expect(addresses(rss(item), null)).toEqual([null]);
});

test('xml:base says where links begin, for a feed and for an entry', () => {
  const entries = entry('four') + entry('five', 'xml:base="deep/"') + entry('https://harbour.example/six');
  expect(addresses(atom(entries, 'xml:base="/news/"'))).toEqual([
    'https://courier.example/news/four',
    'https://courier.example/news/deep/five',
    'https://harbour.example/six',
  ]);
  expect(addresses(atom(entry('four')))).toEqual(['https://courier.example/feeds/four']);
});

test('a link of a JSON feed begins there too, and an id is no link', () => {
  const item = { content_html: TEXT };
  const items = [
    { ...item, id: '4711' },
    { ...item, id: '4712', url: '/lock' },
  ];
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items });
  expect(addresses(feed)).toEqual([null, 'https://courier.example/lock']);
});

test('what names an item is its address unless it says that it is not', () => {
  const guid = (attributes: string) => `<item><guid${attributes}>https://courier.example/lock</guid>${encoded}</item>`;
  expect(addresses(rss(guid('') + guid(' isPermaLink="true"') + guid(' isPermaLink="false"')))).toEqual([
    'https://courier.example/lock',
    'https://courier.example/lock',
    null,
  ]);
});

test('two items of one name are two where their addresses are', () => {
  const item = (number: number) =>
    `<item><guid isPermaLink="false">lock</guid><link>/lock/${number}</link>${encoded}</item>`;
  expect(addresses(rss(item(1) + item(2)))).toEqual([
    'https://courier.example/lock/1',
    'https://courier.example/lock/2',
  ]);
});

test('marks in a title are taken away, in CDATA as well', () => {
  const title = '<![CDATA[Board &amp; harbour: <b>lock</b> "shut"]]>';
  const [draft] = readFeed(Buffer.from(rss(`<item><title>${title}</title>${encoded}</item>`)), 'feed');
  expect(draft).toMatchObject({ title: 'Board & harbour: lock "shut"' });
});

test('a date to come is no date of publication', () => {
  const at = 'Mon, 04 May 2099 00:00:00 GMT';
  const item = (text: string) => `<item><link>/lock</link><pubDate>${at}</pubDate>${text}</item>`;
  const [whole, begun] = readFeed(Buffer.from(rss(item(encoded) + item('<description>…</description>'))), 'feed', {
    url: FEED,
  });
  expect((whole as ArticleDraft).publishedAt).toBeNull();
  expect((begun as Reject).page).toMatchObject({ publishedAt: null });
  const news = `<news:news xmlns:news="n"><news:publication_date>2099-05-04</news:publication_date></news:news>`;
  const [page] = readSitemap(Buffer.from(`<urlset><url><loc>${FEED}</loc>${news}</url></urlset>`), 'sitemap');
  expect((page as Reject).page).toMatchObject({ publishedAt: null });
});

test('an address with a key in it is not kept', () => {
  const [draft] = readFeed(Buffer.from(rss(`<item><link>/lock?token=S3</link>${encoded}</item>`)), 'feed', {
    url: FEED,
  });
  expect(draft).toMatchObject({ url: null });
});

test('an address that several items give, or that of the feed, is the address of none', () => {
  const item = (link: string, title = link) => `<item><title>${title}</title><link>${link}</link>${encoded}</item>`;
  const home = 'https://courier.example/home';
  expect(addresses(rss(item(home) + item('/lock') + item(home, 'Other') + item(FEED)))).toEqual([
    null,
    'https://courier.example/lock',
    null,
    null,
  ]);
  const short = `<item><link>${FEED}</link><description>…</description></item>`;
  expect(addresses(rss(short))).toEqual([undefined]);
});
