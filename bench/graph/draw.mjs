// How smoothly the graph is drawn: `npm run build && node bench/graph/draw.mjs [nodes] [edges]`. Draws a made-up graph of
// that size on the page of a server that runs at WHOSAID_URL, and prints how long the layout takes, how long the
// threads of the page are busy meanwhile, and how long a frame takes while the drawing is moved about.
import { chromium } from 'playwright-core';

const [nodeCount = 5_000, edgeCount = 5_000] = process.argv.slice(2).map(Number);
const url = process.env['WHOSAID_URL'] ?? 'http://127.0.0.1:4000';
const TYPES = ['Person', 'Organization', 'Place'];

/** Few are named often, as in any graph of news. */
let state = 1;
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const skewed = () => Math.floor(nodeCount * random() ** 3);

const nodes = Array.from({ length: nodeCount }, (_, index) => ({
  __typename: TYPES[index % 3],
  id: String(index),
  name: `Name ${index}`,
  slug: `name-${index}`,
}));
const edges = Array.from({ length: edgeCount }, (_, index) => {
  const source = index < nodeCount ? index : skewed();
  const target = (source + 1 + skewed()) % nodeCount;
  return { source: { id: String(source) }, target: { id: String(target) }, weight: 1 + Math.floor(40 * random() ** 8) };
});
const pairs = [...new Map(edges.map((edge) => [`${edge.source.id} ${edge.target.id}`, edge])).values()];
const answer = { data: { mentionGraph: { edgeCount: pairs.length, nodes, edges: pairs } } };

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.route('**/graphql', async (route) => {
  const isGraph = route.request().postData()?.includes('TalkGraph');
  await (isGraph ? route.fulfill({ json: answer }) : route.continue());
});
await page.addInitScript(`
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
`);
await page.goto(`${url}/graph?edges=5000`);
await page.getByRole('img', { name: /who talks about whom/ }).waitFor();
const start = Date.now();
await page.locator('.drawing[aria-busy=false]').waitFor({ timeout: 300_000 });
const longTasks = await page.evaluate('window.longTasks');
console.log(`${nodes.length} nodes, ${pairs.length} edges: placed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
console.log(`meanwhile ${longTasks.length} tasks of 50 ms or more, the longest ${Math.max(0, ...longTasks)} ms`);

const stage = await page.locator('.drawing-stage').boundingBox();
await page.mouse.move(stage.x + 500, stage.y + 300);
await page.mouse.down();
const frames = page.evaluate(`new Promise((resolve) => {
  const took = [];
  let last = performance.now();
  const next = (now) => {
    took.push(now - last);
    last = now;
    if (took.length < 90) requestAnimationFrame(next);
    else resolve(took.slice(1));
  };
  requestAnimationFrame(next);
})`);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const busy = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value;
};
const before = await busy();
let isMoving = true;
const moving = (async () => {
  for (let step = 0; isMoving; step += 1) await page.mouse.move(stage.x + 500 + (step % 40) * 5, stage.y + 300);
})();
const took = (await frames).sort((one, other) => one - other);
isMoving = false;
await moving;
const script = ((await busy()) - before) * 1000;
const at = (share) => took[Math.floor(took.length * share)].toFixed(1);
console.log(`moved about: a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100)`);
console.log(`scripts of the page take ${(script / took.length).toFixed(1)} ms of a frame`);
await browser.close();
