import type { Page } from 'playwright-core';
import { ask } from '../../http/support.ts';
import { describeInBrowser } from '../browser.ts';
import { settled, storeSamples, withExplorer } from './support.ts';

/** Holds back what is asked for by an address and a body with these words, until it is let go. */
async function holdBack(page: Page, words: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (`${decodeURIComponent(request.url())}${request.postData()}`.includes(words)) await held;
    await route.continue();
  });
  return letGo;
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
      const letGo = await holdBack(page, 'query Found(');
      await page.goto(`${server.url}/search?text=war`);
      const tabs = page.getByRole('navigation', { name: 'Results' });
      const articles = tabs.getByRole('link', { name: /^Articles/ });
      await page.locator('.quote-card').first().waitFor();
      expect(await tabs.textContent()).toBe('Quotes Articles ');
      const before = await articles.boundingBox();
      letGo();
      await articles.getByText(/\d/).waitFor();
      await settled(page);
      expect(await articles.boundingBox()).toEqual(before);
      await context.close();
    });

    test('moves no list below a chart', async () => {
      const { context, page } = await open();
      const letGo = await holdBack(page, 'query OverTime(');
      await page.goto(`${server.url}/search?text=war`);
      const [quote, chart] = [page.locator('.quote-card').first(), page.locator('.time-chart svg')];
      await quote.waitFor();
      expect(await chart.count()).toBe(0);
      const before = await quote.boundingBox();
      letGo();
      await chart.waitFor();
      await settled(page);
      const after = await quote.boundingBox();
      expect(Math.abs(after!.y - before!.y)).toBeLessThan(1);
      await context.close();
    });

    test('is told of where it is another page, whose script is long to come', async () => {
      const { context, page } = await open();
      const letGo = await holdBack(page, '/assets/graph-page-');
      await page.goto(server.url);
      await page.getByRole('link', { name: 'Graph', exact: true }).click();
      const told = page.locator('.on-its-way');
      await told.waitFor();
      letGo();
      await page.locator('.graph-drawing').waitFor();
      await told.waitFor({ state: 'hidden' });
      await context.close();
    });

    test('brings the footer with it, where it is the page', async () => {
      const { context, page } = await open();
      const letGo = await holdBack(page, 'query ArticlePage(');
      const { json } = await ask(
        `${server.url}/graphql?query=${encodeURIComponent('{ quotes(first: 1) { nodes { id article { id } } } }')}`,
      );
      const [quote] = json.data.quotes.nodes;
      await page.goto(`${server.url}/article/${quote.article.id}?quote=${quote.id}`);
      const footer = page.locator('.bottom');
      await footer.waitFor({ state: 'attached' });
      expect([await page.locator('main h1').textContent(), await footer.isVisible()]).toEqual(['…', false]);
      letGo();
      await page.locator('.chosen-quote').waitFor();
      expect(await footer.isVisible()).toBe(true);
      await context.close();
    });
  });
});
