import type { Browser, Page } from 'playwright-core';
import type { TestServer } from '../../http/support.ts';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';
import { describeInBrowser, launchBrowser, visit } from '../browser.ts';
import { findBarriers, overflowOf, serve, settled, storeSamples } from './support.ts';

describeInBrowser('the explorer on the sample graph', () => {
  let db: TestDatabase;
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    db = await openTestDatabase();
    await storeSamples(db.database);
    server = await serve(db.database);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await db?.close();
  });

  /** Each page by what a reader does to come to it. */
  const pages: { name: string; open: (page: Page) => Promise<void> }[] = [
    { name: 'home', open: async () => undefined },
    {
      name: 'search',
      open: async (page) => {
        await page.getByRole('combobox').fill('"risk of war"');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: '“risk of war”' }).waitFor();
      },
    },
    {
      name: 'person',
      open: async (page) => {
        await page.getByRole('region', { name: 'Most quoted' }).getByRole('link', { name: 'Sergey Lavrov' }).click();
        await page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' }).waitFor();
      },
    },
    {
      name: 'organization',
      open: async (page) => {
        await page.goto(`${server.url}/organization/nato`);
        await page.getByRole('heading', { level: 1, name: 'NATO' }).waitFor();
      },
    },
    {
      name: 'place',
      open: async (page) => {
        await page.goto(`${server.url}/place/ukraine`);
        await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor();
      },
    },
    {
      name: 'graph',
      open: async (page) => {
        await page.goto(`${server.url}/graph?node=sergey-lavrov`);
        await page.getByRole('region', { name: 'The name chosen' }).waitFor();
      },
    },
    {
      name: 'graph as a list',
      open: async (page) => {
        await page.goto(`${server.url}/graph?view=list`);
        await page.getByRole('table').first().waitFor();
      },
    },
    {
      name: 'names meant',
      open: async (page) => {
        await page.goto(`${server.url}/search?text=lavrof+nato`);
        await page.getByRole('link', { name: /Sergey Lavrov.* about NATO/ }).waitFor();
      },
    },
    {
      name: 'article',
      open: async (page) => {
        await page.locator('.quote-card .source a').first().click();
        await page.getByRole('region', { name: 'The quote chosen' }).waitFor();
      },
    },
    {
      name: 'statement',
      open: async (page) => {
        await page.goto(`${server.url}/search?text=reciprocal+transparency`);
        await page
          .getByRole('link', { name: /reports compared/ })
          .first()
          .click();
        await page.getByRole('heading', { name: 'As each report has it' }).waitFor();
      },
    },
  ];

  const widths = [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ];

  const cases = pages.flatMap((one) => widths.map((size) => ({ ...one, ...size })));

  test.each(cases)('$name has no barrier at $width px, light or dark', async ({ open, width, height }) => {
    const { page, context, complaints } = await visit(browser, server.url, width, height);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await settled(page);
    await open(page);
    await settled(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });
});
