import { pronounOfGivenName } from '../../domain/names/given-names.ts';
import { personName } from '../../domain/names/person-name.ts';
import { pronounOfRarerName } from '../../domain/names/rarer-given-names.ts';
import { sameGivenName } from '../../domain/names/same-given-name.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { comparable } from './comparable.ts';
import { calledByStatus, maritalTitle } from './marital-names.ts';
import { readOffice } from './offices.ts';
import type { PeopleIndex, Person } from './people-index.ts';
import { type Pronoun, pronounAfter } from './person-pronouns.ts';
import { isRelative } from './relatives.ts';
import { isToldDead } from './the-dead.ts';

/** Sentences that two people of one surname must lie apart for a bare surname to mean the later one. */
const CLEARLY_LATER = 3;
/**
 * How often someone must have been named, and how many times as often as any other bearer, to be "Clinton" for short.
 */
const MAIN_NAMINGS = 3;
const MAIN_BEARER = 3;
/** How many times as often as a relative who speaks somebody must have been named who does not. */
const FAR_MORE = 4;
/** Names looked back over for who was mentioned last: keeps long texts linear. */
const LOOK_BACK = 100;

/** What a short name is compared with. */
export interface ShortNameContext {
  document: Document;
  names: readonly Name[];
  roles: readonly (TokenRange | null)[];
  people: PeopleIndex;
  /** Whose the names before it are, and all full names. */
  personOf: readonly (Person | null)[];
}

/**
 * Whom a short name means that several people have, or null. Tried in turn: the title, "Mrs", the pronoun, the head of
 * the family, who is well known, who is named by far the most, and who was named clearly last.
 * @param before those of them who were introduced before it
 */
export function oneOfSeveral(
  context: ShortNameContext,
  index: number,
  candidates: Person[],
  before: Person[],
): Person | null {
  const name = context.names[index]!;
  const titled = candidates.filter((p) => sharesTitle(context, p, index));
  if (titled.length === 1) return titled[0]!;
  const status = maritalTitle(context.document, name);
  const called = status && calledByStatus(context.document, context.names, status, candidates);
  if (called) return called;
  // "Frye said he had been ill" of the dead Frye: his wife says so.
  const living = speaks(context.document, name) ? before.filter((p) => !isDead(context, p, index)) : before;
  if (living.length === 1 && before.length > 1) return living[0]!;
  // "Clinton said that she was late."
  const pronoun = pronounAfter(context.document, context.names, index);
  const agreeing = before.filter((p) => !conflicts(p, pronoun));
  if (pronoun && agreeing.length === 1) return agreeing[0]!;
  // "Lind's brother, Peter Lind, said": who speaks as well may be meant.
  const talks = before.filter(({ names }) =>
    names.slice(-LOOK_BACK).some((i) => i < index && isBeforeVerbOfSaying(context.document, context.names[i]!)),
  );
  const mayBeMeant = (one: Person) =>
    talks.length === 0 ||
    talks.includes(one) ||
    talks.every((other) => timesNamed(one, index) >= FAR_MORE * timesNamed(other, index));
  const head = status ? null : headOfFamily(context, before, index);
  if (head) return mayBeMeant(head) ? head : null;
  const known = name.entry ? before.filter((p) => p.given !== null && mayBe(p, name.entry)) : [];
  const others = before.filter((p) => !known.includes(p));
  if (known.length === 1 && others.every((p) => timesNamed(p, index) <= 2 * timesNamed(known[0]!, index)))
    return known[0]!;
  const main = mainBearer(before, index);
  if (main) return mayBeMeant(main) ? main : null;
  const last = clearlyLast(context, before, index);
  const usual = calledShort(context, before, index);
  return last && usual && usual !== last ? null : last;
}

/** Who alone has been called by a surname so far, more than once: "Mr. Lind" all along, and once "Per Lind". */
function calledShort({ names }: ShortNameContext, bearers: readonly Person[], index: number): Person | null {
  const times = (person: Person) =>
    person.names.slice(-LOOK_BACK).filter((i) => i < index && names[i]!.to - names[i]!.from === 1).length;
  const called = bearers.filter((person) => times(person) > 0);
  return called.length === 1 && times(called[0]!) > 1 ? called[0]! : null;
}

/**
 * The bearer whom the others were introduced as relatives of: Jan Lind in "Jan Lind ... his father, Peter Lind", named
 * at least as often as they. Null where that is not one.
 */
function headOfFamily({ document, names, roles }: ShortNameContext, bearers: readonly Person[], index: number) {
  const heads = bearers.filter((p) => !p.names.some((i) => i < index && isRelative(document, names[i]!, roles[i]!)));
  const [head] = heads;
  if (!head || heads.length > 1) return null;
  return bearers.every((p) => timesNamed(p, index) <= timesNamed(head, index)) ? head : null;
}

const isBeforeVerbOfSaying = ({ tokens }: Document, { to }: Name): boolean =>
  /^(?:said|says|told|tells|added|adds)$/.test(tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower ?? '');

const speaks = (document: Document, name: Name): boolean =>
  isBeforeVerbOfSaying(document, name) || /^(?:said|says)$/.test(document.tokens[name.from - 1]?.lower ?? '');

/** Whether the text has told before a name that somebody is dead. */
export const isDead = ({ document, names }: ShortNameContext, person: Person, index: number): boolean =>
  person.names.slice(0, LOOK_BACK).some((i) => i < index && isToldDead(document, names[i]!));

/** The bearer who has been named far more often than any other up to a name. */
function mainBearer(bearers: readonly Person[], index: number): Person | null {
  const [first, second] = [...bearers].sort((a, b) => timesNamed(b, index) - timesNamed(a, index));
  if (!first || timesNamed(first, index) < MAIN_NAMINGS) return null;
  return timesNamed(first, index) >= MAIN_BEARER * (second ? timesNamed(second, index) : 0) ? first : null;
}

const timesNamed = ({ names }: Person, index: number): number =>
  names.slice(-LOOK_BACK).filter((i) => i < index).length;

/** "Ambassador Cole" is the Cole who was introduced as an ambassador. */
function sharesTitle({ document, roles }: ShortNameContext, person: Person, index: number): boolean {
  const role = roles[index];
  const head = role && readOffice(document.tokens, role)?.head;
  return Boolean(head) && person.names.some((i) => roles[i] && readOffice(document.tokens, roles[i])?.head === head);
}

/** "Lavrov" alone is the well-known one, and Anna Lavrov's article means her. */
export function mayBe(person: Person, entry: GazetteerEntry | null): boolean {
  const given = entry && personName(comparable(entry.name)).given;
  return person.given === null || !given || sameGivenName(person.given, given);
}

/** "Mr. Clinton" is not Hillary, and "Lord Pemberton" is not Dame Olive. */
export function conflicts(person: Person, pronoun: Pronoun | null): boolean {
  const own = ownPronoun(person);
  return Boolean(pronoun && own && own !== pronoun);
}

const ownPronoun = ({ given, pronoun }: Person): Pronoun | null =>
  (given && (pronounOfGivenName(given) ?? pronounOfRarerName(given))) || pronoun;

function clearlyLast(context: ShortNameContext, candidates: readonly Person[], index: number): Person | null {
  const { document, names, personOf } = context;
  const { sentenceOf } = document;
  let last: { person: Person; sentence: number; name: number } | null = null;
  for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
    const person = personOf[i];
    if (!person || !candidates.includes(person)) continue;
    const sentence = sentenceOf[names[i]!.from]!;
    if (!last) last = { person, sentence, name: i };
    else if (last.person !== person) {
      const isLater = last.sentence - sentence >= CLEARLY_LATER || opensParagraphs(context, last, i, index);
      return isLater ? last.person : null;
    }
  }
  return last?.person ?? null;
}

/** Most namings of somebody after whom another of that surname may take over. */
const IN_PASSING = 2;

/**
 * Whether the one named last was introduced, and not as a relative, in the paragraph before or the own one, and the
 * other, who stands in an earlier one, was named no more than in passing.
 */
function opensParagraphs(
  { document, names, roles, personOf }: ShortNameContext,
  { person, name }: { person: Person; name: number },
  other: number,
  index: number,
): boolean {
  const paragraph = (i: number) => document.paragraphOf[names[i]!.from]!;
  const first = person.names[0]!;
  const full = names[first]!;
  if (full.to - full.from < 2 || isRelative(document, full, roles[first]!)) return false;
  if (first <= other || paragraph(first) === paragraph(other) || paragraph(index) - paragraph(name) > 1) return false;
  return timesNamed(personOf[other]!, index) <= IN_PASSING;
}
