import { stringify } from 'csv-stringify/sync';
import type { ExportedQuote } from './read-quotes.ts';

/** Several values in one cell. */
const together = (values: readonly string[]): string => values.join('; ');

type Cell = string | number | null;

/** What each column holds; an empty cell is "none". */
const COLUMNS: Record<string, (quote: ExportedQuote) => Cell> = {
  id: (quote) => quote.globalId,
  text: (quote) => quote.text,
  kind: (quote) => quote.kind,
  stance: (quote) => quote.stance,
  cue: (quote) => quote.cueText,
  speaker: (quote) => quote.speakerName,
  speaker_slug: (quote) => quote.speakerSlug,
  speaker_type: (quote) => quote.speakerType,
  speaker_text: (quote) => quote.speakerText,
  role: (quote) => quote.roleText,
  about: (quote) => together(quote.about.map(([, name]) => name)),
  about_slugs: (quote) => together(quote.about.map(([slug]) => slug)),
  via: (quote) => together(quote.via.map(([text]) => text)),
  said_on: (quote) => quote.saidOn,
  confidence: (quote) => quote.confidence,
  verified: (quote) => String(quote.evidence !== null),
  url: (quote) => quote.url,
  article_title: (quote) => quote.articleTitle,
  article_url: (quote) => quote.articleUrl,
  article_sha256: (quote) => quote.sha256,
  published_at: (quote) => quote.publishedAt?.toISOString() ?? null,
  outlet: (quote) => quote.outletName,
  outlet_slug: (quote) => quote.outletSlug,
  span_start: (quote) => quote.spanStart,
  span_end: (quote) => quote.spanEnd,
};

/**
 * RFC 4180, in UTF-8 without a byte order mark, with a header line. A cell that a spreadsheet would run as a formula (it
 * starts with = + - @, their full-width forms, a tab or a carriage return) begins with an apostrophe, as OWASP advises:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const OPTIONS = { record_delimiter: 'windows', escape_formulas: true } as const;

/** The header comes with the first quotes, so that an export that cannot be read fails before it has begun. */
export async function* writeCsv(batches: AsyncIterable<ExportedQuote[]>): AsyncGenerator<string> {
  let header = [Object.keys(COLUMNS)];
  const cells = Object.values(COLUMNS);
  for await (const batch of batches) {
    const rows = batch.map((quote) => cells.map((cell) => cell(quote)));
    yield stringify([...header, ...rows], OPTIONS);
    header = [];
  }
  if (header.length > 0) yield stringify(header, OPTIONS);
}
