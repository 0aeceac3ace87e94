import { normalizeName, personName, sameGivenName } from '../../domain/names.ts';
import type { Document } from '../document.ts';
import { pronounOfGivenName } from '../lexicon/given-names.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import type { TokenRange } from '../sentences.ts';
import { readOffice } from './offices.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';
import type { Name } from '../names/find-names.ts';

/** One person of an article, with the names that stand for them. */
export interface Person {
  given: string | null;
  surname: string;
  entry: GazetteerEntry | null;
  pronoun: 'he' | 'she' | null;
  /** Indexes into the article's names, in text order. */
  names: number[];
}

/** Sentences that two people of one surname must lie apart for a bare surname to mean the later one. */
const CLEARLY_LATER = 3;
/** Names looked back over for who was mentioned last: keeps long texts linear. */
const LOOK_BACK = 100;

/** People by surname and by given name, so that linking stays linear in the number of names. */
class PeopleIndex {
  readonly all: Person[] = [];
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();

  withSurname(surname: string): Person[] {
    return this.bySurname.get(surname) ?? [];
  }

  withGiven(given: string): Person[] {
    return this.byGiven.get(given) ?? [];
  }

  findOrAdd(given: string | null, surname: string): Person {
    const known = this.withSurname(surname).find((p) =>
      given === null ? p.given === null : p.given !== null && sameGivenName(p.given, given),
    );
    if (known) return known;
    const person: Person = { given, surname, entry: null, pronoun: null, names: [] };
    this.all.push(person);
    append(this.bySurname, surname, person);
    if (given) append(this.byGiven, given, person);
    return person;
  }
}

function append(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (list) list.push(person);
  else index.set(key, [person]);
}

/**
 * Says for each name of a person whose it is; null for other names and for a bare surname that may be two people's:
 * in an article on Jake and John Sullivan, "Sullivan" is the one mentioned last only when the other is far away.
 */
export function linkPeople(
  document: Document,
  names: readonly Name[],
  printed: readonly string[],
  roles: readonly (TokenRange | null)[],
): (Person | null)[] {
  const people = new PeopleIndex();
  const personOf: (Person | null)[] = names.map(() => null);
  const link = (index: number, person: Person) => {
    person.names.push(index);
    if (mayBe(person, names[index]!.entry)) person.entry ??= names[index]!.entry;
    person.pronoun ??= pronounBefore(document, names[index]!);
    personOf[index] = person;
  };
  names.forEach((name, i) => {
    if (name.type !== 'PERSON') return;
    const { given, surname } = personName(comparable(printed[i]!));
    if (given && !(name.isSurname && name.entry)) link(i, people.findOrAdd(given, surname));
  });
  names.forEach((name, i) => {
    if (name.type !== 'PERSON' || personOf[i]) return;
    const person = personOfShortName({ document, names, roles, people, personOf }, i, comparable(printed[i]!));
    if (person) link(i, person);
  });
  for (const person of people.all) {
    for (const given of [person.given, person.entry?.name.split(' ')[0]])
      if (given) person.pronoun ??= pronounOfGivenName(given);
    if (person.given) person.pronoun ??= pronounOfSurname(person.surname);
    for (const i of person.names) person.pronoun ??= pronounOfRole(document, roles[i] ?? null);
  }
  return personOf;
}

/** A name as linking compares it: a double surname is one word, "Anna Kovac-Lind" a Kovac-Lind. */
const comparable = (name: string): string => normalizeName(name.replace(/(?<=\p{L})[-‑](?=\p{L})/gu, ''));

interface LinkContext {
  document: Document;
  names: readonly Name[];
  roles: readonly (TokenRange | null)[];
  people: PeopleIndex;
  personOf: readonly (Person | null)[];
}

function personOfShortName(context: LinkContext, index: number, short: string): Person | null {
  const { document, names, people, personOf } = context;
  const name = names[index]!;
  const pronoun = pronounBefore(document, name);
  const candidates = people.withSurname(short).filter((p) => p.given !== null && !conflicts(p, pronoun));
  const before = candidates.filter((p) => p.names[0]! < index);
  // A well-known surname before the article introduces another of that surname: "Trump" and later "Ivanka Trump".
  if (name.entry && before.length === 0 && !candidates.some((p) => mayBe(p, name.entry)))
    return people.findOrAdd(null, short);
  if (candidates.length === 1) return candidates[0]!;
  if (candidates.length > 1) {
    const titled = candidates.filter((p) => sharesTitle(context, p, index));
    if (titled.length === 1) return titled[0]!;
    return before.length === 1 ? before[0]! : clearlyLast(document, names, before, personOf, index);
  }
  const byGiven = people.withGiven(short);
  return byGiven.length === 1 ? byGiven[0]! : people.findOrAdd(null, short);
}

/** "Ambassador Cole" is the Cole who was introduced as an ambassador. */
function sharesTitle({ document, roles }: LinkContext, person: Person, index: number): boolean {
  const role = roles[index];
  const head = role && readOffice(document.tokens, role)?.head;
  return Boolean(head) && person.names.some((i) => roles[i] && readOffice(document.tokens, roles[i])?.head === head);
}

/** "Lavrov" alone is the well-known one, and Anna Lavrov's article means her. */
function mayBe(person: Person, entry: GazetteerEntry | null): boolean {
  const given = entry && personName(comparable(entry.name)).given;
  return person.given === null || !given || sameGivenName(person.given, given);
}

/** "Mr. Clinton" is not Hillary. */
function conflicts(person: Person, pronoun: 'he' | 'she' | null): boolean {
  const own = person.given && pronounOfGivenName(person.given);
  return Boolean(pronoun && own && own !== pronoun);
}

function clearlyLast(
  document: Document,
  names: readonly Name[],
  candidates: readonly Person[],
  personOf: readonly (Person | null)[],
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

function pronounBefore({ tokens }: Document, name: Name): 'he' | 'she' | null {
  const before = tokens[name.from - 1]?.lower ?? '';
  if (/woman$|^(?:queen|princess|actress|mother|sister|daughter|wife)$/.test(before)) return 'she';
  if (/[a-z]man$|^(?:king|prince|pope|father|brother|son|husband)$/.test(before)) return 'he';
  return HONORIFICS.get(before) ?? null;
}

/** Russian and Czech surnames that only women carry, where the given name is unknown. */
const pronounOfSurname = (surname: string): 'she' | null => (/(?:[^s]ova|skaya)$/.test(surname) ? 'she' : null);

/** "spokeswoman", "chairman" and the like. */
function pronounOfRole({ tokens }: Document, role: TokenRange | null): 'he' | 'she' | null {
  const words = role ? tokens.slice(role.from, role.to).map((token) => token.lower) : [];
  if (words.some((word) => /[a-z]woman$/.test(word))) return 'she';
  return words.some((word) => /^(?:spokes|congress|business|council|assembly)man$/.test(word)) ? 'he' : null;
}
