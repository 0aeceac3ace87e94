import { InputError } from '../../src/errors.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import type { Scope } from '../../src/graphql/access/identify.ts';
import { ask, post, raw, withServer } from './support.ts';

const KEY = `whosaid_0123abcd_${'k'.repeat(43)}`;
const OTHER = `whosaid_0123abcd_${'o'.repeat(43)}`;
const hello = { query: '{ hello }' };
const bearer = { authorization: `Bearer ${KEY}` };

const identify = async (key: string) => {
  if (key === KEY) return 'read' as const;
  throw new InputError('This key is not known', 'UNAUTHENTICATED');
};
/** A feed and an export that say nothing. */
const exporter: Exporter = {
  openExport: async () => (async function* () {})(),
  makeFeed: async () => ({ body: '', updated: new Date(0) }),
};

describe('where reading is open', () => {
  const server = withServer(() => ({ exporter, access: { identify, isReadingOpen: true } }));

  test('a request without a key is answered, and so is one with', async () => {
    expect((await post(server, hello)).status).toBe(200);
    expect((await post(server, hello, bearer)).status).toBe(200);
  });

  test('what a proxy has for itself is no key', async () => {
    expect((await post(server, hello, { authorization: 'Basic dXNlcjpwYXNz' })).status).toBe(200);
  });

  const wrong = [
    ['a key without the word', KEY, /Bearer/],
    ['no key', 'Bearer', /Bearer/],
    ['a key with spaces', `Bearer ${KEY.slice(0, 30)} ${KEY.slice(30)}`, /Bearer/],
    ['two keys', `Bearer ${KEY}, Bearer ${KEY}`, /Bearer/],
    ['another scheme', `Token ${KEY}`, /Bearer/],
    ['an unknown key', `Bearer ${KEY}x`, /not known/],
  ] as const;
  test.each(wrong)('%s is refused with 401 and what is wanted', async (_what, authorization, message) => {
    const { status, headers, json } = await post(server, hello, { authorization });
    expect({ status, challenge: headers.get('www-authenticate') }).toEqual({
      status: 401,
      challenge: 'Bearer realm="whosaid"',
    });
    expect(json.errors).toEqual([{ message: expect.stringMatching(message), extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  const inAddress = [
    ['by the name of the parameter', '?key=abc', /"key"/],
    ['in other letters', '?API_Key=abc', /"API_Key"/],
    ['by its form', `?text=${KEY}`, /revoke it/],
    ['escaped', `?text=%77hosaid_0123abcd_${'k'.repeat(43)}`, /revoke it/],
  ] as const;
  test.each(inAddress)('a key in the address is refused: %s', async (_what, search, message) => {
    for (const path of ['/graphql', '/export/quotes.csv', '/feeds/quotes.atom']) {
      const { status, json } = await ask(`${server.url}${path}${search}`, { headers: bearer });
      expect({ path, status, message: json.errors[0].message }).toEqual({
        ...{ path, status: 400 },
        message: expect.stringMatching(message),
      });
    }
  });
});

describe('the length of a body', () => {
  const scopes: Record<string, Scope> = { [KEY]: 'ingest', [OTHER]: 'read' };
  const server = withServer(() => ({
    access: { identify: async (key) => scopes[key]!, isReadingOpen: true },
  }));
  const long = (bytes: number) => JSON.stringify({ query: '{ hello }', variables: { pad: ' '.repeat(bytes) } });
  const other = { authorization: `Bearer ${OTHER}` };

  test('is 256 KB, and 2 MB with a key that may ingest', async () => {
    expect((await post(server, long(1_900_000), bearer)).status).toBe(200);
    for (const [bytes, headers] of [
      [300_000, {}],
      [300_000, other],
      [2_100_000, bearer],
      [10_000_000, bearer],
    ] as const) {
      const { status, json } = await post(server, long(bytes), headers);
      expect([status, json.errors[0].message]).toEqual([413, expect.stringContaining('2 MB with a key')]);
    }
  });

  test('is held against the limit where the header does not tell it', async () => {
    const body = long(300_000);
    const pieces = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n';
    expect(await raw(server, `${head}transfer-encoding: chunked\r\n\r\n${pieces}`)).toMatch(/^HTTP\/1.1 413 /);
    const keyed = `${head}authorization: Bearer ${KEY}\r\ntransfer-encoding: chunked\r\n\r\n${pieces}`;
    expect(await raw(server, keyed)).toMatch(/^HTTP\/1.1 200 /);
  });
});

describe('where reading wants a key', () => {
  const server = withServer(() => ({ exporter, access: { identify, isReadingOpen: false } }));
  const PATHS = ['/graphql?query={hello}', '/export/quotes.csv', '/feeds/quotes.atom'];

  test.each(PATHS)('%s is refused without one, and given with one', async (path) => {
    const refused = await ask(`${server.url}${path}`);
    expect([refused.status, refused.json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const given = await ask(`${server.url}${path}`, { headers: bearer });
    expect(given.status).toBe(200);
    expect(given.headers.get('cache-control')).not.toContain('public');
  });

  test('health is open', async () => {
    expect((await ask(`${server.url}/health/ready`)).status).toBe(200);
  });
});
