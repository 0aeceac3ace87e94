import { startProcessorClock } from '../support/processor-time.ts';
import { ask, post, raw, withServer } from './support.ts';

const server = withServer();

const hello = JSON.stringify({ query: '{ hello }' });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const variable = (json: string): string =>
  `{"query":"query ($name: String) { hello(name: $name) }","variables":{"name":${json}}}`;

interface Case {
  what: string;
  body?: string | Uint8Array<ArrayBuffer>;
  type?: string;
  headers?: Record<string, string>;
  status: number;
  message: RegExp;
}

const refused: Case[] = [
  {
    what: 'a form',
    body: 'query=%7Bhello%7D',
    type: 'application/x-www-form-urlencoded',
    status: 415,
    message: /JSON/,
  },
  { what: 'plain text', body: hello, type: 'text/plain', status: 415, message: /JSON/ },
  { what: 'a type that only starts like JSON', body: hello, type: 'application/jsonp', status: 415, message: /JSON/ },
  { what: 'JSON in Latin-1', body: hello, type: 'application/json; charset=latin1', status: 415, message: /UTF-8/ },
  {
    what: 'a compressed body',
    body: hello,
    headers: { 'content-encoding': 'gzip' },
    status: 415,
    message: /uncompressed/,
  },
  { what: 'invalid UTF-8', body: Uint8Array.from([0x22, 0xc3, 0x28, 0x22]), status: 400, message: /UTF-8/ },
  { what: 'broken JSON', body: '{"query":', status: 400, message: /not valid JSON/ },
  { what: 'an empty body', body: '', status: 400, message: /body/ },
  { what: 'a body of 300 KB', body: JSON.stringify({ query: ' '.repeat(300_000) }), status: 413, message: /256 KB/ },
  { what: 'a list of operations', body: `[${hello},${hello}]`, status: 400, message: /batching disabled/ },
  { what: 'null', body: 'null', status: 400, message: /body/ },
  {
    what: 'a query of 5,000 lists',
    body: JSON.stringify({ query: `{ hello(name: ${nested(5_000)}) }` }),
    status: 400,
    message: /deeper than 64/,
  },
  {
    what: 'a query of 5,000 selections',
    body: JSON.stringify({ query: '{a'.repeat(5_000) }),
    status: 400,
    message: /deeper than 64/,
  },
  { what: 'variables of 5,000 lists', body: variable(nested(5_000)), status: 400, message: /deeper than 64/ },
  {
    what: 'a wish for XML',
    body: hello,
    headers: { accept: 'application/xml' },
    status: 406,
    message: /application\/json/,
  },
];

test.each(refused)('$what is refused with $status and a reason', async ({ body, type, headers, status, message }) => {
  const answer = await post(server, body!, { ...(type && { 'content-type': type }), ...headers });
  expect(answer.status).toBe(status);
  expect(answer.json).toEqual({
    errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

const badStrings = [
  { what: 'NUL in a variable', body: variable('"a\\u0000b"'), message: /variables\.name holds the character U\+0000/ },
  { what: 'half a surrogate pair in a variable', body: variable('"\\ud83d"'), message: /half a surrogate pair/ },
  {
    what: 'NUL inside a list of variables',
    body: '{"query":"{ hello }","variables":{"a":[{"b":"\\u0000"}]}}',
    message: /variables\.a\.0\.b/,
  },
  {
    what: 'NUL escaped in the query',
    body: JSON.stringify({ query: '{ hello(name: "a\\u0000") }' }),
    message: /U\+0000/,
  },
  { what: 'NUL as it is in the query', body: JSON.stringify({ query: '{ hello(name: "a\0") }' }), message: /U\+0000/ },
  {
    what: 'half a surrogate pair in the query',
    body: JSON.stringify({ query: '{ hello(name: "\\ud83d") }' }),
    message: /Unicode escape/,
  },
];

test.each(badStrings)('$what is bad user input', async ({ body, message }) => {
  const answer = await post(server, body, { accept: 'application/graphql-response+json' });
  expect(answer.status).toBe(400);
  expect(answer.json.errors).toHaveLength(1);
  expect(answer.json.errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a whole surrogate pair and other languages pass', async () => {
  const answer = await post(server, {
    query: 'query ($name: String) { hello(name: $name) }',
    variables: { name: 'Лавров 🕊' },
  });
  expect(answer.json).toEqual({ data: { hello: 'Hello, Лавров 🕊' } });
});

const bombs = [
  {
    what: 'aliases',
    query: `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: hello`).join(' ')} }`,
    limit: 'aliases',
  },
  {
    what: 'fragments that double',
    query: `{ ...f0 } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} a${n}: hello ...f${n + 1} }`).join(' ')} fragment f40 on Query { hello }`,
    limit: 'aliases',
  },
  {
    what: 'page sizes',
    query:
      '{ quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { article { quotes(first: 2) { nodes { text } } } } } } } } }',
    limit: 'cost',
  },
  {
    what: 'introspection',
    query: `{ __schema { types { ${'fields { type { '.repeat(10)} name ${'} }'.repeat(10)} } } }`,
    limit: null,
  },
  { what: 'tokens', query: `{ ${'hello '.repeat(20_000)} }`, limit: null },
];

test.each(bombs)('a bomb of $what is refused within a second of work', async ({ query, limit }) => {
  const spent = startProcessorClock();
  const answer = await post(server, { query }, { accept: 'application/graphql-response+json' });
  expect(spent()).toBeLessThan(1_000);
  expect(answer.status).toBe(400);
  expect(answer.json.data).toBeUndefined();
  const code = limit ? 'QUERY_TOO_COMPLEX' : 'BAD_USER_INPUT';
  expect(answer.json.errors[0].extensions).toMatchObject({ code, ...(limit && { limit }) });
});

test('a query too complex is answered with 200 to clients of the older JSON type', async () => {
  const answer = await post(server, { query: bombs[0]!.query });
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([200, 'QUERY_TOO_COMPLEX']);
});

test('a mutation by GET is refused with 405 and does not run', async () => {
  const answer = await ask(`${server.url}/graphql?query=mutation%7Bchange%7D`);
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  expect(answer.json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(server.gate.changes).toBe(0);
});

test('a mutation by POST runs', async () => {
  expect((await post(server, { query: 'mutation { change }' })).json).toEqual({ data: { change: 'changed' } });
  expect(server.gate.changes).toBe(1);
});

const foreign: { what: string; headers: Record<string, string>; status: number }[] = [
  { what: 'another site, as its browser says', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
  { what: 'another site, by its origin', headers: { origin: 'https://evil.example' }, status: 403 },
  {
    what: 'another site that pretends to be a proxy',
    headers: { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    status: 403,
  },
  { what: 'a sandboxed page', headers: { origin: 'null' }, status: 403 },
  {
    what: 'our own page',
    headers: { 'sec-fetch-site': 'same-origin', origin: 'https://behind-a-proxy.example' },
    status: 200,
  },
];

test.each(foreign)('a mutation from $what is answered with $status', async ({ headers, status }) => {
  const before = server.gate.changes;
  const answer = await post(server, { query: 'mutation { change }' }, headers);
  expect([answer.status, server.gate.changes - before]).toEqual([status, status === 200 ? 1 : 0]);
  const code = answer.json.errors?.[0].extensions.code;
  expect(code).toBe(status === 200 ? undefined : 'FORBIDDEN');
});

test('a mutation whose answer would suit nobody does not run', async () => {
  const before = server.gate.changes;
  const answer = await post(server, { query: 'mutation { change }' }, { accept: 'image/png' });
  expect([answer.status, server.gate.changes]).toEqual([406, before]);
});

test('a subscription over plain HTTP is told to use WebSocket', async () => {
  const answer = await post(server, { query: 'subscription { changed }' });
  expect(answer.json.errors[0].message).toMatch(/WebSocket/);
});

const addresses = [
  { what: 'an unknown path', path: '/nothing/here', method: 'GET', status: 404, code: 'NOT_FOUND' },
  { what: 'an unknown asset', path: '/assets/none.js', method: 'GET', status: 404, code: 'NOT_FOUND' },
  {
    what: 'a way out of the assets',
    path: '/assets/..%2f..%2fpackage.json',
    method: 'GET',
    status: 404,
    code: 'NOT_FOUND',
  },
  { what: 'PUT', path: '/graphql', method: 'PUT', status: 405, code: 'BAD_USER_INPUT' },
  { what: 'a broken percent sign', path: '/%zz', method: 'GET', status: 400, code: 'BAD_USER_INPUT' },
  {
    what: 'invalid UTF-8 in the URL',
    path: '/graphql?query=%7Bhello(name:%22%ff%22)%7D',
    method: 'GET',
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'variables that are no JSON',
    path: '/graphql?query=%7Bhello%7D&variables=%7B',
    method: 'GET',
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'two queries in one URL',
    path: '/graphql?query=%7Bhello%7D&query=%7Bhello%7D',
    method: 'GET',
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  { what: 'no query at all', path: '/graphql', method: 'GET', status: 400, code: 'BAD_USER_INPUT' },
];

test.each(addresses)('$what is answered with $status as JSON', async ({ path, method, status, code }) => {
  const answer = await ask(`${server.url}${path}`, { method });
  expect(answer.status).toBe(status);
  expect(answer.json).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

const sockets = [
  { what: 'no HTTP', request: 'HELO\r\n\r\n', status: 400 },
  {
    what: 'a URL of 20 KB',
    request: `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    status: 431,
  },
  {
    what: 'two lengths',
    request: 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    status: 400,
  },
];

test.each(sockets)('$what on the socket is answered with $status as JSON', async ({ request, status }) => {
  const answer = await raw(server, request);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\r\n\r\n\{"errors":\[\{"message":"[^"]+","extensions":\{"code":"BAD_USER_INPUT"\}\}\]\}\n$/);
});

test('nothing of all this was a bug of ours', () => {
  expect(server.log).toEqual([]);
});
