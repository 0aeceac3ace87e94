import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../../../dist/web');

interface BuiltFile {
  file: string;
  imports?: string[];
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

const pages = Object.keys(files).filter((name) => /^explorer\/.*-page\.tsx$/.test(name));

test('every page of the explorer has a file of its own', () => {
  expect(pages.length).toBeGreaterThan(8);
});

test.each(['explorer.html', ...pages])('%s needs at most 250 KB of scripts, gzipped', (page) => {
  const needed = new Set([...withImports('explorer.html'), ...withImports(page)]);
  const scripts = [...needed].map((name) => files[name]!.file).filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, file))).length, 0);
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
