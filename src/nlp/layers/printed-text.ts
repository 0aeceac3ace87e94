import type { Document } from './document.ts';
import type { TokenRange } from './sentences.ts';

/** The text of a range of tokens as it stands in the article, white space and all. */
export const textOf = ({ text, tokens }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** The tokens of a range as printed, with one space between them. */
export function wordsOf({ tokens }: Document, { from, to }: TokenRange): string {
  let words = tokens[from]!.text;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i]!.text}`;
  return words;
}
