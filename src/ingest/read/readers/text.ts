import type { ArticleDraft } from '../../../domain/article.ts';
import { type Span, sliceSpan } from '../../../domain/span.ts';
import { InputError } from '../../../errors.ts';
import { readPageHead } from '../../../nlp/layers/page-head.ts';
import { trimSpan } from '../../../nlp/layers/paragraphs.ts';
import { fragmentText, isHtmlText } from '../html/fragment-text.ts';
import { cleanText, MAX_TEXT_BYTES } from './decode.ts';
import { findHeadline } from './headline.ts';
import { type DocumentHint, type ReadResult, readOrReject } from './reader.ts';
import { readTextHead } from './text-head.ts';

/** Among so many lines at the top the head of the page may be glued to something else. */
const GLUED_LINES = 4;
/** Lines about the article stand among so many non-blank lines at the top. */
const HEAD_LINES = 12;

/**
 * Reads one plain text document as one article. Title, authors, date, outlet and address come from the lines at its
 * top, and else from where it was found; the text keeps those lines and all page furniture, since offsets count in the
 * whole of it.
 */
export function readText(document: string, origin: string, hint: DocumentHint = {}): ReadResult {
  return readOrReject(origin, (): ArticleDraft => {
    // "<p>The port is shut.</p>", a page's article without its page.
    const isMarked = /^\s*</.test(document) && isHtmlText(document);
    const text = readableText(isMarked ? fragmentText(document) : document);
    const lines = headLines(text);
    const head = readTextHead(lines);
    const title = findHeadline(lines, head.isAbout);
    const url = head.url ?? hint.url ?? null;
    const publishedAt = head.publishedAt ?? hint.publishedAt ?? null;
    const outlet = head.outlet ?? hint.outlet ?? null;
    return { text, title, url, publishedAt, outlet, authors: head.authors, section: null, language: null, origin };
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
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (text.slice(start, end).trim() !== '')
      lines.push(...(lines.length < GLUED_LINES ? unglue(text, { start, end }) : [text.slice(start, end).trim()]));
    start = end + 1;
  }
  return lines.map(withoutMarks);
}

/** Marks of Markdown around words: `**By Jane Doe**`, "Dam *leaks*", "_Updated 3 May_", "[Dam](https://...) leaks". */
const MARKS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])(.*?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const LINK = /!?\[([^\]\n]+)\]\([^()\s]+\)/g;

const withoutMarks = (line: string): string => line.replace(LINK, '$1').replace(MARKS, '$2');

/**
 * The head of a page that was glued to the first sentence, piece by piece: date, byline, headline, prose; and the
 * subject of a mail. Any other line as it is.
 */
function unglue(text: string, line: Span): string[] {
  const span = trimSpan(text, line);
  const printed = sliceSpan(text, span);
  const subject = /^subject:\s*(?=\S)/i.exec(printed);
  if (subject) return [printed.slice(subject[0].length)];
  const head = readPageHead(text, span);
  // A line that is nothing but the head may name the outlet, too.
  if (!head || (head.prose >= span.end && (!head.byline || head.date))) return [printed];
  const pieces = [head.date, head.byline, head.headline, { start: head.prose, end: span.end }];
  return pieces.flatMap((piece) => (piece ? sliceSpan(text, piece).trim() : [])).filter((piece) => piece !== '');
}
