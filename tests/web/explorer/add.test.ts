import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { identify } from '../../../src/graphql/access/identify.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { type Intake, openIntake } from '../../../src/ingest/intake.ts';
import { analyze } from '../../../src/nlp/analyze.ts';
import { createKey } from '../../../src/storage/keys/keys.ts';
import { loggerTo, type TestServer } from '../../http/support.ts';
import { analyzerOf } from '../../support/analyzer.ts';
import { withGraph } from '../../support/with-graph.ts';
import { describeInBrowser, visit, withBrowser } from '../browser.ts';
import { findBarriers, overflowOf, serve, settled } from './support.ts';

/** Files in a folder of their own. */
async function writeFiles(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-drop-'));
  const write = async ([name, text]: [string, string]) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  return Promise.all(Object.entries(files).map(write));
}

/** Drops files as a hand does. */
async function drop(page: Page, place: Locator, files: string[]): Promise<void> {
  const { x, y, width, height } = (await place.boundingBox())!;
  const input = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files, dragOperationsMask: 1 };
    await input.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
  }
}

/** Whether the page takes a file that falls where none is taken from the browser, which would open it. */
const DROP_BESIDE = `(() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['The gate is shut.'], 'gate.txt'));
  const isTaken = (type) =>
    !document.querySelector('h1').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  return isTaken('dragover') && isTaken('drop');
})()`;

const analyzer = analyzerOf(async (article) => analyze(article));

describeInBrowser('adding an article by hand', () => {
  const browser = withBrowser();
  const db = withGraph();
  let intake: Intake;
  let server: TestServer;
  let closed: TestServer;
  let key: string;
  let readKey: string;

  beforeAll(async () => {
    const { database } = db;
    intake = openIntake(database, loggerTo([]), { open: () => analyzer });
    ({ key } = await createKey(database.source, { name: '', scope: 'ingest', expiresAt: null }));
    ({ key: readKey } = await createKey(database.source, { name: '', scope: 'read', expiresAt: null }));
    const start = (isReadingOpen: boolean) =>
      serve(database, {
        createContext: ({ signal, scope }) => createContext(database, signal, { scope, intake }),
        access: { identify: (text) => identify(database.source, text), isReadingOpen },
      });
    server = await start(true);
    closed = await start(false);
  });

  afterAll(async () => {
    await server?.close();
    await closed?.close();
    await intake?.close();
  });

  test('wants a key, takes the article, and leads to it', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 900);
    await settled(page);
    await page.getByRole('heading', { name: 'Or paste one' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add the article' }).isDisabled()).toBe(true);
    await page.getByLabel('Key').fill(key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')));
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByRole('alert').filter({ hasText: 'does not take this key' }).waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    // The browser itself reports a refusal; nothing else may come.
    expect(complaints.splice(0)).toEqual([expect.stringMatching(/^401 /), expect.stringContaining('401')]);
    await page.getByLabel('Key').fill(key);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByLabel('Text of the article').fill('The ferry sails on Monday, Ann Lindqvist said.');
    await page.getByLabel('Headline').fill('The ferry sails');
    await page.getByLabel('Published by').fill('Harbour Courier');
    await page.getByLabel('On', { exact: true }).fill('2022-01-28');
    await page.getByRole('button', { name: 'Add the article' }).click();
    await page.getByText('Added: The ferry sails, with one quote').waitFor();
    await page.getByRole('link', { name: 'The ferry sails' }).click();
    await page.getByRole('heading', { level: 1, name: /The ferry sails/ }).waitFor();
    expect(page.url()).not.toContain('whosaid_');
    await page.goto(`${server.url}/add`);
    await page.getByLabel('Text of the article').fill('Another report.');
    await page.getByLabel('Address').fill('ftp://courier.example/a');
    await page.getByRole('button', { name: 'Add the article' }).click();
    await page.getByText('Not taken: url: wants an http or https URL').waitFor();
    await page.getByLabel('Address').fill('https://courier.example/a');
    await page.getByRole('button', { name: 'Add the article' }).click();
    await page.getByText('Added: Another report').waitFor();
    expect(await page.getByText('Not taken').count()).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('says that a key is for reading alone before anything is sent', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/add`, 1280, 900);
    const refusal = page.getByRole('alert').filter({ hasText: 'This key may read and not write.' });
    await page.getByLabel('Key').fill(readKey);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await refusal.waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    // As it was typed on another page of this tab.
    await page.evaluate(`sessionStorage.setItem('whosaid-key', '${readKey}')`);
    await page.reload();
    await refusal.waitFor();
    expect(await page.getByRole('button', { name: 'Add the article' }).isDisabled()).toBe(true);
    await page.getByLabel('Key').fill(key);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await refusal.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Add the article' }).isDisabled()).toBe(false);
    await context.close();
    expect(complaints.filter((complaint) => !complaint.includes('403'))).toEqual([]);
  });

  test('takes files that are dropped and chosen, and says of each what became of it', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/add`, 1280, 900);
    await page.getByText('whosaid keys create --scope ingest').waitFor();
    const body = `“The bridge is closed,” Carl Winther said. ${'It rains on the bridge, as it did all week. '.repeat(20)}`;
    const page1 = `<!doctype html><title>The bridge</title><article><h1>The bridge</h1><p>${body}</p></article>`;
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${[1, 2]
      .map(
        (at) =>
          `<item><title>Item ${at}</title><link>https://courier.example/${at}</link>` +
          `<content:encoded>${body} ${at}</content:encoded></item>`,
      )
      .join('')}</channel></rss>`;
    const files = { 'bridge.html': page1, 'feed.rss': feed, 'broken.pdf': '%PDF-1.4' };
    await drop(page, page.locator('.drop-zone'), await writeFiles(files));
    await page.getByText('3 files wait for a key that may write').waitFor();
    await page.getByLabel('Key').fill(key);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByText('Added: The bridge').waitFor();
    await page.getByText('Added: Item 1').waitFor();
    await page.getByText('Added: Item 2').waitFor();
    await page.getByText('Not taken: broken.pdf: is a PDF, which is not read').waitFor();
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'note.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Note\n\nThe quay is open, Ann Lindqvist said.'),
      },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await page.getByText('Added: Note').waitFor();
    await page.getByText('Not taken: empty.txt: is empty').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('keeps files that could not be sent, and the page when one falls beside the place for files', async () => {
    const { page, context } = await visit(browser, `${server.url}/add`, 1280, 900);
    await page.getByLabel('Text of the article').fill('Typed, not yet sent.');
    expect(await page.evaluate(DROP_BESIDE)).toBe(true);
    await page.locator('input[type=file]').setInputFiles(await writeFiles({ 'left.txt': 'Left out' }));
    await page.getByText('One file waits for a key').waitFor();
    await page.getByRole('button', { name: 'Leave out' }).click();
    await page.getByText('One file waits').waitFor({ state: 'detached' });
    await page.getByLabel('Key').fill(key);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.getByLabel('Key').waitFor({ state: 'detached' });
    await page.route('**/graphql', (route) => route.abort());
    const files = { 'a.txt': 'The pier\n\nThe pier is open, Ann Lindqvist said.', 'b.txt': '' };
    await page.locator('input[type=file]').setInputFiles(await writeFiles(files));
    await page.getByText('2 files wait.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Added: The pier').waitFor();
    await page.getByText('Not taken: b.txt: is empty').waitFor();
    await page.getByText('2 files wait.').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Text of the article').inputValue()).toBe('Typed, not yet sent.');
    expect(await page.getByText('Left out').count()).toBe(0);
    await context.close();
  });

  test('a server whose reading wants a key asks for one, and shows its pages then', async () => {
    const { page, context } = await visit(browser, `${closed.url}/search`, 1280, 900);
    await page.getByText('This needs a key that is valid.').first().waitFor();
    await page.getByLabel('Key').first().fill(key);
    await page.getByRole('button', { name: 'Use this key' }).first().click();
    await page
      .getByRole('link', { name: /Lindqvist/ })
      .first()
      .waitFor();
    await context.close();
  });

  test.each([
    [1280, 900],
    [360, 740],
  ])('has no barrier at %d px, light or dark', async (width, height) => {
    const { page, context, complaints } = await visit(browser, `${server.url}/add`, width, height);
    await settled(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findBarriers(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/add-${width}-${colorScheme}.png` });
    }
    await context.close();
    expect(complaints).toEqual([]);
  });
});
