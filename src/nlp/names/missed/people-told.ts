import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';

const HONORIFIC = wordSet('mr mr. mrs mrs. ms ms.');
const SAYS = /^(?:said|says|admitted|admits|recalled|recalls|believes|insisted|insists|joked|jokes)$/;

/**
 * People whom nothing shows but what stands beside a lone word with a capital: "Mr. English", and "Athanasious said she
 * was glad". In text order.
 */
export function peopleTold(document: Document): TokenRange[] {
  const { tokens, sentenceOf, quotationOf } = document;
  const people: TokenRange[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (sentenceOf[i] !== sentenceOf[i + 1] || isCapital(tokens[i + 2]?.text)) continue;
    const isTitled = HONORIFIC.has(tokens[i]!.lower) && isCapital(tokens[i + 1]!.text);
    if (isTitled && !isTitleWord(tokens[i + 1]!.lower)) people.push({ from: i + 1, to: i + 2 });
    else if (quotationOf[i] === -1 && isTold(document, i)) people.push({ from: i, to: i + 1 });
  }
  return people;
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
