import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordFact } from './words.ts';

/** How a sentence uses capitals: as prose does, on every long word as a headline does, or on every letter. */
export const PROSE = 0;
export const HEADLINE = 1;
export const ALL_CAPITALS = 2;

/** Words long enough that a headline prints them with a capital, in UTF-16 units. */
const LONG_WORD = 4;

/** The casing of each sentence. In headlines and in capitals, a capital does not tell a name. */
export function sentenceCasing(tokens: readonly Token[], sentences: readonly TokenRange[]): Uint8Array {
  return Uint8Array.from(sentences, ({ from, to }) => casingOf(tokens, from, to));
}

const isInCapitals = wordFact(({ text }) => text === text.toUpperCase());

function casingOf(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  let inCapitals = 0;
  let long = 0;
  let capitalized = 0;
  for (let i = from; i < to; i++) {
    const { kind, text, lower, word } = tokens[i]!;
    if (kind !== 'WORD' || text.length < 2) continue;
    words++;
    if (isInCapitals(word)) inCapitals++;
    if (text.length < LONG_WORD) continue;
    long++;
    if (text[0] !== lower[0]) capitalized++;
  }
  if (words >= 3 && inCapitals >= words * 0.8) return ALL_CAPITALS;
  return long >= 4 && capitalized >= long * 0.88 ? HEADLINE : PROSE;
}
