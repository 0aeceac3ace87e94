import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { StartupError } from '../../errors.ts';

/** A page with stretches that belong to its article, and stretches that do not. */
export interface SegmentPage {
  url: string;
  html: Uint8Array;
  with: string[];
  without: string[];
  title: string | null;
  author: string | null;
  /** "2021-11-19" */
  date: string | null;
}

/** A page with the whole text of its article. */
export interface ArticlePage {
  name: string;
  html: Uint8Array;
  text: string;
}

export interface PageSet {
  segments: SegmentPage[];
  articles: ArticlePage[];
}

/**
 * Reads `pages/segments.jsonl.gz` and `pages/articles.jsonl.gz` of a folder.
 * @throws StartupError when one is missing.
 */
export function readPages(folder: string): PageSet {
  return {
    segments: readLines(join(folder, 'pages', 'segments.jsonl.gz')) as SegmentPage[],
    articles: readLines(join(folder, 'pages', 'articles.jsonl.gz')) as ArticlePage[],
  };
}

function readLines(file: string): unknown[] {
  if (!existsSync(file)) throw new StartupError(`${file} is not there: give the folder that holds pages/`);
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines.map((line) => {
    const page = JSON.parse(line) as { html: string; author?: string | string[] };
    return { ...page, author: [page.author ?? []].flat().join(', ') || null, html: Buffer.from(page.html, 'base64') };
  });
}
