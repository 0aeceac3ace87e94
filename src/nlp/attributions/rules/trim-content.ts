import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/**
 * Trims a piece of content to what is annotated as content: without the joining word or comma before it, without the
 * full stop, comma or dash after it unless a quotation holds them, and without page furniture.
 */
export function trimContent(document: Document, piece: TokenRange): TokenRange {
  const { tokens, quotationOf, debris } = document;
  let { from, to } = piece;
  const loose = (i: number) => quotationOf[i] === -1;
  while (from < to && (debris[from] || (loose(from) && /^(?:[,;:.—–)\]]|--|…|and|but)$/.test(tokens[from]!.lower))))
    from++;
  while (to > from && (debris[to - 1] || (loose(to - 1) && /^(?:[,;:.?!—–([]+|--|…|\.+)$/.test(tokens[to - 1]!.text))))
    to--;
  return { from, to };
}
