import { isGivenName } from '../../../domain/names/given-names.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { wordsOf } from '../../layers/printed-text.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { actsAsPerson } from './acts-as-person.ts';

/** Before "in": what one may have in somebody, or does in a body. */
const IN_SOMEBODY = oneOf`confidence trust trusts trusted belief believe believes believed faith interest interested
  pride stake stakes share shares role disappointed invest invests invested investment investments loss plunge rise
  love involved engaged specializing specialising participate participated appear appeared appears starred stars play
  plays played`;
const NEAR = oneOf`near across throughout outside`;
/** Before "to": ways of going somewhere. */
const GOING = wordSet(
  `go goes going went gone travel travels travelled traveled travelling flew fly flying flight flights trip trips visit
  visits journey returned return returns moved moving drove road bus train back`,
);

/**
 * Places that were taken for somebody, by what the text says of them: "she lives in Vestrup", "they went to Vestrup".
 * They are so in all of the text where nothing there speaks for a person. Takes and gives names in text order.
 */
export function placesByEvidence(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const name of names) {
    const { from, to, type } = name;
    if (type === 'PLACE') continue;
    if (type === 'PERSON' && to - from > 1) for (let i = from; i < to; i++) people.add(document.tokens[i]!.text);
    if (type !== 'PERSON' || to - from > 1 || matchGazetteer(document.tokens, from, to)) continue;
    if (actsAsPerson(document, name)) people.add(document.tokens[from]!.text);
    else if (isWhere(document, name)) places.add(wordsOf(document, name));
  }
  if (places.size === 0) return [...names];
  return names.map((name) => {
    const isPlace = name.type === 'PERSON' && name.to - name.from === 1 && places.has(wordsOf(document, name));
    return isPlace && !people.has(document.tokens[name.from]!.text) ? { ...name, type: 'PLACE' } : name;
  });
}

/** "in Vestrup", "went to Vestrup". */
function isWhere({ tokens, casing, sentenceOf }: Document, { from, to }: TaggedName): boolean {
  if (casing[sentenceOf[from]!] !== PROSE || /^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
  const [second, first] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.text ?? ''];
  if (first === 'in') return !IN_SOMEBODY.test(second) && !isGivenName(tokens[from]!.lower);
  return NEAR.test(first) || (first === 'to' && GOING.has(second));
}
