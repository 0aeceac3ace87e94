import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Words that have to come back in the same order for a quotation to be looked up, and to be a pull quote. */
const KEY_WORDS = 4;
/** Share of its words that have to come back: a pull quote may be cut. */
const LEAST_REPEATED = 0.75;
/** Places looked at for one key, so that a text that repeats itself costs no more. */
const MOST_PLACES = 8;
/** Most words of a crosshead. */
const LONGEST_CROSSHEAD = 8;

/**
 * Tells of a quotation that is a paragraph of its own whether it is layout: a pull quote, whose words the text has
 * elsewhere ("We had no fuel" in large letters), or a crosshead, which has no full stop ("No going back").
 */
export function pullQuotes(document: Document): (unit: TokenRange) => boolean {
  const { tokens, paragraphOf } = document;
  let all: number[] | null = null;
  let places: Map<string, number[]> | null = null;
  const wordsOf = (from: number, to: number): number[] => {
    const words: number[] = [];
    for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'MARK') words.push(i);
    return words;
  };
  return (unit) => {
    const own = wordsOf(unit.from, unit.to);
    if (own.length < KEY_WORDS) return true;
    if (own.length <= LONGEST_CROSSHEAD && !hasEnd(document, unit)) return true;
    all ??= wordsOf(0, tokens.length);
    places ??= indexWords(document, all);
    const words = all;
    return (places.get(keyOf(document, own, 0)) ?? []).some((place) => {
      if (paragraphOf[words[place]!] === paragraphOf[unit.from]) return false;
      let same = KEY_WORDS;
      while (same < own.length && tokens[own[same]!]!.lower === tokens[words[place + same] ?? -1]?.lower) same++;
      return same >= LEAST_REPEATED * own.length;
    });
  };
}

const keyOf = ({ tokens }: Document, words: readonly number[], at: number): string =>
  words
    .slice(at, at + KEY_WORDS)
    .map((i) => tokens[i]!.lower)
    .join(' ');

/** The first places of each run of words, by their order among the words. */
function indexWords(document: Document, words: readonly number[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + KEY_WORDS <= words.length; at++) {
    const key = keyOf(document, words, at);
    const own = places.get(key);
    if (!own) places.set(key, [at]);
    else if (own.length < MOST_PLACES) own.push(at);
  }
  return places;
}

/** A full stop, a question mark or the like before or after the closing mark. */
const hasEnd = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  tokens.slice(Math.max(from, to - 3), to).some(({ text }) => /^[.?!…,;:–—-]+$/.test(text));
