import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import { firstNameFrom, type SpeakerContext } from './context/speaker-context.ts';

/** How a phrase puts several names side by side. */
export interface Coordination {
  /** Indexes of the names that are the heads of its parts, in text order. */
  heads: number[];
  /** "Cole or Lind", "Cole and Lind's lawyer": nobody knows who of them is meant. */
  isUnclear: boolean;
}

/** What a part of a phrase comes to. */
interface Part {
  /** Token after it. */
  to: number;
  /** Index of the name that is its head, or null: "his wife", "others". */
  head: number | null;
  /** Something hangs on the name: "Cole of the Grain Board". */
  isContinued: boolean;
}

const JOINS = /^(?:and|nor|or|&)$/;
const OPENS = /^(?:both|neither|either)$/;
/** "Cole, Lind and Orlova all said" */
const OF_THEM = /^(?:all|both|each)$/;
/** What opens a clause or hangs a name on a noun: "the man who", "an aide to". */
const SUBORDINATES = /^(?:who|which|that|whom|whose|of|for|to|from|with|by|in|at|on|against|as|like|than)$/;
/** "Lind, along with Orlova,": who comes along says it too. */
const ALONG = [
  ['along', 'with'],
  ['together', 'with'],
  ['as', 'well', 'as'],
];
/** Parts of a phrase that are looked at. */
const MOST_PARTS = 12;

/**
 * The names that a speaker phrase puts side by side: "both Cole and Lind", "Cole, Lind and the Grain Board",
 * "Cole, the mayor, and her deputy, Bo Lind". Null for anything else, such as appositions ("Cole, the mayor
 * and former judge") and clauses.
 * @param isOfMany whether "the two senators" stand before them already
 */
export function coordinatedNames(
  context: SpeakerContext,
  { from, to }: TokenRange,
  isOfMany = false,
): Coordination | null {
  const { document, names } = context;
  const heads: number[] = [];
  let isUnclear = false;
  let isJoined = false;
  // Nothing hangs on the names, and none stands in marks.
  let isPlain = document.quotationOf.subarray(from, to).every((quotation) => quotation === -1);
  // Behind "Cole, the mayor" whatever follows "and" without a comma belongs to the mayor.
  let isApposition = false;
  let part = readPart(context, OPENS.test(document.tokens[from]!.lower) ? from + 1 : from, to);
  if (!part) return null;
  // "the club's chair, Ada Cole, and its coach, Bo Lind"
  if (part.head === null && !isOfMany && !isPlural(context, { from, to: part.to }))
    part = withNameBehind(context, part, to);
  if (part.head === null) return isOfMany ? null : namesOfMany(context, { from, to: part.to }, to);
  heads.push(part.head);
  for (let count = 1; count < MOST_PARTS; count++) {
    const link = readLink(document, part.to, to);
    if (!link || (link.joins && isApposition && !link.hasComma)) break;
    // "The Grain Board, or GB," is one that has two names.
    const isGloss = link.isChoice && link.hasComma && heads.length === 1;
    const joins = link.joins && !isGloss;
    const { isContinued }: Part = part;
    isPlain &&= !isContinued;
    const next = readPart(context, link.to, to);
    if (!next) return null;
    part = joins && next.head === null ? withNameBehind(context, next, to) : next;
    const { head }: Part = part;
    if (joins) {
      // "Cole of Acme and Apex", "Cole, head of Acme, and Apex": the second body may be what he heads as well.
      const isOfLast = (isContinued || isApposition) && head !== null && names[head]!.type !== 'PERSON';
      isApposition = false;
      isUnclear ||= link.isChoice || (head === null && isOfNames(context, link.to, part.to));
      if (head !== null && !isOfLast) heads.push(head);
      // "Cole, Lind and the army's chief": two are named, and somebody else.
      const isBeside = isPlain && heads.length > 1 && heads.every((one) => names[one]!.type === 'PERSON');
      isJoined ||= head !== null || isUnclear || isBeside;
    } else if (head === null || isGloss) isApposition = true;
    else if (!isApposition) heads.push(head);
  }
  if (!isJoined || isOneBody(context, heads)) return null;
  return heads.length > 1 || isUnclear ? { heads, isUnclear } : null;
}

/** "the two senators, Cole and Lind,", "the ministers of Chad and Mali, Cole and Lind,": those behind the comma. */
function namesOfMany(context: SpeakerContext, { from, to }: TokenRange, limit: number): Coordination | null {
  const { tokens, tags } = context.document;
  let comma = to;
  while (comma < limit && (JOINS.test(tokens[comma]!.lower) || /^(?:NNP|DT)$/.test(tags[comma]!))) comma++;
  if (comma >= limit || tokens[comma]!.text !== ',' || !isPlural(context, { from, to })) return null;
  return coordinatedNames(context, { from: comma + 1, to: limit }, true);
}

const isPlural = ({ document }: SpeakerContext, { from, to }: TokenRange): boolean =>
  document.tags.slice(from, to).includes('NNS');

/**
 * "the Grain and Harbour Board (GHB)", "Chamber of Trade and Industry President Cole": half a name may pass for one.
 */
function isOneBody({ document, names, roles }: SpeakerContext, heads: readonly number[]): boolean {
  const { tokens } = document;
  const [first, second] = [names[heads[0]!]!, names[heads[1]!]];
  if (first.type === 'PERSON' || !second) return false;
  const role = roles[heads[1]!];
  if (second.type === 'PERSON' && role && role.from === first.to + 1) return true;
  const acronym = tokens[second.to]?.text === '(' ? tokens[second.to + 1]!.text : '';
  return /^\p{Lu}{2,}$/u.test(acronym) && acronym[0] !== tokens[second.from]!.text[0];
}

/** What stands between two parts: a comma, a word, or both. */
function readLink({ tokens }: Document, at: number, to: number) {
  const hasComma = tokens[at]?.text === ',';
  const next = hasComma ? at + 1 : at;
  if (next >= to) return null;
  const { lower } = tokens[next]!;
  const length = JOINS.test(lower) ? 1 : alongAt(tokens, next);
  if (length > 0) return { joins: true, hasComma, isChoice: lower === 'or', to: next + length };
  return hasComma ? { joins: false, hasComma, isChoice: false, to: next } : null;
}

/** A dash between words, and no hyphen within one. */
const isDash = (tokens: Document['tokens'], at: number): boolean =>
  /^[–—-]+$/.test(tokens[at]!.text) && at > 0 && tokens[at]!.start > tokens[at - 1]!.end;

/** How many tokens "along with" and the like have here: 0 where it does not stand. */
const alongAt = (tokens: Document['tokens'], at: number): number =>
  ALONG.find((words) => words.every((word, i) => tokens[at + i]?.lower === word))?.length ?? 0;

/** The part that begins at a token: up to the next comma or "and" outside a name. Null when a clause is in it. */
function readPart({ document, names, roles }: SpeakerContext, from: number, limit: number): Part | null {
  const { tokens, tags } = document;
  // "Cole, of Leeds, and Lind, who led the study": up to its comma the clause describes Lind.
  if (/^(?:who|whose)$/.test(tokens[from]!.lower)) {
    let comma = from;
    while (comma < limit && tokens[comma]!.text !== ',') comma++;
    return { to: comma, head: null, isContinued: true };
  }
  let name = firstNameFrom(names, from);
  let head: number | null = null;
  let isGoverned = false;
  let isContinued = false;
  let at = from;
  while (at < limit) {
    const role = roles[name];
    if (names[name]?.from === at || (role && role.from === at && role.to <= names[name]!.from)) {
      if (!isContinued) head = name;
      at = Math.min(limit, names[name]!.to);
      name++;
      continue;
    }
    const { text, lower } = tokens[at]!;
    if (text === ',' || JOINS.test(lower) || alongAt(tokens, at) > 0 || isDash(tokens, at)) break;
    if (text === '(') {
      while (at < limit && tokens[at]!.text !== ')') at++;
    } else if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at]!)) {
      return null;
    } else if (SUBORDINATES.test(lower)) {
      if (head === null) isGoverned = true;
      else isContinued = true;
    } else if (!isContinued && !OF_THEM.test(lower)) {
      // A noun behind the name has it for its own: "Cole's lawyer", "the Cole camp".
      head = null;
    }
    at++;
    while (names[name] && names[name]!.from < at) name++;
  }
  return { to: at, head: isGoverned ? null : head, isContinued };
}

/** "and her deputy, Bo Lind": the name behind the comma is that of the part. */
function withNameBehind(context: SpeakerContext, part: Part, limit: number): Part {
  // What was taken for the whole phrase may end before the last name: "and its engineer[, Per Holt]".
  const { sentences, sentenceOf } = context.document;
  const end = part.to === limit ? sentences[sentenceOf[limit - 1]!]!.to : limit;
  const head = nameBehind(context, part.to, end);
  return head === null ? part : { ...part, head, to: context.names[head]!.to };
}

/** "her deputy, Bo Lind": the person who is named behind a comma, alone. */
function nameBehind({ document, names }: SpeakerContext, comma: number, limit: number): number | null {
  const { tokens } = document;
  if (comma >= limit || tokens[comma]!.text !== ',') return null;
  const name = firstNameFrom(names, comma);
  const found = names[name];
  if (found?.type !== 'PERSON' || found.from - comma > LONGEST_TITLE) return null;
  for (let i = comma + 1; i < found.from; i++) if (!isOfTitle(tokens, i)) return null;
  return found.to >= limit || /^[,.;]$/.test(tokens[found.to]!.text) ? name : null;
}

/** Most tokens from the comma to the name: ", the Most Rev Bo Lind". */
const LONGEST_TITLE = 5;
/** "Sir", "Prince", "the Rt Rev": titles and what goes with them. */
const isOfTitle = (tokens: Document['tokens'], at: number): boolean =>
  isTitleWord(tokens[at]!.lower) || /^(?:the|most|right|very|rt|hon|rev|revd|archdeacon)$/.test(tokens[at]!.lower);

/** "Lind's lawyer", and the last of "the Cole and Lind families", who are both of them. */
function isOfNames({ document, names }: SpeakerContext, from: number, to: number): boolean {
  for (let i = firstNameFrom(names, from); i < names.length && names[i]!.to < to; i++) {
    if (/^['’]s?$/.test(document.tokens[names[i]!.to]!.text)) return true;
    if (names[i]!.to === to - 1 && document.tags[to - 1] === 'NNS') return true;
  }
  return false;
}
