import type { Document } from '../document.ts';
import type { TokenRange } from '../sentences.ts';
import type { Attribution } from './attribution.ts';

/**
 * Lets content that begins or ends inside quotation marks reach to the mark, however far that is: whoever is quoted said
 * all of it. It stops before the words of another attribution, and before its own cue and speaker, which a forgotten mark
 * may seem to quote.
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

function reachMarks({ quotationOf, tokens }: Document, piece: TokenRange, taken: Uint8Array): void {
  const first = quotationOf[piece.from]!;
  let { from, to } = piece;
  if (first !== -1) while (from > 0 && quotationOf[from - 1] === first && !taken[from - 1]) from--;
  const last = quotationOf[to - 1]!;
  if (last !== -1) while (to < tokens.length && quotationOf[to] === last && !taken[to]) to++;
  taken.fill(1, from, piece.from);
  taken.fill(1, piece.to, to);
  piece.from = from;
  piece.to = to;
}
