// How smoothly the graph is drawn: `npm run build && node bench/graph/draw.mjs [nodes] [edges]`. Draws a made-up graph
// of that size on the page of a server that runs at WHOSAID_URL. Prints how long it takes until the graph is seen and
// until every name has its place, how long the page is busy in one piece meanwhile, and how long a frame takes while
// the drawing is moved about. Processor time is that of all processes of the browser: it tells more than the clock
// where others use the machine too.
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
const pairs = [...new Map(edges.map((edge) => [`${edge.source.id} ${edge.target.id}`, edge])).values()].sort(
  (one, other) => other.weight - one.weight,
);
const answer = { data: { mentionGraph: { edgeCount: pairs.length, nodes, edges: pairs } } };

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const machine = await browser.newBrowserCDPSession();
/** Seconds of processor time so far: of the page with its threads, and of what draws for it. */
const processorTime = async () => {
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  const of = (type) => processInfo.filter((one) => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { page: of('renderer'), drawing: of('GPU') };
};
const since = async (before) => {
  const now = await processorTime();
  return { page: now.page - before.page, drawing: now.drawing - before.drawing };
};
const inSeconds = ({ page, drawing }) => `processor time: page ${page.toFixed(1)} s, drawing ${drawing.toFixed(1)} s`;

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
const start = Date.now();
const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
await page.goto(`${url}/graph?edges=5000`);
await page.locator('.drawing-stage:not(.unplaced)').waitFor({ timeout: 300_000 });
console.log(
  `${nodes.length} nodes, ${pairs.length} edges: seen after ${seconds()} s, ${inSeconds(await processorTime())}`,
);
await page.locator('.drawing[aria-busy=false]').waitFor({ timeout: 300_000 });
console.log(`all placed after ${seconds()} s, ${inSeconds(await processorTime())}`);
const longTasks = await page.evaluate('window.longTasks');
console.log(`meanwhile ${longTasks.length} tasks of 50 ms or more, the longest ${Math.max(0, ...longTasks)} ms`);
if (process.env['PICTURE']) await page.screenshot({ path: process.env['PICTURE'] });

const stage = await page.locator('.drawing-stage').boundingBox();
const FRAMES = 90;
const frames = () =>
  page.evaluate(`new Promise((resolve) => {
    const took = [];
    let last = performance.now();
    const next = (now) => {
      took.push(now - last);
      last = now;
      if (took.length <= ${FRAMES}) requestAnimationFrame(next);
      else resolve(took.slice(1));
    };
    requestAnimationFrame(next);
  })`);

async function measure(name, act) {
  let isGoing = true;
  const before = await processorTime();
  const counted = frames();
  const going = (async () => {
    for (let step = 0; isGoing; step += 1) await act(step);
  })();
  const took = (await counted).sort((one, other) => one - other);
  isGoing = false;
  await going;
  const { page: script, drawing } = await since(before);
  const at = (share) => took[Math.floor(took.length * share)].toFixed(1);
  const perFrame = (value) => ((value * 1000) / took.length).toFixed(1);
  console.log(
    `${name}: a frame takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100); ` +
      `processor time of a frame: page ${perFrame(script)} ms, drawing ${perFrame(drawing)} ms`,
  );
}

await page.mouse.move(stage.x + 500, stage.y + 300);
await page.mouse.down();
await measure('moved about', (step) => page.mouse.move(stage.x + 500 + (step % 40) * 5, stage.y + 300));
await page.mouse.up();
await measure('made larger and smaller', (step) => page.mouse.wheel(0, step % 20 < 10 ? -60 : 60));
await browser.close();
