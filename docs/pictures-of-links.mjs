// node docs/pictures-of-links.mjs: draws from favicon.svg what cannot be a vector, and the picture of previews of
// links, into src/web/public. Their sizes are those that https://ogp.me and browsers ask for.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const FOLDER = new URL('../src/web/public/', import.meta.url);
const icon = await readFile(new URL('favicon.svg', FOLDER), 'utf8');

const CARD = `
  <style>
    body { margin: 0; height: 630px; box-sizing: border-box; padding: 90px 100px; background: #fbfaf8; color: #1d1b19;
      font-family: "Liberation Sans", Arial, sans-serif; border-bottom: 18px solid #b3261e; }
    .name { display: flex; gap: 28px; align-items: center; font-size: 60px; font-weight: 700; }
    .name svg { width: 84px; }
    h1 { font-family: "Liberation Serif", Georgia, serif; font-size: 84px; line-height: 1.12; margin: 62px 0 40px; }
    mark { background: #cfe5f7; color: inherit; }
    p { font-size: 34px; color: #5b5650; margin: 0; }
  </style>
  <div class="name">${icon}Whosaid</div>
  <h1>Who said <mark>“what”</mark><br>in the news</h1>
  <p>Each quote with the very words of its article</p>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

async function draw(html, width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

const drawIcon = (size) => draw(`<style>body { margin: 0 } svg { display: block }</style>${icon}`, size, size);

/** An icon file with one picture in it: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
function toIco(picture, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

await writeFile(new URL('favicon.ico', FOLDER), toIco(await drawIcon(48), 48));
await writeFile(new URL('apple-touch-icon.png', FOLDER), await drawIcon(180));
await writeFile(new URL('card.png', FOLDER), await draw(CARD, 1200, 630));
await browser.close();
