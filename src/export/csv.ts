import { stringify } from 'csv-stringify/sync';
import { InputError } from '../errors.ts';
import { truth } from '../graphql/filters/parameters.ts';
import { shorten } from '../graphql/relay/ids.ts';
import type { QuoteInPassage } from './passages.ts';

/** Several values in one cell. */
const together = (values: readonly string[]): string => values.join('; ');

type Cell = string | number | null;

/** What each column holds; an empty cell is "none". */
const COLUMNS: Record<string, (quote: QuoteInPassage) => Cell> = {
  id: (quote) => quote.globalId,
  text: (quote) => quote.text,
  kind: (quote) => quote.kind,
  stance: (quote) => quote.stance,
  negated: (quote) => String(quote.negated),
  cue: (quote) => quote.cueText,
  speaker: (quote) => quote.speakerName,
  speaker_slug: (quote) => quote.speakerSlug,
  speaker_type: (quote) => quote.speakerType,
  speakers: (quote) => together(quote.speakers.map(([, name]) => name)),
  speaker_slugs: (quote) => together(quote.speakers.map(([slug]) => slug)),
  speaker_text: (quote) => quote.speakerText,
  role: (quote) => quote.roleText,
  about: (quote) => together(quote.about.map(([, name]) => name)),
  about_slugs: (quote) => together(quote.about.map(([slug]) => slug)),
  via: (quote) => together(quote.via.map(([text]) => text)),
  said_on: (quote) => quote.saidOn,
  confidence: (quote) => quote.confidence,
  verified: (quote) => String(quote.evidence !== null),
  url: (quote) => quote.url,
  context: (quote) => quote.passage,
  article_title: (quote) => quote.articleTitle,
  article_url: (quote) => quote.articleUrl,
  article_sha256: (quote) => quote.sha256,
  published: (quote) => quote.publishedAt && spreadsheetTime(quote.publishedAt),
  published_at: (quote) => quote.publishedAt?.toISOString() ?? null,
  outlet: (quote) => quote.outletName,
  outlet_slug: (quote) => quote.outletSlug,
  span_start: (quote) => quote.spanStart,
  span_end: (quote) => quote.spanEnd,
  superseded_by: (quote) => quote.supersededBy,
};

/** What Excel, LibreOffice and Google Sheets take for a date whatever the language: "2022-01-28 14:30:00", in UTC. */
const spreadsheetTime = (instant: Date): string => instant.toISOString().slice(0, 19).replace('T', ' ');

export interface CsvOptions {
  /** Whether a byte order mark comes first, without which Excel does not take the file for UTF-8. */
  bom: boolean;
  delimiter: string;
}

export const CSV_PARAMETERS = ['bom', 'delimiter'] as const;

/** The character itself, or its name, which needs no escaping in an address or a shell. */
const DELIMITERS: Record<string, string> = {
  ',': ',',
  comma: ',',
  ';': ';',
  semicolon: ';',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
};

/** @throws InputError for a value that an option cannot have */
export function readCsvOptions(given: Partial<Record<(typeof CSV_PARAMETERS)[number], string>>): CsvOptions {
  const { bom, delimiter = ',' } = given;
  const known = Object.hasOwn(DELIMITERS, delimiter.toLowerCase()) ? DELIMITERS[delimiter.toLowerCase()] : undefined;
  if (known === undefined) {
    throw new InputError(
      '"delimiter" wants a comma, a semicolon or a tab, or the words comma, semicolon, tab, got ' +
        `"${shorten(delimiter)}": write ; as %3B in an address`,
    );
  }
  return { bom: truth('bom', bom) ?? true, delimiter: known };
}

/**
 * RFC 4180 but for another delimiter, in UTF-8, with a header line. A cell that a spreadsheet would run as a formula
 * (it starts with = + - @, their full-width forms, a tab or a carriage return) begins with an apostrophe, as OWASP
 * advises, and one with any of the delimiters is quoted, whichever is used:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const RULES = {
  record_delimiter: 'windows',
  // Many readers take any line break outside quotation marks for the end of a record.
  quote_record_delimiter: true,
  escape_formulas: true,
  quoted_match: /[,;\t]/,
} as const;

/** The header comes with the first quotes, so that an export that cannot be read fails before it has begun. */
export async function* writeCsv(
  batches: AsyncIterable<QuoteInPassage[]>,
  { bom, delimiter }: CsvOptions,
): AsyncGenerator<string> {
  let header = [Object.keys(COLUMNS)];
  let mark = bom ? '\uFEFF' : '';
  const cells = Object.values(COLUMNS);
  for await (const batch of batches) {
    const rows = batch.map((quote) => cells.map((cell) => cell(quote)));
    yield mark + stringify([...header, ...rows], { ...RULES, delimiter });
    [header, mark] = [[], ''];
  }
  if (header.length > 0) yield mark + stringify(header, { ...RULES, delimiter });
}
