import type { EntityType } from '../../../domain/entity.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { wordsOf } from '../../layers/printed-text.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { placesOf } from '../../layers/word-places.ts';
import { wordFact } from '../../layers/words.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

type Votes = Partial<Record<EntityType, number>>;

/**
 * Gives what a text prints several times one type, that of most of its places, and finds it where the model saw no
 * name. Takes and gives names in text order, without overlap.
 */
export function agreeOnTypes(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const votes = countTypes(document, names);
  const agreed = names.map((name) => {
    const type = winner(votes.get(wordsOf(document, name)), name.type);
    return type === name.type ? name : { ...name, type };
  });
  return withMissed(document, agreed, votes);
}

function countTypes(document: Document, names: readonly TaggedName[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const { from, to, type } of names) {
    if (document.casing[document.sentenceOf[from]!] !== PROSE) continue;
    const key = wordsOf(document, { from, to });
    const own = votes.get(key) ?? {};
    votes.set(key, own);
    own[type] = (own[type] ?? 0) + 1;
  }
  return votes;
}

/** The type with more votes than all others together, or else the one that the place itself has. */
function winner(votes: Votes | undefined, own: EntityType): EntityType {
  const counts = Object.entries(votes ?? {}) as [EntityType, number][];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.find(([, count]) => count * 2 > all)?.[0] ?? own;
}

/** Most tokens of a name that is looked for elsewhere. */
const LONGEST = 8;

const isAcronym = wordFact(({ text }) => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(text));
const NAMES_OF_OTHERS = LISTS.GIVEN | LISTS.FREQUENT_GIVEN | LISTS.FREQUENT_SURNAME | LISTS.TOWN | LISTS.LARGE_TOWN;
/** What a country may be called by. */
const STATES = /^(?:kingdom|republic|state|sultanate|union|nation|central)$/;
/** "Kestrel" and "GridCo": no word of the language, and no name of a person or town. */
const isUncommon = wordFact(
  ({ text, lower }) =>
    /^\p{Lu}\p{Ll}[\p{L}\d]+$/u.test(text) &&
    !isCommonWord(lower) &&
    !STATES.test(lower) &&
    (listsOf(lower) & NAMES_OF_OTHERS) === 0,
);

/**
 * With names of several words, acronyms, and words that name nothing but a body, where the text prints them again and
 * the model saw nothing.
 */
function withMissed(document: Document, names: readonly TaggedName[], votes: Map<string, Votes>): TaggedName[] {
  const { tokens, places, sentenceOf, debris } = document;
  const firsts = new Set<string>();
  const lengths = new Map<string, Set<number>>();
  for (const { from, to } of names) {
    if (to - from > LONGEST || !votes.has(wordsOf(document, { from, to }))) continue;
    const own = votes.get(wordsOf(document, { from, to }))!;
    const isBody = own.ORGANIZATION !== undefined && !own.PERSON && !own.PLACE;
    if (to - from === 1 && !isAcronym(tokens[from]!.word) && !(isBody && isUncommon(tokens[from]!.word))) continue;
    const first = tokens[from]!.text;
    firsts.add(tokens[from]!.lower);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(to - from));
  }
  if (lengths.size === 0) return [...names];
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const missed: TaggedName[] = [];
  for (const i of placesOf(places, firsts)) {
    if (taken[i] || debris[i]) continue;
    for (const length of lengths.get(tokens[i]!.text) ?? []) {
      const to = i + length;
      if (to > tokens.length || sentenceOf[i] !== sentenceOf[to - 1] || taken.subarray(i, to).includes(1)) continue;
      const own = votes.get(wordsOf(document, { from: i, to }));
      if (!own || isPart(document, i, to)) continue;
      missed.push({ from: i, to, type: winner(own, Object.keys(own)[0] as EntityType) });
      taken.fill(1, i, to);
      break;
    }
  }
  return [...names, ...missed].sort((a, b) => a.from - b.from);
}

/** Among other capitals it may be a part of something else. */
const isPart = ({ tokens, sentenceOf }: Document, from: number, to: number): boolean =>
  [from - 1, to].some((k) => sentenceOf[k] === sentenceOf[from] && /^\p{Lu}/u.test(tokens[k]?.text ?? ''));
