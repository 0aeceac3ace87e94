import { pronounOfGivenName } from '../../domain/names/given-names.ts';
import { personName } from '../../domain/names/person-name.ts';
import { pronounOfRarerName } from '../../domain/names/rarer-given-names.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { generationOf } from './generations.ts';
import { PeopleIndex, type Person } from './people-index.ts';
import { type Pronoun, pronounAfter, pronounBefore, pronounOfRole, pronounOfSurname } from './person-pronouns.ts';
import type { SettledName } from './settle-names.ts';
import { comparable, doubleSurnames, mayBe, personOfShortName } from './short-names.ts';

/**
 * Says for each name of a person whose it is; null for other names and for a bare surname that may be two people's:
 * in an article on Jake and John Sullivan, "Sullivan" is the one mentioned last only when the other is far away.
 */
export function linkPeople(
  document: Document,
  names: readonly SettledName[],
  printed: readonly string[],
  roles: readonly (TokenRange | null)[],
): (Person | null)[] {
  const people = new PeopleIndex();
  const personOf: (Person | null)[] = names.map(() => null);
  const link = (index: number, person: Person) => {
    person.names.push(index);
    // Donald Trump Jr. is not the one whom everybody knows.
    if (person.generation === null || person.generation === 'sr')
      if (mayBe(person, names[index]!.entry)) person.entry ??= names[index]!.entry;
    person.pronoun ??= pronounBefore(document, names[index]!);
    personOf[index] = person;
  };
  const doubles = doubleSurnames(names, printed);
  const isTie = new Set<number>();
  names.forEach((name, i) => {
    if (name.type !== 'PERSON' || !name.isNode) return;
    const form = comparable(printed[i]!);
    const { given, surname } = personName(doubles.get(form) ?? form);
    if (!given || (name.isSurname && name.entry)) return;
    const generation = generationOf(document, name);
    const initial = /^\S{3,} (\p{L})\p{L}? /u.exec(form)?.[1] ?? null;
    const person = people.findOrAdd(
      { given, surname, generation, initial },
      name.entry !== null && generation === null,
    );
    if (person) link(i, person);
    else isTie.add(i);
  });
  names.forEach((name, i) => {
    if (name.type !== 'PERSON' || !name.isNode || personOf[i] || isTie.has(i)) return;
    const person = personOfShortName({ document, names, roles, people, personOf }, i, comparable(printed[i]!));
    if (person) link(i, person);
  });
  for (const person of people.all) person.pronoun ??= pronounOf(document, names, roles, person);
  return personOf;
}

/** "he" or "she" by given name, surname, roles, or the pronoun that follows; null when nothing tells. */
function pronounOf(
  document: Document,
  names: readonly SettledName[],
  roles: readonly (TokenRange | null)[],
  person: Person,
): Pronoun | null {
  for (const given of [person.given, person.entry?.name.split(' ')[0]]) {
    const pronoun = given ? (pronounOfGivenName(given) ?? pronounOfRarerName(given)) : null;
    if (pronoun) return pronoun;
  }
  const bySurname = person.given ? pronounOfSurname(person.surname) : null;
  if (bySurname) return bySurname;
  for (const i of person.names) {
    const pronoun = pronounOfRole(document, roles[i] ?? null);
    if (pronoun) return pronoun;
  }
  const following = new Set(person.names.flatMap((i) => pronounAfter(document, names, i) ?? []));
  return following.size === 1 ? [...following][0]! : null;
}
