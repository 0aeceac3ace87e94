import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExplorerPage } from './heads.ts';

/** The file in `src/web` that draws each page; null: every page loads it. */
export const PAGE_FILES: Record<ExplorerPage, string | null> = {
  '/': null,
  '/search': 'explorer/pages/search/search-page.tsx',
  '/graph': 'explorer/pages/graph/graph-page.tsx',
  '/person/:slug': 'explorer/pages/entity/entity-page.tsx',
  '/organization/:slug': 'explorer/pages/entity/entity-page.tsx',
  '/place/:slug': 'explorer/pages/entity/entity-page.tsx',
  '/article/:id': 'explorer/pages/article/article-page.tsx',
  '/statement/:id': 'explorer/pages/statement/statement-page.tsx',
  '/add': 'explorer/pages/add/add-page.tsx',
  '/sources': 'explorer/pages/sources/sources-page.tsx',
  '/dashboards': 'explorer/dashboards/pages/start-page.tsx',
  '/dashboards/:name': 'explorer/dashboards/pages/ready-page.tsx',
  '/dashboard': 'explorer/dashboards/pages/own-page.tsx',
  '/embed/dashboard': 'explorer/dashboards/pages/embed-page.tsx',
  '/embed/dashboards/:name': 'explorer/dashboards/pages/ready-embed-page.tsx',
  '/embed/panel': 'explorer/dashboards/pages/embed-page.tsx',
  '/embed/statement/:id': 'explorer/pages/statement/embedded-statement.tsx',
};

/** A file of the build, as Vite's manifest names it: https://vite.dev/guide/backend-integration. */
interface BuiltFile {
  file: string;
  imports?: string[];
  css?: string[];
}

type Manifest = Readonly<Record<string, BuiltFile>>;

/** Where Vite writes the manifest, below the folder of the pages. */
const MANIFEST = 'files.json';

/** A link in the head of a page. @param root where the server's root is as seen from the page, with a slash */
type WriteLink = (root: string) => string;

/**
 * The links of a page to the files that draw it, beside what all pages load; none while they are not built. They are
 * read anew each time, as the page is: another build has other names.
 */
export async function readPageLinks(webRoot: string, page: ExplorerPage): Promise<WriteLink[]> {
  const file = PAGE_FILES[page];
  const text = file === null ? null : await readFile(join(webRoot, MANIFEST), 'utf8').catch(() => null);
  return file === null || text === null ? [] : linksOf(file, JSON.parse(text));
}

/** Writes links at the end of the head. */
export const withLinks = (html: string, links: readonly string[]): string =>
  html.replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`);

function linksOf(file: string, manifest: Manifest): WriteLink[] {
  const first = filesOf('explorer.html', manifest);
  const own = [...filesOf(file, manifest)].filter((one) => !first.has(one));
  const styles = own.flatMap(({ css = [] }) => css);
  return [
    ...own.map(
      (one): WriteLink =>
        (root) =>
          `<link rel="modulepreload" crossorigin href="${root}${one.file}">`,
    ),
    ...styles.map(
      (style): WriteLink =>
        (root) =>
          `<link rel="stylesheet" crossorigin href="${root}${style}">`,
    ),
  ];
}

/** A built file and all that it imports at once; empty where the build has no such file. */
function filesOf(name: string, manifest: Manifest): Set<BuiltFile> {
  const files = new Set<BuiltFile>(manifest[name] && [manifest[name]]);
  // A set goes on with what is added to it on the way.
  for (const { imports = [] } of files) for (const other of imports) if (manifest[other]) files.add(manifest[other]);
  return files;
}
