import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext } from '../../src/graphql/context.ts';
import { toId } from '../../src/graphql/relay/ids.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { READY_DASHBOARDS } from '../../src/http/pages/ready-dashboards.ts';
import type { CreateContext } from '../../src/http/route-options.ts';
import { openTestDatabase } from '../support/database.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { type Answer, ask, OPEN, startTestServer, withServer } from './support.ts';

const HOSTILE = '</script><script>alert("1")</script> & <b>more</b>';

const graph = withGraph(async (database) => {
  await storeNews(database);
  await store(
    database,
    { title: HOSTILE, text: `“No ${HOSTILE},” Ann Ek said.`, outlet: 'Harbour Courier' },
    {
      people: ['Ann Ek'],
      quotes: [{ content: `No ${HOSTILE},`, speaker: 'Ann Ek', cue: 'said' }],
    },
  );
  await database.source.query(`update entity set slug = 'lavrov' where slug = 'sergey-lavrov'`);
});

const webRoot = mkdtempSync(join(tmpdir(), 'whosaid-heads-'));
writeFileSync(
  join(webRoot, 'explorer.html'),
  '<head><meta name="description" content="-" />\n<title>-</title></head><a href="./x">',
);

const inGraph: CreateContext = ({ signal }) => createContext(graph.database, signal);
const options = { schema: buildGraphSchema(), createContext: inGraph, webRoot };
const server = withServer(() => options);

const open = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(server.url + path, { headers: { accept: 'text/html', ...headers } });

const unescaped = (text: string): string =>
  text.replace(
    /&(quot|lt|gt|amp|#10);/g,
    (_, name: string) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[name] ?? '\n',
  );

/** What a head says: by name or property, `title`, `canonical`, and `data` for JSON-LD. */
function read({ text }: Answer) {
  const head: Record<string, string> = {};
  for (const [, name, content] of text.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)" \/>/g)) {
    head[name!] = unescaped(content!);
  }
  const [, title] = /<title>([^<]*)<\/title>/.exec(text)!;
  const [, canonical] = /<link rel="canonical" href="([^"]*)" \/>/.exec(text) ?? [];
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
  return { ...head, title: unescaped(title!), canonical, data: data === undefined ? undefined : JSON.parse(data) };
}

test('the page of a person says who that is', async () => {
  const answer = await open('/person/lavrov?tab=about');
  const page = `${server.url}/person/lavrov`;
  expect(answer.status).toBe(200);
  const description =
    'Sergey Lavrov, Russian Foreign Minister. 5 quotes of Sergey Lavrov, and what others said about Sergey Lavrov, each with its article.';
  expect(read(answer)).toEqual({
    title: 'Sergey Lavrov · Whosaid',
    description,
    canonical: page,
    'og:site_name': 'Whosaid',
    'og:type': 'profile',
    'og:title': 'Sergey Lavrov · Whosaid',
    'og:description': description,
    'og:url': page,
    'og:image': `${server.url}/card.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Whosaid: who said what in the news',
    'twitter:card': 'summary_large_image',
    data: {
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      url: page,
      mainEntity: {
        '@type': 'Person',
        '@id': page,
        identifier: 'lavrov',
        name: 'Sergey Lavrov',
        alternateName: ['Lavrov'],
        jobTitle: 'Russian Foreign Minister',
        sameAs: ['https://www.wikidata.org/wiki/Q58217'],
        url: page,
      },
    },
  });
});

test('a statement is a Quotation, with its first report', async () => {
  const path = `/statement/${await statementOf('“There is no positive')}`;
  const head = read(await open(path));
  expect(head).toMatchObject({
    title: 'Sergey Lavrov: “There is no positive reaction 😀 to it” · Whosaid',
    description:
      '1 report in 1 outlet, word for word side by side. First: “Talks stall”, Harbour Courier, 27 January 2022.',
    canonical: server.url + path,
    'og:title': 'Sergey Lavrov: “There is no positive reaction 😀 to it”',
    'og:type': 'article',
    data: {
      '@type': 'Quotation',
      '@id': server.url + path,
      text: 'There is no positive reaction 😀 to it',
      spokenByCharacter: { '@type': 'Person', '@id': `${server.url}/person/lavrov`, name: 'Sergey Lavrov' },
      creator: { '@id': `${server.url}/person/lavrov` },
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': 'https://www.harbour.example/talks',
        headline: 'Talks stall',
        datePublished: '2022-01-27T09:00:00.000Z',
        publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Courier' },
      },
    },
  });
});

test('an article is a NewsArticle with its first quotes', async () => {
  const path = `/article/${toId('Article', 1)}`;
  const head = read(await open(path));
  expect(head).toMatchObject({
    title: 'Talks stall · Whosaid',
    description: '3 quotes of Sergey Lavrov and Antony Blinken in “Talks stall”, Harbour Courier, 27 January 2022.',
    canonical: server.url + path,
    'og:title': 'Talks stall · Whosaid',
    data: {
      '@type': 'WebPage',
      mainEntity: {
        '@type': 'NewsArticle',
        url: 'https://www.harbour.example/talks',
        inLanguage: 'en',
        author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }],
      },
    },
  });
  const { hasPart } = head.data.mainEntity;
  expect(hasPart).toHaveLength(3);
  expect(hasPart[2]).toMatchObject({ '@type': 'Quotation', text: 'the door stayed open' });
  expect(hasPart[2]).not.toHaveProperty('creator');
  expect(hasPart[2]).not.toHaveProperty('isPartOf');
});

test('a link to a quote in its article shows the quote', async () => {
  const path = `/article/${toId('Article', 1)}`;
  const head = read(await open(`${path}?quote=${toId('Quote', 3)}`));
  expect(head).toMatchObject({
    title: 'Talks stall · Whosaid',
    canonical: server.url + path,
    'og:title': 'Antony Blinken: the door stayed open',
    'og:description': 'In “Talks stall”, Harbour Courier, 27 January 2022.',
  });
  for (const quote of ['nonsense', '', toId('Quote', 4), toId('Quote', 999)]) {
    const other = await open(`${path}?quote=${quote}`);
    expect([other.status, read(other)]).toMatchObject([200, { 'og:title': 'Talks stall · Whosaid' }]);
  }
});

test('the graph around a name, and a ready dashboard about somebody, say whom they are about', async () => {
  expect(read(await open('/graph?around=sergey-lavrov&edges=100'))).toMatchObject({
    title: 'Who talks about Sergey Lavrov, and whom Sergey Lavrov talks about · Whosaid',
    canonical: `${server.url}/graph?around=lavrov`,
    'og:url': `${server.url}/graph?around=lavrov`,
  });
  for (const search of ['', '?around=nobody', '?around=lavrov&around=nato', '?speaker=lavrov']) {
    const head = read(await open(`/graph${search}`));
    expect(head).toMatchObject({ title: 'Who talks about whom · Whosaid', canonical: `${server.url}/graph` });
  }
  const page = await open('/dashboards/person?person=sergey-lavrov&from=2022-01-01');
  expect(read(page)).toMatchObject({
    title: 'One person: Sergey Lavrov · Whosaid',
    'og:title': 'One person: Sergey Lavrov · Whosaid',
    canonical: `${server.url}/dashboards/person?person=lavrov`,
  });
  expect(page.text).toContain('type="application/json+oembed"');
  expect(read(await open('/dashboards/person?person=any'))).toMatchObject({ title: 'One person · Whosaid' });
});

test.each(Object.entries(READY_DASHBOARDS))('the ready dashboard %s has the head of its page', async (name, ready) => {
  const file = join(__dirname, '../../src/web/explorer/dashboards/ready', `${name}.json`);
  const { title, description } = JSON.parse(readFileSync(file, 'utf8'));
  expect(ready).toMatchObject({ title, description });
  expect(read(await open(`/dashboards/${name}`))).toMatchObject({
    title: `${title} · Whosaid`,
    description,
    canonical: `${server.url}/dashboards/${name}`,
  });
});

test('what an article says breaks out of nothing', async () => {
  const quote = (await graph.database.source.query(`select id from quote where text like 'No %script%'`))[0].id;
  const answer = await open(`/article/${toId('Article', 7)}?quote=${toId('Quote', Number(quote))}`);
  expect(answer.text.match(/<script/g)).toHaveLength(1);
  expect(answer.text).not.toContain('<b>');
  expect(read(answer)).toMatchObject({
    title: `${HOSTILE} · Whosaid`,
    'og:title': `Ann Ek: “No ${HOSTILE},”`,
    data: { mainEntity: { headline: HOSTILE, hasPart: [{ text: `No ${HOSTILE},` }] } },
  });
  const search = await open(`/search?text=${encodeURIComponent(`$& ${HOSTILE}`)}`);
  expect(search.text).not.toContain('<script');
  expect(read(search)).toMatchObject({ title: `“$& ${HOSTILE}” · Whosaid`, robots: 'noindex', canonical: undefined });
});

test.each([
  ['/person/sergey-lavrov', '../person/lavrov'],
  ['/person/sergey-lavrov/?tab=about', '../../person/lavrov?tab=about'],
  ['/organization/lavrov', '../person/lavrov'],
  ['/place/nato', '../organization/nato'],
])('%s is at %s now, which nobody remembers for good', async (path, location) => {
  const { status, headers } = await open(path);
  expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([301, location, 'no-cache']);
});

test.each([
  '/person/nobody',
  '/article/nonsense',
  `/article/${toId('Article', 99)}`,
  `/statement/${toId('Quote', 1)}`,
  '/dashboards/other',
  '/x',
])('there is nothing at %s: the page says so, and so does the status', async (path) => {
  const answer = await open(path);
  expect([answer.status, read(answer)]).toMatchObject([404, { title: 'No such page · Whosaid', robots: 'noindex' }]);
});

test('whoever accepts anything gets the page, as those do who show previews of links', async () => {
  for (const path of ['/', '/person/lavrov']) {
    const { status, headers } = await open(path, { accept: '*/*' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  }
});

test('addresses are those that users see', async () => {
  const answer = await open('/person/lavrov', {
    'x-forwarded-host': 'news.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-prefix': '/who',
  });
  const page = 'https://news.example/who/person/lavrov';
  expect(read(answer)).toMatchObject({ canonical: page, 'og:url': page, data: { url: page } });
  expect(answer.headers.get('vary')).toContain('x-forwarded-host');
  expect(answer.text).toContain('<a href="/who/x">');
  const moved = await open('/person/sergey-lavrov', { 'x-forwarded-prefix': '/who' });
  expect(moved.headers.get('location')).toBe('/who/person/lavrov');
});

test('a page that a browser has is not sent again', async () => {
  const { headers } = await open('/person/lavrov');
  expect((await open('/person/lavrov', { 'if-none-match': headers.get('etag')! })).status).toBe(304);
});

test.each([
  // The node; its other names, registers and roles, a count.
  ['/person/lavrov', 5],
  // The statement; its speakers and first report; whom it names, its speakers and article; the outlet, and the text.
  [`/statement/${toId('Statement', 1)}`, 8],
  [`/article/${toId('Article', 1)}?quote=${toId('Quote', 3)}`, 14],
])('%s asks the database %s times at most', async (path, most) => {
  graph.statements.reset();
  expect((await open(path)).status).toBe(200);
  expect(graph.statements.count).toBeLessThanOrEqual(most);
});

describe('while nobody can say what a page is about', () => {
  const withContext = async (createContext: CreateContext, look: (url: string) => Promise<void>) => {
    const other = await startTestServer({ ...options, createContext });
    await look(other.url).finally(other.close);
  };
  const headers = { accept: 'text/html' };

  test('it is sent all the same, as one that is not there for the moment', async () => {
    const gone = await openTestDatabase();
    await gone.close();
    await withContext(
      ({ signal }) => createContext(gone.database, signal),
      async (url) => {
        const page = await ask(`${url}/person/lavrov`, { headers });
        expect([page.status, page.headers.get('retry-after')]).toEqual([503, '2']);
        expect(read(page).title).toBe('Whosaid');
        expect(page.text).not.toContain('robots');
        expect((await ask(url, { headers })).status).toBe(200);
      },
    );
  });

  test('nor may know without a key, it is sent without', async () => {
    const closed = await startTestServer({ ...options, access: { ...OPEN, isReadingOpen: false } });
    const page = await ask(`${closed.url}/person/lavrov`, { headers });
    expect([page.status, read(page).title]).toEqual([200, 'Whosaid']);
    expect(page.text).not.toContain('Sergey');
    await closed.close();
  });

  test('nobody waits longer than a second for it', () =>
    withContext(
      () => new Promise(() => {}),
      async (url) => {
        const start = Date.now();
        const page = await ask(`${url}/person/lavrov`, { headers });
        expect([page.status, read(page).title]).toEqual([200, 'Whosaid']);
        expect(Date.now() - start).toBeLessThan(5_000);
      },
    ));
});

async function statementOf(words: string): Promise<string> {
  const sql = `select statement_id id from quote where strpos(text, $1) > 0`;
  const [row] = await graph.database.source.query(sql, [words.replace('“', '')]);
  return toId('Statement', Number(row.id));
}
