import { GraphQLError } from 'graphql';
import { InputError } from '../../src/errors.ts';
import { createFormatError } from '../../src/graphql/format-error.ts';
import { loggerTo, post, startTestServer, withServer } from './support.ts';

const server = withServer();

const formatted = (error: Error, log: string[] = []) =>
  createFormatError(loggerTo(log))({ message: error.message }, error);

const wrapped = (error: Error): GraphQLError => new GraphQLError(error.message, { originalError: error });

const AWAY = { message: expect.stringMatching(/cannot be reached.*try again/), extensions: { code: 'UNAVAILABLE' } };

const mapped = [
  {
    what: 'an input error',
    error: wrapped(new InputError('which Sullivan?', 'AMBIGUOUS_NAME', { candidates: ['Jake', 'John'] })),
    becomes: { message: 'which Sullivan?', extensions: { code: 'AMBIGUOUS_NAME', candidates: ['Jake', 'John'] } },
  },
  {
    what: 'an input error that another error wraps',
    error: wrapped(new Error('batch failed', { cause: new InputError('no such cursor') })),
    becomes: { message: 'no such cursor', extensions: { code: 'BAD_USER_INPUT' } },
  },
  {
    what: "PostgreSQL's statement timeout",
    error: wrapped(
      Object.assign(new Error('canceling statement'), {
        driverError: Object.assign(new Error('x'), { code: '57014' }),
      }),
    ),
    becomes: { message: expect.stringMatching(/too long/), extensions: { code: 'TIMEOUT' } },
  },
  {
    what: "PostgreSQL's lock timeout",
    error: wrapped(Object.assign(new Error('canceling statement'), { code: '55P03' })),
    becomes: { message: expect.stringMatching(/too long/), extensions: { code: 'TIMEOUT' } },
  },
  {
    what: 'a pool without a free connection',
    error: wrapped(new Error('timeout exceeded when trying to connect')),
    becomes: AWAY,
  },
  ...[
    Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })]),
    Object.assign(new Error('connect ENOENT /tmp/x/.s.PGSQL.5432'), { code: 'ENOENT', syscall: 'connect' }),
    Object.assign(new Error('getaddrinfo ENOTFOUND db'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
    Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }),
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
    ...['08006', '53100', '53300', '57P01', '57P02', '57P03', '28P01', '3D000', '25006'].map((code) =>
      Object.assign(new Error(`of PostgreSQL, ${code}`), { code }),
    ),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
  ].map((driverError) => ({
    what: `a database that is away (${driverError.message || 'all its addresses'})`,
    error: wrapped(Object.assign(new Error('query failed'), { driverError })),
    becomes: AWAY,
  })),
  {
    what: 'a file that is missing',
    error: wrapped(Object.assign(new Error('ENOENT: models/x'), { code: 'ENOENT', syscall: 'open' })),
    becomes: { message: expect.stringMatching(/^Internal/), extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  },
  {
    what: 'an error with a code of ours',
    error: new GraphQLError('no such quote', { extensions: { code: 'NOT_FOUND' } }),
    becomes: { message: 'no such quote', extensions: { code: 'NOT_FOUND' } },
  },
  {
    what: 'a bug',
    error: wrapped(new TypeError('cannot read x of undefined at /srv/whosaid/dist/quote.js')),
    becomes: {
      message: expect.stringMatching(/^Internal server error, id [0-9a-f-]{36}$/),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  },
  {
    what: 'an error with a code of somebody else',
    error: new GraphQLError('secret', { extensions: { code: 'ECONNREFUSED', host: '10.0.0.1' } }),
    becomes: {
      message: expect.stringMatching(/^Internal server error/),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  },
];

test.each(mapped)('$what is answered as it should be', ({ error, becomes }) => {
  expect(formatted(error)).toEqual(becomes);
});

test('a bug is logged once with the id that the client reads, however many fields it fails', () => {
  const log: string[] = [];
  const format = createFormatError(loggerTo(log));
  const bug = new Error('relation "quote" does not exist');
  const messages = [1, 2, 3].map(() => format({ message: bug.message }, wrapped(bug)).message);
  expect(new Set(messages).size).toBe(1);
  expect(log).toHaveLength(1);
  const line = JSON.parse(log[0]!);
  expect(messages[0]).toBe(`Internal server error, id ${line.errorId}`);
  expect(line.err.message).toBe(bug.message);
});

test('a resolver that fails leaves the others alone and tells nothing of its reasons', async () => {
  const answer = await post(server, { query: '{ hello crash twice refuse timeOut }' });
  const codes = answer.json.errors.map((error: GraphQLError) => error.extensions['code']).sort();
  expect(codes).toEqual(['AMBIGUOUS_NAME', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR', 'TIMEOUT']);
  expect(server.log).toHaveLength(1);
  const one = await post(server, { query: '{ hello crash }' });
  expect(one.json).toEqual({
    data: { hello: 'Hello, world', crash: null },
    errors: [
      {
        message: expect.stringMatching(/^Internal server error, id /),
        locations: [{ line: 1, column: 9 }],
        path: ['crash'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect(`${answer.text}${one.text}`).not.toMatch(/ECONNREFUSED|postgresql|select|stack|\.ts/);
});

const mistakes = [
  { what: 'a syntax error', query: '{', message: /^Syntax Error/ },
  { what: 'an unknown field', query: '{ helo }', message: /Did you mean "hello"/ },
  { what: 'a wrong argument', query: '{ hello(name: 3) }', message: /String cannot represent/ },
  { what: 'an unknown operation', query: 'query a { hello } query b { hello }', message: /operation name/ },
];

test.each(mistakes)('$what is bad user input in its own words', async ({ query, message }) => {
  const answer = await post(server, { query });
  expect(answer.json.errors).toEqual([
    expect.objectContaining({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }),
  ]);
});

test('a null where the variable allows it and the argument does not is bad user input', async () => {
  const answer = await post(server, {
    query: 'query ($ids: [ID!] = ["1"]) { nodes(ids: $ids) { text } }',
    variables: { ids: null },
  });
  expect(answer.json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

test('a context that cannot be made is a masked error', async () => {
  const failing = await startTestServer({
    createContext: () => {
      throw new Error('no pool at 10.0.0.1');
    },
  });
  const answer = await post(failing, { query: '{ hello }' });
  expect(answer.status).toBe(500);
  expect(answer.json.errors[0].message).toMatch(/^Internal server error, id /);
  expect(failing.log).toHaveLength(1);
  await failing.close();
});
