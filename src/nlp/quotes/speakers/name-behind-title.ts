import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import type { Name } from '../../names/name.ts';

/** Words after which a name only tells more of the noun before them. */
export const PREPOSITIONS = /^(?:of|for|to|from|with|by|in|at|on|against|near|under|behind)$/;

/** Titles that stand before the name of whoever holds them, with what they are of. */
const OFFICE = wordSet(
  `president minister secretary governor mayor commissioner commander director chief chairman chairwoman chair head
  leader speaker officer executive professor inspector general superintendent ambassador coordinator manager supervisor
  registrar comptroller dean chancellor envoy representative rapporteur undersecretary whip provost rector`,
);

/**
 * "Minister of National Development Planning Jan Lind", "University of Oslo professor of law Jan Lind": a title without
 * an article, whose name follows what it is of.
 * Not so where another title stands before the name: "Lawyer for opposition leader Jan Lind".
 */
export function isTitleOf(document: Document, { from }: TokenRange, name: Name): boolean {
  const { tokens, tags } = document;
  let head = name.from - 1;
  while (head > from && !PREPOSITIONS.test(tokens[head]!.lower)) head--;
  if (name.type !== 'PERSON' || head === from || head >= name.from - 1 || tags[from] === 'DT') return false;
  // Before it no more than the name of a body: "University of Oslo".
  for (let i = from; i < head; i++)
    if (PREPOSITIONS.test(tokens[i]!.lower) && (i <= from + 1 || !/^\p{Lu}/u.test(tokens[i - 1]!.text))) {
      if (!isOffice(tokens[i - 1]?.lower ?? '')) return false;
      head = i;
    }
  const before = tokens[name.from - 1]!;
  // "Minister of Justice Anna Lind"
  const isField = before.lower === 'justice' && head === name.from - 2;
  // "Chief of Police General Jan Lind"
  const isRank = RANK.test(before.text) && head < name.from - 2;
  const isOther = TITLE_HEADS.has(before.lower) || HONORIFICS.has(before.lower);
  if (!isOffice(tokens[head - 1]!.lower) || (isOther && !isField && !isRank)) return false;
  // "Leader of the opposition Jan Lind"
  for (let i = head + 1; i < name.from; i++)
    if (tokens[i]!.kind === 'MARK' || (tags[i] === 'DT' && i > head + 1 && !isOfState(document, i))) return false;
  return /^NNS?P?$/.test(tags[name.from - 1]!) || tags[name.from - 1] === 'NNP';
}

/** The "the" of "Minister of State for the Coast". */
const isOfState = ({ tokens }: Document, the: number): boolean =>
  tokens[the - 1]!.lower === 'for' && tokens[the - 2]?.lower === 'state';

/** "Then-secretary of trade", "Under-Secretary for Peacekeeping Operations", "Secretary-General of the Grain Union" */
const isOffice = (lower: string): boolean =>
  OFFICE.has(lower.replace(/^(?:then|ex|vice|deputy|acting|under)-/, '').replace(/-(?:general|designate|elect)$/, ''));
const RANK = oneOf`General Colonel Major Captain Lieutenant Admiral Brigadier Inspector Superintendent
  (?:Gen|Col|Maj|Capt|Adm)\.`;

/**
 * "Former Secretary of State and frontrunner Anna Lind", "The Council on Trade Deputy Director Jan Lind": one title
 * after another, or a body and a title, whose capitals lead up to the name of one person.
 */
export function isOfTitles(document: Document, { from }: TokenRange, name: Name, printed: TokenRange | null): boolean {
  const { tokens, tags } = document;
  const role = printed ?? tradeBefore(document, name);
  if (name.type !== 'PERSON' || role?.to !== name.from || role.from <= from) return false;
  const joins = tokens[role.from - 1]!.lower === 'and';
  if (joins && tags[from] === 'DT') return false;
  let head = from;
  while (head < role.from && !PREPOSITIONS.test(tokens[head]!.lower)) head++;
  if (head === from || head >= role.from || joins !== TITLE_HEADS.has(tokens[head - 1]!.lower)) return false;
  // "Supporters of Republican Jan Lind", "The Government of President Jan Lind"
  if (!/^NNP$/.test(tags[head - 1]!) || (!joins && PREPOSITIONS.test(tokens[role.from - 1]!.lower))) return false;
  const isOf = (i: number) => i < role.from && /^(?:of|on|for|and)$/.test(tokens[i]!.lower);
  for (let i = tokens[from]!.lower === 'the' ? from + 1 : from; i < role.from; i++)
    if (!isOf(i) && !/^\p{Lu}/u.test(tokens[i]!.text)) return false;
  return true;
}

/** "astrophysicist Dr" before "Jan Lind": what somebody does, and an honorific. */
function tradeBefore({ tokens, tags }: Document, { from: to }: Name): TokenRange | null {
  const end = HONORIFICS.has(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
  let from = end;
  while (from > 0 && tags[from - 1] === 'NN' && tokens[from - 1]!.text === tokens[from - 1]!.lower) from--;
  return from < end ? { from, to } : null;
}
