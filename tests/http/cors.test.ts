import { ask, post, withServer } from './support.ts';

const server = withServer();

const addresses = [
  { path: '/graphql', methods: 'GET, HEAD, POST' },
  { path: '/graphql/', methods: 'GET, HEAD, POST' },
  { path: '/export/quotes.csv', methods: 'GET, HEAD' },
  { path: '/feeds/quotes.json', methods: 'GET, HEAD' },
  { path: '/health/live', methods: 'GET, HEAD' },
  { path: '/health/ready', methods: 'GET, HEAD' },
];

/** What clients of others send: Apollo Client, Relay, urql, dashboards that trace or name themselves, polling pages. */
const SENT = [
  'accept, content-type',
  'apollographql-client-name, apollographql-client-version',
  'authorization, x-requested-with',
  'apollo-require-preflight',
  'x-apollo-operation-name, x-apollo-operation-id',
  'if-none-match, if-modified-since, cache-control',
  'traceparent, tracestate, baggage, sentry-trace',
  'x-dashboard-of-tomorrow',
];

describe.each(addresses)('a page of another site at $path', ({ path, methods }) => {
  test.each(SENT)('may send %s', async (names) => {
    const preflight = await ask(server.url + path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': names,
      },
    });
    expect([preflight.status, preflight.text]).toEqual([204, '']);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': names,
      'access-control-allow-methods': methods,
      'access-control-max-age': '86400',
      vary: 'Access-Control-Request-Headers',
    });
  });

  test('sends no cookies, and is given no leave to ask a server of a private network', async () => {
    const { headers } = await ask(server.url + path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'GET',
        'access-control-request-private-network': 'true',
      },
    });
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-allow-private-network')).toBeNull();
  });

  test('whoever asks what may be done there is told', async () => {
    const answer = await ask(server.url + path, { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, `${methods}, OPTIONS`]);
    const refused = await ask(server.url + path, {
      method: 'DELETE',
      headers: { origin: 'https://dashboard.example' },
    });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, `${methods}, OPTIONS`]);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('reads the headers that polling and downloads need, of answers and errors alike', async () => {
    for (const method of ['GET', 'POST']) {
      const { headers } = await ask(server.url + path, { method, headers: { origin: 'https://dashboard.example' } });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      const exposed = headers.get('access-control-expose-headers')!.split(', ');
      expect(exposed).toEqual(
        expect.arrayContaining(['etag', 'last-modified', 'content-disposition', 'retry-after', 'link']),
      );
    }
  });
});

test('a query of another page is answered, a broken one too', async () => {
  const headers = {
    origin: 'https://dashboard.example',
    'apollographql-client-name': 'panel',
    authorization: 'Basic eDp5',
  };
  const answer = await post(server, { query: '{ hello }' }, headers);
  expect([answer.headers.get('access-control-allow-origin'), answer.json]).toEqual([
    '*',
    { data: { hello: 'Hello, world' } },
  ]);
  const refused = await post(server, 'no JSON', headers);
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
});

test.each(['/', '/none', '/assets/none.js'])('%s is nothing for pages of other sites', async (path) => {
  const headers = { origin: 'https://dashboard.example', 'access-control-request-method': 'GET' };
  const preflight = await ask(server.url + path, { method: 'OPTIONS', headers });
  expect([preflight.status, preflight.json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  expect((await ask(server.url + path, { headers })).headers.get('access-control-allow-origin')).toBeNull();
});
