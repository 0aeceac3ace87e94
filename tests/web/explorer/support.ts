import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createExporter } from '../../../src/export/exporter.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import type { HttpServerOptions } from '../../../src/http/server.ts';
import { ingestSources } from '../../../src/ingest/ingest.ts';
import { graphStore } from '../../../src/ingest/store/store.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import type { Database } from '../../../src/storage/database.ts';
import { startTestServer, type TestServer, withServer } from '../../http/support.ts';
import { withGraph } from '../../support/with-graph.ts';
import { withBrowser } from '../browser.ts';

const ROOT = join(import.meta.dirname, '../../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What the whole server over a graph is made of. */
const explorerOver = (database: Database): Partial<HttpServerOptions> => ({
  schema: buildGraphSchema(),
  createContext: ({ signal }) => createContext(database, signal),
  exporter: createExporter(database),
  webRoot: join(ROOT, 'dist/web'),
});

/** The whole server over a graph. */
export const serve = (database: Database, options: Partial<HttpServerOptions> = {}): Promise<TestServer> =>
  startTestServer({ ...explorerOver(database), ...options });

/** A graph, the whole server over it and a browser, for the tests of the `describe` that this is called in. */
export function withExplorer(fill?: (database: Database) => Promise<unknown>) {
  const browser = withBrowser();
  const db = withGraph(fill);
  return { browser, db, server: withServer(() => explorerOver(db.database)) };
}

export async function storeSamples(database: Database): Promise<void> {
  await ingestSources({ paths: [join(ROOT, 'src/samples')], analyze, store: graphStore(database) });
}

/** Resolves once what has just happened is painted, and what was put off until then is done. */
const painted = (page: Page): Promise<void> =>
  page.evaluate<void>('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');

/** Resolves when nothing on the page waits for the server any more, nor the page for another one. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  // What has just been chosen begins to wait a moment later.
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await page.waitForTimeout(50);
    await painted(page);
    if ((await page.locator('[aria-busy=true]').count()) > 0) quiet = -1;
  }
}

/**
 * What axe finds wrong with a page, of any weight: the rule, and the first element. Only that leaves the page: all that
 * axe tells of what is right is a megabyte, which takes longer than to look.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))`,
  );
}

/** How far the page is wider than the window, in pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
