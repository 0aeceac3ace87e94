import type { Page } from 'playwright-core';
import { describeInBrowser, visit } from '../browser.ts';
import { settled, storeSamples, withExplorer } from './support.ts';

/** The longest that anything on the page moves, in seconds. */
const longestMotion = (page: Page): Promise<number> =>
  page.evaluate<number>(`Math.max(...[...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
    return [transitionDuration, animationName === 'none' ? '0s' : animationDuration].map(parseFloat);
  }))`);

/** How far what the page shows has moved by itself since it began. */
const SHIFT = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(resolve, 500, 0);
})`;

/** The text of the page's figures, dates and axes. */
const textOf = (page: Page): Promise<string> => page.evaluate<string>('document.querySelector("main").textContent');

/** Words of which several reports are compared. */
const STATEMENT = '/search?text=reciprocal+transparency';

async function openStatement(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /reports compared/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'As each report has it' }).waitFor();
}

describeInBrowser('a reader who', () => {
  const { server, browser } = withExplorer(storeSamples);
  const open = (path: string, options = {}) => visit(browser, server.url + path, 1280, 900, options);

  test.each(['/', '/person/sergey-lavrov', '/dashboards/outlets', '/search?text=war', '/add'])(
    'wants no motion gets none on %s',
    async (path) => {
      const { page, context, complaints } = await open(path, { reducedMotion: 'reduce' });
      await page.locator('main').waitFor();
      expect(await longestMotion(page)).toBe(0);
      await settled(page);
      expect(await longestMotion(page)).toBe(0);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );

  test('minds no motion sees charts fade', async () => {
    const { page, context } = await open('/dashboards/outlets', { reducedMotion: 'no-preference' });
    await settled(page);
    expect(await longestMotion(page)).toBeGreaterThan(0);
    await context.close();
  });

  test.each([
    ['de', /\d{1,2}\. (Nov|Dez|Jan|Feb)\. 202[12]/, 'Dez'],
    ['en-GB', /\d{1,2} (Nov|Dec|Jan|Feb) 202[12]/, 'Dec'],
    ['en-US', /(Nov|Dec|Jan|Feb) \d{1,2}, 202[12]/, 'Dec'],
  ])('has %s set reads dates so, on axes too', async (locale, written, december) => {
    const { page, context, complaints } = await open('/', { locale });
    await settled(page);
    await page.locator('main svg').first().waitFor();
    expect(await textOf(page)).toMatch(written);
    expect(await page.locator('main svg').first().textContent()).toContain(december);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['de', '2.000', '20 %'],
    ['en-US', '2,000', '20%'],
    ['fr', '2\u202f000', '20 %'],
  ])('has %s set reads numbers and shares so', async (locale, thousand, share) => {
    const { page, context, complaints } = await open('/graph?view=list', { locale });
    await settled(page);
    expect(await page.getByLabel('Strongest').locator('option').allTextContents()).toContain(thousand);
    await page.goto(`${server.url}/dashboards/outlets`);
    await settled(page);
    const ticks = page.locator('.drawing-shares svg').first().locator('text');
    await ticks.first().waitFor();
    // Which narrow space it is depends on the browser.
    expect((await ticks.allTextContents()).map((tick) => tick.replace(/\s/u, ' '))).toContain(share);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test.each(['overview', 'person', 'topic', 'outlets', 'denials'])(
    'opens the dashboard of %s and sees nothing move, however much there is',
    async (name) => {
      const { page, context } = await open(`/dashboards/${name}`);
      await settled(page);
      expect(await page.evaluate<number>(SHIFT)).toBe(0);
      await context.close();
    },
  );

  test('has no mouse chooses a quote of an article, reads about it and goes back', async () => {
    const { page, context, complaints } = await open('/search?text=war');
    await settled(page);
    await page.locator('.quote-card .source a').first().focus();
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('region', { name: 'The quote chosen' });
    await chosen.waitFor();
    const cite = chosen.locator('summary', { hasText: 'Cite' });
    await tabTo(page, cite);
    await page.keyboard.press('Enter');
    await chosen.getByRole('button', { name: 'Copy citation' }).waitFor();
    const other = page.locator('.article-text a:not(.chosen-quote)').first();
    await tabTo(page, other, 'Shift+Tab');
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await page.goBack();
    await page.waitForURL(before);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('has no mouse comes from a statement to the words in an article', async () => {
    const { page, context, complaints } = await open(STATEMENT);
    await settled(page);
    await openStatement(page);
    const report = page.locator('main a[href*="/article/"]').first();
    await tabTo(page, report);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'The quote chosen' }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });
});

/** Goes on by keyboard until the element has the focus, which has to be seen. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press(key);
    if ((await wanted.and(page.locator(':focus')).count()) === 0) continue;
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    return;
  }
  throw new Error(`${wanted} is not reached by ${key}`);
}
