import { HeaderMap } from '@apollo/server';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createKeptAnswers, keyOf } from '../../src/http/kept-answers.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { storeAnalysed } from '../support/articles.ts';
import { usesServer } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, post, until, withServer } from './support.ts';

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

describe('answers that may be some seconds old', () => {
  const query = '{ articles(first: 1) { nodes { title } } }';
  const graph = withGraph(storeNews);
  const answers = createKeptAnswers(60);
  const keeping = withServer(() => ({
    schema: buildGraphSchema(),
    createContext: ({ signal, scope }) => createContext(graph.database, signal, { scope }),
    access: { isReadingOpen: true, identify: async () => 'read' as const },
    keptAnswers: answers,
  }));
  const key = { authorization: 'Bearer whosaid_any' };
  /** What an answer to a query by POST is kept by. */
  const keyOfPost = (text: string) =>
    keyOf(null, {
      method: 'POST',
      headers: new HeaderMap([['accept', 'application/json']]),
      search: '',
      body: { query: text },
    });
  /** How many statements a request needs. */
  const costOf = async (request: () => Promise<unknown>): Promise<number> => {
    graph.statements.reset();
    await request();
    return graph.statements.count;
  };
  beforeEach(() => answers.clear());

  test('are given again for the same document, variables and scope', async () => {
    const sent =
      (variables: object, headers = {}) =>
      () =>
        post(keeping, { query: document, variables }, headers);
    const document = 'query ($n: Int!) { articles(first: $n) { nodes { title } } }';
    expect(await costOf(sent({ n: 1 }))).toBe(1);
    expect(await costOf(sent({ n: 1 }))).toBe(0);
    expect(await costOf(sent({ n: 2 }))).toBe(1);
    expect(await costOf(sent({ n: 1 }, key))).toBe(1);
    expect(await costOf(sent({ n: 1 }, { accept: 'application/graphql-response+json' }))).toBe(1);
    expect(await costOf(() => post(keeping, { query: `${document} `, variables: { n: 1 } }))).toBe(1);
    expect(await sent({ n: 1 })()).toMatchObject({ json: (await sent({ n: 1 }, key)()).json, status: 200 });
  });

  test('are forgotten when something is stored', async () => {
    const hearing = graph.database.hearStored(answers.clear);
    await until(hearing.isSure);
    await post(keeping, { query });
    await storeAnalysed(graph.database, { title: 'Another' });
    expect(await costOf(() => post(keeping, { query }))).toBe(1);
    await hearing.close();
  });

  const testOnServer = usesServer ? test : test.skip;
  testOnServer('are forgotten when another process has stored something', async () => {
    const hearing = graph.database.hearStored(answers.clear);
    await until(hearing.isSure);
    const other = await openDatabase(graph.options);
    await post(keeping, { query });
    await storeAnalysed(other, { title: 'From elsewhere' });
    await until(() => answers.find(keyOfPost(query)) === null);
    await Promise.all([hearing.close(), other.close()]);
  });

  test('are not kept where something was stored meanwhile', () => {
    const keep = answers.begin();
    answers.clear();
    keep('key', { status: 200, headers: {}, text: 'of before' });
    expect(answers.find('key')).toBe(null);
  });

  test('are not kept nor given where nobody tells what is stored', () => {
    let isSure = true;
    const unsure = createKeptAnswers(60, () => isSure);
    unsure.begin()('key', { status: 200, headers: {}, text: 'text' });
    isSure = false;
    unsure.begin()('other', { status: 200, headers: {}, text: 'text' });
    expect(unsure.find('key')).toBe(null);
    isSure = true;
    expect([unsure.find('key')?.text, unsure.find('other')]).toEqual(['text', null]);
  });

  test('with errors are not kept', async () => {
    const bad = '{ articles(first: 1) { nodes { title } } person(by: { name: "Sullivan" }) { id } }';
    await post(keeping, { query: bad });
    expect(await costOf(() => post(keeping, { query: bad }))).toBeGreaterThan(0);
  });

  test('say so to whoever asks by GET', async () => {
    const address = `${keeping.url}/graphql?query=${encodeURIComponent(query)}`;
    const first = await ask(address);
    expect([first.headers.get('cache-control'), first.headers.get('etag')]).toEqual([
      'public, max-age=60',
      expect.stringMatching(/^W\//),
    ]);
    const again = await ask(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=60']);
    expect((await ask(address, { headers: key })).headers.get('cache-control')).toBe('private, max-age=60');
    expect((await post(keeping, { query })).headers.get('cache-control')).toBe('no-store');
  });
});
