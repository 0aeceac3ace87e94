import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../../../errors.ts';
import { decodeDocument } from './charset.ts';
import { readArticleJson } from './json-article.ts';
import { type DocumentHint, oneOf, type ReadResult, rejectOf } from './reader.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads a table of RFC 4180 whose first row names its columns, by the names that JSON articles have. Commas,
 * semicolons, tabs or bars divide cells. A row has its number, from 1 without the header, in its origin.
 */
export function readCsv(bytes: Uint8Array, origin: string, hint: DocumentHint = {}): ReadResult[] {
  try {
    const document = decodeDocument(bytes, 'none', hint.charset);
    const rows = parseRows(document, delimiterOf(document));
    const [header, ...records] = rows;
    const names = header?.map((name) => name.trim()) ?? [];
    if (records.length === 0) throw new InputError('is a table without rows');
    return records.map((cells, index) => readArticleJson(recordOf(names, cells), oneOf('row', index, origin)));
  } catch (error) {
    return [rejectOf(origin, error)];
  }
}

/** Names as JSON has them: "Publish Date" is `publish_date`. Blank cells are absent. */
function recordOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [i, name] of names.entries()) {
    const cell = cells[i]?.trim();
    if (!cell) continue;
    const known = KNOWN.find((key) => key.toLowerCase() === name.replace(/[\s_-]+/g, '').toLowerCase());
    record[known ?? name.toLowerCase().replace(/[\s-]+/g, '_')] ??= cell;
  }
  return { ...record };
}

const KNOWN = ['text', 'title', 'url', 'publishedAt', 'outlet', 'publisher', 'source', 'author', 'section', 'language'];

/** What divides the cells of the header, whose names hold none of these. */
function delimiterOf(document: string): string {
  const header = document.slice(0, document.search(/\r?\n|$/));
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** @throws InputError for a quotation that does not end, or with text behind it. */
function parseRows(document: string, delimiter: string): string[][] {
  try {
    return parse(document, { delimiter, bom: true, relax_column_count: true, skip_records_with_empty_values: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(`is no table: ${error.message}`);
  }
}
