import { HONORIFICS } from '../../domain/names/honorifics.ts';
import { oneOf, wordSet } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import { isCommonWord, mayBeNoun } from '../layers/parts-of-speech.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { Token } from '../layers/tokens.ts';
import { OFFICE_FIELDS, OTHER_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isOccupation } from '../lexicon/walks-of-life.ts';
import { countryOfAdjective } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { isOfficeNoun } from './offices.ts';

const LONGEST_ROLE = 12;
/** Titles of respect of Africa and Asia, that tell no role: "the Emir of Kano, Alhaji Bello Sani". */
const RESPECTS = oneOf`alhaj[iah]+ hajia malam mallam engr\.? barr\.? datuk dato shri smt\.? ustaz hajji`;
const ARTICLES = /^(?:the|a|an|his|her|its|their|our|my)$/;

/**
 * The third stage. It reads the layers and the names, and gives the role printed with each person, without its article,
 * or null for each name: before the name ("Russian Foreign Minister Sergey
 * Lavrov"; "the foreign minister, Sergey Lavrov,") or after it ("Jake Sullivan, the US national security adviser").
 */
export function findRoles(document: Document, names: readonly Name[]): (TokenRange | null)[] {
  const nameEndingAt = new Map(names.map((name) => [name.to, name]));
  return names.map((name) => {
    if (name.type !== 'PERSON') return null;
    return roleBefore(document, name.from, nameEndingAt) ?? roleAfter(document, name.to);
  });
}

function roleBefore(document: Document, at: number, nameEndingAt: Map<number, Name>): TokenRange | null {
  const { tokens, sentences, sentenceOf } = document;
  const first = sentences[sentenceOf[at]!]!.from;
  const before = tokens[at - 1]?.lower ?? '';
  const honorific = HONORIFICS.has(before) || RESPECTS.test(before);
  if (honorific) return at - 1 > first ? roleBefore(document, at - 1, nameEndingAt) : null;
  const comma = tokens[at - 1]?.text === ',' && at - 1 > first;
  const end = comma ? at - 1 : at;
  const head = headOfTitle(document, end - 1);
  if (
    head < first ||
    (!comma && /^\p{Ll}/u.test(tokens[head]!.text) && /^(?:a|an|the)$/.test(tokens[head - 1]?.lower ?? ''))
  )
    return null;
  let from = head;
  while (from > first && end - from < LONGEST_ROLE) {
    const name = nameEndingAt.get(from) ?? nameEndingAt.get(from - 1);
    if (name && name.type !== 'PERSON' && (name.to === from || /^['’]s$/.test(tokens[from - 1]!.text)))
      from = name.from;
    else if (isRoleWord(document, from - 1) || isField(document, from - 1, head)) from--;
    else if (from - 2 >= first && isJoin(document, from - 1, head)) from -= 2;
    else break;
  }
  if (
    comma &&
    !ARTICLES.test(tokens[from - 1]?.lower ?? '') &&
    !/^['’]s$/.test(tokens.slice(from, end).find((t) => /^['’]s$/.test(t.text))?.text ?? '')
  )
    return null;
  return { from, to: end };
}

/** The noun that a title ends with: "Minister", and "Secretary" in "Secretary of State". -1 when none does. */
function headOfTitle({ tokens }: Document, last: number): number {
  if (last < 0) return -1;
  if (isOfficeNoun(tokens, last)) return last;
  let isCapital = isOfName(tokens[last]!);
  for (let of = last - 1; of > 0 && last - of < (isCapital ? LONGEST_FIELD : 4); of--) {
    if (tokens[of]!.kind === 'MARK') return -1;
    // "the wife of shipping heir Lars Lind" is somebody else.
    if (/^(?:of|to|for|at)$/.test(tokens[of]!.lower) && isOfficeNoun(tokens, of - 1))
      return OF_OTHER.test(tokens[of - 1]!.lower) ? -1 : of - 1;
    isCapital &&= isOfName(tokens[of]!);
  }
  return -1;
}

/** Most words of what an office is of: "Minister of Communication and Information Technology". */
const LONGEST_FIELD = 8;
const isOfName = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) || /^(?:and|&|the)$/.test(text);

/** Nouns for somebody by whose he or she is, which lead on to another. */
const OF_OTHER = oneOf`wife husband son daughter brother sister mother father widow widower partner supporter opponent
  critic rival victim lawyer attorney driver`;

function isRoleWord({ tokens }: Document, i: number): boolean {
  const { lower, text } = tokens[i]!;
  return (
    TITLE_MODIFIERS.has(lower) ||
    TITLE_HEADS.has(lower) ||
    countryOfAdjective(lower) !== null ||
    /-elect$|^then-|^ex-/.test(text)
  );
}

const TIMES = wordSet(
  `yesterday today tonight tomorrow week month year day morning afternoon evening night weekend statement interview
  speech letter court report tweet post court email`,
);

/**
 * What an office deals with, right before its noun: "Fisheries Minister", "hedge fund manager". In small letters it is
 * a noun, and not the end of a phrase of its own: "in court lawyer Ada Lind said".
 */
function isField({ tokens, tags, sentences, sentenceOf }: Document, i: number, head: number): boolean {
  const { lower, text, kind } = tokens[i]!;
  if (OFFICE_FIELDS.has(lower)) return true;
  if (kind !== 'WORD' || OTHER_NAMES.has(lower) || TIMES.has(lower)) return false;
  if (!isCommonWord(lower)) return false;
  if (/^\p{Lu}/u.test(tokens[head]!.text))
    return /^\p{Lu}\p{Ll}/u.test(text) && /^(?:NN|JJ)/.test(tags[i]!) && mayBeNoun(lower);
  if (!/^NNS?$/.test(tags[i]!)) return false;
  if (sentences[sentenceOf[i]!]!.from === i) return true;
  return text === lower && !/^(?:IN|TO|CD)$/.test(tags[i - 1] ?? '') && !isA(tokens[i - 1]);
}

const isA = (token: Token | undefined): boolean => /^(?:an?|this|that|last|next)$/.test(token?.lower ?? '');

/** "and" in "Agriculture and Fisheries Minister". */
const isJoin = (document: Document, i: number, head: number): boolean =>
  i + 1 < head &&
  /^(?:and|&)$/.test(document.tokens[i]!.text) &&
  /^\p{Lu}/u.test(document.tokens[head]!.text) &&
  isField(document, i - 1, head) &&
  isField(document, i + 1, head);

/** "and" in "minister of fisheries and coastal affairs". Not in "head of planning and deputy mayor". */
const isWithinOffice = ({ tokens, tags }: Document, from: number, i: number): boolean =>
  tokens[i]!.lower === 'and' &&
  tokens.slice(from, i).some(({ lower }) => /^(?:of|for)$/.test(lower)) &&
  /^(?:NN|JJ)/.test(tags[i + 1] ?? '') &&
  !TITLE_HEADS.has(tokens[i + 1]!.lower) &&
  !TITLE_MODIFIERS.has(tokens[i + 1]!.lower) &&
  !/^(?:VB|MD)/.test(tags[i + 2] ?? '');

function roleAfter(document: Document, at: number): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const last = sentences[sentenceOf[at - 1]!]!.to;
  if (tokens[at]?.text !== ',' || at + 1 >= last) return null;
  let from = at + 1;
  // "Orlova, 34, the club's captain"
  if (tokens[from]!.kind === 'NUMBER' && tokens[from + 1]?.text === ',') from += 2;
  if (ARTICLES.test(tokens[from]?.lower ?? '')) from++;
  // "Lind, with a letter to the mayor" and "Lind, calling on the mayor" tell no role.
  if (/^(?:IN|TO|CC|W)$/.test(tags[from] ?? '') || /(?<!act|manag|lead)ing$/.test(tokens[from]?.lower ?? ''))
    return null;
  let to = from;
  let hasHead = false;
  while (to < last && to - from < LONGEST_ROLE && tokens[to]!.kind !== 'MARK') {
    if (/^(?:VBD|VBZ|MD|W|PRP)$/.test(tags[to]!)) break;
    if (/^(?:and|who|but|that)$/.test(tokens[to]!.lower) && !isWithinOffice(document, from, to)) break;
    if (isOfficeNoun(tokens, to) || isOccupation(tokens[to]!.lower)) hasHead = true;
    to++;
  }
  // "The board met Lind, the spokesman said.": what opens a clause of its own.
  if (tokens[from - 1]!.lower === 'the' && /^(?:VBD|VBZ)$/.test(tags[to] ?? '') && to < last) return null;
  while (to > from && /^(?:IN|DT|TO)$/.test(tags[to - 1]!)) to--;
  return hasHead && to > from ? { from, to } : null;
}
