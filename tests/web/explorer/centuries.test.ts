import { storeText } from '../../support/articles.ts';
import { describeInBrowser, visit } from '../browser.ts';
import { settled, withExplorer } from './support.ts';

const YEARS = [1610, ...Array.from({ length: 130 }, (_, i) => 1880 + i)];

describeInBrowser('a graph of centuries', () => {
  const { server, browser } = withExplorer(async (database) => {
    for (const year of [...YEARS, null]) {
      const text = `“Ship ${year} sails at noon,” Mayor Ida Moss said.`;
      await storeText(database, { text, publishedAt: year === null ? null : `${year}-05-01T10:00:00Z` });
    }
  });

  test('is counted whole on the start page', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 800);
    await settled(page);
    await page.getByText(`n = ${YEARS.length} quotes, a bar a year; 1 undated`).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });
});
