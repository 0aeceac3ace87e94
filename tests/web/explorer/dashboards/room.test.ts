import { describeInBrowser } from '../../browser.ts';
import { settled, storeSamples, withExplorer } from '../support.ts';

/** How late lists come, in milliseconds: all else is there by then. */
const LATE_MS = 800;

const WATCH_SHIFTS = `
  window.shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput, sources }) => {
    if (!hadRecentInput) shifts.push(value + ' ' + sources.map(({ node }) => node?.className ?? '').join());
  })).observe({ type: 'layout-shift', buffered: true });`;

describeInBrowser('the place of panels whose answers come late', () => {
  const { server, browser } = withExplorer(storeSamples);

  test.each(
    ['overview', 'person', 'topic', 'outlets', 'denials'].flatMap((name) => [
      { name, width: 1200, height: 2400 },
      { name, width: 3840, height: 2160 },
    ]),
  )('$name moves nothing in a window of $width by $height', async ({ name, width, height }) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    await context.addInitScript(WATCH_SHIFTS);
    await context.route('**/graphql', async (route) => {
      if (/(quotes|statements|mentionGraph)\(/.test(route.request().postDataJSON().query)) {
        await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      }
      return route.continue();
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/dashboards/${name}`);
    await page.locator('.board .quote-card').first().waitFor();
    await settled(page);
    expect(await page.evaluate('shifts')).toEqual([]);
    await context.close();
  });
});
