// Makes the pictures of the explorer in this folder, from the sample graph: `npm run build && npm run screenshots`, and
// with `-- dashboard` those that have this word in their name.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const DESK = { width: 1280, height: 860 };
const TALL = { width: 1280, height: 1400 };
const PHONE = { width: 390, height: 844 };
const PLAYGROUND = { width: 1280, height: 800 };

/** What each picture shows: how large, light or dark, and what a reader does to come there. */
const PICTURES = [
  { name: 'explorer', size: DESK, open: async () => undefined },
  {
    name: 'explorer-suggestions',
    size: DESK,
    open: (page) => page.getByRole('combobox').pressSequentially('lavrov nato'),
  },
  { name: 'explorer-search', size: DESK, path: 'search?speaker=sergey-lavrov&about=nato' },
  { name: 'explorer-person', size: DESK, path: 'person/sergey-lavrov' },
  {
    name: 'explorer-article',
    size: DESK,
    path: 'search?text="legitimate+security+interests"+or+"risk+of+war"',
    open: openQuote,
  },
  { name: 'explorer-statement', size: DESK, path: 'search?text="reciprocal+transparency"', open: openStatement },
  { name: 'explorer-dashboard', size: TALL, path: 'dashboards/topic?about=nato' },
  { name: 'explorer-dashboard-overview', size: TALL, path: 'dashboards/overview' },
  { name: 'explorer-dashboard-person', size: TALL, path: 'dashboards/person' },
  { name: 'explorer-dashboard-outlets', size: TALL, path: 'dashboards/outlets' },
  { name: 'explorer-dashboard-denials', size: TALL, colorScheme: 'dark', path: 'dashboards/denials' },
  { name: 'explorer-dashboard-edit', size: DESK, path: 'dashboards/outlets', open: editPanel },
  { name: 'explorer-phone-dashboard', size: PHONE, path: 'dashboards/outlets', open: scrollToPanels },
  { name: 'explorer-graph', size: DESK, path: 'graph', open: waitForDrawing },
  { name: 'explorer-dark', size: DESK, colorScheme: 'dark', path: 'person/antony-blinken' },
  { name: 'explorer-phone', size: PHONE, path: 'person/vladimir-putin' },
  { name: 'explorer-phone-article', size: PHONE, path: 'search?speaker=sergey-lavrov&kind=direct', open: openQuote },
  { name: 'graphiql', size: PLAYGROUND, path: 'graphql', open: runFirstQuestion },
];

async function openQuote(page) {
  await page.locator('.quote-card .source a').first().click();
  await page.locator('.chosen-quote').first().waitFor();
}

async function editPanel(page) {
  await page.getByRole('button', { name: 'Duplicate and edit' }).click();
  await page.getByRole('button', { name: 'Edit “How outlets frame what is said”' }).click();
  await page.locator('.draft-preview svg').waitFor();
}

async function scrollToPanels(page) {
  await page.locator('.board').scrollIntoViewIfNeeded();
  // The head of the page stays in sight, over what is scrolled to.
  await page.evaluate(
    "scrollTo(0, document.querySelector('.board').offsetTop - document.querySelector('header').offsetHeight - 12)",
  );
}

async function openStatement(page) {
  await page
    .getByRole('link', { name: /reports compared/ })
    .first()
    .click();
  await page.locator('.wording').first().waitFor();
}

async function waitForDrawing(page) {
  await page.locator('main canvas').first().waitFor();
  await page.waitForTimeout(3_000);
}

async function runFirstQuestion(page) {
  await page.locator('.graphiql-query-editor .view-line span[class*="mtk"]', { hasText: 'query' }).first().waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await page.locator('.result-window', { hasText: 'totalCount' }).waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
}

/** Waits until nothing on the page waits for the server. */
async function settle(page) {
  await page.locator('main, .graphiql-container').first().waitFor();
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await page.waitForTimeout(100);
    if ((await page.locator('[aria-busy=true]').count()) > 0) quiet = -1;
  }
}

async function take(browser, url, { name, size, colorScheme = 'light', path = '', open }) {
  const isMobile = size === PHONE;
  const page = await browser.newPage({ viewport: size, isMobile, colorScheme, reducedMotion: 'reduce' });
  await page.goto(url + path);
  await settle(page);
  await open?.(page);
  await settle(page);
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
  await page.close();
}

const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-pictures-'));
const server = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0'], {
  cwd: join(import.meta.dirname, '..'),
  env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  const url = /http\S+\/(?= )/.exec(line)[0];
  const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const [, , word = ''] = process.argv;
  for (const picture of PICTURES.filter(({ name }) => name.includes(word))) await take(browser, url, picture);
  await browser.close();
} finally {
  server.kill();
  await once(server, 'exit');
  await rm(dataDir, { recursive: true, force: true });
}
