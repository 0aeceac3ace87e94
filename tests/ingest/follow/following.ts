import type { Analysis, ArticleText } from '../../../src/domain/analysis.ts';
import { openFetcher } from '../../../src/fetch/fetcher.ts';
import { type FollowedSources, sourcesOf } from '../../../src/ingest/follow/followed-sources.ts';
import { type Follower, followSources } from '../../../src/ingest/follow/follower.ts';
import { openIntake } from '../../../src/ingest/intake.ts';
import type { SourceRow } from '../../../src/storage/sources/sources.ts';
import { type Answer, PAGE, ROUTES, type Site, send, startSite } from '../../fetch/misbehaving-server.ts';
import { loggerTo } from '../../http/support.ts';
import { analyzerOf } from '../../support/analyzer.ts';
import { countRows } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';

/** What a feed says of a page. */
export interface Item {
  path: string;
  text: string;
  title?: string;
  /** As the feed writes it. */
  date?: string;
}

export const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
};

const xmlOf = (base: string, { path, text, title = `About ${path}`, date = 'Mon, 31 Jan 2022 10:00:00 GMT' }: Item) =>
  `<item><title>${title}</title><link>${base}${path}</link><pubDate>${date}</pubDate>
   <description><![CDATA[${text}]]></description></item>`;

/** A graph that follows the feed of a site that misbehaves, for the tests of a file; empty before each. */
export function withFollowedFeed(analyze: (article: ArticleText) => Analysis) {
  const graph = withGraph();
  const analyzer = analyzerOf(async (article) => analyze(article));
  const closing: (() => Promise<void>)[] = [];
  const feed = {
    graph,
    sources: undefined as unknown as FollowedSources,
    site: undefined as unknown as Site,
    routes: {} as Record<string, Answer>,
    items: [] as Item[],
    /** What the server knows its feed again by. */
    tag: '',
    log: [] as string[],

    follow(): Follower {
      const { database } = graph;
      const log = loggerTo(feed.log);
      const intake = openIntake(database, log, { open: () => analyzer });
      const fetcher = openFetcher({
        ...{ version: '0.1.0', contact: null, privateAddresses: ['127.0.0.1'], timeoutMs: 30_000, mostWaitMs: 500 },
      });
      const follower = followSources({ database, intake, fetcher, log, pollMs: 50 });
      closing.push(fetcher.close, intake.close, follower.close);
      return follower;
    },
    async add(path: string): Promise<SourceRow> {
      const rows = await feed.sources.add([{ url: feed.site.url + path, title: null, everySeconds: null }]);
      return rows[0]!;
    },
    state: async () => (await feed.sources.list())[0]!,
    /** Until the source was looked at again, and all that it announced is done with. */
    async looked(work: () => Promise<unknown>): Promise<void> {
      const before = (await feed.sources.list())[0]?.lastCheckedAt?.getTime();
      await work();
      await until(async () => {
        const now = await feed.state();
        return now.lastCheckedAt !== null && now.lastCheckedAt.getTime() !== before && now.waitingNow === 0;
      });
    },
    /** The feed has something else in it, and is looked at. */
    async changed(items: Item[]): Promise<void> {
      [feed.items, feed.tag] = [items, `${feed.tag}+`];
      await feed.looked(() => feed.sources.check(null));
    },
    pages: () =>
      graph.database.source.query<{ url: string; state: string; problem: string | null }[]>(
        'select url, state, problem from source_page order by id',
      ),
    articles: async () => (await countRows(graph.database.source)).article,
  };

  beforeEach(async () => {
    [feed.items, feed.tag, feed.log] = [[], 'v1', []];
    feed.routes = {
      ...ROUTES,
      '/feed': (request, response) => {
        const etag = `"${feed.tag}"`;
        const type = 'application/rss+xml';
        if (request.headers['if-none-match'] === etag) return send(response, 304, type, '', { etag });
        const xml = feed.items.map((item) => xmlOf(feed.site.url, item)).join('');
        const rss = `<rss version="2.0"><channel><title>Harbour Courier</title>${xml}</channel></rss>`;
        return send(response, 200, type, rss, { etag });
      },
      '/a': (_request, response) => send(response, 200, 'text/html', PAGE('Article A')),
      '/b': (_request, response) => send(response, 200, 'text/html', PAGE('Article B').replaceAll('harbour', 'river')),
      '/picture': (_request, response) => send(response, 200, 'image/jpeg', '\u0000\u0001'),
      '/index': (_request, response) =>
        send(response, 200, 'text/html', '<html><body><a href="/a">A</a></body></html>'),
    };
    feed.site = await startSite(feed.routes);
    feed.sources = sourcesOf(graph.database);
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await feed.site.close();
    await graph.clear();
    await graph.database.source.query('truncate source, source_page, fetch_host, deleted_article');
  });
  return feed;
}
