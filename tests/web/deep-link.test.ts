import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deepLink } from '../../src/domain/text-fragment.ts';
import { describeInBrowser, type TestBrowser, withBrowser } from './browser.ts';

/** As an article is stored: a paragraph a line. */
const PARAGRAPHS = [
  'The ferry is late again. “We are sorry,” said a spokesman for R&D.',
  'Nobody came. “We are sorry,” Ann Lee said on Friday, “and - this time - we will pay, all of it, to the last passenger.”',
  '“It is a long story, and it begins where the old harbour ends, by the wall,” Bo Ek said.',
  '“One more thing.',
  'It goes on here,” he added.',
];

const TEXT = PARAGRAPHS.join('\n');

/** The same as a page has it: other elements inside, much before. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Ferry</title>
<style>::target-text { background: rgb(255, 0, 0) } .space { height: 3000px }</style>
<div class="space">Menu</div>
${PARAGRAPHS.map((text, index) => `<p id="p${index}">${text.replace('R&D', 'R&amp;D').replace('Ann Lee', '<a href="/ann">Ann <b>Lee</b></a>')}</p><div class="space"></div>`).join('\n')}
<h2 id="section">Section</h2><div class="space"></div>`;

const linkTo = (page: string, pieces: string[], from = 0): string => {
  const spans = pieces.map((piece) => {
    const start = TEXT.indexOf(piece, from);
    return { start, end: start + piece.length };
  });
  return deepLink(page, TEXT, spans);
};

/** In a browser: how many pixels of the picture at an address are pure red. */
const COUNT_RED = `async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const drawing = canvas.getContext('2d');
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, image.width, image.height);
  let red = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0) red += 1;
  return red;
}`;

async function countRed(browser: TestBrowser, picture: Buffer): Promise<number> {
  const page = await browser.newPage();
  const source = `data:image/png;base64,${picture.toString('base64')}`;
  const count = await page.evaluate<number>(`(${COUNT_RED})(${JSON.stringify(source)})`);
  await page.close();
  return count;
}

describeInBrowser('a deep link', () => {
  const browser = withBrowser();
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(PAGE));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const INTERRUPTED = ['“We are sorry,”', '“and - this time - we will pay, all of it, to the last passenger.”'];

  const targets: { what: string; quote: string | string[]; after?: string; paragraph: string; hash?: string }[] = [
    { what: 'a short quote', quote: 'We are sorry,', paragraph: 'p0' },
    { what: 'the second of two that are the same', quote: 'We are sorry,', after: 'Nobody came.', paragraph: 'p1' },
    { what: 'a quote with dashes and commas', quote: 'and - this time - we will pay,', paragraph: 'p1' },
    { what: 'a quote that the attribution interrupts', quote: INTERRUPTED, after: 'Nobody came.', paragraph: 'p1' },
    { what: 'a long quote', quote: PARAGRAPHS[2]!.slice(1, 76), paragraph: 'p2' },
    { what: 'a quote over two paragraphs', quote: 'One more thing.\nIt goes on here,', paragraph: 'p3' },
    { what: 'a quote of an address with a fragment', quote: 'It is a long story,', paragraph: 'p2', hash: '#section' },
  ];

  test.each(targets)('shows $what', async ({ quote, after, paragraph, hash = '' }) => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.goto(linkTo(url + hash, [quote].flat(), after === undefined ? 0 : TEXT.indexOf(after)));
    await page.waitForFunction('window.scrollY > 0');
    const box = (await page.locator(`#${paragraph}`).boundingBox())!;
    expect([box.y >= 0, box.y + box.height <= 600]).toEqual([true, true]);
    // The colour of ::target-text is seen by nothing but a picture.
    expect(await countRed(browser, await page.screenshot())).toBeGreaterThan(0);
    await page.close();
  });
});
