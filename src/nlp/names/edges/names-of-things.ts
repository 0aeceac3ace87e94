import { oneOf, phraseSet, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { placesOf } from '../../layers/word-places.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** What has a name, often with an acronym, and is neither somebody nor a body nor a place. */
const THINGS = wordSet(
  `act acts law laws bill report reports framework frameworks agreement agreements treaty accord accords plan plans
  strategy survey index policy protocol goals vehicle vehicles token tokens tax rate card cards test exam visa dam
  system technology disease syndrome virus assessment standard standards regulation regulations directive memorandum`,
);
/** Heads of names that are none of bodies: laws, contests, deals, papers, risings, and what somebody is. */
const NO_BODIES = wordSet(
  `act acts code bill law laws regulation regulations amendment strategy framework scheme doctrine statement inquiry
  agreement treaty accord protocol certificate award prize festival summit olympics championship rebellion uprising
  war show officer superintendent prosecutor expert specialist executive chief`,
);
/** What somebody of a body is, behind its name, and what stands before that. */
const POSTS = oneOf`officer superintendent prosecutor expert specialist executive chief`;
const BEFORE_POST = oneOf`chief deputy senior acting independent executive operating financial special assistant press
  vice managing general`;
/** Offices, which are somebody's and no body: "Attorney General", "State Councilor". */
const OFFICES = oneOf`general councill?or sub-inspector inspector chairman chairwoman chairperson spokesman
  spokeswoman commissioner minister secretary governor senator`;
/** Peoples whose names are two words. */
const PEOPLES = phraseSet(
  `costa rican, puerto rican, sri lankan, new zealander, new yorker, south african, north korean, south korean, saudi
  arabian, sierra leonean, hong konger, south sudanese, cape verdean, papua new guinean, east timorese, el salvadoran,
  south american, north american, latin american, central american, native american, african american`,
);
/** Between those words that an acronym takes a letter of. */
const SMALL_WORDS = wordSet('of for and the on in to & de la des du a , -');
/** Most words that an acronym stands for. */
const MOST_WORDS = 14;

/**
 * Without what is no name of anybody: things that the text introduces with an acronym, "the Lund Harbour Act (LHA)" and
 * "science and technology (ST)", wherever it stands; offices; peoples.
 */
export function withoutThings(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const acronyms = acronymsOfThings(document);
  const { tokens } = document;
  const storms = stormsOf(document);
  return names
    .map((name) => ofOffice(document, name))
    .filter((name) => {
      const { from, to, type } = name;
      const last = tokens[to - 1]!.lower;
      if (isShipOrOperation(tokens, from) || isBill(tokens, name) || isStorm(tokens, name, storms)) return false;
      if (type !== 'ORGANIZATION') return !isPeople(tokens, name);
      if (to - from === 1 && acronyms.has(tokens[from]!.text)) return false;
      if (matchGazetteer(tokens, from, to)?.to === to) return true;
      if (to - from > 1 && NO_BODIES.has(headOf(tokens.slice(from, to)).lower)) return false;
      const isPlain = !tokens.slice(from, to).some(({ lower }) => /^(?:of|for)$/.test(lower));
      return !(isPlain && OFFICES.test(last));
    });
}

/** "Costa Ricans" */
const isPeople = (tokens: Document['tokens'], { from, to }: TaggedName): boolean =>
  to - from > 1 &&
  PEOPLES.has(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/s$/, ''),
  );

/** "the Bill Revoking the Licences of Taverns", "Bill Banning Plastic Bags"; not "Bill Keating". */
function isBill(tokens: Document['tokens'], { from, to, type }: TaggedName): boolean {
  if (type !== 'PERSON' || tokens[from]!.text !== 'Bill' || !/^\p{Lu}\p{Ll}+ing$/u.test(tokens[from + 1]?.text ?? ''))
    return false;
  const next = tokens[from + 2]?.text ?? '';
  return (
    /^(?:the|this|a)$/.test(tokens[from - 1]?.lower ?? '') ||
    next === 'the' ||
    (to - from > 2 && /s$/.test(tokens[to - 1]!.text))
  );
}

/** "MV Lena Brask" and "Operation Grey Fox". */
function isShipOrOperation(tokens: Document['tokens'], from: number): boolean {
  if (/^(?:M[VT]|M\/V|USS|HMS|HMAS|HMCS|RMS|F\/V)$/.test(tokens[from - 1]?.text ?? '')) return true;
  const at =
    /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.text === 'Operation' ? from - 2 : from - 1;
  return tokens[at]?.text === 'Operation';
}

const STORM = /^(?:Cyclone|Typhoon|Hurricane)$/;

/** What storms the text tells of: "Maria" of "Hurricane Maria". */
function stormsOf({ tokens, places }: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const i of placesOf(places, ['cyclone', 'typhoon', 'hurricane', 'storm'])) {
    const { text } = tokens[i]!;
    const isStorm = STORM.test(text) || (text === 'Storm' && tokens[i - 1]?.text === 'Tropical');
    if (isStorm && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '')) found.add(tokens[i + 1]!.text);
  }
  return found;
}

/** "Cyclone Ula", and "Ula" alone; "Maria Lind" is somebody, whatever a hurricane is called. */
function isStorm(tokens: Document['tokens'], { from, to }: TaggedName, storms: ReadonlySet<string>): boolean {
  if (!storms.has(tokens[to - 1]!.text)) return false;
  return (
    to - from === 1 ||
    tokens.slice(from, to - 1).every(({ text }) => STORM.test(text) || /^(?:Super|Tropical|Storm)$/.test(text))
  );
}

/** "EAC Chairperson" and "Lund Group Chief Executive" are of a body, and "Attorney General’s Office" is one. */
function ofOffice({ tokens }: Document, name: TaggedName): TaggedName {
  const { from, to, type } = name;
  const last = tokens[to - 1]!.lower;
  if (type !== 'ORGANIZATION' || to - from < 2 || !(OFFICES.test(last) || POSTS.test(last))) return name;
  if (/^['’]s$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 'Office') return { ...name, to: to + 2 };
  let end = to - 1;
  while (end - from > 1 && BEFORE_POST.test(tokens[end - 1]!.lower)) end--;
  const isAcronym = end - from === 1 && /^\p{Lu}{2,}$/u.test(tokens[from]!.text);
  return isAcronym || ALL_ORGANIZATION_HEADS.has(tokens[end - 1]!.lower) ? { ...name, to: end } : name;
}

/** Acronyms in brackets behind what is no body: its last word tells, or its first one, in small letters. */
function acronymsOfThings({ tokens, places, sentences, sentenceOf }: Document): Set<string> {
  const found = new Set<string>();
  for (const i of placesOf(places, ['('])) {
    const acronym = tokens[i + 1]?.text ?? '';
    if (tokens[i + 2]?.text !== ')' || !/^\p{Lu}[\p{Lu}a-z]{1,7}$/u.test(acronym)) continue;
    const letters = acronym.replace(/s$/, '').toLowerCase();
    const floor = Math.max(sentences[sentenceOf[i]!]!.from, i - MOST_WORDS);
    const from = longForm(tokens, floor, i, letters);
    if (from < 0 || i - from < 2) continue;
    const words = tokens.slice(from, i);
    const isCommon = words.every(({ text, lower }) => text === lower);
    if (isCommon || THINGS.has(headOf(words).lower)) found.add(acronym);
  }
  return found;
}

/** The noun of a name: that before "of", or the last word. */
function headOf(words: Document['tokens']): Document['tokens'][number] {
  const of = words.findIndex(({ lower }) => /^(?:of|for|on)$/.test(lower));
  return words[of > 0 ? of - 1 : words.length - 1]!;
}

/** Where the words begin whose first letters are those given; -1 without. */
function longForm(tokens: Document['tokens'], floor: number, end: number, letters: string): number {
  let at = end;
  for (let k = letters.length - 1; k >= 0; ) {
    do at--;
    while (at >= floor && SMALL_WORDS.has(tokens[at]!.lower));
    if (at < floor) return -1;
    for (const part of tokens[at]!.lower.split('-').reverse()) {
      if (k < 0 || part[0] !== letters[k]) return -1;
      k--;
    }
  }
  return at;
}
