import type { QuoteKind } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import { isTitle } from '../attributions/mend/content/is-statement.ts';
import type { Document } from '../layers/document.ts';
import { trimSpan } from '../layers/paragraphs.ts';
import { countWords, quotationAround } from '../layers/quotation-ranges.ts';
import type { TokenRange } from '../layers/sentences.ts';

/** DIRECT when every word of the content is inside quotation marks, INDIRECT when none is, else MIXED. */
export function kindOfContent(document: Document, content: readonly TokenRange[]): QuoteKind {
  const { tokens, quotationOf } = document;
  let quoted = 0;
  let words = 0;
  for (const { from, to } of content) {
    let last = -1;
    let isTitled = false;
    for (let i = from; i < to; i++) {
      if (tokens[i]!.kind === 'MARK') continue;
      words++;
      if (quotationOf[i] === -1) continue;
      // Asked once a quotation, which may be as long as the text.
      if (quotationOf[i] !== last) {
        last = quotationOf[i]!;
        isTitled = isTitleWithin(document, { from, to }, i);
      }
      if (!isTitled) quoted++;
    }
  }
  if (quoted === 0) return 'INDIRECT';
  return quoted === words ? 'DIRECT' : 'MIXED';
}

/** The parts of the content between quotation marks, without the marks, trimmed, in text order. */
export function verbatimParts(document: Document, content: readonly TokenRange[]): Span[] {
  const { text, tokens, quotations, quotationOf } = document;
  const parts: Span[] = [];
  for (const { from, to } of content) {
    const piece = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    let last = -1;
    for (let i = from; i < to; i++) {
      const index = quotationOf[i]!;
      if (index === -1 || index === last) continue;
      last = index;
      // "He had a film, “Lead Paint and You,” in the works": the title of a work is nobody's words.
      if (isTitleWithin(document, { from, to }, i)) continue;
      const { inner } = quotations[index]!;
      const span = trimSpan(text, { start: Math.max(inner.start, piece.start), end: Math.min(inner.end, piece.end) });
      if (span.start < span.end) parts.push(span);
    }
  }
  return parts;
}

function isTitleWithin(document: Document, piece: TokenRange, at: number): boolean {
  const quotation = quotationAround(document, at)!;
  const isAll = quotation.from <= piece.from && quotation.to >= piece.to;
  return !isAll && (isTitle(document, quotation) || isTerm(document, quotation));
}

/** Most words of a term. */
const LONGEST_TERM = 3;
const NAMES_TERM =
  /^(?:so-called|dubbed|nicknamed|titled|entitled|termed|word|term|phrase|name|named|codenamed|code-named)$/;

/** A so-called “deep state”, the word “crisis”, a law dubbed the “ghost law”: what others call something, too. */
function isTerm(document: Document, { from, to }: TokenRange): boolean {
  if (countWords(document, { from, to }) > LONGEST_TERM) return false;
  const { tokens } = document;
  const before = tokens[from - 1]?.lower ?? '';
  const word = /^(?:the|a|an)$/.test(before) ? (tokens[from - 2]?.lower ?? '') : before;
  return NAMES_TERM.test(word) || (word === 'called' && tokens[from - 2]?.lower === 'so');
}
