import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';

/**
 * People whose names are words of the language, by what is said of them: "Rose Field, his agent, said". Two capitals, a
 * comma and what they are to somebody. In text order.
 */
export function peopleDescribed({ tokens, sentenceOf, tags }: Document): TokenRange[] {
  const people: TokenRange[] = [];
  for (let i = 2; i + 3 < tokens.length; i++) {
    if (tokens[i]!.text !== ',' || sentenceOf[i - 2] !== sentenceOf[i + 3]) continue;
    if (!/^(?:his|her|their)$/.test(tokens[i + 1]!.text) || tags[i + 2] !== 'NN') continue;
    const isEnd = /^[,.]$/.test(tokens[i + 3]!.text);
    const isPair = isName(tokens[i - 2]!.text) && isName(tokens[i - 1]!.text) && !isName(tokens[i - 3]?.text ?? '');
    if (isEnd && isPair && TITLE_HEADS.has(tokens[i + 2]!.lower)) people.push({ from: i - 2, to: i });
  }
  return people;
}

const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text);
