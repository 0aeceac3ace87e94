import { storeAnalysed } from '../../support/articles.ts';
import { describeInBrowser, visit } from '../browser.ts';
import { findBarriers, overflowOf, settled, withExplorer } from './support.ts';

const SCRIPT = '<script>document.title = "taken"</script><img src=x onerror="document.title = 1">';
const ARABIC = 'لن نغادر الميناء قبل الفجر';
const LONG = `${'the harbour stays open and '.repeat(2_000)}that is all`;

describeInBrowser('the explorer with strange input', () => {
  const { db, server, browser } = withExplorer();

  test('an empty graph says how to feed it', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 390, 844);
    await page.getByText('whosaid ingest news/*.txt').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('scripts, text from right to left and ten thousand words are shown as text', async () => {
    const text = `“${SCRIPT}” Ann Lee said. “${ARABIC}” Ann Lee said. “${LONG}” Ann Lee said. Bo Ek listened.`;
    const quotes = [SCRIPT, ARABIC, LONG].map((content) => ({ content, speaker: 'Ann Lee', cue: 'said' }));
    await storeAnalysed(db.database, { title: SCRIPT, text, outlet: SCRIPT }, { people: ['Ann Lee', 'Bo Ek'], quotes });
    const { page, context, complaints } = await visit(browser, `${server.url}/person/ann-lee`, 390, 844);
    await settled(page);
    expect(await page.title()).toBe('Ann Lee · Whosaid');
    expect(await page.locator('.quote-text').allInnerTexts()).toContain(SCRIPT);
    const directions = await page.evaluate(
      "[...document.querySelectorAll('.quote-text')].map((quote) => getComputedStyle(quote).direction)",
    );
    expect(directions).toEqual(['ltr', 'rtl', 'ltr']);
    await page.getByRole('button', { name: 'Show all 10003 words' }).click();
    expect(await page.locator('.quote-text', { hasText: 'that is all' }).count()).toBe(1);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.locator('.quote-card .source a').first().click();
    await page.locator('.in-text').nth(2).waitFor();
    expect(await page.locator('.in-text').allInnerTexts()).toEqual([SCRIPT, ARABIC, LONG]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('a person without quotes leads to the articles that name them', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/person/bo-ek?tab=said`, 1280, 900);
    await page.getByText('No words of Bo Ek here.').waitFor();
    await page.getByRole('link', { name: 'Articles that name Bo Ek' }).click();
    await page.locator('.quote-card h2').first().waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('days that do not exist are left out, which is said, and a word without end stays on the page', async () => {
    const path = `/search?from=2022-13-45&to=2022-02-30&kind=loud&stance=&text=${'w'.repeat(90)}`;
    const { page, context, complaints } = await visit(browser, server.url + path, 390, 844);
    await page.getByText('Nothing is found.').waitFor();
    const note = page.getByRole('region', { name: 'Left out of the address' });
    expect(await note.textContent()).toMatch(/: from=2022-13-45, to=2022-02-30, kind=loud$/);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.getByText('Only the words, everything else').count()).toBe(0);
    expect(await page.getByRole('list', { name: 'Narrowed to' }).count()).toBe(0);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('a search of a thousand characters leaves room for what is found', async () => {
    const path = `/search?text=${'w'.repeat(1_000)}`;
    const { page, context, complaints } = await visit(browser, server.url + path, 360, 640);
    await page.getByText('Nothing is found.').waitFor();
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.textContent()).toMatch(/^“w{80}…”$/);
    expect((await title.boundingBox())!.height).toBeLessThan(320);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['/person/nobody', 'No such name'],
    ['/place/%3Cscript%3E', 'No such name'],
    ['/article/QXJ0aWNsZTo5OTk5', 'No such article'],
    ['/statement/U3RhdGVtZW50Ojk5OTk', 'No such statement'],
  ])('%s is kindly said to be nothing', async (path, heading) => {
    const { page, context, complaints } = await visit(browser, `${server.url}${path}`, 1280, 900);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.getByRole('link', { name: 'Front page' }).click();
    await page.getByRole('heading', { name: 'Latest statements' }).waitFor();
    await context.close();
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  test('an address without a page is kindly said to be nothing', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/no/such/page`, 390, 844);
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
    await page.getByRole('link', { name: 'Front page' }).click();
    await page.getByRole('heading', { name: 'Latest statements' }).waitFor();
    await context.close();
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  test.each([
    ['/article/nonsense', 'There is no article at this address.'],
    ['/embed/statement/nonsense', 'There is no statement at this address.'],
    ['/dashboards/person?person=nobody', '“nobody” is no name that is known here.'],
    ['/search?speaker=nobody', '“nobody” is no name that is known here.'],
    ['/person/ann-lee?about=nobody', '“nobody” is no name that is known here.'],
    ['/search?text=-only', 'This cannot be asked so.'],
    ['/search?from=2022-02-01&to=2022-01-01', 'This period ends before it begins.'],
  ])('%s says what cannot be asked', async (path, message) => {
    const { page, context } = await visit(browser, `${server.url}${path}`, 1280, 900);
    await page.getByText(message).first().waitFor();
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(
      await page
        .locator('aside')
        .getByText(/n = .* quotes?/)
        .count(),
    ).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
});
