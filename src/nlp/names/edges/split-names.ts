import { isGivenName } from '../../../domain/names/given-names.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { ALL_ORGANIZATION_HEADS, ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { splitHolder } from './split-holder.ts';
import { splitTitled } from './titled-people.ts';

const COMPANY_HEADS = wordSet(ORGANIZATION_HEADS.COMPANY);

/** Two names of what was found as one: people and places who are well known, and those after "according to". */
export function splitNames(document: Document, name: TaggedName): TaggedName[] {
  const { tokens } = document;
  const source = splitSource(document, name);
  if (source) return source;
  const parts =
    splitMonarch(document, name) ??
    splitTitled(document, name) ??
    splitMember(document, name) ??
    splitHolder(document, name) ??
    splitPair(document, name) ??
    splitKnown(document, name);
  if (parts) return parts;
  // "According to Lavrov Russia is ready"
  const person = matchGazetteer(tokens, name.from, name.to);
  if (person?.entry.type !== 'PERSON' || person.to === name.to) return [name];
  const place = matchGazetteer(tokens, person.to, name.to);
  if (place?.entry.type !== 'PLACE' || place.to !== name.to) return [name];
  return [
    { from: name.from, to: person.to, type: 'PERSON' },
    { from: person.to, to: name.to, type: 'PLACE' },
  ];
}

/**
 * "According to Piet Moor Norway is ready", "According to Piet Moor Ada Lind was ill": a name after "to" that a verb
 * follows ends in another one, its subject.
 */
function splitSource({ tokens, tags }: Document, name: TaggedName): TaggedName[] | null {
  const isSource = tokens[name.from - 1]?.lower === 'to' && tokens[name.from - 2]?.lower === 'according';
  if (!isSource || name.to - name.from < 3 || !/^(?:VB[DZ]?|MD)$/.test(tags[name.to] ?? '')) return null;
  const middle = name.from + 2;
  for (let at = middle; at < name.to; at++) {
    const match = matchGazetteer(tokens, at, name.to);
    const isKnown = match !== null && match.to === name.to && match.entry.type !== 'PERSON';
    const isTwice = name.to - name.from === 4 && at === middle && !/^\p{Ll}/u.test(tokens[at]!.text);
    const isFull = name.type === 'PERSON' && at + 1 < name.to && (isTwice || isGivenName(tokens[at]!.lower));
    if (isKnown || isFull) {
      const type = isKnown ? match.entry.type : 'PERSON';
      return [
        { from: name.from, to: at, type: isGivenName(tokens[name.from]!.lower) ? 'PERSON' : name.type },
        { from: at, to: name.to, type },
      ];
    }
  }
  return null;
}

const MONARCH = /^(?:king|queen|prince|princess|emir|sultan|emperor|empress)$/;

/** "King Haakon of Norland": somebody and a country. Not "King County of Norland". */
function splitMonarch({ tokens }: Document, { from, to }: TaggedName): TaggedName[] | null {
  if (!MONARCH.test(tokens[from]!.lower)) return null;
  let of = from + 1;
  while (of < to && tokens[of]!.lower !== 'of') of++;
  const words = tokens.slice(from + 1, of);
  if (of + 1 >= to || words.length === 0 || words.length > 3) return null;
  if (
    words.some(
      ({ lower, text }) => !/^\p{Lu}/u.test(text) || PLACE_HEADS.has(lower) || ALL_ORGANIZATION_HEADS.has(lower),
    )
  )
    return null;
  return [
    { from, to: of, type: 'PERSON' },
    { from: of + 1, to, type: 'PLACE' },
  ];
}

/** "University of Norway Anna Lind": a body that ends in a well-known place, and somebody of it. */
function splitMember({ tokens }: Document, name: TaggedName): TaggedName[] | null {
  if (name.type !== 'ORGANIZATION' || name.to - name.from < 5) return null;
  for (let at = name.from + 2; at + 2 < name.to; at++) {
    if (tokens[at - 1]!.lower !== 'of') continue;
    const place = matchGazetteer(tokens, at, name.to);
    if (place?.entry.type === 'PLACE' && place.to + 1 < name.to && isGivenName(tokens[place.to]!.lower))
      return [
        { ...name, to: place.to },
        { from: place.to, to: name.to, type: 'PERSON' },
      ];
  }
  return null;
}

/**
 * "Defence Ministry and Coast Guard": two bodies, each with a noun for bodies at its end. Not
 * "Ministry of Trade and Industry".
 */
function splitPair({ tokens }: Document, name: TaggedName): TaggedName[] | null {
  if (name.type !== 'ORGANIZATION') return null;
  for (let at = name.from + 2; at + 2 < name.to; at++) {
    if (!/^(?:and|&)$/.test(tokens[at]!.text) || tokens[at + 1]!.text === 'Trust') continue;
    if (isPair(tokens, name, at))
      return [
        { ...name, to: at },
        { ...name, from: at + 1 },
      ];
  }
  return null;
}

/** Last words of companies and parties besides, which only a name before "and" tells of. */
const COMPANY_LIKE =
  /^(?:steel|motors|mining|shipping|foods|water|gas|power|rail|media|telecom|party|alliance|assembly)$/;

/**
 * Whether "and" stands between two bodies: a noun for bodies ends both, or one that no "of" follows ends the first and
 * the other is a name of its own: "Reform Party of Norland and Baltic Alliance", "New Lund Alliance and Folkets Val".
 */
function isPair(tokens: Document['tokens'], { from, to }: TaggedName, at: number): boolean {
  const isHead = (k: number) => ALL_ORGANIZATION_HEADS.has(tokens[k]!.lower);
  if (isHead(at - 1) && isHead(to - 1)) return true;
  const words = tokens.slice(from, at);
  const of = words.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  const head = of > 0 ? from + of - 1 : at - 1;
  const isFirst = /^(?:party|alliance|assembly|parliament|senate|university)$/.test(tokens[head]!.lower);
  const isFirstCompany = COMPANY_LIKE.test(tokens[at - 1]!.lower) || COMPANY_HEADS.has(tokens[at - 1]!.lower);
  const isSecond = isHead(to - 1) || COMPANY_LIKE.test(tokens[to - 1]!.lower) || tokens[at + 2]?.lower === 'of';
  // Not "Alliance of Farmers and Democrats for Norland"
  if (of > 0) return isFirst && to - at > 2 && matchGazetteer(tokens, from + of + 1, at)?.to === at;
  return (isFirst && to - at > 2) || (isFirstCompany && isSecond);
}

/** "Senate and House", "Lavrov and Putin", "Goldman Sachs, Bank of America": two names that everybody knows. */
function splitKnown({ tokens }: Document, name: TaggedName): TaggedName[] | null {
  const first = matchGazetteer(tokens, name.from, name.to);
  if (!first || !/^(?:and|&|,)$/.test(tokens[first.to]?.text ?? '') || first.to + 1 >= name.to) return null;
  const second = matchGazetteer(tokens, first.to + 1, name.to);
  // "Washington, D.C." and "Trinidad and Tobago" are one.
  if (second?.to !== name.to || (first.entry.type === 'PLACE' && second.entry.type === 'PLACE')) return null;
  return [
    { from: name.from, to: first.to, type: first.entry.type },
    { from: first.to + 1, to: name.to, type: second.entry.type },
  ];
}
