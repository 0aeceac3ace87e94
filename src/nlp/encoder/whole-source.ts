import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';

/** What a noun phrase does not end with: "the", "same", "two", "mayor's". */
const OPENS = /^(?:DT|PRP\$|JJ[RS]?|CD|POS)$/;
const GOES_ON = /^(?:JJ[RS]?|CD|POS|VB[NG]|NNP?S?)$/;
const NOUN = /^NN/;

/**
 * A source to the end of the noun phrase that it stops in, as the encoder does where it is not sure of the next word:
 * "The same official" for "The", "Ruth Adler" for "Ruth". What belongs to cue or content is not taken.
 */
export function wholeSource(
  { tags, sentenceOf }: Document,
  source: TokenRange,
  others: readonly TokenRange[],
): TokenRange {
  const last = tags[source.to - 1]!;
  const isName = last === 'NNP';
  if (!isName && !OPENS.test(last)) return source;
  const isFree = (i: number) =>
    sentenceOf[i] === sentenceOf[source.from] && !others.some(({ from, to }) => i >= from && i < to);
  let { to } = source;
  while (isFree(to) && (isName ? tags[to] === 'NNP' : GOES_ON.test(tags[to]!))) to++;
  return NOUN.test(tags[to - 1]!) ? { from: source.from, to } : source;
}
