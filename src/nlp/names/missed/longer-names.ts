import type { Document } from '../../layers/document.ts';

/** Whether a word with a capital stands beside words of its sentence, so that they may be parts of a longer name. */
export const isInLongerName = (document: Document, from: number, to: number): boolean =>
  isCapital(document, from - 1) || isCapital(document, to);

/** Not the first word of a sentence, and not "Lund-based". */
const isCapital = ({ tokens, sentenceOf }: Document, i: number): boolean =>
  i >= 0 &&
  i + 1 < tokens.length &&
  /^\p{Lu}/u.test(tokens[i]!.text) &&
  !/\p{L}-\p{Ll}+$/u.test(tokens[i]!.text) &&
  sentenceOf[i] === sentenceOf[i + 1];
