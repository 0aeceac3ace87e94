import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser, visit } from '../browser.ts';
import { settled, storeSamples, withExplorer } from './support.ts';

/** The file that a click on the button of a panel saves. */
async function savedBy(page: Page, title: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `CSV of ${title}`, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The panels of a page that have figures. */
const titlesOf = async (page: Page): Promise<string[]> => {
  const panels = page.locator('main .panel:has(.ranked-bars, .time-chart)');
  return panels.getByRole('heading', { level: 2 }).allTextContents();
};

describeInBrowser('every chart of the explorer', () => {
  const { server, browser } = withExplorer(storeSamples);

  test.each([
    ['/', ['Quotes over time', 'Most quoted', 'Who talks about whom']],
    [
      '/person/sergey-lavrov',
      [
        'What Sergey Lavrov said, over time',
        'Whom they talk about',
        'How it is reported',
        'Where it is reported',
        'Word for word or not',
        'Named in the same articles',
      ],
    ],
    ['/search?text=war', ['Quotes over time', 'Speaker', 'About', 'Outlet', 'How it is reported', 'Kind', 'Month']],
  ])('of %s is a CSV', async (path, titles) => {
    const { page, context, complaints } = await visit(browser, server.url + path, 1280, 900);
    await settled(page);
    await page.getByRole('heading', { name: titles.at(-1)!, exact: true }).waitFor();
    expect(await titlesOf(page)).toEqual(titles);
    for (const title of titles) {
      const { name, text } = await savedBy(page, title);
      expect(name).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
      expect(text).toMatch(/^\uFEFF[\w,]+,(quotes|articles)\r\n([^\r]+,\d+\r\n)+$/);
    }
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('of the graph is one, with all its pairs', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/graph?view=list`, 1280, 900);
    await settled(page);
    const { name, text } = await savedBy(page, 'Who talks about whom');
    expect(name).toBe('who-talks-about-whom.csv');
    expect(text).toContain('\r\nSergey Lavrov,NATO,5\r\n');
    const [, pairs] = /, (\d+) pairs/.exec((await page.locator('main').textContent()) ?? '') ?? [];
    expect(text.trim().split('\r\n')).toHaveLength(Number(pairs) + 1);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('says how many quotes there are once, whoever speaks together', async () => {
    const { page, context } = await visit(browser, `${server.url}/place/ukraine`, 1280, 900);
    await settled(page);
    const noteOf = (name: string) => page.getByRole('region', { name }).locator('.panel-head p').textContent();
    expect(await noteOf('Who talks about them')).toBe(await noteOf('How it is reported'));
    await context.close();
  });
});
