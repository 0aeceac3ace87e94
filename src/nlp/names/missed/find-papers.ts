import { wordsIn } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { placesOf } from '../../layers/word-places.ts';
import { countryOfAdjective } from '../gazetteer.ts';
import type { Name } from '../name.ts';

/** What the press calls a paper by, after its name. */
const PAPERS = wordsIn('daily newspaper magazine weekly broadsheet tabloid');
export const isPaper = (text: string): boolean => PAPERS.includes(text);
/** Most tokens of the name. */
const LONGEST = 4;

/**
 * Papers that nobody knows, before the noun for them: "Aljarida daily", "Travel + Leisure magazine". In text order, and
 * only where no other name stands.
 */
export function findPapers(document: Document, names: readonly Name[]): Name[] {
  const { tokens, tags, debris, quotationOf } = document;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const found: Name[] = [];
  for (const i of placesOf(document.places, PAPERS)) {
    if (debris[i] || quotationOf[i] !== -1 || !isPaper(tokens[i]!.text)) continue;
    // "a Halden daily life"
    if (!/^NN/.test(tags[i]!) && /^(?:NN|JJ|VBN)/.test(tags[i + 1] ?? '')) continue;
    // "the Norwegian daily Posten": the name comes after.
    if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue;
    const from = nameBefore(document, i);
    if (from === i || taken.subarray(from, i).includes(1)) continue;
    found.push({ from, to: i, type: 'ORGANIZATION', entry: null, isSurname: false, tagged: null });
  }
  return found;
}

/** Where the capitals begin that end before a token: the token itself where there are none, or only "Norwegian". */
function nameBefore({ tokens, sentences, sentenceOf }: Document, to: number): number {
  const first = sentences[sentenceOf[to]!]!.from;
  let from = to;
  while (from > first && to - from < LONGEST) {
    const { text, lower } = tokens[from - 1]!;
    const isJoint = /^[+&]$/.test(text) && from < to && from - 2 >= first;
    if (!isJoint && (!/^\p{Lu}\p{L}/u.test(text) || lower === 'the' || countryOfAdjective(lower))) break;
    from--;
  }
  if (from < to && /^[+&]$/.test(tokens[from]!.text)) return to;
  const isWord = to - from === 1 && isCommonWord(tokens[from]!.lower);
  return isWord ? to : from;
}
