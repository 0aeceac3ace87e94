import { readFile } from 'node:fs/promises';
import { DirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { ask } from '../../http/support.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { openTestDatabase } from '../../support/database.ts';
import { describeInBrowser, untilTrue, visit } from '../browser.ts';
import { findBarriers, serve, settled, storeSamples, withExplorer } from './support.ts';

describeInBrowser('the graph of who talks about whom', () => {
  const { server, browser } = withExplorer(storeSamples);

  test('leads from a name that is drawn to its card, its page, and the graph around it', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/graph?speakerType=person`, 1280, 1000);
    await page.getByRole('img', { name: /who talks about whom: \d+ names/ }).waitFor();
    await settled(page);
    await clickColour(page, '--person');
    await page.waitForURL(/speakerType=person&node=[a-z-]+$/);
    const card = page.getByRole('region', { name: 'The name chosen' });
    const name = (await card.getByRole('heading').textContent()) ?? '';
    await card.getByRole('link', { name: `Graph around ${name}` }).click();
    await page.waitForURL(/graph\?around=([a-z-]+)&node=\1$/);
    await settled(page);
    expect(await page.getByRole('list', { name: 'Narrowed to' }).textContent()).toContain(`by or about ${name}`);
    await card.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await card.waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('is taken away as a picture and for Gephi, narrowed as it is shown', async () => {
    const path = '/graph?speaker=sergey-lavrov&stance=say';
    const { page, context, complaints } = await visit(browser, server.url + path, 1280, 1000);
    await settled(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'as PNG' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('who-talks-about-whom.png');
    expect((await readFile(await file.path())).subarray(1, 4).toString()).toBe('PNG');
    const answer = await ask((await page.getByRole('link', { name: 'as GEXF' }).getAttribute('href')) ?? '');
    const parsed = gexf.parse(DirectedGraph, answer.text, { addMissingNodes: false });
    const { json } = await ask(
      `${server.url}/graphql?query=${encodeURIComponent(
        '{ mentionGraph(filter: { speaker: { slug: "sergey-lavrov" }, stance: SAY }, first: 500) { edgeCount nodes { id } } }',
      )}`,
    );
    const { edgeCount, nodes } = json.data.mentionGraph;
    expect([parsed.order, parsed.size]).toEqual([nodes.length, edgeCount]);
    expect([...answer.text.matchAll(/source="([^"]+)"/g)].every(([, source]) => source === 'sergey-lavrov')).toBe(true);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('shows as many of the strongest edges as its address says, and keeps what is chosen', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/graph?edges=2000`, 1280, 1000);
    await settled(page);
    expect(await page.getByLabel('Strongest').inputValue()).toBe('2000');
    await page.getByLabel('Strongest').selectOption('100');
    await page.waitForURL(/edges=100$/);
    await settled(page);
    await page.getByText(/n = \d+ names, \d+ pairs/).waitFor();
    expect(await page.getByLabel('Strongest').inputValue()).toBe('100');
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('of thousands of names moves as a picture, and tells whom the pointer is at', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 1000);
    await page.route('**/graphql*', (route) => {
      const request = route.request();
      const isGraph = `${decodeURIComponent(request.url())}${request.postData()}`.includes('TalkGraph');
      return isGraph ? route.fulfill({ json: { data: { mentionGraph: starOf(4_000) } } }) : route.continue();
    });
    await page.goto(`${server.url}/graph?edges=5000`);
    await settled(page);
    const stage = page.locator('.drawing-stage');
    const moved = page.locator('.drawing-stage canvas[style*="transform: matrix(1, 0, 0, 1, "]');
    // It has drawn all of it at rest, so that it knows how long that takes.
    await page.waitForTimeout(1_500);
    const box = (await stage.boundingBox())!;
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 260, box.y + 230, { steps: 6 });
    await moved.waitFor();
    await page.mouse.up();
    await moved.waitFor({ state: 'detached' });
    await clickColour(page, '--person');
    await page.waitForURL(/node=ann-\d+$/);
    const pointed = page.locator('.drawing-pointed');
    expect(await pointed.textContent()).toMatch(/^Ann \d+$/);
    await page.mouse.move(box.x + 2, box.y + 2);
    await pointed.waitFor({ state: 'detached' });
    await context.close();
    expect(complaints).toEqual([]);
    // To lay them out and draw them by software takes seconds on free cores, and many times that on busy ones.
  }, 180_000);

  test('is none the worse for being hidden while the window changes', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/graph`, 1280, 1000);
    await settled(page);
    const show = (display: string) =>
      page.evaluate(`document.querySelector('main').style.display = '${display}'; dispatchEvent(new Event('resize'))`);
    await show('none');
    await page.waitForTimeout(200);
    await show('');
    await untilTrue(page, "document.querySelector('main canvas').clientWidth > 300");
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('is a list as well, which can be sorted and leads to the quotes', async () => {
    const { page, context, complaints } = await visit(browser, `${server.url}/graph`, 1280, 900);
    await settled(page);
    await page.getByLabel('Speakers').selectOption('organizations');
    await page.waitForURL(/speakerType=organization$/);
    await page.getByRole('link', { name: 'List', exact: true }).click();
    await page.waitForURL(/view=list/);
    await settled(page);
    await page.getByRole('button', { name: 'Who', exact: true }).press('Enter');
    await page.locator('th[aria-sort=ascending]', { hasText: 'Who' }).waitFor();
    const names = await page.locator('.graph-table tbody th').allTextContents();
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
    await page.locator('.graph-table tbody td a').nth(1).click();
    await page.waitForURL(/search\?.*speaker=.*about=/);
    await page.locator('.quote-card').first().waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('is a list, with the reason, where the browser cannot draw', async () => {
    const { page, context, complaints } = await visit(browser, server.url, 1280, 900);
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(`${server.url}/graph?text=nato`);
    await page.getByText('This browser does not draw with WebGL').waitFor();
    await page.locator('.graph-table tbody tr').nth(3).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });

  test('says so where nobody talks about anybody, and draws a single pair', async () => {
    const other = await openTestDatabase();
    const text = '“We wait for Bo Ek,” Ann Lee said. “It rains,” Cy Poe said.';
    const quotes = [
      { content: 'We wait for Bo Ek,', speaker: 'Ann Lee', about: ['Bo Ek'] },
      { content: 'It rains,', speaker: 'Cy Poe' },
    ];
    const people = ['Ann Lee', 'Bo Ek', 'Cy Poe'];
    await storeAnalysed(other.database, { text, title: 'Ferry', outlet: 'Harbour Courier' }, { people, quotes });
    const small = await serve(other.database);
    const { page, context, complaints } = await visit(browser, `${small.url}/graph?speaker=cy-poe`, 360, 740);
    await page.getByText('Nobody talks about anybody here.').waitFor();
    await page.goto(`${small.url}/graph`);
    await page.getByRole('img', { name: /2 names, 1 pair/ }).waitFor();
    await settled(page);
    await clickColour(page, '--person');
    await page.waitForURL(/node=(ann-lee|bo-ek)$/);
    await context.close();
    expect(complaints).toEqual([]);
    await small.close();
    await other.close();
  });
});

/** Clicks the middle of something drawn in a colour of the page: nothing else tells where a node is. */
async function clickColour(page: Page, token: string): Promise<void> {
  const stage = page.locator('.drawing-stage');
  const picture = (await stage.screenshot()).toString('base64');
  // It has been scrolled into view for the picture.
  const box = (await stage.boundingBox())!;
  const find = `(async () => {
    const bytes = Uint8Array.from(atob('${picture}'), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const hex = getComputedStyle(document.querySelector('.drawing-stage')).getPropertyValue('${token}').trim();
    const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const isWanted = (x, y) => wanted.every((value, at) => Math.abs(data[(y * image.width + x) * 4 + at] - value) < 3);
    for (let y = 8; y < image.height - 8; y += 1)
      for (let x = 8; x < image.width - 8; x += 1)
        if ([[0, -4], [4, 0], [0, 4], [-4, 0], [0, 0]].every(([dx, dy]) => isWanted(x + dx, y + dy))) return { x, y };
    return null;
  })()`;
  const found = await page.evaluate<{ x: number; y: number } | null>(find);
  if (!found) throw new Error(`nothing is drawn in ${token}`);
  await page.mouse.move(box.x + found.x, box.y + found.y);
  await page.mouse.click(box.x + found.x, box.y + found.y);
}

/** An answer of the server: one whom all others speak about. */
function starOf(size: number) {
  const node = (at: number) => ({ __typename: 'Person', id: `Person:${at}`, slug: `ann-${at}`, name: `Ann ${at}` });
  return {
    __typename: 'MentionGraph',
    edgeCount: size - 1,
    nodes: Array.from({ length: size }, (_, at) => node(at)),
    edges: Array.from({ length: size - 1 }, (_, at) => ({ source: node(at + 1), target: node(0), weight: 1 })),
  };
}
