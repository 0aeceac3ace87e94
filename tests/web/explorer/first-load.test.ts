import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../../../dist/web');

interface BuiltFile {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  isDynamicEntry?: boolean;
}

const MOST_BYTES = 250 * 1024;

const files = JSON.parse(readFileSync(join(ROOT, 'files.json'), 'utf8')) as Record<string, BuiltFile>;

/** A file with what it imports at once. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of files[name]?.imports ?? []) withImports(other, found);
  return found;
}

/** What draws a chart or the graph comes when one is shown, and is no part of what a page first needs. */
const DRAWERS = [
  'explorer/charts/time-bars.tsx',
  'explorer/dashboards/charts/drawing.tsx',
  'explorer/graph/drawing/drawing.tsx',
];

/** The pages, and the first one of an empty graph, which take their place in it when they are shown. */
const pages = [...withImports('explorer.html')]
  .flatMap((name) => files[name]?.dynamicImports ?? [])
  .filter((name) => !DRAWERS.includes(name));

const neededBy = (page: string) => new Set([...withImports('explorer.html'), ...withImports(page)]);

test('every page of the explorer but the first has a file of its own', () => {
  expect(pages.filter((name) => /-page\.tsx$/.test(name)).length).toBeGreaterThan(8);
  expect(pages).toContain('explorer/pages/home/empty-graph.tsx');
});

test.each(['explorer.html', ...pages])('%s needs at most 250 KB of scripts, gzipped, before its charts', (page) => {
  const scripts = [...neededBy(page)].map((name) => files[name]!.file).filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, file))).length, 0);
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(DRAWERS)('no page waits for %s', (drawer) => {
  expect(files[drawer]?.isDynamicEntry).toBe(true);
  for (const page of ['explorer.html', ...pages]) expect(neededBy(page)).not.toContain(drawer);
});
