import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';
import { describeInBrowser, visit, withBrowser } from '../browser.ts';
import { startProxy } from '../proxy-at-news.ts';
import { serve, settled } from './support.ts';

describeInBrowser('the explorer behind a proxy at /news', () => {
  const db = withGraph(storeNews);
  const browser = withBrowser();

  test.each([
    { what: 'that takes the prefix away', keepsPrefix: false, publicUrl: null, path: '/news/' },
    { what: 'that leaves it', keepsPrefix: true, publicUrl: 'https://x.example/news', path: '/news' },
  ])('$what, has all its pages there', async ({ keepsPrefix, publicUrl, path }) => {
    const server = await serve(db.database, { publicUrl });
    const proxy = await startProxy(server, keepsPrefix);
    // What left the prefix would be answered with 404, which is a complaint.
    const { page, context, complaints } = await visit(browser, proxy.url + path, 1280, 800);
    await page.getByRole('region', { name: 'Most quoted' }).getByRole('link', { name: 'Sergey Lavrov' }).click();
    await page.waitForURL(`${proxy.url}/news/person/sergey-lavrov`);
    await page.reload();
    await settled(page);
    await page.locator('.time-chart svg').waitFor();
    await page.locator('.quote-card .source a').first().click();
    await page.locator('.chosen-quote').first().waitFor();
    expect(page.url()).toMatch(`${proxy.url}/news/article/`);
    await page.getByRole('link', { name: 'Dashboards' }).click();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.locator('.board .ranked-bars').first().waitFor();
    await page
      .getByRole('button', { name: /^More of “/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Show query' }).click();
    await page.waitForURL((url) => url.href.startsWith(`${proxy.url}/news/graphql?query=`));
    await page.goBack();
    await page.getByRole('button', { name: 'Duplicate and edit' }).click();
    await page.waitForURL(/news\/dashboard#d=/);
    await page.getByRole('link', { name: 'Playground' }).click();
    await page.getByRole('tab').first().waitFor();
    expect(page.url()).toBe(`${proxy.url}/news/graphql`);
    await context.close();
    expect(complaints).toEqual([]);
    proxy.close();
    await server.close();
  });
});
