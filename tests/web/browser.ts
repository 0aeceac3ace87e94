import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * `describe` where there is a browser, and a skipped one with a visible message where there is none; under CI a
 * missing browser fails.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (existsSync(executablePath)) {
    describe(name, tests);
    return;
  }
  const message = `no browser at ${executablePath}: install Chromium or set CHROMIUM_PATH`;
  if (process.env['CI']) {
    test(name, () => {
      throw new Error(message);
    });
    return;
  }
  console.warn(`SKIPPED "${name}": ${message}`);
  describe.skip(name, tests);
}

/**
 * A browser for the tests of the `describe` that this is called in: started before the first, closed after the last.
 */
export function withBrowser(): TestBrowser {
  let started: Browser | undefined;
  beforeAll(async () => {
    started = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  });
  afterAll(() => started?.close());
  const browser = (): Browser => {
    if (!started) throw new Error('the browser is there for tests and their hooks, not before');
    return started;
  };
  return {
    newContext: (options) => browser().newContext(options),
    newPage: (options) => browser().newPage(options),
  };
}

/** What tests want of a browser. */
export type TestBrowser = Pick<Browser, 'newContext' | 'newPage'>;

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What a reader's console would show as an error, and requests that left the server or failed. */
  complaints: string[];
}

/** A fresh page of the given size that can reach nothing but the server. */
export async function visit(
  browser: TestBrowser,
  url: string,
  width: number,
  height: number,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const origin = new URL(url).origin;
  await context.route('**/*', (route) => {
    const asked = new URL(route.request().url());
    if (asked.origin === origin || asked.protocol === 'data:' || asked.protocol === 'blob:') return route.continue();
    complaints.push(`left the server: ${asked}`);
    return route.abort();
  });
  page.on('console', (message) => {
    // A browser without a graphics card tells that reading what it has drawn is slow.
    if (message.text().includes('GL Driver Message')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  return { page, context, complaints };
}

/** Waits until an expression is true in the page: `waitForFunction` needs `eval`, which our pages do not let run. */
export async function untilTrue(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) await page.waitForTimeout(50);
}
