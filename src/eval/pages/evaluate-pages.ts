import { readFileSync } from 'node:fs';
import { readHtml } from '../../ingest/read/readers/html.ts';
import { isReject } from '../../ingest/read/readers/reader.ts';
import { ratio } from '../shares.ts';
import { readPages } from './read-pages.ts';
import { type PageScores, type ReadPage, scorePages } from './score-pages.ts';

/**
 * Reads the pages of a folder and scores what was read, as aligned text.
 * @param resultsFile what another reader made of them, as JSON:
 *   `{ segments: [{ text, title, author, date }], articles }`.
 */
export function evaluatePages(folder: string, resultsFile: string | null): string {
  const pages = readPages(folder);
  if (resultsFile !== null) {
    const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as { segments: ReadPage[]; articles: ReadPage[] };
    return scoreTable(scorePages(pages, results));
  }
  let rejected = 0;
  const read = (html: Uint8Array, url: string | null): ReadPage => {
    const result = readHtml(html, 'page', { url });
    if (!isReject(result))
      return { ...result, author: result.authors.join(', '), date: result.publishedAt?.toISOString() ?? null };
    rejected++;
    return {};
  };
  const start = performance.now();
  const results = {
    segments: pages.segments.map(({ html, url }) => read(html, url)),
    articles: pages.articles.map(({ html }) => read(html, null)),
  };
  const count = pages.segments.length + pages.articles.length;
  const ms = (performance.now() - start) / count;
  return `${scoreTable(scorePages(pages, results))}\n${count} pages, ${rejected} rejected, ${ms.toFixed(1)} ms a page`;
}

function scoreTable({ words, ...shares }: PageScores): string {
  const percent = (value: number | null) => (value === null ? '-' : (100 * value).toFixed(1));
  const rows = [
    `words     P ${percent(words.precision)}  R ${percent(words.recall)}  F1 ${percent(words.f1)}` +
      `  (${words.pages} pages)`,
    ...Object.entries(shares).map(([name, share]) => `${name.padEnd(9)} ${percent(ratio(share))}  (${share.of})`),
  ];
  return rows.join('\n');
}
