import type { Page } from 'playwright-core';
import { describeInBrowser } from '../browser.ts';
import { settled, storeSamples, withExplorer } from './support.ts';

/** How late it comes, in milliseconds: all else is there by then. */
const LATE_MS = 1_500;

/** Lets what is asked for by an address and a body with these words come late. */
async function delay(page: Page, words: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const isLate = `${decodeURIComponent(request.url())}${request.postData()}`.includes(words);
    if (isLate) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

describeInBrowser('what comes late', () => {
  const { server, browser } = withExplorer(storeSamples);

  describe.each([1280, 360])('on a page of %d px', (width) => {
    const open = async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      return { context, page: await context.newPage() };
    };

    test('moves no tab of a search by its count', async () => {
      const { context, page } = await open();
      await delay(page, 'query Found(');
      await page.goto(`${server.url}/search?text=war`);
      const tabs = page.getByRole('navigation', { name: 'Results' });
      const articles = tabs.getByRole('link', { name: /^Articles/ });
      await page.locator('.quote-card').first().waitFor();
      expect(await tabs.textContent()).toBe('Quotes Articles ');
      const before = await articles.boundingBox();
      await articles.getByText(/\d/).waitFor();
      await settled(page);
      expect(await articles.boundingBox()).toEqual(before);
      await context.close();
    });
  });
});
