import diff from 'fast-diff';

export const DIFFERENCE_OPS = ['SAME', 'INSERTED', 'DELETED'] as const;
export type DifferenceOp = (typeof DIFFERENCE_OPS)[number];

/** A stretch of text that two wordings share, or that only one of them has. */
export interface DifferencePart {
  op: DifferenceOp;
  text: string;
}

/** A word with what is inside it ("so-called", "don’t", "3,000"), white space, or any other character. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** Characters that stand for tokens: all but surrogates, of which the library would take two for one. */
const FIRST_CODE = 1;
const LAST_CODE = 0xd7ff;

/**
 * The word-level difference from one wording to another: SAME and DELETED together are `from` to the last space, SAME
 * and INSERTED together are `to`. No part is empty, and no two of one kind follow each other. Equal texts are one SAME
 * part.
 */
export function differenceBetween(from: string, to: string): DifferencePart[] {
  const codes = new Map<string, string>();
  const tokens: string[] = [''];
  const encode = (text: string): string =>
    Array.from(text.match(TOKEN) ?? [], (token) => {
      let code = codes.get(token);
      if (code === undefined) {
        code = String.fromCharCode(FIRST_CODE + codes.size);
        codes.set(token, code);
        tokens.push(token);
      }
      return code;
    }).join('');
  const encoded = [encode(from), encode(to)] as const;
  if (codes.size > LAST_CODE - FIRST_CODE) return wholly(from, to);
  return diff(...encoded).map(([op, text]) => ({
    op: OPS[op]!,
    text: Array.from(text, (code) => tokens[code.charCodeAt(0)]!).join(''),
  }));
}

const OPS = { [diff.EQUAL]: 'SAME', [diff.INSERT]: 'INSERTED', [diff.DELETE]: 'DELETED' } as Record<
  number,
  DifferenceOp
>;

/** For texts of more different words than there are characters. */
const wholly = (from: string, to: string): DifferencePart[] => [
  { op: 'DELETED', text: from },
  { op: 'INSERTED', text: to },
];
