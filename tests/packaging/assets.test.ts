import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What runs: training and scoring are for a checkout, and the pages run in browsers. */
const CODE = filesOf(DIST)
  .filter((path) => path.endsWith('.js') && !/^(?:train|eval|web)\//.test(relative(DIST, path)))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** `new URL('./x', import.meta.url)`, also with a name put in behind. */
const BESIDE = /new URL\(\s*(['"`])([^'"`$]*)[^'"`]*\1,\s*import\.meta\.url\s*\)/g;

const found = CODE.flatMap(({ path, text }) =>
  [...text.matchAll(BESIDE)].map((match) => ({ path, target: join(dirname(path), match[2]!) })),
);

test('what code finds beside itself lies in dist/, but for package.json, and is there', () => {
  expect(found.map(({ target }) => relative(DIST, target)).sort()).toEqual([
    '../package.json',
    'ingest/analysis/worker.js',
    'models',
    'questions',
    'samples',
    'storage/embedded/empty-database.br',
    'storage/embedded/worker.js',
    'web',
  ]);
  // The pages are built last, and tests run without them.
  expect(found.filter(({ target }) => !target.endsWith('web/') && !existsSync(target))).toEqual([]);
});

test('nothing finds itself in another way, nor by the folder that it was started in', () => {
  const ELSEWHERE = /import\.meta\.(?:url|dirname|filename)|__dirname|__filename|process\.cwd\(|process\.argv\[1\]/g;
  const elsewhere = CODE.filter(({ text }) => ELSEWHERE.test(text.replaceAll(BESIDE, '')));
  expect(elsewhere.map(({ path }) => relative(DIST, path))).toEqual([]);
});

test.each(['models', 'samples', 'questions'])('%s are copied whole', (folder) => {
  const source = join(ROOT, 'src', folder);
  const files = filesOf(source).filter((path) => !path.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(5);
  for (const path of files) {
    const copy = join(DIST, folder, relative(source, path));
    expect([copy, readFileSync(copy).equals(readFileSync(path))]).toEqual([copy, true]);
  }
});

test('an asset is named in one module', () => {
  const naming = CODE.filter(({ text }) => /new URL\(\s*['"`]\.\/(?:models|samples|questions|web)/.test(text));
  expect(naming.map(({ path }) => relative(DIST, path))).toEqual(['assets.js']);
});
