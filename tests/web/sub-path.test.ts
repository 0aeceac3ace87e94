import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestServer } from '../http/support.ts';
import { describeInBrowser, untilTrue, visit, withBrowser } from './browser.ts';
import { startProxy } from './proxy-at-news.ts';

const webRoot = join(import.meta.dirname, '../../dist/web');

describeInBrowser('GraphiQL behind a proxy at /news', () => {
  const browser = withBrowser();

  const query = '# Who is there?\n{ hello(name: "=reader") }';
  const search = new URLSearchParams({ query });

  const proxies = [
    { what: 'that takes the prefix away', keepsPrefix: false, publicUrl: null, path: '/news/graphql' },
    { what: 'that leaves it', keepsPrefix: true, publicUrl: 'https://x.example/news', path: '/news/graphql' },
    { what: 'with a slash at the end', keepsPrefix: false, publicUrl: null, path: '/news/graphql/' },
    { what: 'with both', keepsPrefix: true, publicUrl: 'https://x.example/news', path: '/news/graphql/' },
  ];

  test.each(proxies)(
    '$what loads, answers, copies links and saves tables',
    async ({ keepsPrefix, publicUrl, path }) => {
      const server = await startTestServer({ webRoot, publicUrl });
      const proxy = await startProxy(server, keepsPrefix);
      // What left the prefix would be answered with 404, which is a complaint.
      const { page, context, complaints } = await visit(browser, `${proxy.url}${path}?${search}`, 1280, 800);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      expect(page.url()).toBe(`${proxy.url}/news/graphql?${search}`);
      await page.getByRole('tab', { name: 'Who is there?', selected: true }).waitFor();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.locator('.result-window').getByText('Hello, =reader').waitFor();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Link copied' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${proxy.url}/news/graphql?${search}`);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the answer as CSV' }).click();
      expect(await readFile(await (await saved).path(), 'utf8')).toBe('\uFEFFhello\r\n"Hello, =reader"\r\n');
      await context.close();
      expect(complaints).toEqual([]);
      proxy.close();
      await server.close();
    },
  );

  test('tabs of an earlier visit stay, and a link opens one beside them', async () => {
    const server = await startTestServer({ webRoot });
    const { page, context } = await visit(browser, `${server.url}/graphql?query=%23+Mine%0A%7Bhello%7D`, 1280, 800);
    await page.getByRole('tab', { name: 'Mine', selected: true }).waitFor();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.getByRole('tab', { name: '<untitled>', selected: true }).waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.type('# My own question');
    await page.getByRole('tab', { name: 'My own question', selected: true }).waitFor();
    // GraphiQL stores tabs half a second after the last key.
    await untilTrue(page, "localStorage.getItem('graphiql:tabState')?.includes('My own question')");
    await page.goto(`${server.url}/graphql?query=%23+Theirs%0A%7Bhello%7D`);
    await page.getByRole('tab', { name: 'Theirs', selected: true }).waitFor();
    for (const name of ['Mine', 'My own question', 'Theirs']) await page.getByRole('tab', { name }).first().waitFor();
    expect(await page.getByRole('tab').count()).toBe(18);
    await context.close();
    await server.close();
  });
});
