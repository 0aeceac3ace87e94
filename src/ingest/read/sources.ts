import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reject } from '../../domain/article.ts';
import { shownAddress } from '../../fetch/web-address.ts';
import type { InputFormat } from './format.ts';
import { formatOfPath, INPUT_FORMAT_TABLE, KNOWN_EXTENSIONS } from './formats.ts';
import { globFolder, globPattern, isGlob } from './glob.ts';
import { reject } from './readers/reader.ts';
import { systemReason } from './system-reason.ts';

/** One file to read, an address to fetch, or standard input. */
export interface Source {
  /** As given or found: "news/2022-01.jsonl", "https://harbour.example/feed"; "-" is standard input. */
  path: string;
  /** How to read it whatever it is; null: to be told from the content. */
  format: InputFormat | null;
  /** What its name says; null for what has none. */
  named: InputFormat | null;
  /** Size on disk; null for what is no file. */
  bytes: number | null;
}

export interface FoundSources {
  /**
   * In the order of the paths given, and within a folder by name. A path that leads nowhere is a Reject in its place.
   */
  sources: (Source | Reject)[];
  /** Paths of files in folders that are no articles by their names. */
  skipped: string[];
}

/**
 * Finds the files behind paths, folders (searched to the bottom), wildcards, addresses and "-". Hidden files
 * are passed over in silence; files of other kinds, and README.md, are listed as skipped, unless they are named
 * themselves.
 * Holds the list of all files, some 200 bytes each.
 * @param format how to read whatever is found; null: by the content, where the names are those of articles.
 */
export async function findSources(paths: readonly string[], format: InputFormat | null): Promise<FoundSources> {
  const found: FoundSources = { sources: [], skipped: [] };
  for (const path of paths) {
    try {
      await findAt(path, format, found);
    } catch (error) {
      found.sources.push(reject(path, systemReason(error)));
    }
  }
  return found;
}

/** Whether a path is an address of the web. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** "ftp://harbour.example/news": an address, of a kind that is not fetched. */
const isOtherAddress = (path: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(path);

/** Size of all files together; null when something is read that has none. */
export function totalBytes(sources: readonly (Source | Reject)[]): number | null {
  let total = 0;
  for (const source of sources) {
    if ('status' in source) continue;
    if (source.bytes === null) return null;
    total += source.bytes;
  }
  return total;
}

/** How many articles all sources hold; null when one of them may hold several. */
export const totalArticles = (sources: readonly (Source | Reject)[]): number | null =>
  sources.every((source) => 'status' in source || isOneArticle(source)) ? sources.length : null;

const isOneArticle = ({ format, named }: Source): boolean => {
  const likely = format ?? named;
  return likely !== null && !INPUT_FORMAT_TABLE[likely].manyArticles;
};

async function findAt(path: string, format: InputFormat | null, found: FoundSources): Promise<void> {
  if (path === '-') found.sources.push({ path, format, named: null, bytes: null });
  else if (isAddress(path)) found.sources.push({ path: shownAddress(path), format, named: null, bytes: null });
  else if (isOtherAddress(path)) found.sources.push(reject(shownAddress(path), 'is no address of http or https'));
  else if (isGlob(path) && !(await exists(path))) await findByGlob(path, format, found);
  else {
    const status = await stat(path);
    const named = formatOfPath(path);
    if (status.isDirectory()) await findInFolder(path, format, found);
    else if (format ?? named) found.sources.push({ path, format, named, bytes: status.isFile() ? status.size : null });
    else found.sources.push(reject(path, `is of no known kind (${KINDS}): say with --format how to read it`));
  }
}

const KINDS = `${KNOWN_EXTENSIONS.join(', ')}, also with .gz`;

async function findInFolder(folder: string, format: InputFormat | null, found: FoundSources): Promise<void> {
  await walkFiles(folder, found, (path) => addFile(path, format, found));
}

async function findByGlob(glob: string, format: InputFormat | null, found: FoundSources): Promise<void> {
  const pattern = globPattern(glob.replace(/^\.\//, ''));
  const before = found.sources.length + found.skipped.length;
  await walkFiles(globFolder(glob), found, async (path) => {
    if (pattern.test(path)) await addFile(path, format, found);
  });
  if (found.sources.length + found.skipped.length === before) found.sources.push(reject(glob, 'matches no file'));
}

async function addFile(path: string, format: InputFormat | null, found: FoundSources): Promise<void> {
  const named = formatOfPath(path);
  const isKnown = !/(?:^|\/)readme\.md$/i.test(path) && (format ?? named) !== null;
  if (isKnown) found.sources.push({ path, format, named, bytes: await fileSize(path) });
  else found.skipped.push(path);
}

/**
 * Visits all files below a folder but hidden ones, sorted by name in each folder. Links to folders are not followed.
 */
async function walkFiles(folder: string, found: FoundSources, visit: (path: string) => Promise<void>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    found.sources.push(reject(folder, systemReason(error)));
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walkFiles(path, found, visit);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) await visit(path);
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
const fileSize = (path: string): Promise<number | null> =>
  stat(path).then(
    (status) => (status.isFile() ? status.size : null),
    () => null,
  );
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
