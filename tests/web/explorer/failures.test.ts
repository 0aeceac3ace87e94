import type { BrowserContext, Route } from 'playwright-core';
import { describeInBrowser } from '../browser.ts';
import { findBarriers, overflowOf, settled, storeSamples, withExplorer } from './support.ts';

const TOO_LONG = { data: null, errors: [{ message: 'took too long', extensions: { code: 'TIMEOUT' } }] };

/** How late the failures come, in milliseconds: all else is there by then. */
const LATE_MS = 800;

const WATCH_SHIFTS = `
  window.shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput, sources }) => {
    if (hadRecentInput || value < 0.0005) return;
    shifts.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.className ?? '').join());
  })).observe({ type: 'layout-shift', buffered: true });`;

/** Counts without a period take too long, as those of a very large graph do. */
async function makeSlow(context: BrowserContext): Promise<void> {
  await context.addInitScript(WATCH_SHIFTS);
  await context.route('**/graphql', async (route: Route) => {
    const { query, variables } = route.request().postDataJSON();
    const isCount = /quoteStats|mentionGraph|coMentions|total: statements/.test(query);
    if (!isCount || JSON.stringify(variables).includes('publishedAt')) return route.continue();
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    return route.fulfill({ json: TOO_LONG });
  });
}

describeInBrowser('the explorer where counting takes too long', () => {
  const { server, browser } = withExplorer(storeSamples);

  const open = async (path: string, width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await makeSlow(context);
    const page = await context.newPage();
    await page.goto(server.url + path);
    await page.getByText('This took too long.').first().waitFor();
    await settled(page);
    return { page, context };
  };

  const PATHS = ['/', '/search?text=war', '/person/sergey-lavrov', '/graph', '/graph?around=sergey-lavrov'];
  const DASHBOARDS = ['overview', 'person?person=sergey-lavrov', 'topic?about=nato', 'outlets', 'denials'];

  test.each(
    [...PATHS, ...DASHBOARDS.map((name) => `/dashboards/${name}`)].flatMap((path) => [
      { path, width: 1280 },
      { path, width: 360 },
    ]),
  )('$path at $width px moves nothing, and each part keeps its title', async ({ path, width }) => {
    const { page, context } = await open(path, width);
    expect(await page.evaluate('shifts')).toEqual([]);
    const untitled = await page.locator('main .panel:not(:has(h2))').count();
    expect([untitled, Math.max(0, await overflowOf(page))]).toEqual([0, 0]);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });

  test('offers fewer days at once, which are answered', async () => {
    const { page, context } = await open('/graph?around=sergey-lavrov', 1280);
    await page.getByRole('link', { name: 'The last month' }).first().click();
    await page.getByRole('region', { name: 'The graph' }).waitFor();
    expect(page.url()).toMatch(/from=2022-01-03/);
    await context.close();
  });
});
