// node bench/web/graph.mjs [nodes] [edges]: how smoothly the explorer draws a large graph in Chromium, by default of
// 5,000 nodes and 5,000 edges, the most that the server gives. It serves the sample graph (`npm run build` first) and
// answers the page's question for the graph itself: few nodes with many edges, many with one or two, as in the news.
// Told are the time until something is drawn and until all have their places, the longest task meanwhile, and for each
// thing a hand does the frames a second, their median, 95th percentile and longest, and the longest frame once the hand
// rests, which draws everything.
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { serveSamples } from './serve-samples.mjs';
import { drawTalk } from './talk.mjs';

const [order = 5_000, size = 5_000] = process.argv.slice(2).map(Number);

/** Keeps when frames were drawn, and the longest task. */
const MEASURE = `
  window.frames = [];
  window.longest = 0;
  const tick = (at) => { frames.push(at); requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });`;

const { address, stop } = await serveSamples();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(MEASURE);
  const talk = drawTalk(order, size);
  await page.route('**/graphql*', async (route) => {
    const asksForGraph = decodeURIComponent(route.request().url() + (route.request().postData() ?? ''));
    if (!asksForGraph.includes('TalkGraph')) return route.continue();
    return route.fulfill({ json: { data: { mentionGraph: talk } } });
  });
  console.table(await open(page));
  const box = await page.locator('.drawing-stage').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const rows = {};
  for (const [name, act] of Object.entries(ACTS(page, middle))) rows[name] = await measure(page, act);
  console.table(rows);
} finally {
  await browser.close();
  await stop();
}

async function open(page) {
  const start = Date.now();
  await page.goto(`${address}/graph?edges=5000`);
  await page.locator('.drawing-tools').waitFor();
  const drawn = Date.now() - start;
  await page.locator('.graph-drawing[aria-busy=false]').waitFor();
  const placed = Date.now() - start;
  await page.waitForTimeout(1_500);
  return { 'drawn after ms': drawn, 'placed after ms': placed, 'longest task ms': await page.evaluate('longest') };
}

/** What a hand does in the drawing, each for some three seconds, however late the page answers. */
function ACTS(page, { x, y }) {
  const walk = async (radius) => {
    const moves = [];
    for (let step = 0; step < 180; step += 1) {
      const angle = step / 12;
      moves.push(page.mouse.move(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
      await sleep(16);
    }
    await Promise.all(moves);
  };
  const drag = async () => {
    await page.mouse.move(x + 150, y);
    await page.mouse.down();
    await walk(150);
    await page.mouse.up();
  };
  const wheel = async (turn) => {
    await page.mouse.move(x, y);
    const turns = [];
    for (let step = 0; step < 50; step += 1) {
      turns.push(page.mouse.wheel(0, turn));
      await sleep(60);
    }
    await Promise.all(turns);
  };
  return {
    dragging: drag,
    'zooming in': () => wheel(-60),
    'dragging, near': drag,
    'zooming out': () => wheel(60),
    pointing: () => walk(40),
  };
}

async function measure(page, act) {
  await page.evaluate('frames.length = 0');
  await act();
  const moving = between(await page.evaluate('frames'));
  await page.evaluate('frames.length = 0');
  await page.waitForTimeout(1_000);
  const resting = between(await page.evaluate('frames'));
  const at = (share) => Math.round(moving[Math.min(moving.length - 1, Math.floor(moving.length * share))]);
  return {
    'frames a second': Math.round((1_000 * moving.length) / moving.reduce((sum, one) => sum + one, 0)),
    'median ms': at(0.5),
    '95 of 100 within ms': at(0.95),
    'longest ms': at(1),
    'longest at rest ms': Math.round(resting.at(-1)),
  };
}

/** How long frames took, the shortest first. */
function between(frames) {
  return frames
    .slice(1)
    .map((at, index) => at - frames[index])
    .sort((one, other) => one - other);
}
