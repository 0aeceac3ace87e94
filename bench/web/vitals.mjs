// node bench/web/vitals.mjs [address] [visits] [size] [pages]: how fast the pages of the explorer are in Chromium, as
// medians of some visits (5), each with an empty cache: largest contentful paint, with the best of the visits beside
// it, layout shift, the longest interaction, and bytes of scripts on the wire; then, for each page, how long each of
// its interactions took. The window is that of a desk, a phone, a tall screen or a wall (desk). Pages are all, or some
// by their names ("home,search of words"). Without an address, or with "samples", it serves the sample graph itself
// (`npm run build` first).
import { chromium } from 'playwright-core';
import { interact, settle } from './interact.mjs';
import { serveSamples } from './serve-samples.mjs';

const SIZES = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
  tall: { width: 1200, height: 2400 },
  wall: { width: 3840, height: 2160 },
};

const [given, visits = '5', size = 'desk', only] = process.argv.slice(2);
if (!SIZES[size]) {
  console.error(`wants: node bench/web/vitals.mjs [address] [visits] [${Object.keys(SIZES).join('|')}] [pages]`);
  process.exit(2);
}

const COLUMNS = ['paint ms', 'at best', 'layout shift', 'whole after ms', 'interaction ms', 'scripts KB'];

/** Gathers what the browser measures, before the page begins. */
const MEASURE = `
  window.vitals = { paint: 0, shift: 0, interaction: 0 };
  const observe = (type, take, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  observe('largest-contentful-paint', (entry) => { vitals.paint = entry.startTime; });
  observe('layout-shift', (entry) => { if (!entry.hadRecentInput) vitals.shift += entry.value; });
  observe('event', (entry) => {
    if (entry.interactionId) vitals.interaction = Math.max(vitals.interaction, entry.duration);
  }, { durationThreshold: 16 });`;

const DASHBOARDS = ['overview', 'person', 'topic', 'outlets', 'denials'];

const { address, stop } =
  given && given !== 'samples'
    ? { address: given.replace(/\/$/, ''), stop: async () => undefined }
    : await serveSamples();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const rows = {};
  const pages = await findPages();
  const names = only?.split(',') ?? Object.keys(pages);
  const unknown = names.find((name) => !pages[name]);
  if (unknown) throw new Error(`no page is called ${unknown}, but ${Object.keys(pages).join(', ')}`);
  for (const name of names) rows[name] = await measure(pages[name]);
  console.table(rows, COLUMNS);
  // As a column they would be wider than a window.
  for (const [name, row] of Object.entries(rows)) console.log(`${name}: ${row['of all']}`);
} finally {
  await browser.close();
  await stop();
}

/** The heaviest page of each kind. */
async function findPages() {
  const query = `{
    people(first: 1) { nodes { slug } }
    organizations(first: 1) { nodes { slug } }
    places(first: 1) { nodes { slug } }
    statements(first: 1, orderBy: MOST_REPORTED) { nodes { id } }
    quotes(first: 1, filter: { kind: [DIRECT], attributed: true }) { nodes { id article { id } } }
  }`;
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await answer.json();
  const [quote] = data.quotes.nodes;
  const person = data.people.nodes[0].slug;
  const ready = Object.fromEntries(DASHBOARDS.map((name) => [`dashboard: ${name}`, `/dashboards/${name}`]));
  return {
    home: '/',
    person: `/person/${person}`,
    organization: `/organization/${data.organizations.nodes[0].slug}`,
    place: `/place/${data.places.nodes[0].slug}`,
    article: `/article/${quote.article.id}?quote=${quote.id}`,
    statement: `/statement/${data.statements.nodes[0].id}`,
    'search of words': '/search?text=war',
    'search of a person': `/search?speaker=${person}`,
    'search of words of a person': `/search?speaker=${person}&text=war`,
    graph: '/graph',
    'graph around a person': `/graph?around=${person}`,
    ...ready,
    'statement in a frame': `/embed/statement/${data.statements.nodes[0].id}`,
    dashboards: '/dashboards',
    sources: '/sources',
    add: '/add',
  };
}

async function measure(path) {
  const measured = [];
  for (let visit = 0; visit < Number(visits); visit += 1) measured.push(await measureOnce(path));
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const median = (name) => middle(measured.map((one) => one[name]));
  const interactions = [...new Set(measured.flatMap(({ took }) => Object.keys(took)))]
    .map((name) => ({ name, ms: middle(measured.map(({ took }) => took[name] ?? 0)) }))
    .sort((a, b) => b.ms - a.ms);
  return {
    'paint ms': Math.round(median('paint')),
    'at best': Math.round(Math.min(...measured.map(({ paint }) => paint))),
    'layout shift': Number(median('shift').toFixed(4)),
    'whole after ms': Math.round(median('whole')),
    'interaction ms': Math.round(interactions[0]?.ms ?? 0),
    'of all': interactions.map(({ name, ms }) => `${name} ${Math.round(ms)}`).join(', '),
    'scripts KB': Math.round(median('scripts') / 1024),
  };
}

async function measureOnce(path) {
  const context = await browser.newContext({ viewport: SIZES[size], isMobile: size === 'phone' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript(MEASURE);
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const scripts = new Set();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const start = Date.now();
  await page.goto(address + path);
  await settle(page);
  const whole = Date.now() - start;
  const { paint, shift } = await page.evaluate('vitals');
  const loaded = bytes;
  const took = await interact(page);
  await context.close();
  return { paint, shift, whole, took, scripts: loaded };
}
