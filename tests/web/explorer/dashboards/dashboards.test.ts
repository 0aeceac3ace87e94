import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Page } from 'playwright-core';
import { readFragment, writeFragment } from '../../../../src/web/explorer/dashboards/model/fragment.ts';
import type { Dashboard } from '../../../../src/web/explorer/dashboards/model/schema.ts';
import { ask, until } from '../../../http/support.ts';
import { describeInBrowser, visit } from '../../browser.ts';
import { findBarriers, overflowOf, settled, storeSamples, withExplorer } from '../support.ts';

describeInBrowser('a reader who builds dashboards', () => {
  const { server, browser } = withExplorer(storeSamples);

  const open = (path: string, width = 1280) => visit(browser, `${server.url}${path}`, width, 900);

  const titles = (page: Page) => page.locator('.board-panel h2').allInnerTexts();

  /** Waits until something is so, which begins with what has just been done to the page. */
  async function awaited(page: Page, wanted: unknown, look: () => Promise<unknown>): Promise<void> {
    const isSo = async () => JSON.stringify(await look()) === JSON.stringify(wanted);
    for (let time = 0; time < 400 && !(await isSo()); time += 1) await page.waitForTimeout(50);
    expect(await look()).toEqual(wanted);
  }

  /** Until the page shows these panels. */
  const shows = (page: Page, wanted: string[]) => awaited(page, wanted, () => titles(page));

  /** Until the address has this title and these panels, and a reload would show them. */
  const keeps = (page: Page, title: string, panels: string[]) =>
    awaited(page, [title, ...panels], async () => {
      const read = await readFragment(new URL(page.url()).hash);
      return 'dashboard' in read && [read.dashboard.title, ...read.dashboard.panels.map((panel) => panel.title)];
    });

  const hasPerson = (page: Page, name: string) =>
    awaited(page, name, () => page.getByRole('combobox', { name: 'Person' }).inputValue());

  const board = (...panels: Partial<Dashboard['panels'][number]>[]): Dashboard => ({
    version: 1,
    title: 'Harbour',
    variables: { person: null, period: {} },
    panels: panels.map((panel, index) => ({
      id: `p${index}`,
      title: `Panel ${index}`,
      question: { ask: 'total', of: 'quotes' },
      width: 6,
      ...panel,
    })),
  });

  /** How many quotes the samples have: as many as this version finds. */
  async function countQuotes(): Promise<number> {
    const { json } = await ask(`${server.url}/graphql?query={quotes(first:1){totalCount}}`);
    return json.data.quotes.totalCount;
  }

  /** Adds a panel by a question in words. */
  async function addPanel(page: Page, typed: string, option: string): Promise<void> {
    await page.getByRole('button', { name: 'Add a panel' }).click();
    const question = page.getByRole('combobox', { name: 'What do you want to know?' });
    await question.waitFor();
    const ground = "getComputedStyle(document.querySelector('.dialog-foot .primary')).backgroundColor";
    const groundBefore = await page.evaluate<string>(ground);
    await question.fill(typed);
    await page.getByRole('option', { name: option, exact: true }).click();
    await page.locator('.draft-preview .board-panel').waitFor();
    // What is being drawn may take the click.
    await settled(page);
    // Before a question is asked, the button cannot be pressed, and looks so.
    expect(await page.evaluate<string>(ground)).not.toBe(groundBefore);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled(page);
  }

  async function savedBy(page: Page, panel: string, item: string): Promise<{ name: string; content: Buffer }> {
    await page.getByRole('button', { name: `More of “${panel}”` }).click();
    const waiting: Promise<Download> = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    const saved = await waiting;
    return { name: saved.suggestedFilename(), content: readFileSync(await saved.path()) };
  }

  test('asks in words, reloads the address, edits, takes back, and reorders by keys', async () => {
    const { page, context, complaints } = await open('/dashboards');
    await page.getByRole('button', { name: 'New dashboard' }).click();
    await addPanel(page, 'statements per month by outlet', 'Statements per month by outlet');
    await addPanel(page, 'talks about', 'Who talks about whom');
    await page.getByRole('button', { name: 'Add a panel' }).click();
    const question = page.getByRole('combobox', { name: 'What do you want to know?' });
    // The box has the focus, and offers what can be asked.
    await page.getByRole('option', { name: 'Quotes over time', exact: true }).waitFor();
    await page.keyboard.type('most quoted llamas');
    await page.getByText('That is no question known here.').waitFor();
    await question.fill('how many quotes');
    await page.getByRole('option', { name: 'How many quotes', exact: true }).waitFor();
    await question.press('Enter');
    await page.locator('.draft-preview .board-panel').waitFor();
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled(page);
    const all = ['Statements per month by outlet', 'Who talks about whom', 'How many quotes'];
    const [line, graph, figure] = all as [string, string, string];
    await shows(page, all);
    await keeps(page, 'My dashboard', all);
    await page.reload();
    await settled(page);
    await shows(page, all);
    await page.getByRole('button', { name: 'Remove “Who talks about whom”' }).click();
    // The address follows, and what was done can still be taken back.
    await keeps(page, 'My dashboard', [line, figure]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await shows(page, all);
    await page.getByRole('button', { name: 'Redo' }).click();
    await shows(page, [line, figure]);
    await page.keyboard.press('Control+z');
    await shows(page, all);
    await page.getByRole('button', { name: 'Move “How many quotes” earlier' }).press('Enter');
    await shows(page, [line, figure, graph]);
    // The handle by keys: lifted by Enter, moved among the gaps by arrows, and put down by Enter.
    await page.getByRole('button', { name: 'Drag “Statements per month by outlet”' }).focus();
    await page.keyboard.press('Enter');
    // The gaps have the focus then.
    await page.locator('.react-aria-DropIndicator[data-drop-target]').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.board-panel h2').first().getByText(figure).waitFor();
    await page.getByRole('combobox', { name: 'Width of “Who talks about whom”' }).selectOption('whole');
    await page.getByRole('button', { name: 'Duplicate “How many quotes”' }).click();
    await page.getByLabel('Title', { exact: true }).fill('The harbour in figures');
    await page.keyboard.press('Enter');
    await keeps(page, 'The harbour in figures', [figure, `${figure} (copy)`, graph, line]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The harbour in figures');
    expect(await titles(page)).toContain('How many quotes (copy)');
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    await page.goBack();
    await page.waitForURL(/\/dashboards$/);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('asks a query of their own, whose answer says which charts fit, and a wrong one says why', async () => {
    const query = '{ quoteStats(groupBy: [STANCE, OUTLET]) { total rows { count keys { dimension value label } } } }';
    const dashboard = board(
      { title: 'Mine', question: { ask: 'query', query }, chart: 'heat' },
      { title: 'Wrong', question: { ask: 'query', query: '{ quotes { colour } }' } },
      { title: 'Half', question: { ask: 'query', query: '{ quotes {' } },
      { title: 'Change', question: { ask: 'query', query: 'mutation { forget }' } },
      { title: 'Count' },
    );
    const { page, context, complaints } = await open(`/dashboard#${await writeFragment(dashboard)}`);
    await settled(page);
    const said = async (title: string) => page.getByRole('region', { name: title }).textContent();
    await page.getByRole('region', { name: 'Mine' }).locator('svg rect').first().waitFor();
    expect(await said('Wrong')).toMatch(/This cannot be asked so.*Cannot query field "colour"/);
    expect(await said('Half')).toMatch(/The query is not whole/);
    expect(await said('Change')).toMatch(/A panel may read, and nothing else/);
    expect(await said('Count')).toMatch(/\d+ quotes/);
    await context.close();
    // A query that is refused is one that the browser tells of.
    expect(complaints.filter((one) => !/400/.test(one))).toEqual([]);
  });

  test('chooses a person for all panels at once, and the address keeps it', async () => {
    const { page, context, complaints } = await open('/dashboards/person');
    await settled(page);
    const first = page.getByRole('region', { name: 'Quotes', exact: true });
    expect(await first.textContent()).toMatch(/29 quotes/);
    await hasPerson(page, 'Sergey Lavrov');
    await page.getByRole('combobox', { name: 'Person' }).fill('blinken');
    await page.getByRole('option', { name: /Antony Blinken/ }).click();
    await page.waitForURL(/person\?person=antony-blinken$/);
    await settled(page);
    expect(await first.textContent()).toMatch(/16 quotes/);
    expect(await page.locator('.speaker-line a').first().textContent()).toBe('Antony Blinken');
    await page.getByRole('button', { name: 'Duplicate and edit' }).click();
    await page.waitForURL(/\/dashboard#d=/);
    await page.getByRole('button', { name: 'Add a panel' }).waitFor();
    await hasPerson(page, 'Antony Blinken');
    await page.goBack();
    await page.waitForURL(/person\?person=antony-blinken$/);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('leads from a part of a chart, and from its table, to the quotes counted there', async () => {
    const { page, context, complaints } = await open('/dashboards/outlets?person=sergey-lavrov');
    await settled(page);
    const panel = page.getByRole('region', { name: 'How outlets frame what is said' });
    const part = panel.locator('svg [data-address]').first();
    const [, count = ''] = /said: (\d+)/.exec((await part.locator('title').textContent()) ?? '') ?? [];
    await part.click();
    await page.waitForURL(/search\?speaker=sergey-lavrov&outlet=meridian-ledger&stance=say$/);
    await settled(page);
    await page.getByText(`n = ${count} quotes, a bar a day`).waitFor();
    await page.goBack();
    await settled(page);
    expect(await findBarriers(page)).toEqual([]);
    await panel.getByText('As a table').click();
    await panel.getByRole('link', { name: count, exact: true }).first().press('Enter');
    await page.waitForURL(/search\?speaker=sergey-lavrov&outlet=meridian-ledger&stance=say$/);
    await page.goBack();
    await settled(page);
    const time = page.getByRole('region', { name: 'Outlets over time' }).locator('.drawing');
    await time.scrollIntoViewIfNeeded();
    await time.locator('svg').first().waitFor();
    await time.hover();
    await time.getByText(/2022: \d+/).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('finds what was edited in this browser again, and has it forgotten', async () => {
    const { page, context, complaints } = await open(`/dashboard#${await writeFragment(board({}, { title: 'Mine' }))}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const before = page.url();
    await page.getByLabel('Title', { exact: true }).fill('The harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await page.getByRole('link', { name: 'Dashboards' }).click();
    const list = page.getByRole('list', { name: 'Edited in this browser' });
    await list.getByRole('link', { name: 'The harbour' }).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    await list.getByRole('link', { name: 'The harbour' }).click();
    await page.getByRole('heading', { level: 1, name: 'The harbour' }).waitFor();
    await page.goBack();
    await list.getByRole('button', { name: 'Forget The harbour' }).click();
    await list.waitFor({ state: 'detached' });
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('leaves right after an edit, is left where they went, and finds the edit there', async () => {
    const { page, context, complaints } = await open(`/dashboard#${await writeFragment(board({}))}`);
    // The page that is gone to takes longer to come than an edit rests.
    await page.route('**/start-page-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Title', { exact: true }).fill('The quay');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Dashboards' }).click();
    const list = page.getByRole('list', { name: 'Edited in this browser' });
    await list.getByRole('link', { name: 'The quay' }).waitFor();
    expect(page.url()).toBe(`${server.url}/dashboards`);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('takes a panel away as CSV, SVG, PNG, citation, query, link and frame', async () => {
    const dashboard = board({
      title: 'Who is reported how',
      question: { ask: 'counts', by: ['outlet', 'stance'] },
      chart: 'stacked',
    });
    const { page, context, complaints } = await open(`/dashboard#${await writeFragment(dashboard)}`);
    const title = 'Who is reported how';
    await settled(page);
    const csv = await savedBy(page, title, 'Save as CSV');
    expect(csv.name).toBe('who-is-reported-how.csv');
    expect(csv.content.toString()).toMatch(/^\uFEFFoutlet,reported as,quotes\r\nMeridian Ledger,said,\d+\r\n/);
    const svg = (await savedBy(page, title, 'Save as SVG')).content.toString();
    expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toMatch(
      new RegExp(
        `Who is reported how</text>[^]*n = ${await countQuotes()} quotes[^]*said</text>[^]*Source: Whosaid at`,
      ),
    );
    expect(svg).not.toMatch(/var\(/);
    const png = (await savedBy(page, title, 'Save as PNG')).content;
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1_600);
    const textOf = async (item: string) => {
      await page.getByRole('button', { name: `More of “${title}”` }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      const dialog = page.getByRole('dialog');
      const text =
        item === 'Citation'
          ? await dialog.locator('pre').textContent()
          : await dialog.getByRole('textbox').inputValue();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      return text ?? '';
    };
    expect(await textOf('Citation')).toMatch(
      /^“Who is reported how”: quotes by outlet and stance; n = \d+ quotes\. Whosaid, \S+dashboard#d=\S+, accessed/,
    );
    const [, frame] = /src="([^"]+)"/.exec(await textOf('Embed'))!;
    await page.getByRole('button', { name: `More of “${title}”` }).click();
    await page.getByRole('menuitem', { name: 'Show query' }).click();
    await page.waitForURL(/graphql\?query=/);
    await page.goto(frame!);
    await settled(page);
    await page.locator('.drawing svg rect').first().waitFor();
    expect(await page.locator('header.top').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Open in Whosaid' }).getAttribute('href')).toMatch(/dashboard#d=/);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('a panel stands in a page of another site, where the browser lets it keep nothing', async () => {
    const fragment = await writeFragment(board({ title: 'Quotes in a frame' }));
    const frame = `<iframe src="${server.url}/embed/panel#${fragment}"></iframe>`;
    const elsewhere = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(frame));
    await once(elsewhere.listen(0), 'listening');
    const context = await browser.newContext();
    await context.addInitScript(`for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }`);
    const page = await context.newPage();
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
    const figure = page.frameLocator('iframe').locator('.big-number');
    await figure.getByText(String(await countQuotes())).waitFor();
    await context.close();
    elsewhere.close();
  });

  test('drags a panel by the mouse, and edits one beside its answer', async () => {
    const { page, context, complaints } = await open(`/dashboard#${await writeFragment(board({}, {}, {}))}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await settled(page);
    const handle = (await page.getByRole('button', { name: 'Drag “Panel 2”' }).boundingBox())!;
    const first = (await page.getByRole('row', { name: 'Panel 0' }).boundingBox())!;
    await page.mouse.move(handle.x + 5, handle.y + 5);
    await page.mouse.down();
    await page.mouse.move(first.x + 60, first.y + 40, { steps: 4 });
    await page.mouse.move(first.x + 4, first.y + 30, { steps: 4 });
    await page.mouse.up();
    await shows(page, ['Panel 2', 'Panel 0', 'Panel 1']);
    await page.getByRole('button', { name: 'Edit “Panel 0”' }).click();
    await page.getByRole('combobox', { name: 'Ask something else' }).fill('how it is reported');
    await page.getByRole('option', { name: /said, claimed/ }).click();
    // Its many fields are made once they are to be seen.
    expect(await page.locator('.filter-fields input').count()).toBe(0);
    await page.getByText('Only some quotes').click();
    await page.getByRole('checkbox', { name: 'denied' }).check();
    await page.locator('.draft-preview').getByRole('link', { name: 'denied' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Shown as' }).locator('option').allInnerTexts()).toEqual([
      'what fits best',
      'Bars',
      'Big number',
      'Table',
    ]);
    await page.getByRole('combobox', { name: 'Shown as' }).selectOption('Table');
    await page.getByRole('button', { name: 'Keep the changes' }).click();
    await page.getByRole('region', { name: 'How it is reported', exact: true }).getByRole('table').waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('shows what a query asks for, and tells of one that is typed and not asked yet', async () => {
    const { page, context, complaints } = await open('/dashboards');
    await page.getByRole('button', { name: 'New dashboard' }).click();
    await page.getByRole('button', { name: 'Add a panel' }).click();
    await page.getByRole('combobox', { name: 'What do you want to know?' }).fill('graphql');
    await page.getByRole('option', { name: 'A GraphQL query', exact: true }).click();
    const preview = page.locator('.draft-preview');
    await preview.locator('.quote-card').first().waitFor();
    const query = page.getByRole('textbox', { name: 'GraphQL query' });
    await query.fill('{ people(first: 8) { nodes { name quotes { totalCount } } } }');
    await page.getByText('The answer and “Shown as” are of the query before.').waitFor();
    await query.press('Control+Enter');
    await preview.locator('.ranked-bars').waitFor();
    expect(await preview.locator('.panel-note').textContent()).toMatch(/^8 rows: quotes.totalCount by name/);
    expect(await page.getByText('are of the query before').count()).toBe(0);
    await query.fill('{ quotes(filter: { text: "zzzzqq" }) { nodes { id text } } }');
    await query.press('Control+Enter');
    await preview.getByText('Nothing is found for these choices.').waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('asks again by itself, but not while nobody looks', async () => {
    const { page, context } = await open('/dashboards');
    await page.clock.install();
    await page.goto(`${server.url}/dashboard#${await writeFragment({ ...board({}), refresh: 1 })}`);
    await page.getByText(String(await countQuotes())).waitFor();
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked += 1;
    });
    const wait = async (ms: number) => {
      await page.clock.runFor(ms);
      await page.waitForLoadState('networkidle');
    };
    await wait(61_000);
    await until(() => asked > 0);
    expect(asked).toBe(1);
    const setHidden = (isHidden: boolean) =>
      page.evaluate(
        `Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
         document.dispatchEvent(new Event('visibilitychange'))`,
      );
    await setHidden(true);
    await wait(180_000);
    expect(asked).toBe(1);
    await setHidden(false);
    await until(() => asked > 1);
    await wait(1_000);
    expect(asked).toBe(2);
    await context.close();
  });

  test.each([
    ['is cut in half', async () => `d=${(await writeFragment(board({}))).slice(2, 40)}`, 'The address is not whole.'],
    ['is of a later version', () => writeFragment({ ...board(), version: 9 } as never), 'made by a later version'],
    ['lies', () => writeFragment(board({ width: 5 as never })), 'Panel 1 (“Panel 0”), “width” should be'],
  ])('an address that %s says so', async (_, hashOf, said) => {
    const hash = await hashOf();
    for (const path of ['/dashboard', '/embed/panel']) {
      const { page, context, complaints } = await open(`${path}#${hash}`);
      await page.getByRole('alert').getByText(said).waitFor();
      await context.close();
      expect(complaints).toEqual([]);
    }
  });

  test('opens a file, and a file that lies says where', async () => {
    const { page, context, complaints } = await open('/dashboards');
    const file = (content: unknown) => ({
      name: 'harbour.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    });
    const input = page.locator('input[type=file]');
    await input.setInputFiles(file('{"version": 1, "titel": "Harbour"'));
    await page.getByRole('alert').getByText('This is no dashboard.').waitFor();
    await input.setInputFiles(file({ ...board(), panels: [{ id: 'a', title: 'Who', question: { ask: 'guess' } }] }));
    await page.getByText('Panel 1 (“Who”), “question”, “ask”').waitFor();
    await input.setInputFiles(file(board({ title: 'From a file' })));
    await page.waitForURL(/\/dashboard#d=/);
    await page.getByRole('heading', { name: 'From a file' }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  const pages = ['/dashboards', '/dashboards/overview', '/dashboards/outlets', 'editor', 'dialog'];
  const cases = pages.flatMap((path) => [1_280, 360].map((width) => ({ path, width })));

  test.each(cases)('$path has no barrier at $width px, light or dark', async ({ path, width }) => {
    const own = board({ question: { ask: 'counts', by: ['time', 'stance'] } }, { title: 'Other' });
    const { page, context, complaints } = await open(
      path.startsWith('/') ? path : `/dashboard#${await writeFragment(own)}`,
      width,
    );
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await settled(page);
    if (!path.startsWith('/')) {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('button', { name: 'Add a panel' }).waitFor();
      if (path === 'dialog') await page.getByRole('button', { name: 'Edit “Panel 0”' }).click();
      await settled(page);
    }
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });
});
