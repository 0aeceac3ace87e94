import { MONTHS, WEEKDAYS } from '../../../domain/calendar.ts';
import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { ALL_ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Bodies that deal with what follows "of" or "for", often with several things. */
const DEALING = wordSet(
  `ministry department bureau office directorate commission committee subcommittee secretariat institute faculty school
  council agency authority association`,
);
/** Last words of bodies that are called after two things: "Truth and Reconciliation Commission". */
const OF_TWO = wordSet(
  `commission committee subcommittee ministry department agency authority bureau board administration council office
  service services institute association society academy museum programme program fund`,
);
/** Most words of what comes after "and". */
const LONGEST = 6;

/**
 * Makes the names of bodies that deal with two things whole: "Ministry of Labour and Employment", "Truth and
 * Reconciliation Commission". Takes and gives names in text order, without overlap.
 */
export function withWholeBodies(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k]!;
    if (name.type !== 'ORGANIZATION' || document.casing[document.sentenceOf[name.from]!] !== PROSE) {
      whole.push(name);
      continue;
    }
    const from = startOf(document, name, whole.at(-1)?.to ?? 0);
    const to = endOf(document, name, names[k + 1]);
    whole.push(from === name.from && to === name.to ? name : { ...name, from, to });
    while (k + 1 < names.length && names[k + 1]!.from < to) k++;
  }
  return whole;
}

/** Where a body ends that deals with several things: behind "Employment" for "Ministry of Labour". */
function endOf(document: Document, { from, to }: TaggedName, next: TaggedName | undefined): number {
  const { tokens, sentences, sentenceOf } = document;
  // "Organisation for Security" of "Organisation for Security and Co-operation in Europe"
  const known = matchGazetteer(tokens, from, sentences[sentenceOf[from]!]!.to);
  if (known && known.to > to && known.entry.type === 'ORGANIZATION') return known.to;
  if (ON_SOMETHING.test(tokens[to - 1]!.lower) && tokens[to]?.lower === 'on') return endOfSubject(document, to);
  const of = tokens.slice(from, to).findIndex(({ lower }) => /^(?:of|for|on)$/.test(lower));
  if (of < 1 || !DEALING.has(tokens[from + of - 1]!.lower)) return to;
  let at = to;
  // "Ministry of Trade, Industry and Transport"
  while (tokens[at]?.text === ',' && isThing(document, at + 1) && /^(?:,|and)$/.test(tokens[at + 2]?.text ?? ''))
    at += 2;
  if (!/^(?:and|&)$/.test(tokens[at]?.text ?? '') || sentenceOf[at] !== sentenceOf[from]) return to;
  const start = at + 1;
  let end = tokens[start]?.lower === 'the' ? start + 1 : start;
  while (end - start < LONGEST && sentenceOf[end] === sentenceOf[from] && isThing(document, end)) end++;
  if (end === start || tokens[end - 1]!.lower === 'the' || matchGazetteer(tokens, start, end)) return to;
  // "Department of Health and Brask Hospital", "Ministry of Trade and Anna Kovac": another name.
  if (ALL_ORGANIZATION_HEADS.has(tokens[end - 1]!.lower) || /^(?:of|for)$/.test(tokens[end]?.lower ?? '')) return to;
  if (!next || next.from >= end) return end;
  // "Office of the Mayor and the Prison Service"
  const isOther = next.type === 'ORGANIZATION' && start < next.from && next.to - next.from > 1;
  return next.type === 'PERSON' || isOther ? to : end;
}

/** Bodies that sit on something: "Select Committee on Lund". */
const ON_SOMETHING = /^(?:(?:sub)?committee|commission|council)$/;

/** The end of "on Lund" and "on Foreign Relations" behind a committee; where it begins for "on Monday". */
function endOfSubject(document: Document, on: number): number {
  const { tokens, sentenceOf } = document;
  const isSubject = (i: number) => sentenceOf[i] === sentenceOf[on] && isThing(document, i) && !isDay(tokens[i]!.lower);
  let end = tokens[on + 1]?.lower === 'the' ? on + 2 : on + 1;
  if (!isSubject(end)) return on;
  while (end - on <= LONGEST && isSubject(end)) end++;
  // "Committee on Trade and Industry"
  if (tokens[end]?.lower === 'and' && isSubject(end + 1)) for (end += 1; isSubject(end); ) end++;
  return end;
}

const isDay = (lower: string): boolean => WEEKDAYS.includes(lower) || MONTHS.includes(lower);

/** "Truth and" before "Reconciliation Commission", "National Security and" before "Foreign Policy Committee". */
function startOf(document: Document, { from, to }: TaggedName, floor: number): number {
  const { tokens, sentenceOf } = document;
  const of = tokens.slice(from, to).findIndex(({ lower }) => lower === 'of');
  const head = of > 0 ? from + of - 1 : to - 1;
  if (head === from || !OF_TWO.has(tokens[head]!.lower) || tokens[from - 1]?.lower !== 'and') return from;
  let first = from - 1;
  while (first > floor && sentenceOf[first - 1] === sentenceOf[from] && isThing(document, first - 1)) first--;
  const length = from - 1 - first;
  if (length === 0 || length > MOST_BEFORE || ALL_ORGANIZATION_HEADS.has(tokens[from - 2]!.lower)) return from;
  // "the Truth and ..."; "Norland and Reconciliation Commission" are two
  return tokens[first - 1]?.lower === 'the' && !matchGazetteer(tokens, first, from - 1) ? first : from;
}

/** Most words of the first of two things. */
const MOST_BEFORE = 3;

/** A word with a capital, which is a thing and nobody. */
const isThing = ({ tokens, tags }: Document, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && /^(?:NN|JJ|VBG)/.test(tags[i] ?? '');

/** Last words of bodies that each state or region has. */
export const REGIONAL = wordSet(
  `board commission authority department police court council government university agency ministry bureau party
  committee assembly senate legislature federation association union museum`,
);

/** "Lund Harbour Board", of what was found as the place and the body. Takes and gives names in text order. */
export function joinRegional({ tokens, sentenceOf }: Document, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const isOne =
      last?.type === 'PLACE' &&
      name.type === 'ORGANIZATION' &&
      last.to === name.from &&
      sentenceOf[last.from] === sentenceOf[name.from] &&
      REGIONAL.has(tokens[name.to - 1]!.lower) &&
      name.to - name.from > 1 &&
      !/^[,(]$/.test(tokens[last.from - 1]?.text ?? '');
    if (isOne) joined[joined.length - 1] = { ...name, from: last.from };
    else joined.push(name);
  }
  return joined;
}
