import { type Fetcher, openFetcher } from '../../../../src/fetch/fetcher.ts';
import { PAGE, ROUTES, type Site, send, startSite } from '../../../fetch/misbehaving-server.ts';
import { ingest } from '../../ingesting.ts';

const WHOLE = `<p>${'The harbour was quiet on Monday, and the ferries ran on time all day long. '.repeat(6)}</p>`;

const feed = (
  base: string,
) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour Courier</title><link>${base}</link>
<item><title>Quiet day</title><link>${base}/quiet</link><pubDate>Mon, 31 Jan 2022 10:00:00 GMT</pubDate>
  <content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>
<item><title>Bridge closed</title><link>${base}/bridge</link><pubDate>Mon, 31 Jan 2022 11:00:00 GMT</pubDate>
  <description>The bridge stays closed…</description></item>
<item><title>Not for you</title><link>${base}/private/page</link><description>Behind a door…</description></item>
<item><title>Gone</title><link>${base}/gone</link><description>It was here…</description></item>
</channel></rss>`;

let site: Site;
let fetcher: Fetcher;
beforeAll(async () => {
  site = await startSite({
    ...ROUTES,
    '/feed': (_request, response) => send(response, 200, 'application/rss+xml', feed(site.url)),
    '/bridge': (_request, response) => send(response, 200, 'text/html', PAGE('Bridge closed')),
    '/loose': (_request, response) => send(response, 200, 'text/html', `\n<script></script>${PAGE('Loose')}`),
  });
  fetcher = openFetcher({ version: '0.1.0', contact: null, privateAddresses: ['127.0.0.1'], timeoutMs: 1500 });
});
afterAll(async () => {
  await fetcher.close();
  await site.close();
});

test('a page is one article, at its address', async () => {
  const { summary, texts } = await ingest([`${site.url}/page`], { fetcher });
  expect(summary).toMatchObject({ read: 1, created: 1, rejected: { total: 0 } });
  expect(texts[0]).toContain('“Nobody will have to wait longer than ten minutes,”');
});

test('a page in the encoding that its server names alone', async () => {
  const drafts: string[] = [];
  await ingest([`${site.url}/latin`, `${site.url}/loose`], {
    fetcher,
    analyze: ({ title }) => {
      drafts.push(title ?? '');
      return { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };
    },
  });
  expect(drafts).toEqual(['Café à Paris', 'Loose']);
});

test('the pages of a feed are fetched where it has their beginnings alone, and keep its dates', async () => {
  const dates: (string | null)[] = [];
  const { summary, rejects } = await ingest([`${site.url}/feed`], {
    fetcher,
    analyze: ({ publishedAt }) => {
      dates.push(publishedAt ?? null);
      return { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };
    },
  });
  expect(summary).toMatchObject({ read: 4, created: 2 });
  expect(dates).toEqual(['2022-01-31T10:00:00.000Z', '2022-01-31T11:00:00.000Z']);
  expect(rejects).toEqual([
    `${site.url}/private/page: is not for programs: robots.txt of its site says so to whosaid [ROBOTS_DISALLOW]`,
    `${site.url}/gone: is gone for good (410) [GONE]`,
  ]);
});

test('what cannot be fetched is rejected with its code, never with a password, and the others go on', async () => {
  const addresses = [
    `${site.url}/loop`,
    'http://169.254.169.254/latest/meta-data/',
    'https://ida:secret@harbour.example/feed',
    'https://harbour.example/feed?api_key=secret',
    `${site.url}/never-ends`,
    `${site.url}/page`,
  ];
  const { rejects, summary } = await ingest(addresses, { fetcher });
  expect(rejects).toEqual([
    `${site.url}/loop: redirects in a circle [REDIRECT_LOOP]`,
    'http://169.254.169.254/latest/meta-data/: leads to an address that is not public: ' +
      'FETCH_PRIVATE_ADDRESSES may name those of an own network [ADDRESS_NOT_PUBLIC]',
    'https://…@harbour.example/feed: has a user or a password in the address, which would be stored and shown with ' +
      'it [BAD_ADDRESS]',
    'https://harbour.example/feed?api_key=…: has a key in the address (api_key), which would be stored and shown ' +
      'with it [BAD_ADDRESS]',
    `${site.url}/never-ends: is over 10 MB [TOO_LARGE]`,
  ]);
  expect(summary.created).toBe(1);
});

test('without anything that fetches, an address is rejected', async () => {
  const { rejects } = await ingest([`${site.url}/page`]);
  expect(rejects).toEqual([`${site.url}/page: is an address, and none is fetched here`]);
});
