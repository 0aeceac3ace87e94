import type { EntityType } from '../../domain/entity.ts';
import { wordSet } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import { textOf } from '../layers/printed-text.ts';
import { isTitleWord } from '../lexicon/titles.ts';
import { type GazetteerEntry, type GazetteerMatch, matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { LISTS, listsOf } from '../names/name-lists.ts';
import { shapeOfName } from './name-shapes.ts';
import { isNobody } from './nobodies.ts';
import { countryByState, placeItself } from './place-itself.ts';
import { type SettledName, settledName } from './settled-name.ts';
import { fullerBodies } from './short-bodies.ts';
import { isHonorific, peopleOf, somebodyAtEnd, trimName } from './trim-names.ts';

/**
 * The names of an article as nodes see them, in their order: each with the one type that all its namings in the article
 * and what is well known speak for. They may have fewer words than those that the model marked.
 */
export function settleNames(document: Document, names: readonly Name[]): SettledName[] {
  const known = peopleOf(document, names);
  const trimmed = names
    .map((name) => byLexicon(document, trimName(document, name)))
    .map((name) => (name.type === 'PLACE' && name.to > name.from ? placeItself(document, name) : name))
    .map((name) => countryByState(document, somebodyAtEnd(document, name, known)));
  const types = typesByName(document, trimmed);
  const full = trimmed.filter(({ type, from, to }) => type === 'PERSON' && to - from > 1);
  const surnames = new Set(full.map(({ to }) => document.tokens[to - 1]!.lower));
  const settled = trimmed.map((name): Name | null => {
    if (name.to <= name.from || isNobody(document, name, surnames)) return null;
    const type = types.get(lineOf(document, name));
    return type === undefined || type === name.type || name.entry ? name : { ...name, type };
  });
  const nodes = fullerBodies(document, withoutPlurals(document, settled));
  return nodes.map((node, i) => node ?? settledName(names[i]!, { isNode: false }));
}

/**
 * What the lexicon knows a name as, where the model saw another type: "New Hampshire" is no body, "Fox News" no person.
 */
function byLexicon(document: Document, name: Name): Name {
  if (name.entry) return name;
  const { tokens } = document;
  if (name.from >= name.to) return name;
  const match = matchAround(document, name);
  if (match && isLikely(document, name, match)) {
    const { from, to, entry, isSurname } = match;
    return { ...name, from, to, type: entry.type, entry, isSurname };
  }
  if (isHonorific(tokens[name.from - 1]?.lower ?? '') || isSomebody(document, name)) return { ...name, type: 'PERSON' };
  if (isTown(document, name)) return { ...name, type: 'PLACE' };
  const somebody = match ? null : knownPersonAtEnd(document, name);
  if (somebody) return somebody;
  const body = match ? null : bodyOfSomebody(document, name);
  return body ? { ...name, type: 'ORGANIZATION', from: name.from + 1, entry: body } : name;
}

/** "Chase Banks, who lost". */
const isSomebody = ({ tokens }: Document, { from, to }: Name): boolean =>
  to - from === 2 && tokens[to]?.text === ',' && /^whom?$/.test(tokens[to + 1]?.lower ?? '');

/** "In Jupiter, Fla." */
function isTown({ tokens }: Document, { from, to, type }: Name): boolean {
  if (type !== 'ORGANIZATION' || to - from > 2 || tokens[to]?.text !== ',') return false;
  const match = matchGazetteer(tokens, to + 1, Math.min(tokens.length, to + 4));
  return match?.entry.type === 'PLACE' && /^(?:in|near|from)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "Fox News Bill Clinton", "Chief Of Staff Bill Clinton": the well-known person. Not "Friends of Bill Clinton". */
function knownPersonAtEnd({ tokens }: Document, name: Name): Name | null {
  const { from, to, type } = name;
  if (type === 'PERSON') return null;
  for (let at = from + 1; at + 2 <= to; at++) {
    const match = matchGazetteer(tokens, at, to);
    if (match?.to !== to || match.entry.type !== 'PERSON' || match.isSurname) continue;
    const isTold = isTitleWord(tokens[at - 1]!.lower) || matchGazetteer(tokens, from, at)?.to === at;
    return isTold ? { ...name, from: at, type: 'PERSON', entry: match.entry, isSurname: false } : null;
  }
  return null;
}

/** Whose a government or a house of parliament is said to be: surnames that several have, and parties. */
const OWNERS = wordSet('bush clinton republican democratic democrat gop post');

/** "The Obama White House" is the White House, "Republican House" the House. */
function bodyOfSomebody({ tokens }: Document, { from, to }: Name): GazetteerEntry | null {
  if (to - from < 2) return null;
  const isOwned = OWNERS.has(tokens[from]!.lower);
  if (!isOwned && (to - from < 3 || matchGazetteer(tokens, from, from + 1)?.entry.type !== 'PERSON')) return null;
  const match = matchGazetteer(tokens, from + 1, to);
  const isBody = match?.to === to && match.entry.type === 'ORGANIZATION' && match.entry.organizationKind !== 'PARTY';
  return isBody ? match.entry : null;
}

/**
 * The well-known name that a name is, or is a part of: "Hampshire" of "New Hampshire", "United" of "the United States".
 */
function matchAround(
  { tokens, sentences, sentenceOf }: Document,
  { from, to }: Name,
): (GazetteerMatch & { from: number }) | null {
  const sentence = sentences[sentenceOf[from]!]!;
  for (let start = Math.max(sentence.from, from - 2); start <= from; start++) {
    if (!/^\p{Lu}/u.test(tokens[start]!.text)) continue;
    const match = matchGazetteer(tokens, start, Math.min(sentence.to, to + 2));
    if (match && match.to >= to) return { ...match, from: start };
  }
  return null;
}

function isLikely({ tokens }: Document, name: Name, { entry, isSurname }: GazetteerMatch): boolean {
  if (name.to - name.from > 1 || entry.type === name.type) return true;
  const lists = listsOf(tokens[name.from]!.lower);
  // "Clinton" is a town as well, and "Jordan" somebody's name.
  if (isSurname) return name.type === 'ORGANIZATION' || !(lists & (LISTS.TOWN | LISTS.LARGE_TOWN));
  return (
    name.type !== 'PERSON' || !(lists & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN | LISTS.SURNAME | LISTS.FREQUENT_SURNAME))
  );
}

const TYPES: readonly EntityType[] = ['PERSON', 'ORGANIZATION', 'PLACE'];
/** Namings that what a name looks like is worth. */
const SHAPE = 1.5;

/** The type of each name that the article, or its own words, give several: the one that most namings have. */
function typesByName(document: Document, names: readonly Name[]): Map<string, EntityType> {
  const votes = new Map<string, { name: Name; counts: Record<EntityType, number> }>();
  for (const name of names) {
    if (name.from >= name.to) continue;
    const text = lineOf(document, name);
    const known = votes.get(text) ?? { name, counts: { PERSON: 0, ORGANIZATION: 0, PLACE: 0 } };
    known.counts[name.type] += name.entry ? 3 : 1;
    votes.set(text, known);
  }
  const types = new Map<string, EntityType>();
  for (const [text, { name, counts }] of votes) {
    const isMixed = TYPES.filter((type) => counts[type] > 0).length > 1;
    const shape = shapeOfName(document, name);
    if (!isMixed && (shape === null || !shape.isSure || counts[shape.type] > 0)) continue;
    if (shape) counts[shape.type] += shape.isSure ? Number.POSITIVE_INFINITY : SHAPE;
    types.set(
      text,
      TYPES.reduce((best, type) => (counts[type] > counts[best] ? type : best)),
    );
  }
  return types;
}

/** "The Clintons" are a family of an article with a Clinton in it, and no body. */
function withoutPlurals(document: Document, names: readonly (Name | null)[]): (Name | null)[] {
  const lastWords = new Set(
    names.flatMap((name) => (name?.type === 'PERSON' ? [document.tokens[name.to - 1]!.lower] : [])),
  );
  return names.map((name) => {
    if (name === null || name.entry || name.to - name.from > 1) return name;
    const { lower } = document.tokens[name.from]!;
    const isFamily = lower.endsWith('s') && (lastWords.has(lower.slice(0, -1)) || lastWords.has(lower.slice(0, -2)));
    return isFamily && /^(?:the|both|two|these|those)$/.test(document.tokens[name.from - 1]?.lower ?? '') ? null : name;
  });
}

/** As printed, in one line. */
const lineOf = (document: Document, name: Name): string => textOf(document, name).replace(/\s+/g, ' ');
