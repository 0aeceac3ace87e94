import { toId } from '../../../src/graphql/relay/ids.ts';
import type { Database } from '../../../src/storage/database.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { describeInBrowser, visit } from '../browser.ts';
import { findBarriers, settled, withExplorer } from './support.ts';

/** Its row. */
const GAZETTE = 2;

const FIRST =
  'The ferry to Arland will not sail on Monday, and the boats of the island stay at the quay until the wind turns. ' +
  'The harbour opens again when the waves at the outer pier are lower than the lamps, which may take days.\n\n' +
  '“Nobody answered the phone for nine hours,” Ann Ek said.\n\nAbout a hundred travellers wait in the hall of the quay.';
const SECOND = FIRST.replace('Monday', 'Friday').replace(
  '“Nobody answered the phone for nine hours,” Ann Ek said.\n\n',
  '',
);

async function storeChanged(database: Database): Promise<void> {
  const fields = { url: 'https://courier.example/ferry', outlet: 'Courier' };
  const quotes = [{ content: 'Nobody answered the phone for nine hours,', speaker: 'Ann Ek', cue: 'said' }];
  await storeAnalysed(
    database,
    { ...fields, title: 'No ferry on Monday', text: FIRST },
    { people: ['Ann Ek'], quotes },
  );
  await storeAnalysed(database, { ...fields, title: 'No ferry on Friday', text: SECOND });
  const later = { publishedAt: '2022-01-29T12:00:00Z', text: SECOND, title: 'Ferry waits' };
  for (const outlet of ['Gazette', 'Ledger'])
    await storeAnalysed(database, { ...later, outlet, url: `https://${outlet.toLowerCase()}.example/ferry` });
}

describeInBrowser('the page of an article that was changed and copied', () => {
  const { server, browser } = withExplorer(storeChanged);

  test('shows what was changed and dropped, leads to what is gone, and to the copies and their original', async () => {
    const address = `${server.url}/article/${toId('Article', GAZETTE)}`;
    const { page, context, complaints } = await visit(browser, address, 1280, 900);
    await settled(page);
    await page.getByText('Also printed by 1 outlet: Ledger').waitFor();
    await page.getByText('A copy of No ferry on Friday by Courier').getByRole('link', { name: 'No ferry' }).click();
    await page.getByText('Also printed by 2 outlets: Ledger · Gazette').waitFor();

    await page.getByText('Changed once since it was first read').click();
    const version = page.getByRole('region', { name: 'Version 2' });
    await version.getByText('1 quote no longer there').waitFor();
    expect(await version.locator('del').allInnerTexts()).toEqual([
      'No ferry on Monday',
      'Monday',
      expect.stringContaining('Nobody answered the phone'),
    ]);
    expect(await version.locator('ins').allInnerTexts()).toEqual(['No ferry on Friday', 'Friday']);
    expect(await findBarriers(page)).toEqual([]);
    await version.getByRole('link', { name: 'All about it' }).click();
    const details = page.getByRole('region', { name: 'The quote chosen' });
    await details.getByText('No longer in the article: version 2').waitFor();
    expect(await details.textContent()).toContain('Ann Ek');
    await details.getByRole('button', { name: 'Close' }).click();
    await details.waitFor({ state: 'detached' });
    await context.close();
    expect(complaints).toEqual([]);
  });
});
