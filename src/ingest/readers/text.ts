import type { ArticleDraft } from '../../domain/article.ts';
import { InputError } from '../../errors.ts';
import { cleanText, MAX_TEXT_BYTES } from './decode.ts';
import { findHeadline } from './headline.ts';
import { type ReadResult, readOrReject } from './reader.ts';
import { readTextHead } from './text-head.ts';

/** Lines about the article stand among so many non-blank lines at the top. */
const HEAD_LINES = 12;

/**
 * Reads one plain text document as one article. Title, authors, date, outlet and address come from the lines at its top; the
 * text keeps those lines and all page furniture, since offsets count in the whole of it.
 */
export function readText(document: string, origin: string): ReadResult {
  return readOrReject(origin, (): ArticleDraft => {
    const text = readableText(document);
    const lines = headLines(text);
    const { authors, publishedAt, outlet, url, isAbout } = readTextHead(lines);
    const title = findHeadline(lines, isAbout);
    return { text, title, url, publishedAt, outlet, authors, section: null, language: null, origin };
  });
}

/** The title of a text that came without one. */
export function titleOf(text: string): string {
  const lines = headLines(text);
  return findHeadline(lines, readTextHead(lines).isAbout);
}

/** @throws InputError for a text that is empty, too long, or cannot be stored. */
export function readableText(document: string): string {
  const text = cleanText(document);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InputError('is empty');
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) throw new InputError('is over 2 MB of text');
  const problem = unstorable(text);
  if (problem) throw new InputError(problem);
  return text;
}

/** Why PostgreSQL could not keep a string as it is, or null. */
export function unstorable(value: string): string | null {
  const zero = value.indexOf('\0');
  if (zero >= 0) return `holds a NUL character (at ${zero})`;
  const half = value.search(/\p{Cs}/u);
  return half >= 0 ? `holds half a surrogate pair (at ${half})` : null;
}

function headLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < HEAD_LINES; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    if (line !== '') lines.push(line);
    start = end < 0 ? text.length : end + 1;
  }
  return lines;
}
