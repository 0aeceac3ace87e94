import type { Span } from '../../domain/span.ts';
import { findWrap, isSoftBreak } from './hard-wrap.ts';
import { findCredits, readPageHead } from './page-head.ts';

/**
 * The paragraphs of a text, trimmed of white space, in text order: its non-blank lines, but that lines which a wire or
 * a mail program has cut at a width are one paragraph.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
    .flatMap((line, i) => (i < HEAD_LINES ? cutPageHead(text, line) : line))
    .flatMap((line) => cutCredits(text, line));
  const wrap = findWrap(text, lines);
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && isSoftBreak(text, last, line, wrap)) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

/** Among so many lines at the top the head of the page may stand. */
export const HEAD_LINES = 4;

/** A line in up to three: the head of the page, the headline, and the prose that they were glued to. */
function cutPageHead(text: string, line: Span): Span[] {
  const head = readPageHead(text, line);
  if (!head) return [line];
  return [
    { start: line.start, end: head.end },
    { start: head.end, end: head.headline?.end ?? head.end },
    { start: head.headline?.end ?? head.end, end: head.prose },
    { start: head.prose, end: line.end },
  ]
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end);
}

/** A line in the parts around the credits of its pictures. */
function cutCredits(text: string, line: Span): Span[] {
  const credits = findCredits(text, line);
  if (credits.length === 0) return [line];
  let { start } = line;
  const parts: Span[] = [];
  for (const credit of credits) {
    parts.push({ start, end: credit.start }, credit);
    start = credit.end;
  }
  return [...parts, { start, end: line.end }]
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end);
}

function findLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = trimSpan(text, { start, end });
    if (line.start < line.end) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Moves both ends of a span inward past white space; an all-white span becomes empty. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as `String.prototype.trim` has it. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return String.fromCharCode(code).trim() === '';
}
