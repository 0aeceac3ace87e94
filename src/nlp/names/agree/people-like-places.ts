import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { wordFact } from '../../layers/words.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { countryOfAdjective, isCountry, matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { actsAsPerson } from './acts-as-person.ts';

const GIVEN = LISTS.GIVEN | LISTS.FREQUENT_GIVEN;
const SURNAME = LISTS.SURNAME | LISTS.FREQUENT_SURNAME;

/**
 * People who are called as a place or its people are: "India Willow said", "Lukas Dane wants"; and a country that
 * was taken for somebody. Takes and gives names in text order, without overlap.
 */
export function withPeopleLikePlaces(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const parts = new Set<string>();
  for (const { from, to, type } of names)
    if (type === 'PERSON' && to - from > 1) for (let i = from; i < to; i++) parts.add(document.tokens[i]!.text);
  const people = names.map((name): TaggedName => {
    if (name.type === 'PLACE' && isPersonLikePlace(document, name)) return { ...name, type: 'PERSON' };
    const isCountryAlone = name.type === 'PERSON' && isNobodysCountry(document, name, parts);
    return isCountryAlone ? { ...name, type: 'PLACE' } : name;
  });
  const found: TaggedName[] = [];
  document.tokens.forEach((_, i) => {
    if (isPersonLikePeople(document, i)) found.push({ from: i, to: i + 2, type: 'PERSON' });
  });
  if (found.length === 0) return people;
  const isFree = ({ from, to }: TaggedName) => !found.some((one) => one.from < to && from < one.to);
  const isInside = (one: TaggedName) => names.some(({ from, to }) => to - from > 2 && from <= one.from && one.to <= to);
  return [...people.filter((name) => isFree(name)), ...found.filter((one) => !isInside(one))].sort(
    (a, b) => a.from - b.from,
  );
}

/** "Jordan", in a text that names nobody so in full and does not go on with "who" or "he". */
function isNobodysCountry({ tokens }: Document, { from, to }: TaggedName, parts: ReadonlySet<string>): boolean {
  if (to - from > 1 || parts.has(tokens[from]!.text) || isTitleWord(tokens[from - 1]?.lower ?? '')) return false;
  const match = matchGazetteer(tokens, from, to);
  if (match === null || !isCountry(match.entry)) return false;
  return !tokens.slice(to, to + 4).some(({ lower }) => /^(?:who|whose|he|she|his|her)$/.test(lower));
}

/** "India Willow", who does what people do. */
function isPersonLikePlace(document: Document, { from, to, type }: TaggedName): boolean {
  if (to - from !== 2) return false;
  const { tokens } = document;
  const [first, last] = [tokens[from]!.lower, tokens[to - 1]!.lower];
  if (!(listsOf(first) & GIVEN) || !(listsOf(last) & SURNAME) || matchGazetteer(tokens, from + 1, to)) return false;
  if (PLACE_HEADS.has(last) || ALL_ORGANIZATION_HEADS.has(last) || matchGazetteer(tokens, from, to)?.to === to)
    return false;
  return actsAsPerson(document, { from, to, type } as TaggedName);
}

const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u;
const isGiven = wordFact(({ text, lower }) => CAPITALIZED.test(text) && isGivenName(lower));
const isPeople = wordFact(
  ({ text, lower }) => CAPITALIZED.test(text) && !lower.endsWith('s') && Boolean(countryOfAdjective(lower)),
);

/** "Mark Cuban": a given name before what a people is called, which no noun follows. */
function isPersonLikePeople({ tokens, tags, sentenceOf, casing }: Document, i: number): boolean {
  if (i + 2 >= tokens.length || !isGiven(tokens[i]!.word) || !isPeople(tokens[i + 1]!.word)) return false;
  if (sentenceOf[i + 2] !== sentenceOf[i] || casing[sentenceOf[i]!] !== PROSE) return false;
  const next = tokens[i + 2]!;
  if (/^(?:will|may|grace|faith|hope|joy|mark)$/.test(tokens[i]!.lower) && sentenceOf[i - 1] !== sentenceOf[i])
    return /^VB[DZ]$/.test(tags[i + 2]!);
  const isEnd = /^[,.;)]$|^['’]s$/.test(next.text) && !/^\p{Lu}/u.test(tokens[i + 3]?.text ?? '');
  return isEnd || /^(?:VB[DZ]|MD)$/.test(tags[i + 2]!);
}
