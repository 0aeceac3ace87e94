import { HONORIFICS } from '../../domain/names/honorifics.ts';
import type { Document } from '../layers/document.ts';
import { isCommonWord } from '../layers/parts-of-speech.ts';
import { PROSE } from '../layers/sentence-casing.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { isReportingVerb } from '../lexicon/reporting-words.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';
import { LISTS, listsOf } from '../names/name-lists.ts';
import { shapeOfName } from './name-shapes.ts';
import type { SettledName } from './settled-name.ts';

/**
 * What the ways in which an article names something are worth. Repeated, a mistake is repeated
 * too: the best one counts.
 */
const WORTH = { KNOWN: 20, IN_CONTEXT: 4, BY_SHAPE: 2, NAMED: 1, NOTHING: 0 };
const PLACE_BEFORE = /^(?:in|at|near|from|outside|across|throughout)$/;
const NAMES_OF_PEOPLE = LISTS.GIVEN | LISTS.FREQUENT_GIVEN | LISTS.SURNAME | LISTS.FREQUENT_SURNAME;
const TOWNS = LISTS.TOWN | LISTS.LARGE_TOWN;

/** How much the namings of an entity say for its type: see `ExtractedEntity.evidence`. */
export function evidenceOf(
  document: Document,
  entity: {
    names: readonly SettledName[];
    roles: readonly (TokenRange | null)[];
    members: readonly number[];
    entry: GazetteerEntry | null;
  },
): number {
  const { names, roles, members, entry } = entity;
  if (entry) return WORTH.KNOWN;
  let best = WORTH.NOTHING;
  for (const i of members) {
    const name = names[i]!;
    if (isToldByNeighbours(document, name, roles[i] ?? null)) return WORTH.IN_CONTEXT;
    if (members.length > 1 || !isWeak(document, name)) {
      const isShaped = shapeOfName(document, name)?.type === name.type;
      best = Math.max(best, isShaped ? WORTH.BY_SHAPE : WORTH.NAMED);
    }
  }
  return best;
}

/** "Mr. Lind", "Lind said", "in Lund". */
function isToldByNeighbours({ tokens }: Document, name: SettledName, role: TokenRange | null): boolean {
  const [before, after] = [tokens[name.from - 1]?.lower ?? '', tokens[name.to]?.lower ?? ''];
  if (name.type === 'PLACE') return PLACE_BEFORE.test(before) && name.tagged === 'PLACE';
  const isSpeaking = isReportingVerb(before) || isReportingVerb(after);
  if (name.type === 'ORGANIZATION') return isSpeaking;
  return role !== null || HONORIFICS.has(before) || isSpeaking;
}

/**
 * Whether the one naming of something in an article is not enough to make a node of it: inside a headline, where
 * everything has capitals; common words without one that tells of a body, such as "Twin Peaks"; a word alone that might
 * be anything, or a surname of nobody whom the article introduces.
 */
function isWeak(document: Document, name: SettledName): boolean {
  const { tokens, casing, sentenceOf } = document;
  if (casing[sentenceOf[name.from]!] !== PROSE) return true;
  if (name.to - name.from > 1) {
    const words = tokens.slice(name.from, name.to);
    return name.type !== 'PERSON' && words.every(({ lower }) => isCommonWord(lower)) && !shapeOfName(document, name);
  }
  const { lower, text } = tokens[name.from]!;
  const lists = listsOf(lower);
  if (name.type === 'PERSON') return true;
  if (name.type === 'PLACE') return !(lists & TOWNS) || (lists & NAMES_OF_PEOPLE) > 0;
  if (text === text.toUpperCase()) return false;
  return isCommonWord(lower) || (lists & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;
}
