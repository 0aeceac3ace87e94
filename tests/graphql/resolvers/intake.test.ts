import type { Analyzer } from '../../../src/ingest/analysis/analyzer.ts';
import { type Intake, openIntake } from '../../../src/ingest/intake.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import { loggerTo } from '../../http/support.ts';
import { analyzerOf } from '../../support/analyzer.ts';
import { apiOf } from '../../support/api.ts';
import { contradictions, countRows, picture } from '../../support/graph.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const graph = withEmptyGraph();
afterEach(() => graph.database.source.query('truncate deleted_article'));
/** Analyses in this thread: threads run what is built. */
const analyzer = analyzerOf(async (article) => analyze(article));
let intake: Intake;
beforeAll(() => {
  intake = openIntake(graph.database, loggerTo([]), { open: () => analyzer });
});
afterAll(() => intake.close());
const { ask, problem } = apiOf(
  () => graph.database,
  () => ({ scope: 'edit', intake }),
);

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { status code reason quoteCount article { id title outlet { name } } }
}`;
const ingest = async (...articles: object[]) => (await ask(INGEST, { articles })).ingestArticles;
const statuses = async (...articles: object[]) =>
  (await ingest(...articles)).map(({ status }: { status: string }) => status);
const remove = async (id: string, reason = 'a wrong report') =>
  (
    await ask('mutation ($id: ID!, $reason: String!) { deleteArticle(id: $id, reason: $reason) { id url reason } }', {
      ...{ id, reason },
    })
  ).deleteArticle;

const FERRY = {
  text: 'The ferry sails on Monday, Ann Lindqvist said. “We are ready,” she told the Harbour Board in Westport.',
  title: 'The ferry sails',
  url: 'https://courier.example/ferry',
  publishedAt: '2022-01-28',
  outlet: 'Harbour Courier',
  authors: ['Bo Ek'],
};
const BRIDGE = {
  ...FERRY,
  text: 'The bridge is closed, Carl Winther said.',
  title: 'Closed',
  url: 'https://courier.example/bridge',
};

describe('ingestFile', () => {
  const BODY = `The ferry sails on Monday, Ann Lindqvist said. ${'It is late again, as it is in each winter. '.repeat(20)}`;
  const FILE = `mutation ($name: String!, $content: String!) {
    ingestFile(name: $name, content: $content) { status code reason quoteCount article { title } }
  }`;
  const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
  const send = async (name: string, content: string | Uint8Array) =>
    (await ask(FILE, { name, content: base64(content) })).ingestFile;
  const item = (index: number) =>
    `<item><title>Report ${index}</title><link>https://courier.example/${index}</link><content:encoded>${BODY} ${index}` +
    '</content:encoded></item>';
  const feed = (count: number) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${Array.from({ length: count }, (_, at) => item(at)).join('')}`;

  test('takes base64 in lines, as mail programs and shells write it', async () => {
    const content = base64(`The ferry sails\n\n${BODY}`).replace(/.{76}/g, '$&\r\n');
    const { ingestFile } = await ask(FILE, { name: 'lines.txt', content: `${content}\n` });
    expect(ingestFile).toMatchObject([{ status: 'CREATED', article: { title: 'The ferry sails' } }]);
  });

  test.each([
    ['ferry.txt', 'The ferry sails\n\nThe ferry sails on Monday, Ann Lindqvist said.', ['The ferry sails']],
    [
      'ferry.html',
      '<html><title>The ferry</title><article><h1>The ferry</h1><p>It sails on Monday, Ann Lindqvist said.</article>',
      ['The ferry'],
    ],
    ['ferry.rss', `${feed(2)}</channel></rss>`, ['Report 0', 'Report 1']],
    ['ferry.jsonl', [FERRY, BRIDGE].map((one) => JSON.stringify(one)).join('\n'), ['The ferry sails', 'Closed']],
  ])('takes the articles of %s', async (name, content, titles) => {
    const results = await send(name, content);
    expect(results.map(({ status }: { status: string }) => status)).toEqual(titles.map(() => 'CREATED'));
    expect(results.map(({ article }: { article: { title: string } }) => article.title)).toEqual(titles);
    expect((await countRows(graph.database.source)).article).toBe(titles.length);
  });

  test.each([
    ['empty.txt', '', 'is empty'],
    ['report.pdf', '%PDF-1.7 ...', 'is a PDF, which is not read'],
    ['bomb.txt', new Uint8Array([0x1f, 0x8b, 8, 0]), 'is packed with gzip: unpack it first'],
    ['noise.txt', new Uint8Array([0, 1, 2, 0, 255, 254, 0]), expect.stringMatching(/./)],
  ])('says why %s is not taken', async (name, content, reason) => {
    expect(await send(name, content)).toEqual([
      { status: 'REJECTED', code: 'BAD_USER_INPUT', reason, quoteCount: null, article: null },
    ]);
  });

  test('takes a hundred articles of a longer file and says that there are more', async () => {
    const results = await send('long.rss', `${feed(102)}</channel></rss>`);
    expect(results).toHaveLength(101);
    expect(results.at(-1)).toMatchObject({
      status: 'REJECTED',
      reason: expect.stringMatching(/more than 100 articles/),
    });
  });

  test.each([
    ['', 'YQ==', /"name" wants 1 to 200 characters/],
    ['a\nb', 'YQ==', /"name" wants 1 to 200 characters/],
    ['a.txt', 'not base64!', /"content" wants bytes in base64/],
  ])('refuses %j of %j', async (name, content, message) => {
    expect((await problem(FILE, { name, content })).message).toMatch(message);
  });
});

describe('ingestArticles', () => {
  test('tells of each article in its order what became of it, and does nothing twice', async () => {
    expect(await ingest(FERRY, { ...BRIDGE, text: ' ' }, BRIDGE)).toEqual([
      {
        ...{ status: 'CREATED', code: null, reason: null, quoteCount: 2 },
        article: { id: expect.any(String), title: 'The ferry sails', outlet: { name: 'Harbour Courier' } },
      },
      {
        ...{ status: 'REJECTED', code: 'BAD_USER_INPUT', reason: 'text: is missing or empty' },
        ...{ quoteCount: null, article: null },
      },
      expect.objectContaining({ status: 'CREATED', quoteCount: 1 }),
    ]);
    const again = await ingest(FERRY, BRIDGE);
    expect(again).toMatchObject([
      { status: 'DUPLICATE', quoteCount: null, article: { title: 'The ferry sails' } },
      { status: 'DUPLICATE', article: { title: 'Closed' } },
    ]);
    expect(await statuses({ ...FERRY, text: 'The ferry does not sail, Ann Lindqvist said.' })).toEqual(['UPDATED']);
  });

  test.each([
    ['url', 'javascript:alert(1)', /^url: wants an http or https URL/],
    ['url', 'no address', /^url: wants an http or https URL/],
    ['publishedAt', '2022-02-30', /^publishedAt: wants an ISO 8601 date/],
    ['publishedAt', 'yesterday', /^publishedAt: wants an ISO 8601 date/],
    ['language', 'klingon!', /^language: wants/],
    ['title', 'x'.repeat(1001), /^title: is over 1000 characters/],
    ['text', '', /^text: is missing or empty/],
  ])('%s "%s" rejects the article alone', async (field, value, reason) => {
    expect(await ingest({ ...FERRY, [field]: value }, BRIDGE)).toMatchObject([
      { status: 'REJECTED', code: 'BAD_USER_INPUT', reason: expect.stringMatching(reason) },
      { status: 'CREATED' },
    ]);
  });

  test.each([0, 101])('%d articles are refused', async (count) => {
    const { code, message } = await problem(INGEST, { articles: Array(count).fill(FERRY) });
    expect([code, message]).toEqual(['BAD_USER_INPUT', `"articles" wants 1 to 100, got ${count}: send them in parts`]);
  });

  test('an article that comes twice in one call is one', async () => {
    expect(await statuses(FERRY, BRIDGE, FERRY)).toEqual(['CREATED', 'CREATED', 'DUPLICATE']);
    expect((await countRows(graph.database.source)).article).toBe(2);
  });

  test('an article that comes in two calls at once is one', async () => {
    const calls = await Promise.all([statuses(FERRY), statuses(FERRY)]);
    expect(calls.flat().sort()).toEqual(['CREATED', 'DUPLICATE']);
  });

  test('more calls than can be taken at once are told to come again', async () => {
    const calls = await Promise.allSettled(Array.from({ length: 12 }, () => statuses(FERRY)));
    const refused = calls.filter((call) => call.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'UNAVAILABLE' });
  });

  test('what is stopped on the way is whole or not there, and sent again it is completed', async () => {
    const articles = Array.from({ length: 60 }, (_, index) => ({ text: `Report ${index}, Ann Lindqvist said.` }));
    const controller = new AbortController();
    const open = (): Analyzer => ({
      ...analyzer,
      analyze: async (article) => {
        if (article.text.startsWith('Report 40')) controller.abort();
        return analyze(article);
      },
    });
    const stopped = openIntake(graph.database, loggerTo([]), { open });
    const results = await stopped.take(articles, controller.signal);
    await stopped.close();
    expect(results.length).toBeLessThan(60);
    expect((await countRows(graph.database.source)).article).toBe(results.length);
    expect(await contradictions(graph.database.source)).toEqual([]);
    expect(new Set(await statuses(...articles))).toEqual(
      new Set(results.length > 0 ? ['CREATED', 'DUPLICATE'] : ['CREATED']),
    );
  });
});

test('the days of another version that comes without a date count from the date that is known', async () => {
  const url = 'https://courier.example/strike';
  const dated = { text: 'The port is shut.', url, publishedAt: '2022-02-02T08:00:00Z', outlet: 'Harbour Courier' };
  await ingest(dated);
  const text = '“The port stays shut,” Mayor Ann Lindqvist said on Monday in Westport.';
  expect(await statuses({ url, text })).toEqual(['UPDATED']);
  const { quotes } = await ask('{ quotes { nodes { saidOn article { publishedAt outlet { name } } } } }', {});
  expect(quotes.nodes).toEqual([
    { saidOn: '2022-01-31', article: { publishedAt: '2022-02-02T08:00:00.000Z', outlet: { name: 'Harbour Courier' } } },
  ]);
});

describe('deleteArticle', () => {
  const empty = { article: 0, quote: 0, mention: 0, entity: 0, outlet: 0, statement: 0, article_version: 0 };

  test('takes out all that hangs on the article, and nodes that nothing else names', async () => {
    const [{ article }] = await ingest(FERRY);
    expect(await remove(article.id)).toEqual({ id: article.id, url: FERRY.url, reason: 'a wrong report' });
    expect(await countRows(graph.database.source)).toMatchObject(empty);
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: article.id })).node).toBeNull();
  });

  test('leaves the graph as it was before the article', async () => {
    await ingest(BRIDGE);
    const before = await picture(graph.database.source);
    const [{ article }] = await ingest({ ...FERRY, text: 'The bridge stays closed, Ann Lindqvist and Bo Ek said.' });
    await remove(article.id);
    expect(await picture(graph.database.source)).toEqual(before);
  });

  test('what is deleted does not come back: the same content, or anything at its address', async () => {
    const [{ article }] = await ingest(FERRY);
    await remove(article.id);
    const elsewhere = { ...FERRY, url: 'https://courier.example/elsewhere' };
    const rewritten = { ...FERRY, text: 'Something else, Ann Lindqvist said.' };
    expect(await ingest(FERRY, elsewhere, rewritten)).toMatchObject(
      Array(3).fill({ status: 'DELETED', article: null, reason: null, quoteCount: null }),
    );
    expect(await countRows(graph.database.source)).toMatchObject(empty);
    // The same text of another outlet is another article.
    expect(await statuses({ ...FERRY, url: null, outlet: 'Northern Post' })).toEqual(['CREATED']);
  });

  test('nor does any of its earlier texts, also without an address', async () => {
    await ingest(FERRY);
    const [{ article }] = await ingest({ ...FERRY, text: 'Something else, Ann Lindqvist said.' });
    await remove(article.id);
    expect(await statuses({ ...FERRY, url: null, text: ` ${FERRY.text}\n` })).toEqual(['DELETED']);
    expect(await countRows(graph.database.source)).toMatchObject({ article: 0, quote: 0, statement: 0 });
  });

  test('tells the first reason when it is asked again, and NOT_FOUND where nothing was', async () => {
    const [{ article }] = await ingest(FERRY);
    await remove(article.id, 'first');
    expect(await remove(article.id, 'second')).toMatchObject({ reason: 'first' });
    const DELETE = 'mutation ($id: ID!, $reason: String!) { deleteArticle(id: $id, reason: $reason) { id } }';
    const idOf = (text: string) => Buffer.from(text).toString('base64url');
    expect(await problem(DELETE, { id: idOf('Article:999999'), reason: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await problem(DELETE, { id: idOf('Quote:1'), reason: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await problem(DELETE, { id: article.id, reason: ' \n' })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await problem(DELETE, { id: article.id, reason: 'x'.repeat(501) })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
