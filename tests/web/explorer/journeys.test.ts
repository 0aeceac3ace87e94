import { ask } from '../../http/support.ts';
import { describeInBrowser, visit } from '../browser.ts';
import { serve, settled, storeSamples, withExplorer } from './support.ts';

describeInBrowser('a reader of the explorer', () => {
  const { db, server, browser } = withExplorer(storeSamples);

  test('finds what Lavrov said about NATO by keyboard alone, and reads it in its article', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 800);
    await settled(page);
    const start = Date.now();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('lavrov nato');
    await page.getByRole('option', { name: 'Sergey Lavrov about NATO' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?speaker=sergey-lavrov&about=nato$/);
    await settled(page);
    const words = await page.locator('.quote-card .quote-text').first().textContent();
    const link = page.locator('.quote-card .source a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.chosen-quote').first().waitFor();
    expect((await page.locator('.chosen-quote').allInnerTexts()).join(' ')).toBe(words);
    await expect(page.locator('.chosen-quote').first().isVisible()).resolves.toBe(true);
    const details = page.getByRole('region', { name: 'The quote chosen' });
    expect(await details.textContent()).toMatch(/Sergey Lavrov[\s\S]*How sure[\s\S]*of a hundred like it[\s\S]*Why/);
    await page.getByText('Cite', { exact: true }).click();
    const isCut =
      "[...document.querySelectorAll('.quote-details, .cite pre')].some((box) => box.scrollWidth > box.clientWidth)";
    expect(await page.evaluate(isCut)).toBe(false);
    process.stdout.write(`from the box to the sentence: ${Date.now() - start} ms\n`);
    await page.goBack();
    const tabs = page.getByRole('navigation', { name: 'Results' });
    await tabs.getByRole('link', { name: 'Articles' }).click();
    await page.getByText('not narrowed by what is asked of quotes alone: about whom the speaker speaks.').waitFor();
    expect(await tabs.getByRole('link', { name: 'Articles' }).textContent()).toBe('Articles ');
    await page.getByRole('link', { name: 'as CSV', exact: true }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('narrows a person by a chart, takes the quotes away, and goes back', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/person/sergey-lavrov`, 1280, 900);
    await settled(page);
    const roles = page.getByRole('list', { name: 'Roles as printed' });
    expect(await roles.getByRole('link', { name: 'Dec 23, 2021' }).getAttribute('href')).toMatch(/article\/[\w-]+$/);
    const reported = page.getByRole('region', { name: 'How it is reported' });
    await reported.getByRole('link', { name: 'denied' }).click();
    await page.waitForURL(/stance=deny/);
    await settled(page);
    expect(await page.locator('.quote-card').count()).toBe(1);
    await page.getByText('n = 1 quote, a bar a day').waitFor();
    await page.goBack();
    await page.waitForURL(/sergey-lavrov$/);
    await settled(page);
    await page.getByText('As a table').click();
    await page.getByRole('button', { name: /Jan 21, 2022/ }).click();
    await page.waitForURL(/from=2022-01-21&to=2022-01-21/);
    await page.getByRole('link', { name: 'Remove the period' }).click();
    await page.waitForURL(/sergey-lavrov$/);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('writes letters before it makes suggestions ready, which takes longer', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 390, 844);
    await page.getByRole('combobox', { name: 'Search for people' }).focus();
    // Nothing is painted in between: what happens in one task is waited for by the letter.
    const atOnce = await page.evaluate<number>(`(async () => {
      for (const letter of 'na') {
        document.execCommand('insertText', false, letter);
        await null;
      }
      return document.querySelectorAll('[role=listbox]').length;
    })()`);
    expect(atOnce).toBe(0);
    await page.getByRole('option', { name: 'Quotes with “na”' }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('finds what somebody said with a word, and the articles with both, where no quote has both', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 900);
    const box = page.getByRole('combobox', { name: 'Search for people' });
    await box.pressSequentially('putin war');
    const name = 'Quotes of Vladimir Putin with “war”';
    await page.getByRole('option', { name }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is found.').waitFor();
    const tabs = page.getByRole('navigation', { name: 'Results' });
    await tabs.getByText(/^Articles \d/).waitFor();
    expect(await tabs.textContent()).toMatch(/^Quotes 0Articles \d+$/);
    await page.getByRole('link', { name: /^\d+ articles with these words$/ }).click();
    await page.waitForURL(/show=articles$/);
    await page.locator('.quote-card').first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: '1 quote of Vladimir Putin with “war”' }).click();
    await page.waitForURL(/speaker=vladimir-putin/);
    await settled(page);
    expect(await page.locator('.quote-card').count()).toBe(1);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('is led by Enter to what one said about another, and can have the words instead', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 390, 844);
    const box = page.getByRole('combobox', { name: 'Search for people' });
    await box.fill('lavrof about nato');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\?speaker=sergey-lavrov&about=nato$/);
    await page.locator('.quote-card').first().waitFor();
    expect(await box.inputValue()).toBe('lavrof about nato');
    await page.getByRole('link', { name: 'Search for the words instead' }).click();
    await page.waitForURL(/text=lavrof\+about\+nato$/);
    await page.getByText('Nothing is found.').waitFor();
    await settled(page);
    expect(await page.locator('.panel').count()).toBe(0);
    const names = page.getByRole('navigation', { name: 'Names in these words' });
    expect(await names.getByRole('link', { name: 'Quotes of Sergey Lavrov' }).getAttribute('href')).toMatch(
      /search\?speaker=sergey-lavrov$/,
    );
    await names.getByRole('link', { name: 'Sergey Lavrov about NATO' }).click();
    await page.waitForURL(/search\?speaker=sergey-lavrov&about=nato$/);
    await page.locator('.quote-card').first().waitFor();
    await page.locator('input[value="Sergey Lavrov about NATO"]').waitFor();
    await page.goto(`${server.url}/search?text=Sergei+Lavrov`);
    expect(await box.inputValue()).toBe('Sergei Lavrov');
    await names.getByRole('link', { name: 'Sergey Lavrov', exact: true }).click();
    await page.waitForURL(/person\/sergey-lavrov$/);
    await page.getByRole('heading', { name: 'Sergey Lavrov', level: 1 }).waitFor();
    expect(await box.inputValue()).toBe('');
    // Words that name nobody are words.
    await box.fill('risk of war');
    await page.keyboard.press('Enter');
    await page.waitForURL(/text=risk\+of\+war$/);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('strokes a period on the first page', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 900);
    await page.locator('.time-chart svg').waitFor();
    await settled(page);
    const bars = await page.getByRole('img', { name: /^Quotes over time/ }).boundingBox();
    await page.mouse.move(bars!.x + bars!.width * 0.6, bars!.y + 60);
    await page.mouse.down();
    await page.mouse.move(bars!.x + bars!.width - 20, bars!.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2022-01-01&to=2022-02-28/);
    await page.getByText('Everything below is from Jan 1, 2022 to Feb 28, 2022.').waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('takes what a search found as CSV, as a feed and as a query', async () => {
    const { page, context } = await visit(browser, `${server.url}/search?text=war&stance=say&sort=newest`, 1280, 900);
    await settled(page);
    const tab = page.getByRole('navigation', { name: 'Results' }).getByRole('link').first();
    await tab.getByText(/\d/).waitFor();
    const count = await tab.textContent();
    const csv = await ask((await page.getByRole('link', { name: 'as CSV', exact: true }).getAttribute('href')) ?? '');
    expect(csv.text.match(/\r\nUXVv|\nUXVv/g)).toHaveLength(Number(/\d+/.exec(count ?? '')![0]));
    const feed = await ask((await page.getByRole('link', { name: 'as feed' }).getAttribute('href')) ?? '');
    expect([feed.status, feed.headers.get('content-type')]).toEqual([200, expect.stringContaining('atom+xml')]);
    await page.getByRole('link', { name: 'as query' }).click();
    await page.getByRole('tab', { name: 'The quotes of a search', selected: true }).waitFor();
    await context.close();
  });

  test('sees who trimmed a statement and who was first', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/person/antony-blinken`, 1280, 900);
    await page.getByRole('region', { name: 'Reported more than once' }).getByRole('link').first().click();
    await page
      .getByRole('heading', { name: /^Trimmed/ })
      .first()
      .waitFor();
    expect(await page.getByText('first report', { exact: true }).count()).toBe(1);
    expect(await page.locator('.wording').count()).toBe(4);
    const order = await page.locator('.report').allTextContents();
    expect(order[0]).toContain('first report');
    expect(order.map((report) => /(Jan|Feb) \d+, 2022/.exec(report)![0])).toEqual([
      'Jan 26, 2022',
      'Jan 27, 2022',
      'Feb 1, 2022',
      'Feb 2, 2022',
    ]);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('is told kindly that the server has stopped, and goes on when it is back', async () => {
    const other = await serve(db.database);
    const { page, context } = await visit(browser, `${other.url}/person/sergey-lavrov`, 1280, 900);
    await settled(page);
    await other.close();
    await page.getByRole('region', { name: 'How it is reported' }).getByRole('link', { name: 'claimed' }).click();
    await page.getByText('The server does not answer.').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sergey Lavrov');
    const again = await serve(db.database, { port: other.port });
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('svg rect').first().waitFor();
    await context.close();
    await again.close();
  });
});
