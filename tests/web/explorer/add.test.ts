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

const analyzer = analyzerOf(async (article) => analyze(article));

describeInBrowser('adding an article by hand', () => {
  const browser = withBrowser();
  const db = withGraph();
  let intake: Intake;
  let server: TestServer;
  let closed: TestServer;
  let key: string;

  beforeAll(async () => {
    const { database } = db;
    intake = openIntake(database, loggerTo([]), { open: () => analyzer });
    ({ key } = await createKey(database.source, { name: '', scope: 'ingest', expiresAt: null }));
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
    await context.close();
    expect(complaints).toEqual([]);
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
