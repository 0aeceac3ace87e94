import * as chrono from 'chrono-node';
import type { Attribution } from '../attributions/attribution.ts';
import type { Document } from '../document.ts';

/** Only these make it worth asking for a date; "in 2014" and "a year ago" say when something happened, not when it was said. */
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
/** Words of an attribution clause on one side of the content. */
const CLAUSE_LENGTH = 12;
/** Characters that a date may take, "Wednesday, September 14, 2022": chrono's time grows with what it is given. */
const LONGEST_DATE = 32;

/**
 * The ISO date on which it was said, from the words around the cue alone: "on Friday", "on January 28". Weekdays are
 * the last ones up to `publishedAt`. Null when the clause names no day, or when no date of publication is known.
 */
export function readSaidOn(document: Document, attribution: Attribution, publishedAt: string | null): string | null {
  const reference = publishedAt ? new Date(publishedAt) : null;
  if (!reference || Number.isNaN(reference.getTime()) || !attribution.cue) return null;
  const clause = attributionClause(document, attribution);
  const day = DAY.exec(clause)?.[0];
  if (!day) return null;
  const noon = new Date(`${reference.toISOString().slice(0, 10)}T12:00:00Z`);
  const from = clause.indexOf(day);
  const date = chrono.parseDate(clause.slice(from, from + LONGEST_DATE), { instant: noon, timezone: 0 });
  if (!date) return null;
  if (/day$/i.test(day) && date > noon) date.setUTCDate(date.getUTCDate() - 7);
  return date.toISOString().slice(0, 10);
}

/** The words between cue or speaker and content, and those that open the sentence before them. */
function attributionClause(
  { tokens, sentences, sentenceOf, debris, text }: Document,
  { content, cue, speaker }: Attribution,
): string {
  const inContent = (i: number) => debris[i] === 1 || content.some((piece) => i >= piece.from && i < piece.to);
  const sentence = sentences[sentenceOf[cue!.from]!]!;
  let to = cue!.to;
  while (to < sentence.to && to - cue!.to < CLAUSE_LENGTH && !inContent(to)) to++;
  let from = Math.min(cue!.from, speaker?.from ?? cue!.from);
  const first = from;
  while (from > sentence.from && first - from < CLAUSE_LENGTH && !inContent(from - 1)) from--;
  const before = text.slice(tokens[from]!.start, tokens[first]!.start);
  return `${before}${text.slice(tokens[cue!.from]!.start, tokens[to - 1]!.end)}`;
}
