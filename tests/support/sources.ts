import type { Database } from '../../src/storage/database.ts';
import { endPage, nextPage } from '../../src/storage/sources/page-queue.ts';
import { endLook, type Look } from '../../src/storage/sources/queue.ts';
import { saveSources } from '../../src/storage/sources/sources.ts';

const COUNT = 12;
const PAGES = 6;

/** What a look at a feed found: pages that are stored as articles of the graph, but for the last, which waits. */
const lookAt = (source: number): Look => ({
  ...{ result: 'NOTHING_NEW', problem: null, failures: 0, kind: 'FEED', title: `Courier ${source}`, etag: null },
  ...{ lastModified: null, sha256: null, waitSeconds: 450, nextSeconds: 450, isPaused: false },
  pages: Array.from({ length: PAGES }, (_, page) => ({
    ...{ url: `https://courier${source}.example/${page}`, publishedAt: null, outlet: null, said: null },
    articleId: page < PAGES - 1 ? page + 1 : null,
  })),
});

const FAILED: Partial<Look> = { result: 'FAILED', problem: 'nobody answers', failures: 1, pages: [] };

/** Has a graph with some articles follow a dozen sources. Every third cannot be reached, and of the others one page. */
export async function storeSources({ source: database }: Database): Promise<void> {
  const urls = Array.from({ length: COUNT }, (_, source) => `https://courier${source}.example/feed`);
  const sources = await saveSources(
    database,
    urls.map((url) => ({ url, title: null, everySeconds: null })),
  );
  for (const [at, { id }] of sources.entries()) {
    await endLook(database, id, at % 3 === 0 ? { ...lookAt(at), ...FAILED } : lookAt(at));
    const page = await nextPage(database, `courier${at}.example`);
    const end = { state: 'FAILED', problem: 'nobody answers', againSeconds: null } as const;
    if (page) await endPage(database, page, { ...page, ...end });
  }
}
