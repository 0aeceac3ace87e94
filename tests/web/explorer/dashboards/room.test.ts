import { describeInBrowser } from '../../browser.ts';
import { settled, storeSamples, withExplorer } from '../support.ts';

/** How late answers come, in milliseconds: all else is there by then. */
const LATE_MS = 800;

const WATCH_SHIFTS = `
  window.shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput, sources }) => {
    if (!hadRecentInput) shifts.push(value + ' ' + sources.map(({ node }) => node?.className ?? '').join());
  })).observe({ type: 'layout-shift', buffered: true });`;

/** Twenty bars where fewer are. */
const ADD_BARS = `document.querySelectorAll('.ranked-bars').forEach((bars) => {
  while (bars.children.length < 20) bars.append(bars.firstElementChild.cloneNode(true));
})`;

const DASHBOARDS = ['overview', 'person', 'topic', 'outlets', 'denials'];
const PAGES = ['/', '/graph', ...DASHBOARDS.map((name) => `/dashboards/${name}`)];

/** What each page waits for. */
const LAST: Record<string, string> = { '/': '.most-quoted li', '/graph': '.graph-drawing' };

describeInBrowser('the place of what comes late', () => {
  const { server, browser } = withExplorer(storeSamples);

  test.each(
    PAGES.flatMap((name) => [
      { name, width: 1200, height: 2400 },
      { name, width: 3840, height: 2160 },
    ]),
  )('$name moves nothing in a window of $width by $height', async ({ name, width, height }) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    await context.addInitScript(WATCH_SHIFTS);
    await context.route('**/graphql', async (route) => {
      if (/(quotes|statements|mentionGraph|quoteStats)\(/.test(route.request().postDataJSON().query)) {
        await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      }
      return route.continue();
    });
    const page = await context.newPage();
    await page.goto(server.url + name);
    await page
      .locator(LAST[name] ?? '.board .quote-card')
      .first()
      .waitFor();
    await settled(page);
    expect(await page.evaluate('shifts')).toEqual([]);
    await context.close();
  });

  test('a figure of seven digits moves nothing on a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    await context.addInitScript(WATCH_SHIFTS);
    const late = async () => new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await context.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/"totalCount":"?\d+"?/, '"totalCount":1000000');
      await late();
      return route.fulfill({ response: answer, body });
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/dashboards/overview`);
    await page.getByText('1,000,000').first().waitFor();
    await settled(page);
    expect(await page.evaluate('shifts')).toEqual([]);
    await context.close();
  });

  test('more ways to report than there is room for are scrolled to', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 2400 } });
    await page.goto(`${server.url}/dashboards/person`);
    const panel = page.locator('.cell', { has: page.getByRole('heading', { name: 'How it is reported' }) });
    await panel.locator('.ranked-bars li').first().waitFor();
    await settled(page);
    const height = (await panel.boundingBox())!.height;
    await page.evaluate(ADD_BARS);
    expect(await panel.locator('.ranked-bars li').count()).toBe(20);
    expect((await panel.boundingBox())!.height).toBe(height);
    await page.close();
  });

  test('what draws a large graph leaves the charts of dashboards as they are', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/graph`);
    await page.locator('.graph-drawing').waitFor();
    await page.getByRole('link', { name: 'Dashboards' }).click();
    await page.getByRole('link', { name: 'Outlets compared' }).click();
    await page.locator('.board .drawing').first().waitFor();
    const border = "getComputedStyle(document.querySelector('.board .drawing')).borderTopWidth";
    expect(await page.evaluate(border)).toBe('0px');
    await page.close();
  });
});
