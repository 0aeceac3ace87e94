import { UNMISTAKABLE_MONTHS, WEEKDAYS } from '../../../domain/calendar.ts';
import { oneOf, wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { Tag } from '../../layers/penn/penn-tags.ts';
import type { TokenRange } from '../../layers/sentences.ts';

const INSIDE = new Set<Tag>(['DT', 'JJ', 'NN', 'NNS', 'NNP', 'PRP$', 'CD', 'POS', 'VBN', 'VBG']);
/** Prepositions that lead from a noun to what belongs to it: "the chairman of the committee". */
export const LINKS = wordSet('of for in at with from on to against');
const SUBJECT_PRONOUNS = wordSet('he she they it i we you who which');
const TIME = new Set([...WEEKDAYS, ...UNMISTAKABLE_MONTHS, 'yesterday', 'today', 'tomorrow', 'tonight']);

export const isTimeWord = (lower: string): boolean => TIME.has(lower);

/** The same of a token, where "April Lind" is somebody; in "last April Lind" and "in June" it is the month. */
export const isTimeAt = ({ tokens }: Document, i: number): boolean =>
  isTimeWord(tokens[i]!.lower) &&
  !(
    /^(?:April|June|August)$/.test(tokens[i]!.text) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '') &&
    !isTimeWord(tokens[i + 1]!.lower) &&
    !LEADS_TO_MONTH.test(tokens[i - 1]?.lower ?? '')
  );

const LEADS_TO_MONTH = oneOf`in on of by since until till from to during after before last this next early mid late each
  every and or for through`;

/**
 * The noun phrase that ends before token `end` and not before `from`, or null: "the chairman of the committee",
 * "Maria Orlova and her lawyer", "he". A preposition that nothing goes before opens an adjunct and stays out:
 * in "On Friday Lavrov" it is "Lavrov".
 */
export function nounPhraseBefore(document: Document, from: number, end: number): TokenRange | null {
  const { tokens } = document;
  const bracket = tokens[end - 1]?.text === ')' ? openingBracket(document, from, end - 1) : -1;
  if (bracket > from) return widen(nounPhraseBefore(document, from, bracket), end);
  const last = tokens[end - 1];
  if (!last || end <= from) return null;
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  let start = coreStart(document, from, end);
  if (start >= end) return null;
  for (;;) {
    const link = tokens[start - 1];
    if (!link || start - 1 <= from) break;
    if (!LINKS.has(link.lower) && link.lower !== 'and' && link.text !== '&') break;
    const before = coreStart(document, from, start - 1);
    if (before >= start - 1) break;
    // "... beat Ames and Orlova said": the first noun is another verb's object.
    if (link.lower === 'and' && before > from && isFiniteVerb(document, before - 1)) break;
    start = before;
  }
  while (start < end && document.tags[start] === 'MARK') start++;
  return hasNoun(document, start, end) ? { from: start, to: end } : null;
}

const widen = (range: TokenRange | null, to: number): TokenRange | null => range && { from: range.from, to };

/** The bracket that opens a short remark, as in "Ann Cole (D-Iowa)", or -1. */
function openingBracket({ tokens }: Document, from: number, close: number): number {
  for (let i = close - 1; i > from && close - i < 8; i--) if (tokens[i]!.text === '(') return i;
  return -1;
}

/** The noun phrase that begins at token `start` and ends by `limit`, with "of" and "and" parts, or null. */
export function nounPhraseAfter(document: Document, start: number, limit: number): TokenRange | null {
  const { tokens, tags } = document;
  const isOwner = tags[start] === 'PRP$' && start + 1 < limit && isInside(document, start + 1);
  if (start < limit && !isOwner && /^(?:he|she|they|it|him|her|them)$/.test(tokens[start]!.lower))
    return { from: start, to: start + 1 };
  let end = start;
  while (end < limit) {
    const token = tokens[end]!;
    const linked =
      end > start &&
      (LINKS.has(token.lower) || token.lower === 'and') &&
      end + 1 < limit &&
      isInside(document, end + 1);
    if (!linked && !isInside(document, end)) break;
    if (isTimeAt(document, end) && tags[end] === 'NNP') break;
    // "told Reuters the company", "told reporters Moscow", "told police her husband", "told AFP two men"
    const begins =
      tags[end] === 'DT' ||
      (tags[end] === 'CD' && tags[end - 1] === 'NNP' && tags[end + 1] === 'NNS') ||
      (tags[end] === 'NNP' && tags[end - 1] === 'NNS') ||
      (tags[end] === 'PRP$' && /^NN/.test(tags[end - 1] ?? ''));
    if (begins && end > start && !LINKS.has(tokens[end - 1]!.lower) && tokens[end - 1]!.lower !== 'and') break;
    end++;
  }
  while (end > start && (LINKS.has(tokens[end - 1]!.lower) || tags[end - 1] === 'DT')) end--;
  return end > start && hasNoun(document, start, end) ? { from: start, to: end } : null;
}

function coreStart(document: Document, from: number, end: number): number {
  let start = end;
  while (start > from && isInside(document, start - 1)) {
    if (isTimeAt(document, start - 1)) break;
    start--;
    // An article opens a phrase, except after "all" and "both".
    const { lower } = document.tokens[start]!;
    if (lower === 'the' || lower === 'a' || lower === 'an') break;
  }
  return start;
}

function isInside({ tags, tokens, quotationOf }: Document, i: number): boolean {
  const token = tokens[i]!;
  if (token.text === '-' || token.text === '/') return true;
  return INSIDE.has(tags[i]!) && quotationOf[i] === -1;
}

export const isFiniteVerb = ({ tags }: Document, i: number): boolean => /^(?:VBD|VBZ|VB|MD)$/.test(tags[i]!);

/** Whether a range has a verb that makes a clause of it. */
export function holdsFiniteVerb(document: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(document, i)) return true;
  return false;
}

const hasNoun = ({ tags }: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(?:NN|NNS|NNP|DT|CD|JJ)$/.test(tags[i]!)) return true;
  return false;
};
