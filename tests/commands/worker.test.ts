import { type Answer, PAGE, type Site, send, startSite } from '../fetch/misbehaving-server.ts';
import { describeOnServer } from '../support/database.ts';
import { withGraph } from '../support/with-graph.ts';
import { start, until } from './processes.ts';

const SITES = 3;
const PAGES = 2;

/** A site whose feed leads to its pages, each with a text of its own. */
const openSite = (site: number): Promise<Site> => {
  const pages = Array.from({ length: PAGES }, (_, page) => {
    const html = PAGE('Bridge of the quay').replace('two million', `${site}.${page} million`);
    const answer: Answer = (_request, response) => send(response, 200, 'text/html', html);
    return [`/${page}`, answer] as const;
  });
  const feed: Answer = ({ headers }, response) => {
    const items = pages.map(([path]) => `<item><title>Bridge</title><link>http://${headers.host}${path}</link></item>`);
    send(response, 200, 'application/rss+xml', `<rss><channel><title>Quay</title>${items.join('')}</channel></rss>`);
  };
  return startSite({ '/feed': feed, ...Object.fromEntries(pages) });
};

describeOnServer('workers', () => {
  const graph = withGraph();
  let sites: Site[];
  beforeAll(async () => {
    sites = await Promise.all(Array.from({ length: SITES }, (_, site) => openSite(site)));
  });
  afterAll(() => Promise.all(sites.map((site) => site.close())));

  test('share the sources of a PostgreSQL, store each page once, and end when told to', async () => {
    const env = graph.env as { DATABASE_URL: string };
    const feeds = sites.map(({ url }) => `${url}/feed`);
    expect(await start(['sources', 'add', ...feeds], env).ended).toMatchObject({ code: 0 });
    const workers = [start(['worker'], env), start(['worker'], env)];
    const pages = () =>
      graph.database.source.query<{ url: string; state: string }[]>('select url, state from source_page order by url');
    const isDone = async () => (await pages()).filter(({ state }) => state === 'STORED').length === SITES * PAGES;
    await until(isDone, 'every page is stored');
    for (const { child } of workers) child.kill('SIGTERM');
    for (const { ended } of workers)
      expect(await ended).toMatchObject({ code: 0, stdout: 'whosaid follows its sources\n' });
    const stored = await graph.database.source.query<{ url: string }[]>('select url from article order by url');
    expect(stored.map(({ url }) => url)).toEqual((await pages()).map(({ url }) => url));
  }, 120_000);
});
