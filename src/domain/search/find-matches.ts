import type { ParsedSearch, SearchWord, Sequence } from './parse-search.ts';
import { type TextWord, wordsOf } from './search-words.ts';

/** Where a search finds something in a text: [start, end, ...] in UTF-16 units. */
export type Matches = number[];

/** What of a text is searched: its first characters. The function `search_text` of the migrations does the same. */
export const SEARCHED_CHARACTERS = 200_000;

/** The words that one of several searches finds in a text, in their order: those of a phrase where all of it stands. */
export function findMatches(text: string, searches: readonly ParsedSearch[]): Matches {
  const words = wordsOf(text.slice(0, SEARCHED_CHARACTERS));
  const places = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) {
    const found = places.get(word);
    if (found) found.push(at);
    else places.set(word, [at]);
  }
  const marked = new Set<number>();
  for (const sequence of sequencesOf(searches)) {
    for (const start of placesOf(sequence[0]!, places)) {
      if (sequence.every((word, offset) => isForm(words[start + offset], word))) {
        for (const offset of sequence.keys()) marked.add(start + offset);
      }
    }
  }
  return [...marked].sort((a, b) => a - b).flatMap((at) => [words[at]!.start, words[at]!.end]);
}

/** What is looked for, without what is left out. */
const sequencesOf = (searches: readonly ParsedSearch[]): Sequence[] =>
  searches.flatMap((search) => search.flat().flatMap(({ sequences, isLeftOut }) => (isLeftOut ? [] : sequences)));

function placesOf({ forms, isPrefix }: SearchWord, places: Map<string, number[]>): number[] {
  if (!isPrefix) return forms.flatMap((form) => places.get(form) ?? []);
  return [...places].flatMap(([word, at]) => (word.startsWith(forms[0]!) ? at : []));
}

const isForm = (found: TextWord | undefined, { forms, isPrefix }: SearchWord): boolean =>
  found !== undefined && (isPrefix ? found.word.startsWith(forms[0]!) : forms.includes(found.word));
