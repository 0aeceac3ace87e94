// node bench/web/look.mjs FOLDER [word]: pictures of every page and state of the explorer, on a desk and on a phone,
// light and dark, some on a wall and on paper, made from the sample graph (`npm run build` first). With a word, of
// those that have it in their name. They are there to be looked at, and are kept nowhere.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveSamples } from './serve-samples.mjs';
import { STATES } from './states.mjs';

const SIZES = {
  desk: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
  wall: { width: 3840, height: 2160 },
};

const [folder, word = ''] = process.argv.slice(2);
if (!folder) {
  console.error('wants: node bench/web/look.mjs FOLDER [word]');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const { address, stop } = await serveSamples();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const state of STATES.filter(({ name }) => name.includes(word))) {
    for (const size of ['desk', 'phone', ...(state.wall ? ['wall'] : [])]) await look(state, size);
  }
} finally {
  await browser.close();
  await stop();
}

async function look({ name, path, open, isWindow = false, paper = false }, size) {
  const isMobile = size === 'phone';
  const options = { viewport: SIZES[size], isMobile, hasTouch: isMobile };
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', colorScheme: 'light' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(address + path);
    await settle(page);
    await open?.(page, context);
    await settle(page);
    const fullPage = !isWindow;
    await page.screenshot({ path: join(folder, `${name}-${size}-light.png`), fullPage });
    if (size !== 'wall') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${name}-${size}-dark.png`), fullPage });
    }
    if (paper && size === 'desk') {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
    }
  } catch (error) {
    errors.push(String(error).split('\n')[0]);
  }
  await context.close();
  console.log(`${name} ${size}${errors.map((error) => `\n  ${error}`).join('')}`);
}

async function settle(page) {
  for (let quiet = 0; quiet < 4; quiet += 1) {
    await page.waitForTimeout(60);
    if ((await page.locator('[aria-busy=true]').count()) > 0) quiet = -1;
  }
}
