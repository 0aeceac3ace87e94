import { hashText } from '../tagging/feature-rows.ts';
import { fineClusterOf, mediumCluster } from '../tagging/word-clusters.ts';
import type { Token } from './tokens.ts';
import { wordFact } from './words.ts';

/** What learned stages read of each token's own letters, as numbers; one entry a token. */
export interface WordCodes {
  /** What tells the word as printed from all others. */
  number: Int32Array;
  /** Hash of the word as printed, in lower case, of its endings and of its beginning, in units. */
  printed: Int32Array;
  lower: Int32Array;
  ending2: Int32Array;
  ending3: Int32Array;
  ending4: Int32Array;
  beginning3: Int32Array;
  /** See `shapeOf`. */
  shape: Uint8Array;
  /** Word clusters, 0 for unknown words. */
  fine: Uint16Array;
  medium: Uint16Array;
}

/** Shapes of words. */
export const SHAPES = {
  MARK: 1,
  NUMBER: 2,
  LOWER: 3,
  CAPITAL: 4,
  ALL_CAPITALS: 5,
  DOTTED: 6,
  INITIAL: 7,
  MIXED: 8,
  HYPHENED_LOWER: 9,
  HYPHENED_CAPITAL: 10,
  WITH_DIGIT: 11,
} as const;

/** Reads the codes of all tokens. */
export function readWordCodes(tokens: readonly Token[]): WordCodes {
  const n = tokens.length;
  const codes: WordCodes = {
    number: new Int32Array(n),
    printed: new Int32Array(n),
    lower: new Int32Array(n),
    ending2: new Int32Array(n),
    ending3: new Int32Array(n),
    ending4: new Int32Array(n),
    beginning3: new Int32Array(n),
    shape: new Uint8Array(n),
    fine: new Uint16Array(n),
    medium: new Uint16Array(n),
  };
  for (let i = 0; i < n; i++) {
    const { word } = tokens[i]!;
    const code = codeOf(word);
    codes.number[i] = word.number;
    codes.printed[i] = code.printed;
    codes.lower[i] = code.lower;
    codes.ending2[i] = code.ending2;
    codes.ending3[i] = code.ending3;
    codes.ending4[i] = code.ending4;
    codes.beginning3[i] = code.beginning3;
    codes.shape[i] = code.shape;
    codes.fine[i] = code.fine;
    codes.medium[i] = code.medium;
  }
  return codes;
}

const codeOf = wordFact(({ text, lower, kind }) => {
  const fine = kind === 'WORD' ? fineClusterOf(lower) : 0;
  return {
    printed: hashText(text),
    lower: hashText(lower),
    ending2: hashEnding(lower, 2),
    ending3: hashEnding(lower, 3),
    ending4: hashEnding(lower, 4),
    beginning3: hashText(lower.slice(0, 3)),
    shape: shapeOf(text, lower, kind),
    fine,
    medium: kind === 'WORD' ? mediumCluster(fine) : 0,
  };
});

function hashEnding(lower: string, length: number): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, lower.length - length); i < lower.length; i++)
    h = Math.imul(h ^ lower.charCodeAt(i), 0x01000193);
  return h;
}

/** The shape of a token, one of `SHAPES`. */
export function shapeOf(text: string, lower: string, kind: Token['kind']): number {
  if (kind === 'MARK') return SHAPES.MARK;
  if (kind === 'NUMBER') return SHAPES.NUMBER;
  const hyphen = text.includes('-');
  if (/\d/.test(text)) return SHAPES.WITH_DIGIT;
  if (text === lower) return hyphen ? SHAPES.HYPHENED_LOWER : SHAPES.LOWER;
  const capital = text.charCodeAt(0) !== lower.charCodeAt(0);
  if (!capital) return SHAPES.MIXED;
  if (text.length === 2 && text[1] === '.') return SHAPES.INITIAL;
  if (text.length > 1 && text === text.toUpperCase()) return text.includes('.') ? SHAPES.DOTTED : SHAPES.ALL_CAPITALS;
  if (hyphen) return SHAPES.HYPHENED_CAPITAL;
  const rest = text.slice(1);
  return rest === rest.toLowerCase() ? SHAPES.CAPITAL : SHAPES.MIXED;
}
