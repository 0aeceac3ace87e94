import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { Attribution } from './attribution.ts';

/**
 * Extends content that begins or ends inside quotation marks to the mark, however far away that is: whoever is quoted
 * said all of it. It stops before the words of another attribution. It also stops before its own cue and speaker, which
 * seem to be quoted where a closing mark was forgotten.
 */
export function keepQuotationsWhole(document: Document, attributions: readonly Attribution[]): void {
  const taken = new Uint8Array(document.tokens.length);
  for (const { content, cue, speaker } of attributions) {
    for (const range of [...content, cue, speaker]) if (range) taken.fill(1, range.from, range.to);
  }
  for (const { content } of attributions) {
    for (const piece of content) reachMarks(document, piece, taken);
  }
}

function reachMarks(document: Document, piece: TokenRange, taken: Uint8Array): void {
  const { quotationOf, tokens } = document;
  const first = quotationOf[piece.from]!;
  let { from, to } = piece;
  if (first !== -1 && isWhole(document, first))
    while (from > 0 && quotationOf[from - 1] === first && !taken[from - 1]) from--;
  const last = quotationOf[to - 1]!;
  if (last !== -1 && isWhole(document, last)) while (to < tokens.length && quotationOf[to] === last && !taken[to]) to++;
  taken.fill(1, from, piece.from);
  taken.fill(1, piece.to, to);
  piece.from = from;
  piece.to = to;
}

/** A quotation that does not close may have lost its mark, unless the next paragraph takes it up. */
function isWhole({ quotations, text }: Document, index: number): boolean {
  const { closed, end } = quotations[index]!;
  if (closed) return true;
  const next = quotations[index + 1];
  // It runs to the end of its paragraph, so that nothing but white space before the next one means a new paragraph.
  return next !== undefined && /^\s+$/.test(text.slice(end, next.start));
}
