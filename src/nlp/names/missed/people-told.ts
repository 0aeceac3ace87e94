import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';

const HONORIFIC = wordSet('mr mr. mrs mrs. ms ms.');
const SAYS = /^(?:said|says|admitted|admits|recalled|recalls|believes|insisted|insists|joked|jokes)$/;

/** Most words of a name after an honorific. */
const LONGEST = 4;

/**
 * People whom nothing shows but what stands beside their names: "Mr. English", "Mr Yaw Osei-Manu", and, of a lone word
 * with a capital, "Athanasious said she was glad". In text order.
 */
export function peopleTold(document: Document): TokenRange[] {
  const { tokens, sentenceOf, quotationOf } = document;
  const people: TokenRange[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (sentenceOf[i] !== sentenceOf[i + 1]) continue;
    if (HONORIFIC.has(tokens[i]!.lower)) {
      const to = endOfCapitals(document, i + 1);
      const isName = to > i + 1 && to - i - 1 <= LONGEST && !isTitleWord(tokens[i + 1]!.lower);
      if (isName) people.push({ from: i + 1, to });
    } else if (isCapital(tokens[i + 2]?.text)) continue;
    else if (quotationOf[i] === -1 && isTold(document, i)) people.push({ from: i, to: i + 1 });
  }
  return people;
}

/** Where the words with capitals end that begin at a token, in its sentence. */
function endOfCapitals({ tokens, sentenceOf }: Document, from: number): number {
  let to = from;
  while (sentenceOf[to] === sentenceOf[from] && isCapital(tokens[to]?.text)) to++;
  return to;
}

/** "Athanasious said she", at the head of a sentence. */
function isTold({ tokens, tags, sentences, sentenceOf }: Document, i: number): boolean {
  const { text, lower } = tokens[i]!;
  return (
    sentences[sentenceOf[i]!]!.from === i &&
    tags[i] === 'NNP' &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
    SAYS.test(tokens[i + 1]!.lower) &&
    /^s?he$/.test(tokens[i + 2]!.lower) &&
    !isCommonWord(lower) &&
    !isTitleWord(lower) &&
    !ALL_ORGANIZATION_HEADS.has(lower) &&
    !matchGazetteer(tokens, i, i + 1)
  );
}

const isCapital = (text = ''): boolean => /^\p{Lu}\p{Ll}/u.test(text);
