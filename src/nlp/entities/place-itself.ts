import { oneOf, wordSet } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { ORGANIZATION_LEADS } from '../lexicon/organizations.ts';
import { isCountry, matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';

const SIDE = oneOf`north south east west central mid upper lower inner outer north-?east north-?west south-?east
  south-?west (?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)ern(?:most)?`;
/** What a place may be said to be before its name: "the southern state of Lund". */
const KIND = wordSet(
  `state province region district city town village suburb county prefecture island municipality taluk upazla
  upazila governorate territory port capital area part side border coast`,
);

/**
 * A place without what is around its name: Lund of "Lund, Sweden", "southern Lund", "the Swedish state of Lund" and
 * "Sweden's Lund". The node is Lund, whatever it was introduced by.
 */
export function placeItself(document: Document, name: Name): Name {
  const { tokens } = document;
  let { from, to } = name;
  const lowerCase = (i: number) => tokens[i]!.text === tokens[i]!.lower;
  for (let i = from; i + 1 < to; i++) {
    const { lower, text } = tokens[i]!;
    const isOwner =
      i > from && /^['’]s?$/.test(text) && /^\p{Lu}/u.test(tokens[i + 1]!.text) && tokens[from]!.lower !== 'people';
    const isKind = lower === 'of' && i > from && KIND.has(tokens[i - 1]!.lower) && (i > from + 1 || lowerCase(i - 1));
    if (isOwner || isKind) from = i + 1;
  }
  while (from + 1 < to && lowerCase(from) && SIDE.test(tokens[from]!.lower)) from++;
  const comma = findInside(document, { from, to }, /^[,(]$/);
  if (comma > 0 && !isKnown(document, from, to) && tokens[from]!.kind === 'WORD') to = comma;
  // "Lund in Sweden", "Lund south of Malmo"
  const within = findInside(document, { from, to }, /^(?:in|near|outside)$/);
  if (within > 0) to = within;
  if (from === name.from && to === name.to) return name;
  const match = matchGazetteer(tokens, from, to);
  const entry = match?.to === to && match.entry.type === 'PLACE' ? match.entry : null;
  return { ...name, from, to, entry };
}

/** The first token like `pattern` that is neither the first nor the last of a range; -1 without one. */
function findInside({ tokens }: Document, { from, to }: TokenRange, pattern: RegExp): number {
  for (let i = from + 1; i < to - 1; i++) if (pattern.test(tokens[i]!.text)) return i;
  return -1;
}

function isKnown({ tokens }: Document, from: number, to: number): boolean {
  return matchGazetteer(tokens, from, to)?.to === to && !ORGANIZATION_LEADS.has(tokens[from]!.lower);
}

const STATES = new Set(['republic', 'kingdom', 'sultanate', 'emirate', 'commonwealth']);

/** "Republic of Norland" is Norland, body or place. Not "Republic of China", "Republic of the Congo". */
export function countryByState({ tokens }: Document, name: Name): Name {
  const of = name.to - 2;
  if (of <= name.from || name.entry || tokens[of]!.lower !== 'of' || !STATES.has(tokens[of - 1]!.lower)) return name;
  const match = matchGazetteer(tokens, of + 1, name.to);
  if (match?.to !== name.to || !isCountry(match.entry) || /^(?:china|congo)$/.test(tokens[of + 1]!.lower)) return name;
  return { ...name, type: 'PLACE', entry: match.entry };
}
