import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What draws a chart or the graph comes when one is shown, and is no part of what a page first needs. */
export const DRAWERS = [
  'explorer/charts/time-bars.tsx',
  'explorer/dashboards/charts/drawing.tsx',
  'explorer/graph/drawing/drawing.tsx',
];

/** The scripts that pages of the explorer are built of. @param root the folder of the built pages */
export function readScripts(root) {
  const files = JSON.parse(readFileSync(join(root, 'files.json'), 'utf8'));

  /** A file with what it imports at once. */
  const withImports = (name, found = new Set()) => {
    if (found.has(name)) return found;
    found.add(name);
    for (const other of files[name]?.imports ?? []) withImports(other, found);
    return found;
  };

  /** The pages, and the first one of an empty graph, which take their place in it when they are shown. */
  const pages = [...withImports('explorer.html')]
    .flatMap((name) => files[name]?.dynamicImports ?? [])
    .filter((name) => !DRAWERS.includes(name));

  const neededBy = (...names) => new Set(['explorer.html', ...names].flatMap((name) => [...withImports(name)]));

  /** How many bytes of scripts some pages and drawers need together, gzipped. */
  const bytesOf = (...names) =>
    [...neededBy(...names)]
      .map((name) => files[name].file)
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0);

  return { files, pages, neededBy, bytesOf };
}
