import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readQuestions } from '../../../src/questions/questions.ts';
import { ask, withServer } from '../../http/support.ts';
import { describeInBrowser, visit, withBrowser } from '../browser.ts';

const webRoot = join(import.meta.dirname, '../../../dist/web');
const screenshots = process.env['SCREENSHOTS'] || mkdtempSync(join(tmpdir(), 'whosaid-screenshots-'));

const server = withServer(() => ({ webRoot }));

test('a browser gets the page at /graphql, and assets that it may keep for good', async () => {
  const page = await ask(`${server.url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect([page.headers.get('cache-control'), page.headers.get('vary')]).toEqual([
    'no-cache',
    'accept, accept-encoding',
  ]);
  expect(page.text).toContain('<title>Whosaid</title>');
  const [, script] = /src="\.(\/assets\/[^"]+\.js)"/.exec(page.text) ?? [];
  const asset = await ask(`${server.url}${script}`, { headers: { 'accept-encoding': 'br' } });
  expect(asset.headers.get('content-type')).toBe('application/javascript; charset=utf-8');
  expect([asset.headers.get('content-encoding'), asset.headers.get('vary')]).toEqual(['br', 'accept-encoding']);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('programs get JSON at the same address', async () => {
  for (const accept of ['*/*', 'application/json', 'application/graphql-response+json, application/json;q=0.9']) {
    const answer = await ask(`${server.url}/graphql?query=%7Bhello%7D`, { headers: { accept } });
    expect(answer.json).toEqual({ data: { hello: 'Hello, world' } });
  }
});

describeInBrowser('GraphiQL in a browser without any network', () => {
  const browser = withBrowser();

  const widths = [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ];

  test.each(widths)('shows the fifteen questions in tabs at $width px', async ({ width, height }) => {
    const { page, context, complaints } = await visit(browser, `${server.url}/graphql`, width, height);
    await page.getByRole('tab', { name: 'What did Lavrov say about NATO' }).waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    // Coloured once the GraphQL worker is up.
    await page.locator('.graphiql-query-editor .view-line span[class*="mtk"]', { hasText: 'query' }).first().waitFor();
    await page.screenshot({ path: join(screenshots, `questions-${width}.png`) });
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(readQuestions().map(({ title }) => title));
    await context.close();
    expect(complaints).toEqual([]);
  });

  test.each(widths)(
    'opens a linked query, runs it and shows its answer and the documentation at $width px',
    async ({ width, height }) => {
      const query = 'query Other { twice }\nquery Greeting($name: String) { hello(name: $name) }';
      const parameters = { query, variables: '{"name":"reader"}', operationName: 'Greeting' };
      const url = `${server.url}/graphql?${new URLSearchParams(parameters)}`;
      const { page, context, complaints } = await visit(browser, url, width, height);
      await page.getByRole('tab', { name: 'Greeting', selected: true }).waitFor();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('region', { name: 'Variables' }).getByText('"reader"').waitFor();
      await page.locator('.graphiql-query-editor textarea').first().focus();
      await page.keyboard.press('Control+Enter');
      const response = page.locator('.result-window');
      await expect(response.getByText('Hello, reader').waitFor()).resolves.toBeUndefined();
      await page.screenshot({ path: join(screenshots, `answer-${width}.png`) });
      await page.getByRole('button', { name: /documentation explorer/i }).click();
      await page.getByText('Root Types').waitFor();
      await page.screenshot({ path: join(screenshots, `docs-${width}.png`) });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );

  test.each([
    { what: 'the answer to a query', query: 'query A { twice } query B { hello }', operationName: 'B', sends: true },
    { what: 'no answer to a mutation', query: 'mutation { __typename }', sends: false },
    { what: 'no answer where one of several changes something', query: '{ hello } mutation B { a }', sends: false },
    { what: 'no answer to a subscription', query: 'subscription { __typename }', sends: false },
  ])('shows $what at once where the link asks for it', async ({ query, operationName, sends }) => {
    const parameters = { query, run: '1', ...(operationName ? { operationName } : {}) };
    const url = `${server.url}/graphql?${new URLSearchParams(parameters)}`;
    const page = await browser.newPage();
    const sent: string[] = [];
    page.on('request', (request) => {
      const asked = request.method() === 'POST' ? (request.postDataJSON() as { query: string }).query : '';
      if (asked.startsWith(query.slice(0, 8))) sent.push(asked);
    });
    await page.goto(url);
    await page.locator('.graphiql-query-editor .view-line span[class*="mtk"]').first().waitFor();
    if (sends) await page.locator('.result-window').getByText('Hello, world').waitFor();
    else await page.waitForTimeout(1_000);
    expect(sent).toHaveLength(sends ? 1 : 0);
    await page.close();
  });
});
