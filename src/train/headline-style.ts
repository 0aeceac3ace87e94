import { readDocument } from '../nlp/layers/document.ts';
import { tokensOf } from './corpus.ts';
import type { NamedText } from './name-examples.ts';

const SMALL_WORDS = new Set('a an the and or but nor of in on at to for by with from as is it its if so'.split(' '));

/** The same text with a capital on every word but small ones, as headlines print it. */
export const inHeadlineStyle = (text: NamedText): NamedText =>
  printAnew(text, (word) => (SMALL_WORDS.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)));

/** The same text in capitals. */
export const inCapitals = (text: NamedText): NamedText => printAnew(text, (word) => word.toUpperCase());

/** Changes words, of letters alone, keeping their lengths and the names where they are. */
function printAnew({ document, names }: NamedText, change: (word: string) => string): NamedText {
  const text = document.text.replace(/\p{L}+/gu, (word) => {
    const changed = change(word);
    return changed.length === word.length ? changed : word;
  });
  const changed = readDocument(text);
  return {
    document: changed,
    names: names.flatMap(({ from, to, type }) => {
      const tokens = tokensOf(changed.tokens, [[document.tokens[from]!.start, document.tokens[to - 1]!.end]]);
      return tokens.length === 0 ? [] : [{ from: tokens[0]!, to: tokens.at(-1)! + 1, type }];
    }),
  };
}
