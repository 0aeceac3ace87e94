import type { Span } from '../domain/span.ts';

/** The non-blank lines of a text, trimmed of white space, in text order. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const paragraph = trimSpan(text, { start, end });
    if (paragraph.start < paragraph.end) paragraphs.push(paragraph);
    start = end + 1;
  }
  return paragraphs;
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
