import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { SHAPES } from '../../layers/word-codes.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import * as T from './name-templates.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { imul } = Math;

/** Stands for words beyond a sentence's ends. */
const OUTSIDE = 1;
/** Words on either side that are looked at without their order. */
const WINDOW = 4;

/**
 * The words around one as printed, their shapes, and what is near: after the features that Finkel et al. (2005) use,
 * which the corpus's automatic names come from.
 */
export function addContextFeatures({ words }: Document, i: number, { from, to }: TokenRange, rows: FeatureSink): void {
  const { lower, shape } = words;
  const at = (codes: Int32Array | Uint8Array, k: number) => (k >= from && k < to ? codes[k]! + 2 : OUTSIDE);
  const own = shape[i]!;
  const before = at(shape, i - 1);
  const after = at(shape, i + 1);
  rows.add(T.WORDS_AROUND, at(lower, i - 1), lower[i]!, at(lower, i + 1));
  rows.add(T.SHAPE_AND_TWO_BEFORE, at(shape, i - 2), before, own);
  rows.add(T.SHAPE_AND_TWO_AFTER, own, after, at(shape, i + 2));
  rows.add(T.SHAPE_BEFORE_AND_WORD, before, lower[i]!);
  rows.add(T.SHAPE_AFTER_AND_WORD, after, lower[i]!);
  rows.add(T.WORD_BEFORE_AND_SHAPES, at(lower, i - 1), after, own);
  rows.add(T.WORD_AFTER_AND_SHAPES, at(lower, i + 1), before, own);
  rows.add(T.WORD_TWO_AFTER, at(lower, i + 2), own | (after << 8));
  rows.add(T.WORD_TWO_BEFORE, at(lower, i - 2), own | (before << 8));
  if (own < SHAPES.CAPITAL) return;
  for (let k = Math.max(from, i - WINDOW); k < i; k++) rows.add(T.NEAR_BEFORE, lower[k]!);
  for (let k = i + 1; k < to && k <= i + WINDOW; k++) rows.add(T.NEAR_AFTER, lower[k]!);
}

/** Beginnings and endings of a word, longer ones than `WordCodes` has. */
export function addSpellingFeatures({ tokens, words }: Document, i: number, rows: FeatureSink): void {
  const { lower } = tokens[i]!;
  const shape = words.shape[i]!;
  let beginning = 0;
  let ending = 0;
  for (let n = 1; n <= T.LONGEST_PART && n <= lower.length; n++) {
    beginning = imul(beginning ^ lower.charCodeAt(n - 1), 0x01000193);
    ending = imul(ending ^ lower.charCodeAt(lower.length - n), 0x01000193);
    if (n >= T.SHORTEST_BEGINNING) rows.add(T.BEGINNINGS[n]!, beginning, shape);
    if (n >= T.SHORTEST_ENDING) rows.add(T.ENDINGS[n]!, ending, shape);
  }
}
