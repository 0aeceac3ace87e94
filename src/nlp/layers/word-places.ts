import type { Token } from './tokens.ts';

/** Where each word of a text stands, in lower case: what looks for a few words need not look at all tokens. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

export function indexWords(tokens: readonly Token[]): WordPlaces {
  const places = new Map<string, number[]>();
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const own = places.get(lower);
    if (own) own.push(i);
    else places.set(lower, [i]);
  }
  return places;
}

/** The tokens that are one of some words or marks, in text order; words in lower case, each once. */
export function placesOf(places: WordPlaces, words: Iterable<string>): readonly number[] {
  let found: readonly number[] = NONE;
  for (const word of words) {
    const own = places.get(word);
    if (own) found = found.length === 0 ? own : [...found, ...own];
  }
  return found.length > 1 ? [...found].sort((a, b) => a - b) : found;
}

const NONE: readonly number[] = [];
