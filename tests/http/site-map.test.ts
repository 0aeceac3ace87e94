import { createSiteMap } from '../../src/export/site-map.ts';
import { toId } from '../../src/graphql/relay/ids.ts';
import { storeNews } from '../support/news.ts';
import { withEmptyGraph, withGraph } from '../support/with-graph.ts';
import { ask, OPEN, startTestServer, withServer } from './support.ts';

const graph = withGraph(storeNews);
const server = withServer(() => ({ siteMap: createSiteMap(graph.database) }));

const locations = (text: string): string[] => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!);

const all = (sql: string): Promise<{ path: string }[]> => graph.database.source.query(sql);

test('the index lists the parts, which list every page once', async () => {
  const index = await ask(`${server.url}/sitemap.xml`);
  expect([index.status, index.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(index.text).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<sitemapindex xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n/,
  );
  const parts = locations(index.text);
  expect(parts).toEqual(['names', 'articles', 'statements'].map((kind) => `${server.url}/sitemap/${kind}-1.xml`));
  const listed = (await Promise.all(parts.map((part) => ask(part)))).flatMap(({ text }) => locations(text));
  const names = await all(`select lower(type) || '/' || slug path from entity`);
  const ids = async (table: string, type: 'Article' | 'Statement') =>
    (await all(`select id path from ${table}`)).map(({ path }) => `${type.toLowerCase()}/${toId(type, Number(path))}`);
  const pages = [...names.map(({ path }) => path), ...(await ids('article', 'Article'))];
  const expected = [...pages, ...(await ids('statement', 'Statement'))].map((path) => `${server.url}/${path}`);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test('an address says when the page has changed last', async () => {
  const { text } = await ask(`${server.url}/sitemap/names-1.xml`);
  const [{ at }] = await graph.database.source.query('select created_at at from article where id = 5');
  // The fifth article is the last that names him.
  expect(text).toContain(
    `<url><loc>${server.url}/person/sergey-lavrov</loc><lastmod>${at.toISOString()}</lastmod></url>`,
  );
  for (const kind of ['articles', 'statements']) {
    const part = await ask(`${server.url}/sitemap/${kind}-1.xml`);
    expect(part.text.match(/<lastmod>/g)).toHaveLength(locations(part.text).length);
  }
});

test.each([
  '/sitemap/names-2.xml',
  '/sitemap/names-0.xml',
  '/sitemap/names-01.xml',
  '/sitemap/quotes-1.xml',
  '/sitemap/x',
])('there is no %s', async (path) => {
  const { status, json } = await ask(server.url + path);
  expect([status, json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

test('addresses are those that users see, and caches keep them apart', async () => {
  const headers = { 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https', 'x-forwarded-prefix': '/who' };
  const index = await ask(`${server.url}/sitemap.xml`, { headers });
  expect(locations(index.text)[0]).toBe('https://news.example/who/sitemap/names-1.xml');
  expect(index.headers.get('cache-control')).toBe('private, max-age=3600');
  const { text } = await ask(`${server.url}/robots.txt`, { headers });
  expect(text).toBe(
    'User-agent: *\nDisallow: /who/search\nDisallow: /who/export/\n\nSitemap: https://news.example/who/sitemap.xml\n',
  );
});

test('search engines may read the pages and the API that draws them', async () => {
  const { text, headers } = await ask(`${server.url}/robots.txt`);
  expect(text).toBe(`User-agent: *\nDisallow: /search\nDisallow: /export/\n\nSitemap: ${server.url}/sitemap.xml\n`);
  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
    'text/plain; charset=utf-8',
    'public, max-age=3600',
  ]);
});

test('where reading wants a key, search engines get nothing', async () => {
  const closed = await startTestServer({
    siteMap: createSiteMap(graph.database),
    access: { ...OPEN, isReadingOpen: false },
  });
  for (const path of ['/sitemap.xml', '/sitemap/names-1.xml']) expect((await ask(closed.url + path)).status).toBe(401);
  expect((await ask(`${closed.url}/robots.txt`)).text).toContain('\nDisallow: /\n');
  await closed.close();
});

test('a part is compressed on its way', async () => {
  const { headers } = await ask(`${server.url}/sitemap/names-1.xml`, { headers: { 'accept-encoding': 'gzip' } });
  expect(headers.get('content-encoding')).toBe('gzip');
});

describe('of many pages', () => {
  const many = withEmptyGraph();
  const readPart = async (kind: 'names' | 'articles', number: number) => {
    const map = createSiteMap(many.database);
    const pieces = await map.openPart(kind, number, '', new AbortController().signal);
    let text = '';
    for await (const piece of pieces!) text += piece;
    return locations(text);
  };

  test('a part has at most 50,000 addresses, and reads a thousand by a statement', async () => {
    await many.database.source.query(
      `insert into entity (id, type, name, slug) overriding system value
       select n, 'PERSON', 'Ann ' || n, 'ann-' || n from generate_series(48501, 50002) n`,
    );
    many.statements.reset();
    const first = await readPart('names', 1);
    expect([first.length, first[0], first.at(-1)]).toEqual([1_500, '/person/ann-48501', '/person/ann-50000']);
    // Where the ids end; two batches, each in a transaction.
    expect(many.statements.count).toBe(1 + 2 * 3);
    expect(await readPart('names', 2)).toEqual(['/person/ann-50001', '/person/ann-50002']);
    const index = await createSiteMap(many.database).writeIndex('', new AbortController().signal);
    expect(locations(index)).toEqual(['/sitemap/names-1.xml', '/sitemap/names-2.xml']);
  });
});
