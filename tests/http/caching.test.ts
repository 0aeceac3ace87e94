import { ask, post, withServer } from './support.ts';

const server = withServer();

const get = (query: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { method, headers });

test('whoever polls by GET is told that nothing has changed', async () => {
  const first = await get('{ hello }');
  const etag = first.headers.get('etag')!;
  expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('vary')).toBe('accept, accept-encoding');
  for (const tags of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
    const second = await get('{ hello }', { 'if-none-match': tags });
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag]);
    expect(second.headers.get('cache-control')).toBe('no-cache');
    expect(second.headers.get('vary')).toBe('accept, accept-encoding');
    expect(second.headers.get('access-control-allow-origin')).toBe('*');
  }
});

test('another answer has another tag', async () => {
  const etag = (await get('{ hello }')).headers.get('etag')!;
  const other = await get('{ hello(name: "you") }', { 'if-none-match': etag });
  expect([other.status, other.json]).toEqual([200, { data: { hello: 'Hello, you' } }]);
});

test('a tag holds for every compression of an answer', async () => {
  const query = `{ hello(name: "${'a'.repeat(2_000)}") }`;
  const zipped = await get(query, { 'accept-encoding': 'gzip' });
  const plain = await get(query, { 'accept-encoding': 'identity' });
  expect([zipped, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', null]);
  expect(zipped.headers.get('etag')).toBe(plain.headers.get('etag'));
  const again = await get(query, { 'accept-encoding': 'gzip', 'if-none-match': zipped.headers.get('etag')! });
  expect([again.status, again.headers.get('content-encoding')]).toEqual([304, null]);
});

test('HEAD gives the headers of GET', async () => {
  const whole = await get('{ hello }');
  const head = await get('{ hello }', {}, 'HEAD');
  expect([head.status, head.text]).toEqual([200, '']);
  for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary']) {
    expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
  }
  expect((await get('{ hello }', { 'if-none-match': head.headers.get('etag')! }, 'HEAD')).status).toBe(304);
});

const unkept: [what: string, ask: () => ReturnType<typeof ask>][] = [
  ['a query by POST', () => post(server, { query: '{ hello }' }, { 'if-none-match': '*' })],
  ['a mutation', () => post(server, { query: 'mutation { change }' }, { 'if-none-match': '*' })],
  ['an answer with an error', () => get('{ hello refuse }', { 'if-none-match': '*' })],
  ['a query that does not fit the schema', () => get('{ none }', { 'if-none-match': '*' })],
  ['a request that is refused', () => get('', { 'if-none-match': '*' })],
  ['an address of nothing', () => ask(`${server.url}/feeds/none`, { headers: { 'if-none-match': '*' } })],
  ['a health check', () => ask(`${server.url}/health/live`, { headers: { 'if-none-match': '*' } })],
];

test.each(unkept)('%s is not kept', async (_what, sent) => {
  const { status, headers } = await sent();
  expect(status).not.toBe(304);
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
});
