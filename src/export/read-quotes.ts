import { isHeldBy, joinAdjacent, moved, toSpans } from '../domain/quote-text.ts';
import { sliceSpan } from '../domain/span.ts';
import { deepLink, type Surroundings, surroundings } from '../domain/text-fragment.ts';
import { toId } from '../graphql/relay/ids.ts';
import type { Database, Queryable } from '../storage/database.ts';
import { cursorValues, type Page, type PageRequest } from '../storage/lists/keyset.ts';
import type { List } from '../storage/lists/list.ts';
import { type ExportedQuoteRow, exportedPage, WINDOW_MARGIN } from '../storage/quotes/exported.ts';
import { type QuoteConditions, quoteList } from '../storage/quotes/read.ts';
import type { QuoteRow } from '../storage/quotes/row.ts';
import { readPatiently } from '../storage/transaction.ts';
import { textsOf } from './quote-texts.ts';

/** A stretch of a text that is a quote or, where something interrupts it, a part of one. */
export interface Stretch {
  /** As it stands there. */
  exact: string;
  around: Surroundings;
  /** Half-open, in Unicode characters of the text; spans count UTF-16 units, in which an emoji is two. */
  start: number;
  end: number;
}

export interface ExportedQuote extends ExportedQuoteRow {
  /** As `Quote.id` of the API. */
  globalId: string;
  /** Where it stands, checked against the stored text, in order. Null: the text does not hold it at its place. */
  evidence: Stretch[] | null;
  /** As `Quote.url` of the API. */
  url: string | null;
}

/** Few enough that most of a batch is garbage before the collector first meets it; 1,000 are no faster. */
export const BATCH_SIZE = 250;

/** How long a statement of an export may take: a filter by text may pass over many quotes before it has a batch. */
export const STATEMENT_MS = 20_000;

export interface QuoteBatchLimits {
  /** Quotes in a batch. */
  size?: number;
  statementMs?: number;
  /** Whether it is the superseded quotes that are read, and not those that stand. */
  areSuperseded?: boolean;
}

/** A parameter of every format that has quotes. */
export const QUOTE_PARAMETERS = ['superseded'] as const;

/**
 * Quotes that meet the conditions, newest first, in batches; each is read when the one before it has been taken, so
 * that no more than one is in memory. None comes twice: a batch starts behind the last quote of the one before it. What
 * is stored meanwhile may come or not.
 * @throws what `signal` was aborted with; what runs in the database is cancelled
 */
export async function* quoteBatches(
  database: Database,
  conditions: QuoteConditions,
  signal: AbortSignal,
  { size = BATCH_SIZE, statementMs = STATEMENT_MS, areSuperseded = false }: QuoteBatchLimits = {},
): AsyncGenerator<ExportedQuote[], undefined, undefined> {
  const list = quoteList(conditions, 'NEWEST');
  let request: PageRequest = { size, backward: false, after: null, before: null };
  for (;;) {
    signal.throwIfAborted();
    const { rows, hasNextPage } = await readQuotes(database, list, request, { statementMs, signal, areSuperseded });
    if (rows.length > 0) yield rows;
    if (!hasNextPage) return;
    request = { ...request, after: cursorValues(list.order, rows.at(-1)!) };
  }
}

/** A page of a list of quotes. */
export const readQuotes = (
  database: Database,
  list: List<QuoteRow>,
  request: PageRequest,
  limits: { statementMs: number; signal: AbortSignal; areSuperseded?: boolean },
): Promise<Page<ExportedQuote>> =>
  readPatiently(database, limits, async (reader) => {
    const page = await exportedPage(reader, list, request, limits.areSuperseded);
    return { ...page, rows: await prove(reader, page.rows) };
  });

/** A text, or a part of one, that holds a quote at its place. */
interface Place {
  text: string;
  /** How much of the article's text is missing before it, in UTF-16 units. */
  before: number;
}

/**
 * Holds each quote against its text. Whole texts are read only for those behind an emoji, whose window is not where it
 * should be.
 */
async function prove(reader: Queryable, rows: ExportedQuoteRow[]): Promise<ExportedQuote[]> {
  const inWindow = rows.map(findInWindow);
  const textOf = await textsOf(
    reader,
    rows.filter((_, index) => !inWindow[index]),
  );
  return rows.map((row, index) => {
    const place = inWindow[index] ?? findInText(row, textOf(row)?.text ?? '');
    const evidence = place && stretchesOf(row, place);
    return Object.assign(row, { globalId: toId('Quote', row.id), evidence, url: linkTo(row, place) });
  });
}

/** Where no emoji comes before the window, characters and UTF-16 units are the same up to there. */
function findInWindow(row: ExportedQuoteRow): Place | null {
  const before = Math.max(0, row.spanStart - WINDOW_MARGIN);
  return row.window !== null && isHeldBy(row.window, row, before) ? { text: row.window, before } : null;
}

const findInText = (row: ExportedQuoteRow, text: string): Place | null =>
  isHeldBy(text, row) ? { text, before: 0 } : null;

const piecesIn = (row: ExportedQuoteRow, { before }: Place) =>
  toSpans(row.pieces).map((piece) => moved(piece, -before));

function stretchesOf(row: ExportedQuoteRow, place: Place): Stretch[] {
  const { text, before } = place;
  let [counted, characters] = [0, before];
  return joinAdjacent(text, piecesIn(row, place)).map((stretch) => {
    const exact = sliceSpan(text, stretch);
    const start = characters + characterCount(text.slice(counted, stretch.start));
    [counted, characters] = [stretch.end, start + characterCount(exact)];
    return { exact, around: surroundings(text, stretch), start, end: characters };
  });
}

/** To its words alone, where nobody knows what stands around them. */
function linkTo(row: ExportedQuoteRow, place: Place | null): string | null {
  if (row.articleUrl === null || row.supersededBy !== null) return row.articleUrl;
  if (place) return deepLink(row.articleUrl, place.text, piecesIn(row, place));
  return deepLink(row.articleUrl, row.text, [{ start: 0, end: row.text.length }]);
}

/** Unicode characters of a text: a surrogate pair is one. */
function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
