import { followsFamilyName } from '../../domain/names/family-first.ts';
import { isGivenName } from '../../domain/names/given-names.ts';
import { HONORIFICS } from '../../domain/names/honorifics.ts';
import { oneOf, wordSet } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import { isCommonWord } from '../layers/parts-of-speech.ts';
import { lemmaOf } from '../lexicon/lemmas.ts';
import { NO_NODE_WORDS } from '../lexicon/no-nodes.ts';
import { ALL_ORGANIZATION_HEADS, ORGANIZATION_LEADS } from '../lexicon/organizations.ts';
import { OTHER_NAMES } from '../lexicon/titles.ts';
import { isCalledSri, isGivenWithin } from '../names/edges/given-names.ts';
import { countryOfAdjective } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { LISTS, listsOf } from '../names/name-lists.ts';
import { shapeOfName } from './name-shapes.ts';

/** "St." is a saint or a street as well. */
export const isHonorific = (lower: string): boolean => HONORIFICS.has(lower) && lower !== 'st.';

/** Words that no name begins with, though a headline or a sentence prints them with a capital. */
const NO_BEGINNING = wordSet(
  `former retired many because absent if but while although though since unlike despite that which whose with maybe
  why how when what where who this these those can could would does did is are was were not only even yes so then
  after before as at by from in into on to of about against among across besides once whether and or yet also again
  still meanwhile however his her their our my your its watch see takes says said say half follow crooked lyin`,
);

/** Not "Can" in "the editor Can Berg", which nothing but a name prints so. */
const isNoBeginning = (document: Document, i: number): boolean =>
  NO_BEGINNING.has(document.tokens[i]!.lower) && !isGivenWithin(document, i);

/** Adverbs of headlines, behind a name: "Brask Just Said". */
const NO_END = /^(?:Just|Now|Still|Already|Also|Finally|Never)$/;
/** What stands before a body: "insurer Brask Group", "PAC Lund First". */
const IS_KIND_OF_BODY = /^(?:\p{Ll}+(?:er|or)|\p{L}+-(?:maker|owner|listed)|PAC)$/u;
/** What others call a body that has a name of its own: "Islamist Harbour Justice Party". */
const IS_LEANING = oneOf`(?:ultra)?(?:leftist|rightist|centrist|islamist|jihadist|separatist|secessionist)
  left-wing|right-wing sunni shia shiite opposition`;
/** Small words that a name may begin with. */
const SMALL = /^(?:de|da|di|du|von|van|der|den|la|le|el|al|bin|ben|ibn|dos|das|do|of|for|and)$/;

/** Without marks at either end and what stands at the front: "“Cadillac", "Mr. Trump", "Former Trump". */
export function trimName(document: Document, name: Name): Name {
  const { tokens } = document;
  let { from, to } = name;
  while (from < to && (tokens[from]!.kind === 'MARK' || (to - from > 1 && isNoBeginning(document, from)))) from++;
  while (to > from && tokens[to - 1]!.kind === 'MARK' && !/^[.)]$/.test(tokens[to - 1]!.text)) to--;
  while (to - from > 1 && NO_END.test(tokens[to - 1]!.text)) to--;
  // "company Brask Group", not "eSports Academy"
  while (to - from > 1 && isCommonWord(tokens[from]!.text) && !SMALL.test(tokens[from]!.text)) from++;
  if (name.type === 'ORGANIZATION') while (to - from > 1 && IS_KIND_OF_BODY.test(tokens[from]!.text)) from++;
  if (name.type === 'ORGANIZATION' && to - from > 2 && IS_LEANING.test(tokens[from]!.lower)) from++;
  const isOther = isOfPeople(tokens[from]!.lower) && !isCalledSri(document, from);
  if (name.type === 'PERSON' && to - from > 2 && isOther) from++;
  if (name.type === 'ORGANIZATION' && tokens[from + 2]?.lower === 'of' && from + 2 < to) {
    // "Lisa Song of the University of Lund"
    const somebody = { ...name, to: from + 2, from, type: 'PERSON' as const };
    if (shapeOfName(document, somebody)?.type === 'PERSON' && !ORGANIZATION_LEADS.has(tokens[from + 1]!.lower))
      return somebody;
  }
  const start = afterTitles(document, from, to);
  if (start > from && (name.type === 'PERSON' || isHonorific(tokens[from]!.lower)))
    return { ...name, from: start, to, type: 'PERSON' };
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

/** "Norlander" of "Norlander Ada Lind", where it is no given name as "German" is. */
const isOfPeople = (lower: string): boolean =>
  countryOfAdjective(lower) !== null && !isGivenName(lower) && (listsOf(lower) & (LISTS.GIVEN | LISTS.SURNAME)) === 0;

/** Titles that are printed as a part of the name, and what somebody is, in news that print it with a capital. */
const TITLES = wordSet(
  `datuk datin dato tun sri seri samdech techo sayyid syed haji hajj ustaz nobel laureate prez grandpa uncle aunt
  vermonter md md. sh sh. mk dj oc consul hibakusha moudjahid famer`,
);

/** Where a name begins behind titles, of which the last word is none: "Datuk Seri Ali Brask", "Mr. Lund". */
function afterTitles(document: Document, from: number, to: number): number {
  const { tokens } = document;
  let start = from;
  while (start + 1 < to) {
    const { lower } = tokens[start]!;
    const isTitle = isHonorific(lower) || lower === 'canon' || (to - start > 2 && TITLES.has(lower));
    if (isCalledSri(document, start)) break;
    const isPair = to - start > 2 && lower === 'tan' && tokens[start + 1]!.lower === 'sri';
    if (!isTitle && !isPair) break;
    start++;
  }
  return start;
}

/** Given names and surnames of the people whom the article names in full, and surnames that everybody knows. */
export function peopleOf({ tokens }: Document, names: readonly Name[]): Set<string> {
  const known = new Set<string>();
  for (const { type, from, to, entry } of names) {
    if (type !== 'PERSON' || (to - from < 2 && !entry)) continue;
    known.add(tokens[to - 1]!.text);
    if (to - from > 1 && isGivenName(tokens[from]!.lower)) known.add(tokens[from]!.text);
  }
  return known;
}

/** "chasing", and neither "ming" nor "mei-ling", which are no forms of a verb. */
const isParticiple = (lower: string): boolean => /.ing$/.test(lower) && isCommonWord(lemmaOf(lower));

/** "Chasing Lind", "Hail Lind", "Republican Lind": a headline's words before somebody of the article. */
export function somebodyAtEnd(document: Document, name: Name, known: ReadonlySet<string>): Name {
  const { tokens } = document;
  const { from, to, type } = name;
  if (isCalledSri(document, from)) return name;
  if (to - from !== 2 || name.entry || !known.has(tokens[to - 1]!.text)) return name;
  if (type === 'PERSON' && followsFamilyName(tokens[to - 1]!.text)) return name;
  const { lower, text } = tokens[from]!;
  const mayBeGiven = isGivenName(lower) || (listsOf(lower) & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;
  if (type === 'PERSON' && (mayBeGiven || known.has(text))) return name;
  const isWord =
    isCommonWord(lower) ||
    isParticiple(lower) ||
    NO_NODE_WORDS.has(lower) ||
    OTHER_NAMES.has(lower) ||
    countryOfAdjective(lower) !== null;
  if (!isWord || ORGANIZATION_LEADS.has(lower) || ALL_ORGANIZATION_HEADS.has(lower) || text === lower) return name;
  return { ...name, from: to - 1, type: 'PERSON' };
}
