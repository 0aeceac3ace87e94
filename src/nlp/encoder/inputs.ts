import type { Document } from '../layers/document.ts';
import type { Token } from '../layers/tokens.ts';

/** What an uncased vocabulary does not show of a token. 0 is for the pieces that belong to no token. */
export const ENCODED_SHAPES = [
  'NONE',
  'LOWER',
  'CAPITALIZED',
  'CAPITALS',
  'MIXED',
  'NUMBER',
  'MARK',
  'INITIAL',
] as const;
/** Where a token stands with regard to quotation marks. */
export const ENCODED_QUOTEDNESS = ['OUTSIDE', 'INSIDE', 'MARK'] as const;

const QUOTATION_MARK = /^["“”„«»‘’']+$/;

/** Index into ENCODED_SHAPES. */
export function encodedShape({ text, kind }: Token): number {
  if (kind === 'MARK') return 6;
  if (kind === 'NUMBER') return 5;
  if (!/\p{Lu}/u.test(text)) return 1;
  if (/^\p{Lu}\.?$/u.test(text)) return 7;
  if (!/\p{Ll}/u.test(text)) return 3;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? 2 : 4;
}

/** Index into ENCODED_QUOTEDNESS for token `i`. */
export function quotedness({ tokens, quotationOf }: Document, i: number): number {
  if (quotationOf[i]! < 0) return 0;
  return QUOTATION_MARK.test(tokens[i]!.text) ? 2 : 1;
}
