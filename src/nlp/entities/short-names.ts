import { pronounOfGivenName } from '../../domain/names/given-names.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { PARTICLES } from '../../domain/names/particles.ts';
import { personName } from '../../domain/names/person-name.ts';
import { pronounOfRarerName } from '../../domain/names/rarer-given-names.ts';
import { sameGivenName } from '../../domain/names/same-given-name.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { generationOf } from './generations.ts';
import { readOffice } from './offices.ts';
import type { PeopleIndex, Person } from './people-index.ts';
import { type Pronoun, pronounAfter, pronounBefore } from './person-pronouns.ts';
import { isRelative } from './relatives.ts';

/** Sentences that two people of one surname must lie apart for a bare surname to mean the later one. */
const CLEARLY_LATER = 3;
/**
 * How often someone must have been named, and how many times as often as any other bearer, to be "Clinton" for short.
 */
const MAIN_NAMINGS = 3;
const MAIN_BEARER = 3;
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

/** A name as linking compares it: a double surname is one word, "Anna Kovac-Lind" a Kovac-Lind. */
export const comparable = (name: string): string => normalizeName(name.replace(/(?<=\p{L})[-‑](?=\p{L})/gu, ''));

/**
 * The person whom a bare surname or given name means, or null when it could be several people. When several bearers of
 * a surname fit, it is the only one introduced so far. Otherwise these signs are tried in turn: the title, the pronoun,
 * the head of the family, who is well known, who is named by far the most, and who was named clearly last.
 */
export function personOfShortName(context: ShortNameContext, index: number, short: string): Person | null {
  const { document, names, people } = context;
  const name = names[index]!;
  const pronoun = pronounBefore(document, name);
  const surname = short.replace(/ (?:jr|sr|i{2,3}|iv)$/, '');
  const generation = generationOf(document, name);
  const bearers = people.withSurname(surname);
  const candidates = bearers.filter(
    (p) =>
      (p.given !== null || isApart(p, bearers)) &&
      !conflicts(p, pronoun) &&
      (generation === null || p.generation === null || p.generation === generation),
  );
  const before = candidates.filter((p) => p.names[0]! < index);
  // A well-known surname before the article introduces another of that surname: "Trump" and later "Ivanka Trump".
  if (name.entry && before.length === 0 && !candidates.some((p) => mayBe(p, name.entry)))
    return people.findOrAddBare(surname, pronoun);
  if (candidates.length === 1) return candidates[0]!;
  if (candidates.length > 1) return before.length === 1 ? before[0]! : oneOfSeveral(context, index, candidates, before);
  const byGiven = people.withGiven(short);
  if (byGiven.length === 1) return byGiven[0]!;
  // "Von Strahl" of "Egon von Strahl und Berg"
  const word = short.split(' ').every((one, i, all) => PARTICLES.has(one) === i < all.length - 1)
    ? short.split(' ').at(-1)!
    : short;
  const within = byGiven.length === 0 ? people.withInnerWord(word).filter((p) => !conflicts(p, pronoun)) : [];
  return within.length === 1 ? within[0]! : people.findOrAddBare(surname, pronoun);
}

function oneOfSeveral(context: ShortNameContext, index: number, candidates: Person[], before: Person[]): Person | null {
  const name = context.names[index]!;
  const titled = candidates.filter((p) => sharesTitle(context, p, index));
  if (titled.length === 1) return titled[0]!;
  // "Clinton said that she was late."
  const pronoun = pronounAfter(context.document, context.names, index);
  const agreeing = before.filter((p) => !conflicts(p, pronoun));
  if (pronoun && agreeing.length === 1) return agreeing[0]!;
  const head = headOfFamily(context, before, index);
  if (head) return head;
  const known = name.entry ? before.filter((p) => p.given !== null && mayBe(p, name.entry)) : [];
  const others = before.filter((p) => !known.includes(p));
  if (known.length === 1 && others.every((p) => timesNamed(p, index) <= 2 * timesNamed(known[0]!, index)))
    return known[0]!;
  return mainBearer(before, index) ?? clearlyLast(context, before, index);
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
function conflicts(person: Person, pronoun: Pronoun | null): boolean {
  const own = ownPronoun(person);
  return Boolean(pronoun && own && own !== pronoun);
}

const ownPronoun = ({ given, pronoun }: Person): Pronoun | null =>
  (given && (pronounOfGivenName(given) ?? pronounOfRarerName(given))) || pronoun;

/** A surname after "Lord" where everybody else of that surname is a woman: somebody without a given name. */
const isApart = (bare: Person, bearers: readonly Person[]): boolean =>
  bearers.some((other) => other.given !== null && conflicts(other, bare.pronoun));

function clearlyLast(
  { document, names, personOf }: ShortNameContext,
  candidates: readonly Person[],
  index: number,
): Person | null {
  const { sentenceOf } = document;
  let last: { person: Person; sentence: number } | null = null;
  for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
    const person = personOf[i];
    if (!person || !candidates.includes(person)) continue;
    const sentence = sentenceOf[names[i]!.from]!;
    if (!last) last = { person, sentence };
    else if (last.person !== person) return last.sentence - sentence >= CLEARLY_LATER ? last.person : null;
  }
  return last?.person ?? null;
}
