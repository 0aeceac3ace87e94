import type { Document } from './document.ts';
import type { TokenRange } from './sentences.ts';

/** The quotation that a token lies in, marks included, as a range of tokens; null outside quotations. */
export function quotationAround({ quotationOf }: Document, at: number): TokenRange | null {
  const index = quotationOf[at] ?? -1;
  if (index === -1) return null;
  let from = at;
  let to = at + 1;
  while (from > 0 && quotationOf[from - 1] === index) from--;
  while (to < quotationOf.length && quotationOf[to] === index) to++;
  return { from, to };
}

/** The quotation that ends before token `to`, or null. Costs nothing inside one that goes on. */
export const quotationEndingAt = (document: Document, to: number): TokenRange | null =>
  document.quotationOf[to] === document.quotationOf[to - 1] ? null : quotationAround(document, to - 1);

/** The quotation that begins at a token, or null; likewise. */
export const quotationBeginningAt = (document: Document, from: number): TokenRange | null =>
  document.quotationOf[from] === document.quotationOf[from - 1] ? null : quotationAround(document, from);

/** The comma, question or exclamation mark that leads on to whoever is quoted: “We waited,” or “Why?”. */
export const leadsOn = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  to - from > 2 && /^(?:,|[?!]+|…|—|–|--)$/.test(tokens[to - 2]!.text);

/** Words of a range, without marks. */
export function countWords({ tokens }: Document, { from, to }: TokenRange): number {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'MARK') words++;
  return words;
}

/** Whether a token of a range is marked. */
export function anyTaken(taken: Uint8Array, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}
