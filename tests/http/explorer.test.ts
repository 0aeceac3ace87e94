import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPLORER_PAGES } from '../../src/http/pages/heads.ts';
import { PAGE_FILES } from '../../src/http/pages/page-files.ts';
import { ask, startTestServer, type TestServer } from './support.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let server: TestServer;
const webRoot = mkdtempSync(join(tmpdir(), 'whosaid-explorer-'));

beforeAll(async () => {
  writeFileSync(join(webRoot, 'explorer.html'), '<script src="./assets/a.js"></script>');
  server = await startTestServer({ webRoot });
});

afterAll(() => server.close());

test.each([
  ['/', './'],
  ['/?from=2022-01-01', './'],
  ['/search?text=a/b', './'],
  ['/person/ann-lee', '../'],
  ['/organization/nato', '../'],
  ['/place/oslo/', '../../'],
  ['/article/QXJ0aWNsZTox?quote=UXVvdGU6MQ', '../'],
  ['/statement/U3RhdGVtZW50OjE', '../'],
  ['/dashboards', './'],
  ['/dashboards/overview', '../'],
  ['/dashboard', './'],
  ['/embed/panel', '../'],
])('a browser gets the page at %s, which finds the rest of it at %s', async (path, root) => {
  const { status, text, headers } = await ask(server.url + path, { headers: BROWSER });
  expect([status, text]).toEqual([200, `<script src="${root}assets/a.js"></script>`]);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-cache', 'accept, accept-encoding']);
});

test('under a prefix that is known, the page works without a slash at its end too', async () => {
  const { text } = await ask(server.url, { headers: { ...BROWSER, 'x-forwarded-prefix': '/news' } });
  expect(text).toBe('<script src="/news/assets/a.js"></script>');
});

test('a program is led from / to the API, and finds nothing at the other pages', async () => {
  for (const accept of ['application/json', 'application/json, text/html;q=0.5']) {
    const headers = { accept };
    const front = await ask(server.url, { headers });
    expect([front.status, front.headers.get('location')]).toEqual([302, 'graphql']);
    const page = await ask(`${server.url}/person/ann-lee`, { headers });
    expect([page.status, page.json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  }
});

test('a browser gets a page where there is none, and a program an error', async () => {
  const page = await ask(`${server.url}/no/such/page?x=1`, { headers: BROWSER });
  expect([page.status, page.text]).toEqual([404, '<script src="../../assets/a.js"></script>']);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const program = await ask(`${server.url}/no/such/page`);
  expect([program.status, program.json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  const posted = await ask(`${server.url}/no/such/page`, { method: 'POST', headers: BROWSER });
  expect([posted.status, posted.json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

test('the server answers at every address that the explorer has a page for, and at no other', () => {
  const router = readFileSync(join(__dirname, '../../src/web/explorer/router.tsx'), 'utf8');
  const shown = [...router.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!.replaceAll('$', ':'));
  expect(shown).toContain('/person/:slug');
  expect(shown.sort()).toEqual(Object.keys(EXPLORER_PAGES).sort());
});

test('a page links the files that draw it, beside those of every page', async () => {
  const built = mkdtempSync(join(tmpdir(), 'whosaid-built-'));
  writeFileSync(join(built, 'explorer.html'), '<head></head>');
  const manifest = {
    'explorer.html': { file: 'assets/explorer.js', imports: ['_react.js'] },
    '_react.js': { file: 'assets/react.js' },
    '_list.js': { file: 'assets/list.js', imports: ['_react.js'], css: ['assets/list.css'] },
    'explorer/pages/entity/entity-page.tsx': { file: 'assets/entity.js', imports: ['_react.js', '_list.js'] },
  };
  writeFileSync(join(built, 'files.json'), JSON.stringify(manifest));
  const other = await startTestServer({ webRoot: built });
  const { text } = await ask(`${other.url}/person/ann-lee`, { headers: BROWSER });
  const { text: home } = await ask(other.url, { headers: BROWSER });
  await other.close();
  expect(text.match(/<link[^>]*>/g)).toEqual([
    '<link rel="modulepreload" crossorigin href="../assets/entity.js">',
    '<link rel="modulepreload" crossorigin href="../assets/list.js">',
    '<link rel="stylesheet" crossorigin href="../assets/list.css">',
  ]);
  expect(home).not.toContain('<link');
});

test('the explorer draws each page with the file that the server links', () => {
  const web = join(__dirname, '../../src/web');
  const router = readFileSync(join(web, 'explorer/router.tsx'), 'utf8');
  const imported = [...router.matchAll(/import\('\.\/([^']+)'\)/g)].map(([, file]) => `explorer/${file}`);
  expect([...new Set(Object.values(PAGE_FILES))].filter((file) => file !== null).sort()).toEqual(imported.sort());
});
