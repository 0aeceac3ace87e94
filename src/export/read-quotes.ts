import { deepLink, type Surroundings, surroundings } from '../domain/text-fragment.ts';
import { toId } from '../graphql/ids.ts';
import { textsByArticle } from '../storage/articles.ts';
import type { Database, Queryable } from '../storage/database.ts';
import { exportedPage, type ExportedQuoteRow, WINDOW_MARGIN } from '../storage/exported-quotes.ts';
import { cursorValues, type PageRequest } from '../storage/keyset.ts';
import { type QuoteConditions, quoteList } from '../storage/quotes.ts';
import { readPatiently } from '../storage/transaction.ts';

/** Where a quote stands in its text, checked against it. */
export interface Evidence {
  around: Surroundings;
  /** Unicode characters of the text before the quote; spans count UTF-16 units, in which an emoji is two. */
  charactersBefore: number;
}

export interface ExportedQuote extends ExportedQuoteRow {
  /** As `Quote.id` of the API. */
  globalId: string;
  /** Null: the stored text does not hold it at its place. */
  evidence: Evidence | null;
  /** As `Quote.url` of the API. */
  url: string | null;
}

/** Few enough that most of a batch is garbage before the collector first meets it; 1,000 are no faster. */
export const BATCH_SIZE = 250;

/** How long a statement of an export may take: a filter by text may pass over many quotes before it has a batch. */
export const STATEMENT_MS = 20_000;

export interface BatchLimits {
  /** Quotes in a batch. */
  size: number;
  statementMs: number;
}

/**
 * Quotes that meet the conditions, newest first, in batches; each is read when the one before it has been taken, so that no
 * more than one is in memory. None comes twice: a batch starts behind the last quote of the one before it. What is stored
 * meanwhile may come or not.
 * @throws what `signal` was aborted with, before the next batch is read
 */
export async function* quoteBatches(
  database: Database,
  conditions: QuoteConditions,
  signal: AbortSignal,
  { size, statementMs }: BatchLimits = { size: BATCH_SIZE, statementMs: STATEMENT_MS },
): AsyncGenerator<ExportedQuote[], undefined, undefined> {
  const list = quoteList(conditions, 'NEWEST');
  let request: PageRequest = { size, backward: false, after: null, before: null };
  for (;;) {
    signal.throwIfAborted();
    const { rows, hasNextPage } = await readPatiently(database, statementMs, async (reader) => {
      const page = await exportedPage(reader, list, request);
      return { ...page, rows: await prove(reader, page.rows) };
    });
    if (rows.length > 0) yield rows;
    if (!hasNextPage) return;
    request = { ...request, after: cursorValues(list.order, rows.at(-1)!) };
  }
}

/** Holds each quote against its text. Whole texts are read only for those behind an emoji, whose window is not where it should be. */
async function prove(reader: Queryable, rows: ExportedQuoteRow[]): Promise<ExportedQuote[]> {
  const inWindow = rows.map(findInWindow);
  const unsure = [...new Set(rows.filter((_, index) => !inWindow[index]).map((row) => row.articleId))];
  const texts = unsure.length === 0 ? [] : await textsByArticle(reader, unsure);
  const textOf = new Map(unsure.map((id, index) => [id, texts[index]?.text ?? '']));
  return rows.map((row, index) => {
    const evidence = inWindow[index] ?? findInText(row, textOf.get(row.articleId)!);
    const around = evidence?.around ?? { before: '', after: '' };
    const url = row.articleUrl === null ? null : deepLink(row.articleUrl, row.text, around);
    return Object.assign(row, { globalId: toId('Quote', row.id), evidence, url });
  });
}

/** Where no emoji comes before the window, characters and UTF-16 units are the same up to there. */
function findInWindow(row: ExportedQuoteRow): Evidence | null {
  const start = Math.min(row.spanStart, WINDOW_MARGIN);
  const end = start + row.text.length;
  if (row.window === null || row.window.slice(start, end) !== row.text) return null;
  const charactersBefore = row.spanStart - start + characterCount(row.window.slice(0, start));
  return { around: surroundings(row.window, { start, end }), charactersBefore };
}

function findInText(row: ExportedQuoteRow, text: string): Evidence | null {
  const span = { start: row.spanStart, end: row.spanEnd };
  if (text.slice(span.start, span.end) !== row.text) return null;
  return { around: surroundings(text, span), charactersBefore: characterCount(text.slice(0, span.start)) };
}

/** Unicode characters of a text: a surrogate pair is one. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
