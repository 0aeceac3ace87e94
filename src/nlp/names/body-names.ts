import { type Token, tokenizeText } from '../layers/tokens.ts';
import { wordFact } from '../layers/words.ts';
import { BODY_NAMES } from '../lexicon/bodies.ts';

/** The words of the names by their first one as printed, the longest name first. */
const NAMES = new Map<string, string[][]>();
for (const name of BODY_NAMES) {
  const words = tokenizeText(name).map(({ text }) => text);
  NAMES.set(words[0]!, [...(NAMES.get(words[0]!) ?? []), words]);
}
for (const names of NAMES.values()) names.sort((a, b) => b.length - a.length);

const NONE: readonly string[][] = [];
const namesOf = wordFact(({ text }): readonly string[][] => NAMES.get(text) ?? NONE);

/** The token after the longest of `BODY_NAMES` that begins at a token and ends by `to`, as printed; 0 for none. */
export function bodyNameAt(tokens: readonly Token[], from: number, to: number): number {
  for (const words of namesOf(tokens[from]!.word)) {
    const end = from + words.length;
    if (end <= to && words.every((word, k) => tokens[from + k]!.text === word)) return end;
  }
  return 0;
}
