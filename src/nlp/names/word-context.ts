import type { Document } from '../document.ts';
import type { TokenRange } from '../sentences.ts';
import type { FeatureRows } from '../tagging/feature-rows.ts';
import { SHAPES } from '../word-codes.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { imul } = Math;

/** Stands for words beyond a sentence's ends. */
const OUTSIDE = 1;
/** Words on either side that are looked at without their order. */
const WINDOW = 4;
/** Longest beginning and ending of a word, in UTF-16 units, and those that are new to the features of the word itself. */
const LONGEST_PART = 6;
const SHORTEST_BEGINNING = 4;
const SHORTEST_ENDING = 5;

/**
 * The words around one as printed, their shapes, and what is near: after the features that Finkel et al. (2005) use, which the
 * corpus's automatic names come from.
 */
export function addContextFeatures({ words }: Document, i: number, { from, to }: TokenRange, rows: FeatureRows): void {
  const { lower, printed, shape } = words;
  const at = (codes: Int32Array | Uint8Array, k: number) => (k >= from && k < to ? codes[k]! + 2 : OUTSIDE);
  const own = shape[i]!;
  const before = at(shape, i - 1);
  const after = at(shape, i + 1);
  rows.add(80, printed[i]!);
  rows.add(81, at(printed, i - 1), own);
  rows.add(82, at(printed, i + 1), own);
  rows.add(83, words.ending2[i]!, own);
  rows.add(84, at(lower, i - 1), lower[i]!, at(lower, i + 1));
  rows.add(85, at(shape, i - 2), before, own);
  rows.add(86, own, after, at(shape, i + 2));
  rows.add(87, before, lower[i]!);
  rows.add(88, after, lower[i]!);
  rows.add(89, at(lower, i - 1), after, own);
  rows.add(90, at(lower, i + 1), before, own);
  rows.add(91, at(lower, i + 2), own | (after << 8));
  rows.add(92, at(lower, i - 2), own | (before << 8));
  if (own < SHAPES.CAPITAL) return;
  for (let k = Math.max(from, i - WINDOW); k < i; k++) rows.add(93, lower[k]!);
  for (let k = i + 1; k < to && k <= i + WINDOW; k++) rows.add(94, lower[k]!);
}

/** Beginnings and endings of a word, longer ones than `WordCodes` has. */
export function addSpellingFeatures({ tokens, words }: Document, i: number, rows: FeatureRows): void {
  const { lower } = tokens[i]!;
  const shape = words.shape[i]!;
  let beginning = 0;
  let ending = 0;
  for (let n = 1; n <= LONGEST_PART && n <= lower.length; n++) {
    beginning = imul(beginning ^ lower.charCodeAt(n - 1), 0x01000193);
    ending = imul(ending ^ lower.charCodeAt(lower.length - n), 0x01000193);
    if (n >= SHORTEST_BEGINNING) rows.add(100 + n, beginning, shape);
    if (n >= SHORTEST_ENDING) rows.add(110 + n, ending, shape);
  }
}
