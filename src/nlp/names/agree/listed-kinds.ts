import type { EntityType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { placesOf } from '../../layers/word-places.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { matchGazetteer } from '../gazetteer.ts';
import { findCapitalRuns } from '../tagger/capital-runs.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Kinds of bodies, before "such as": not "teams", which are of people. */
const BODIES = wordSet(
  `companies firms brands banks airlines newspapers retailers charities ngos agencies unions parties organizations
  organisations groups clubs universities outlets platforms giants manufacturers institutions corporations websites
  makers carmakers drugmakers operators channels stations magazines lenders insurers publications ministries
  foundations stores factions militias conglomerates startups start-ups tabloids broadcasters supermarkets`,
);
const PLACES = wordSet(
  `cities towns villages provinces districts states counties regions municipalities islands countries suburbs
  neighbourhoods neighborhoods destinations`,
);
/** Of those that "of" leads to the names of: "the villages of Vestrup and Kelm", not "countries of Europe". */
const CALLED = wordSet('cities towns villages provinces districts municipalities islands suburbs');
/** Most names of a list. */
const LONGEST = 12;

/**
 * Lets the noun before a list say what is in it: "brands such as Alder Finch and Kelva", "the villages of Vestrup, Kelm
 * and Ossa", also what the model saw nothing in. What is well known keeps its type. Takes and gives names in text
 * order, without overlap.
 */
export function withListedKinds(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, casing, sentenceOf } = document;
  const runs = findCapitalRuns(document);
  const all = new Map(names.map((name) => [name.from, name]));
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  for (const i of placesOf(document.places, KINDS)) {
    const type = typeOfKind(tokens[i]!.lower);
    if (i + 2 >= tokens.length || casing[sentenceOf[i]!] !== PROSE) continue;
    let at = startOfList(document, i);
    for (let count = 0; at > 0 && count < LONGEST && sentenceOf[at] === sentenceOf[i]; count++) {
      const name = all.get(at) ?? (taken[at] ? null : runOf(document, at, runs.to[at]!, taken));
      if (!name || !isListed(document, name)) break;
      if (!matchGazetteer(tokens, name.from, name.to)) all.set(at, { ...name, type });
      at = nextOfList(document, name.to);
    }
  }
  return [...all.values()].sort((a, b) => a.from - b.from);
}

const KINDS = [...BODIES, ...PLACES];
const typeOfKind = (lower: string): EntityType => (BODIES.has(lower) ? 'ORGANIZATION' : 'PLACE');

/** Where the names begin behind a noun, or 0: "such as", "like", "including", "of" before towns. */
function startOfList({ tokens }: Document, noun: number): number {
  const next = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  const word = tokens[next]?.text ?? '';
  const isOf = word === 'of' && CALLED.has(tokens[noun]!.lower);
  const from = word === 'such' && tokens[next + 1]?.text === 'as' ? next + 2 : next + 1;
  if (from === next + 1 && !isOf && !/^(?:like|including)$/.test(word)) return 0;
  return tokens[from]?.text === 'the' ? from + 1 : from;
}

/** A run of capitals that no name is in. */
function runOf({ tags }: Document, from: number, to: number, taken: Uint8Array): TaggedName | null {
  const isFree = to > from && to - from <= 3 && tags[from] === 'NNP' && !taken.subarray(from, to).includes(1);
  return isFree ? { from, to, type: 'ORGANIZATION' } : null;
}

/** Not "China's", "Mayor Kell" or "London-based". */
const isListed = ({ tokens }: Document, { from, to }: TaggedName): boolean =>
  !/^['’]s?$/.test(tokens[to]?.text ?? '') &&
  !isTitleWord(tokens[from]!.lower) &&
  !/\p{L}-\p{Ll}+$/u.test(tokens[to - 1]!.text);

/** Where the next name begins behind a comma or "and", or 0. */
function nextOfList({ tokens }: Document, to: number): number {
  let at = to;
  if (tokens[at]?.text === ',') at++;
  if (/^(?:and|or|&)$/.test(tokens[at]?.text ?? '')) at++;
  if (at === to) return 0;
  return tokens[at]?.text === 'the' ? at + 1 : at;
}
