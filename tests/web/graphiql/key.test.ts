import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from '../../../src/graphql/access/identify.ts';
import { createKey } from '../../../src/storage/keys/keys.ts';
import type { TestServer } from '../../http/support.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';
import { describeInBrowser, visit, withBrowser } from '../browser.ts';
import { findBarriers, serve, settled } from '../explorer/support.ts';

const screenshots = process.env['SCREENSHOTS'] || mkdtempSync(join(tmpdir(), 'whosaid-screenshots-'));

/** What a browser itself reports of requests that are refused. */
const isRefusal = (complaint: string): boolean => complaint.includes('401');

describeInBrowser('a server that answers only to a key', () => {
  const browser = withBrowser();
  const db = withGraph(storeNews);
  let server: TestServer;
  let key: string;

  beforeAll(async () => {
    ({ key } = await createKey(db.database.source, { name: '', scope: 'read', expiresAt: null }));
    const access = { identify: (text: string) => identify(db.database.source, text), isReadingOpen: false };
    server = await serve(db.database, { access });
  });

  afterAll(async () => {
    await server?.close();
  });

  test('is asked in the playground with the key that is typed there, and exports with it from the explorer', async () => {
    const link = `${server.url}/graphql?query=${encodeURIComponent('{ quotes(first: 1) { nodes { text } } }')}`;
    const { page, context, complaints } = await visit(browser, link, 1280, 800);
    const box = page.getByRole('dialog', { name: 'Key' });
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await box.getByLabel('Key').fill(key);
    await page.screenshot({ path: join(screenshots, 'playground-key.png') });
    expect((await findBarriers(page)).filter((barrier) => barrier.includes('whosaid-key'))).toEqual([]);
    await box.getByRole('button', { name: 'Use this key' }).click();
    await box.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('"text"').first().waitFor();
    expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);

    complaints.splice(0);
    await page.goto(`${server.url}/search?speaker=sergey-lavrov`);
    await settled(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'as CSV', exact: true }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('quotes.csv');
    expect(readFileSync(await file.path(), 'utf8')).toContain('There is no positive reaction');
    await context.close();
    expect(complaints).toEqual([]);
  });
});
