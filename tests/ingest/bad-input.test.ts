import { gzipSync } from 'node:zlib';
import { type Fetcher, openFetcher } from '../../src/fetch/fetcher.ts';
import { PAGE, ROUTES, type Site, send, startSite } from '../fetch/misbehaving-server.ts';
import { file, ingest, nothing } from './ingesting.ts';

// What comes of bad input by its name: a reason that is clear, soon, in bounded memory; and the rest goes in.

const MOST_MS = 20_000;
const MOST_BYTES = 300 * 1024 ** 2;

const laughs = (root: string, more = ''): string => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY l0 "laugh">${entities.join('')}]><${root}>${more}&l9;</${root}>`;
};
const item = (date: string, number: number) =>
  `<item><title>Quay ${number}</title><link>https://quay.example/${number}</link><pubDate>${date}</pubDate>
   <description>Quay ${number}: ${'The harbour was quiet on Monday, and the ferries ran on time all day. '.repeat(6)}</description></item>`;

/** No text: each byte about as often. */
const NOISE = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 167 + (index >> 8) * 31 + 5) % 256));

/** Two good ones among three that are wrong, each in a format of its own. */
const DATES = [
  'Mon, 31 Jan 2022 10:00:00 GMT',
  '2022-02-30T10:00:00Z',
  '31 January 2022, 10:00 UTC',
  'the day before yesterday',
  '99/99/2022',
];

let site: Site;
let fetcher: Fetcher;
beforeAll(async () => {
  site = await startSite({
    ...ROUTES,
    '/endless-feed': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.write('<rss version="2.0"><channel><title>Quay</title>');
      const more = (): void => {
        while (!response.destroyed && response.write(item(DATES[0]!, 1).repeat(1000)));
      };
      response.on('drain', more);
      more();
    },
    '/dates': (_request, response) =>
      send(response, 200, 'application/rss+xml', `<rss><channel>${DATES.map(item).join('')}</channel></rss>`),
    '/good': (_request, response) => send(response, 200, 'text/html', PAGE('Good')),
  });
  fetcher = openFetcher({ version: '0.1.0', contact: null, privateAddresses: ['127.0.0.1'], timeoutMs: 5000 });
});
afterAll(async () => {
  await fetcher.close();
  await site.close();
});

const ten = (bytes: string | Uint8Array, times: number): Uint8Array =>
  times === 0 ? Buffer.from(bytes) : ten(gzipSync(bytes), times - 1);

const cases: [string, () => string, RegExp][] = [
  ['bytes of any kind by the name of JSON Lines', () => file('noise.jsonl.gz', NOISE), /is no text/],
  ['a billion laughs in a feed', () => file('laughs.rss', laughs('rss')), /declares entities of its own/],
  ['a billion laughs in NITF', () => file('laughs.nitf', laughs('nitf', '<body/>')), /entit/],
  ['a billion laughs in NewsML', () => file('laughs.xml', laughs('newsItem')), /entit/],
  ['a billion laughs in a sitemap', () => file('laughs-map.xml', laughs('urlset')), /entit/],
  [
    'HTML that is nested 100,000 deep',
    () => file('deep.html', `<html>${'<div>'.repeat(100_000)}deep`),
    /nested over 1,000/,
  ],
  [
    'a page of 50 MB',
    () => file('large.html', `<html><p>${'A page that never ends. '.repeat(2_200_000)}`),
    /over 10 MB/,
  ],
  ['gzip in gzip in gzip', () => file('nested.txt.gz', ten('words', 4)), /packed with gzip more than 2 times/],
  [
    'gzip that unpacks to 1,000 times its size',
    () => file('bomb.html.gz', ten(Buffer.alloc(1024 ** 3), 1)),
    /over 10 MB/,
  ],
  ['redirects in a circle', () => `${site.url}/loop`, /\[REDIRECT_LOOP\]$/],
  ['a feed that never ends', () => `${site.url}/endless-feed`, /\[TOO_LARGE\]$/],
  ['a Content-Length that is too long', () => `${site.url}/too-short`, /\[NO_CONNECTION\]$/],
  [
    'an address of the metadata of a cloud',
    () => 'http://169.254.169.254/latest/meta-data/',
    /\[ADDRESS_NOT_PUBLIC\]$/,
  ],
  ['a key in an address', () => 'https://quay.example/feed?api_key=s3cret', /\[BAD_ADDRESS\]$/],
  ['a password in an address', () => 'https://ida:s3cret@quay.example/feed', /\[BAD_ADDRESS\]$/],
];

test.each(cases)('%s is rejected with a reason, and the rest goes in', async (_what, path, reason) => {
  const paths = [path(), `${site.url}/good`];
  const since = Date.now();
  const before = process.memoryUsage.rss();
  const { summary, rejects } = await ingest(paths, { fetcher });
  expect(Date.now() - since).toBeLessThan(MOST_MS);
  expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_BYTES);
  expect(rejects).toEqual([expect.stringMatching(reason)]);
  expect(rejects[0]).not.toContain('s3cret');
  expect(summary).toMatchObject({ created: 1, rejected: { total: 1 }, failures: [] });
});

test('a Content-Length that is too short is kept to', async () => {
  const { texts } = await ingest([`${site.url}/too-long`], { fetcher });
  expect(texts).toEqual(['words']);
});

test('of five dates in five formats the three that are wrong are rejected, and the rest goes in', async () => {
  const dates: (string | null)[] = [];
  const { summary, rejects } = await ingest([`${site.url}/dates`], {
    fetcher,
    analyze: ({ publishedAt }) => {
      dates.push(publishedAt ?? null);
      return nothing;
    },
  });
  expect(summary).toMatchObject({ read: 5, created: 2 });
  expect(dates).toEqual(['2022-01-31T10:00:00.000Z', '2022-01-31T10:00:00.000Z']);
  expect(rejects).toEqual(Array(3).fill(expect.stringMatching(/^item \d of .*: has a date that is none/)));
});
