import type { Page } from 'playwright-core';
import { toId } from '../../../src/graphql/relay/ids.ts';
import type { ExplorerPage } from '../../../src/http/pages/heads.ts';
import { writeFragment } from '../../../src/web/explorer/dashboards/model/fragment.ts';
import { ask } from '../../http/support.ts';
import { describeInBrowser, visit } from '../browser.ts';
import { findBarriers, overflowOf, settled, storeSamples, withExplorer } from './support.ts';

const DASHBOARD = writeFragment({
  version: 1,
  title: 'Harbour',
  panels: [{ id: 'all', title: 'All quotes', question: { ask: 'total', of: 'quotes' }, width: 6 }],
});

/** Each page at an address of the sample graph. */
const ADDRESSES: Record<ExplorerPage, string> = {
  '/': '/',
  '/search': '/search?text=war',
  '/graph': '/graph',
  '/person/:slug': '/person/sergey-lavrov',
  '/organization/:slug': '/organization/nato',
  '/place/:slug': '/place/ukraine',
  '/article/:id': `/article/${toId('Article', 1)}`,
  '/statement/:id': `/statement/${toId('Statement', 1)}`,
  '/add': '/add',
  '/sources': '/sources',
  '/dashboards': '/dashboards',
  '/dashboards/:name': '/dashboards/overview',
  '/dashboard': '/dashboard#',
  '/embed/dashboard': '/embed/dashboard#',
  '/embed/dashboards/:name': '/embed/dashboards/overview',
  '/embed/panel': '/embed/panel#',
  '/embed/statement/:id': `/embed/statement/${toId('Statement', 1)}`,
};

describeInBrowser('the explorer on the sample graph', () => {
  const { server, browser } = withExplorer(storeSamples);

  /** Each page by what a reader does to come to it, from the first one or an address. */
  const pages: { name: string; address?: string; open: (page: Page) => Promise<void> }[] = [
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
      address: '/organization/nato',
      open: async (page) => {
        await page.getByRole('heading', { level: 1, name: 'NATO' }).waitFor();
      },
    },
    {
      name: 'place',
      address: '/place/ukraine',
      open: async (page) => {
        await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor();
      },
    },
    {
      name: 'sources',
      open: async (page) => {
        await page.getByRole('contentinfo').getByRole('link', { name: 'Sources' }).click();
        await page.getByText('Nothing is followed yet.').waitFor();
      },
    },
    {
      name: 'graph',
      address: '/graph?node=sergey-lavrov',
      open: async (page) => {
        await page.getByRole('region', { name: 'The name chosen' }).waitFor();
      },
    },
    {
      name: 'graph as a list',
      address: '/graph?view=list',
      open: async (page) => {
        await page.getByRole('table').first().waitFor();
      },
    },
    {
      name: 'names meant',
      address: '/search?text=lavrof+nato',
      open: async (page) => {
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
      address: '/search?text=reciprocal+transparency',
      open: async (page) => {
        await page
          .getByRole('link', { name: /reports compared/ })
          .first()
          .click();
        await page.getByRole('heading', { name: 'As each report has it' }).waitFor();
      },
    },
  ];

  test.each(Object.entries(ADDRESSES))(
    '%s opens without a barrier, under the title that its head has',
    async (_, address) => {
      const { text } = await ask(server.url + address, { headers: { accept: 'text/html' } });
      const [, title] = /<title>([^<]*)<\/title>/.exec(text)!;
      const fragment = address.endsWith('#') ? await DASHBOARD : '';
      const { page, context, complaints } = await visit(browser, server.url + address + fragment, 1280, 900);
      await settled(page);
      await page.locator('main :is(h1, blockquote)').first().waitFor();
      // What stands behind the # is not sent to the server, and whoever embeds a page shows no title of it.
      if (!/dashboards?[/#]|embed/.test(address)) expect(await page.title()).toBe(title);
      expect(await findBarriers(page)).toEqual([]);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );

  const widths = [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ];

  const cases = pages.flatMap((one) => widths.map((size) => ({ ...one, ...size })));

  test.each(cases)(
    '$name has no barrier at $width px, light or dark',
    async ({ address = '', open, width, height }) => {
      const { page, context, complaints } = await visit(browser, server.url + address, width, height, {
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      await settled(page);
      await open(page);
      await settled(page);
      expect(await findBarriers(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page)).toEqual([]);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );
});
