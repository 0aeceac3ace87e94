import type { Resolve } from '../../src/fetch/checked-lookup.ts';
import { FetchError } from '../../src/fetch/fetch-error.ts';
import { fetchPatiently } from '../../src/fetch/fetch-patiently.ts';
import { type Fetcher, type FetcherOptions, openFetcher } from '../../src/fetch/fetcher.ts';
import { ROUTES, type Site, startSite } from './misbehaving-server.ts';

let site: Site;
const opened: Fetcher[] = [];
beforeAll(async () => {
  site = await startSite(ROUTES);
});
afterAll(async () => {
  for (const fetcher of opened) await fetcher.close();
  await site.close();
});

const open = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const fetcher = openFetcher({
    ...{ version: '0.1.0', contact: 'desk@harbour.example', privateAddresses: ['127.0.0.0/8'], timeoutMs: 30_000 },
    ...options,
  });
  opened.push(fetcher);
  return fetcher;
};

const problem = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof FetchError ? error.code : String(error);
  }
};

test('a page comes with its address, type and encoding, and the server learns who asks', async () => {
  const { bytes, ...fetched } = await open().fetch(`${site.url}/once`);
  expect(fetched).toEqual({
    ...{ url: `${site.url}/page`, mediaType: 'text/html', charset: 'utf-8', etag: null, lastModified: null },
  });
  expect(Buffer.from(bytes!).toString()).toContain('Bridge closed');
  expect(site.requests.at(-1)!.headers['user-agent']).toBe('Whosaid/0.1.0 (+desk@harbour.example)');
});

test.each([
  ['/loop', 'REDIRECT_LOOP'],
  ['/hop-0', 'TOO_MANY_REDIRECTS'],
  ['/to-metadata', 'ADDRESS_NOT_PUBLIC'],
  ['/to-mapped', 'ADDRESS_NOT_PUBLIC'],
  ['/to-file', 'BAD_ADDRESS'],
  ['/to-password', 'BAD_ADDRESS'],
  ['/too-short', 'NO_CONNECTION'],
  ['/no-http', 'BROKEN_ANSWER'],
  ['/announced', 'TOO_LARGE'],
  ['/never-ends', 'TOO_LARGE'],
  ['/drip', 'TIMED_OUT'],
  ['/silent', 'TIMED_OUT'],
  ['/bomb', 'TOO_LARGE'],
  ['/nested-bomb', 'TOO_LARGE'],
  ['/bombs-in-bombs', 'BROKEN_ANSWER'],
  ['/damaged', 'BROKEN_ANSWER'],
  ['/strange-packing', 'BROKEN_ANSWER'],
  ['/fails', 'SERVER_ERROR'],
  ['/busy-all-day', 'TOO_MANY_REQUESTS'],
  ['/private/page', 'ROBOTS_DISALLOW'],
  ['/to-private', 'ROBOTS_DISALLOW'],
  ['/nothing', 'NOT_FOUND'],
  ['/forbidden', 'REFUSED'],
  ['/gone', 'GONE'],
])('%s ends as %s', async (path, code) => {
  // Whatever else is wrong is found out before any time is over.
  const timeoutMs = code === 'TIMED_OUT' ? 1_000 : 3_600_000;
  expect(await problem(open({ timeoutMs }).fetch(site.url + path))).toBe(code);
});

test('what goes on after its length is cut to it', async () => {
  const { bytes } = await open().fetch(`${site.url}/too-long`);
  expect(Buffer.from(bytes!).toString()).toBe('words');
});

test.each(['/packed', '/latin', '/page'])('%s is taken', async (path) => {
  expect((await open().fetch(site.url + path)).bytes!.length).toBeGreaterThan(500);
});

test('the encoding that the server names comes along', async () => {
  expect((await open().fetch(`${site.url}/latin`)).charset).toBe('iso-8859-1');
});

test('what robots.txt forbids is not asked for, and robots.txt is asked for once a site', async () => {
  const fetcher = open();
  const before = site.asked.length;
  await problem(fetcher.fetch(`${site.url}/private/page`));
  await problem(fetcher.fetch(`${site.url}/private/page`));
  await fetcher.fetch(`${site.url}/page`);
  expect(site.asked.slice(before)).toEqual(['/robots.txt', '/page']);
});

test('a site whose robots.txt fails is left alone; one without any is not', async () => {
  const failing = await startSite({ ...ROUTES, '/robots.txt': ROUTES['/fails']! });
  const { '/robots.txt': _, ...without } = ROUTES;
  const free = await startSite(without);
  expect(await problem(open().fetch(`${failing.url}/page`))).toBe('ROBOTS_UNAVAILABLE');
  expect(failing.asked).toEqual(['/robots.txt']);
  expect(await problem(open().fetch(`${free.url}/private/page`))).toBe('none');
  await Promise.all([failing.close(), free.close()]);
});

test.each([
  ['its tag', { etag: '"v1"', lastModified: null }],
  ['its date', { etag: null, lastModified: 'Mon, 31 Jan 2022 10:00:00 GMT' }],
])('what is the same by %s is not sent again', async (_what, known) => {
  const fetched = await open().fetch(`${site.url}/same`, { known });
  expect(fetched).toMatchObject({ bytes: null, etag: '"v1"', lastModified: 'Mon, 31 Jan 2022 10:00:00 GMT' });
});

test('a server that fails once is asked again', async () => {
  expect((await fetchPatiently(open(), `${site.url}/fails-once`)).bytes).not.toBeNull();
});

test('a server that wants to be left alone is, for as long as it says', async () => {
  const fetcher = open();
  const since = Date.now();
  await fetchPatiently(fetcher, `${site.url}/busy`);
  expect(Date.now() - since).toBeGreaterThan(950);
  expect(await problem(fetchPatiently(fetcher, `${site.url}/busy-all-day`))).toBe('TOO_MANY_REQUESTS');
  // Nothing else of that host is asked for either.
  const before = site.asked.length;
  expect(await problem(fetcher.fetch(`${site.url}/page`))).toBe('TOO_MANY_REQUESTS');
  expect(site.asked).toHaveLength(before);
});

test('one request at a time goes to a host', async () => {
  site.mostAtOnce = 0;
  const fetcher = open();
  await Promise.all(Array.from({ length: 6 }, () => fetcher.fetch(`${site.url}/slow`)));
  expect(site.mostAtOnce).toBe(1);
});

test('a stop ends what is under way, and what waits for its turn', async () => {
  const controller = new AbortController();
  const fetcher = open({ timeoutMs: 20_000 });
  const { signal } = controller;
  const both = [fetcher.fetch(`${site.url}/silent`, { signal }), fetcher.fetch(`${site.url}/page`, { signal })];
  const problems = Promise.all(both.map(problem));
  setTimeout(() => controller.abort(new Error('stopped')), 200);
  expect(await problems).toEqual(['Error: stopped', 'Error: stopped']);
  expect(await problem(fetcher.fetch(`${site.url}/page`))).toBe('none');
});

describe('names', () => {
  const answers = (...each: string[][]): Resolve & { asked: number } => {
    const resolve = async () => {
      const addresses = each[Math.min(resolve.asked++, each.length - 1)]!;
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    };
    resolve.asked = 0;
    return resolve;
  };
  const named = (path: string) => `http://news.example:${site.port}${path}`;

  test('are resolved once for a connection: what was checked is what is connected to', async () => {
    // 127.0.0.2 stands for a public address; the next answer is that of somebody who wants in.
    const resolve = answers(['127.0.0.2'], ['127.0.0.1']);
    const fetcher = open({ resolve, privateAddresses: ['127.0.0.2'] });
    site.connectedTo.length = 0;
    expect(await problem(fetcher.fetch(named('/page')))).toBe('none');
    expect(new Set(site.connectedTo)).toEqual(new Set(['127.0.0.2']));
    expect(resolve.asked).toBe(1);
    // A server that closes the connection gets another look-up, and nothing else.
    expect(await problem(fetcher.fetch(named('/too-short')))).toBe('NO_CONNECTION');
    expect(await problem(fetcher.fetch(named('/page')))).toBe('ADDRESS_NOT_PUBLIC');
    expect(new Set(site.connectedTo)).toEqual(new Set(['127.0.0.2']));
  });

  test.each([
    ['10.0.0.7'],
    ['169.254.169.254'],
    ['100.64.1.1'],
    ['fd00::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['127.0.0.2', '10.0.0.7'],
  ])('that lead to %s are refused', async (...addresses) => {
    const fetcher = open({ resolve: answers(addresses), privateAddresses: ['127.0.0.2'] });
    expect(await problem(fetcher.fetch(named('/page')))).toBe('ADDRESS_NOT_PUBLIC');
  });

  test('that do not exist are said to', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    expect(await problem(open({ resolve }).fetch(named('/page')))).toBe('NO_SUCH_HOST');
  });
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fe80::1]/',
  'http://100.100.100.200/',
])('%s is not public', async (address) => {
  expect(await problem(open({ privateAddresses: [] }).fetch(address))).toBe('ADDRESS_NOT_PUBLIC');
});
