import { InputError } from '../../../errors.ts';
import { decodeDocument } from './charset.ts';
import { readArticleJson } from './json-article.ts';
import { type DocumentHint, type ReadResult, rejectOf } from './reader.ts';

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
    return records.map((cells, index) => readArticleJson(recordOf(names, cells), `${origin}:${index + 1}`));
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

/** @throws InputError for a quotation that does not end. */
function parseRows(document: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < document.length) {
    let cell = '';
    if (document[at] === '"') {
      for (;;) {
        const end = document.indexOf('"', at + 1);
        if (end < 0) throw new InputError(`is a table with a quotation mark that does not end, in row ${rows.length}`);
        cell += document.slice(at + 1, end);
        at = end + 1;
        if (document[at] !== '"') break;
        cell += '"';
      }
    }
    const next = nextEnd(document, at, delimiter);
    cell += document.slice(at, next).replace(/\r$/, '');
    row.push(cell);
    at = next + 1;
    if (document[next] === delimiter && next < document.length) {
      if (at < document.length) continue;
      row.push('');
    }
    if (row.some((value) => value.trim() !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

function nextEnd(document: string, from: number, delimiter: string): number {
  let at = from;
  while (at < document.length && document[at] !== delimiter && document[at] !== '\n') at++;
  return at;
}
