import { request } from 'node:http';
import { readConfig } from '../../src/config.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import { trustIn } from '../../src/http/public-address.ts';
import { post, startTestServer } from './support.ts';

/** A feed that says where it is. */
const exporter: Exporter = {
  openExport: () => Promise.reject(new Error('not here')),
  makeFeed: async (_format, _parameters, { selfUrl, homeUrl }) => ({
    body: `${selfUrl} ${homeUrl}`,
    updated: new Date(0),
  }),
};

interface Heard {
  status: number;
  body: string;
  headers: Record<string, unknown>;
}

/** Unlike fetch it can send any Host. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode!, body, headers: answer.headers }));
    });
    sent.on('error', reject).end();
  });

async function feedOf(
  headers: Record<string, string>,
  options: { publicUrl?: string; trustedProxies?: string[] } = {},
  path = '/feeds/quotes.atom?about=nato',
): Promise<Heard> {
  const server = await startTestServer({ exporter, ...options });
  try {
    return await ask(server.url + path, headers);
  } finally {
    await server.close();
  }
}

const forwarded = {
  host: '127.0.0.1:4000',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'news.example',
  'x-forwarded-prefix': '/who',
};

test('links are those that the sender sees, by the headers of a proxy on this machine', async () => {
  const { body, headers } = await feedOf(forwarded);
  expect(body).toBe('https://news.example/who/feeds/quotes.atom?about=nato https://news.example/who/');
  // Others could have set the headers, so that no cache may give the feed to somebody else.
  expect(headers['cache-control']).toBe('private, max-age=60');
  expect(headers['vary']).toBe('accept-encoding, x-forwarded-host, x-forwarded-proto, x-forwarded-prefix');
});

test('the headers of whoever is not trusted count for nothing', async () => {
  const { body, headers } = await feedOf(forwarded, { trustedProxies: ['192.0.2.0/24'] });
  expect(body).toBe('http://127.0.0.1:4000/feeds/quotes.atom?about=nato http://127.0.0.1:4000/');
  expect([headers['cache-control'], headers['vary']]).toEqual(['public, max-age=60', 'accept-encoding']);
  expect((await feedOf(forwarded, { trustedProxies: [] })).body).toBe(body);
});

test('PUBLIC_URL is stronger than every header', async () => {
  const { body, headers } = await feedOf(forwarded, { publicUrl: 'https://press.example/a/b' });
  expect(body).toBe('https://press.example/a/b/feeds/quotes.atom?about=nato https://press.example/a/b/');
  expect(headers['cache-control']).toBe('public, max-age=60');
});

const partly: [what: string, headers: Record<string, string>, base: string][] = [
  ['the scheme alone', { host: 'a.example', 'x-forwarded-proto': 'https' }, 'https://a.example'],
  [
    'a port',
    { host: 'x', 'x-forwarded-host': 'a.example:8443', 'x-forwarded-proto': 'https' },
    'https://a.example:8443',
  ],
  ['two proxies', { host: 'x', 'x-forwarded-host': 'a.example, b.example' }, 'http://b.example'],
  ['two prefixes', { host: 'a.example', 'x-forwarded-prefix': '/one, /two/' }, 'http://a.example/one/two'],
  ['a scheme that is none', { host: 'a.example', 'x-forwarded-proto': 'javascript' }, 'http://a.example'],
  ['a host that is none', { host: 'a.example', 'x-forwarded-host': 'b.example/"><script>' }, 'http://localhost'],
  ['a host with a user', { host: 'a.example', 'x-forwarded-host': 'user@b.example' }, 'http://localhost'],
  ['a Host that is none', { host: 'a.example/evil' }, 'http://localhost'],
  ['another host as a prefix', { host: 'a.example', 'x-forwarded-prefix': '//evil.example' }, 'http://a.example'],
  ['a prefix with marks', { host: 'a.example', 'x-forwarded-prefix': '/"><script>' }, 'http://a.example'],
  ['a way up', { host: 'a.example', 'x-forwarded-prefix': '/a/../b' }, 'http://a.example'],
  ['no prefix', { host: 'a.example', 'x-forwarded-prefix': '/' }, 'http://a.example'],
];

test.each(partly)('%s', async (_what, headers, base) => {
  expect((await feedOf(headers)).body).toBe(`${base}/feeds/quotes.atom?about=nato ${base}/`);
});

describe('a proxy that leaves the prefix in the address', () => {
  const publicUrl = 'https://x.example/news';

  test.each(['/feeds/quotes.atom', '/news/feeds/quotes.atom'])('%s is the feed', async (path) => {
    const { status, body } = await feedOf({}, { publicUrl }, path);
    expect([status, body]).toEqual([200, `${publicUrl}/feeds/quotes.atom ${publicUrl}/`]);
  });

  test.each([
    ['/news', 302],
    ['/news/', 302],
    ['/news/health/live', 200],
    ['/news/graphql?query=%7Bhello%7D', 200],
    ['/newspaper/graphql?query=%7Bhello%7D', 404],
    ['/news/news/health/live', 404],
  ])('%s is answered with %s', async (path, status) => {
    const headers = { accept: 'application/json' };
    expect((await feedOf(headers, { publicUrl }, path)).status).toBe(status);
  });
});

test('a page at PUBLIC_URL is of this site, whatever Host its proxy sends', async () => {
  const server = await startTestServer({ publicUrl: 'http://x.example/news' });
  const headers = { host: 'inner', origin: 'http://x.example' };
  expect((await post(server, { query: 'mutation { change }' }, headers)).status).toBe(200);
  const foreign = await post(server, { query: 'mutation { change }' }, { ...headers, origin: 'http://y.example' });
  expect(foreign.status).toBe(403);
  await server.close();
});

test('the front page leads to /graphql under the prefix', async () => {
  const program = { accept: 'application/json' };
  const { headers } = await feedOf(program, { publicUrl: 'https://x.example/news' }, '/');
  expect(headers['location']).toBe('/news/graphql');
  expect((await feedOf({ ...program, 'x-forwarded-prefix': '/who' }, {}, '/')).headers['location']).toBe(
    '/who/graphql',
  );
  expect((await feedOf(program, {}, '/')).headers['location']).toBe('graphql');
});

test('the page has one address: without a slash at its end', async () => {
  const { status, headers } = await feedOf({ accept: 'text/html' }, {}, '/graphql/?query=%7Bhello%7D');
  expect([status, headers['location']]).toEqual([308, '../graphql?query=%7Bhello%7D']);
  expect((await feedOf({}, {}, '/graphql/?query=%7Bhello%7D')).status).toBe(200);
});

describe('the settings', () => {
  test('are nothing but this machine by default', () => {
    expect(readConfig({})).toMatchObject({ publicUrl: null, trustedProxies: ['loopback'] });
  });

  test.each([
    ['https://news.example/', 'https://news.example'],
    ['https://News.example:443/who//', 'https://news.example/who'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('PUBLIC_URL=%s is %s', (url, publicUrl) => {
    expect(readConfig({ PUBLIC_URL: url }).publicUrl).toBe(publicUrl);
  });

  test.each([
    'news.example',
    'ftp://news.example',
    'https://user:secret@news.example',
    'https://x.example/?a=1',
    '/news',
  ])('PUBLIC_URL=%s is refused', (url) => {
    expect(() => readConfig({ PUBLIC_URL: url })).toThrow(/^settings: PUBLIC_URL: wants /);
  });

  test.each([
    ['none', []],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
    ['loopback,uniquelocal', ['loopback', 'uniquelocal']],
  ])('TRUST_PROXY=%s', (list, trustedProxies) => {
    expect(readConfig({ TRUST_PROXY: list }).trustedProxies).toEqual(trustedProxies);
  });

  test.each(['1', 'true', 'proxy.example', '10.0.0.0/99', 'loopback,'])('TRUST_PROXY=%s is refused', (list) => {
    expect(() => readConfig({ TRUST_PROXY: list })).toThrow(/^settings: TRUST_PROXY: wants IP addresses/);
  });

  test('nobody is trusted where nobody is named', () => {
    expect(trustIn([])('127.0.0.1', 0)).toBe(false);
  });
});
