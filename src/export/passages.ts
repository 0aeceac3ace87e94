import { wholeStretch } from '../domain/quote-text.ts';
import type { Database, Queryable } from '../storage/database.ts';
import { PASSAGE_MARGIN, type PassageRow, passagesOfQuotes } from '../storage/quotes/passages.ts';
import type { QuoteConditions } from '../storage/quotes/read.ts';
import type { QuoteRow } from '../storage/quotes/row.ts';
import { readPatiently } from '../storage/transaction.ts';
import { textKey, textsOf } from './quote-texts.ts';
import { type ExportedQuote, quoteBatches, STATEMENT_MS } from './read-quotes.ts';

export interface QuoteInPassage extends ExportedQuote {
  /**
   * The sentences in which it stands, with the one before and the one after as `Quote.context` of the API gives them:
   * one stretch of the article, whole unless a sentence is very long. Null where the text does not hold the quote at
   * its place.
   */
  passage: string | null;
}

/** As `quoteBatches`, with the passage of each quote. */
export async function* quotesInPassages(
  database: Database,
  conditions: QuoteConditions,
  signal: AbortSignal,
  areSuperseded = false,
): AsyncGenerator<QuoteInPassage[]> {
  for await (const quotes of quoteBatches(database, conditions, signal, { areSuperseded })) {
    const passages = await readPatiently(database, { statementMs: STATEMENT_MS, signal }, (reader) =>
      readPassages(reader, quotes, areSuperseded),
    );
    yield quotes.map((quote, index) => Object.assign(quote, { passage: passages[index]! }));
  }
}

/** Whole texts in memory at once. */
const TEXTS_AT_ONCE = 8;

async function readPassages(
  reader: Queryable,
  quotes: readonly ExportedQuote[],
  areSuperseded: boolean,
): Promise<(string | null)[]> {
  const rows = await passagesOfQuotes(
    reader,
    quotes.map(({ id }) => id),
    areSuperseded,
  );
  const rowOf = new Map(rows.map((row) => [row.quoteId, row]));
  const passages = new Map<number, string>();
  const unsure: ExportedQuote[] = [];
  for (const quote of quotes) {
    const row = rowOf.get(quote.id);
    if (!row) continue;
    const text = row.text.slice(0, row.end - row.start);
    if (holds(text, row, quote)) passages.set(quote.id, trimmed(text, row, quote));
    else unsure.push(quote);
  }
  // Quotes behind an emoji.
  const keys = [...new Set(unsure.map(textKey))];
  for (let start = 0; start < keys.length; start += TEXTS_AT_ONCE) {
    const some = new Set(keys.slice(start, start + TEXTS_AT_ONCE));
    const within = unsure.filter((quote) => some.has(textKey(quote)));
    const textOf = await textsOf(reader, within);
    for (const quote of within) {
      const row = rowOf.get(quote.id)!;
      const text = textOf(quote)?.text.slice(row.start, row.end);
      if (text !== undefined && holds(text, row, quote)) passages.set(quote.id, copyOf(trimmed(text, row, quote)));
    }
  }
  return quotes.map(({ id }) => passages.get(id) ?? null);
}

const holds = (text: string, { start }: PassageRow, quote: QuoteRow): boolean =>
  text.slice(quote.spanStart - start, quote.spanEnd - start) === wholeStretch(quote);

/** A passage that ends at the margin and not with a sentence begins, or ends, with a whole word and says so. */
function trimmed(text: string, { start, end }: PassageRow, { spanStart, spanEnd }: QuoteRow): string {
  const before = text.slice(0, spanStart - start);
  const after = text.slice(spanEnd - start);
  const isCutBefore = start > 0 && before.length === PASSAGE_MARGIN;
  const isCutAfter = after.length === PASSAGE_MARGIN;
  const beginning = isCutBefore ? before.replace(/^\S*\s*/, '…') : before;
  const ending = isCutAfter ? after.replace(/\s*\S*$/, '…') : after;
  return beginning + text.slice(spanStart - start, end - start - after.length) + ending;
}

/** A slice of a text keeps all of it in memory. */
const copyOf = (text: string): string => Buffer.from(text).toString();
