import { wordsIn } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { placesOf } from '../../layers/word-places.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';

const HONORIFICS = wordsIn('mr mr. mrs mrs. ms ms.');
const SAYS = /^(?:said|says|admitted|admits|recalled|recalls|believes|insisted|insists|joked|jokes)$/;

/** Most words of a name after an honorific. */
const LONGEST = 4;

/**
 * People whom nothing shows but what stands beside their names: "Mr. English", "Mr Yaw Osei-Manu", and, of a lone word
 * with a capital, "Athanasious said she was glad". In text order.
 */
export function peopleTold(document: Document): TokenRange[] {
  const { tokens, places, sentences, sentenceOf, quotationOf } = document;
  const people: TokenRange[] = [];
  for (const i of placesOf(places, HONORIFICS)) {
    if (i + 2 >= tokens.length || sentenceOf[i] !== sentenceOf[i + 1]) continue;
    const to = endOfCapitals(document, i + 1);
    const isName = to > i + 1 && to - i - 1 <= LONGEST && !isTitleWord(tokens[i + 1]!.lower);
    if (isName) people.push({ from: i + 1, to });
  }
  for (const { from, to } of sentences) {
    if (to - from < 2 || from + 2 >= tokens.length || isCapital(tokens[from + 2]!.text)) continue;
    if (quotationOf[from] === -1 && isTold(document, from)) people.push({ from, to: from + 1 });
  }
  return people.sort((a, b) => a.from - b.from);
}

/** Where the words with capitals end that begin at a token, in its sentence. */
function endOfCapitals({ tokens, sentenceOf }: Document, from: number): number {
  let to = from;
  while (sentenceOf[to] === sentenceOf[from] && isCapital(tokens[to]?.text)) to++;
  return to;
}

/** "Athanasious said she" */
function isTold({ tokens, tags }: Document, i: number): boolean {
  const { text, lower } = tokens[i]!;
  return (
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
