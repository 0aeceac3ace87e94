import { join } from 'node:path';
import { DRAWERS, readScripts } from '../../../bench/web/scripts.mjs';

const MOST_BYTES = 250 * 1024;

const { files, pages, neededBy, bytesOf } = readScripts(join(import.meta.dirname, '../../../dist/web'));

test('every page of the explorer but the first has a file of its own', () => {
  expect(pages.filter((name) => /-page\.tsx$/.test(name)).length).toBeGreaterThan(8);
  expect(pages).toContain('explorer/pages/home/empty-graph.tsx');
});

test.each(['explorer.html', ...pages])('%s needs at most 250 KB of scripts, gzipped, before its charts', (page) => {
  const bytes = bytesOf(page);
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(DRAWERS)('no page waits for %s', (drawer) => {
  expect(files[drawer]?.isDynamicEntry).toBe(true);
  for (const page of ['explorer.html', ...pages]) expect(neededBy(page)).not.toContain(drawer);
});
