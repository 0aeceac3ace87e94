import { pronounOfGivenName } from '../../domain/names/given-names.ts';
import { personName } from '../../domain/names/person-name.ts';
import { pronounOfRarerName } from '../../domain/names/rarer-given-names.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { comparable } from './comparable.ts';
import { generationOf } from './generations.ts';
import { nicknames } from './nicknames.ts';
import { fullForms, innerWords } from './other-forms.ts';
import { PeopleIndex, type Person } from './people-index.ts';
import {
  type Pronoun,
  pronounAfter,
  pronounBefore,
  pronounInNext,
  pronounOfRole,
  pronounOfSurname,
} from './person-pronouns.ts';
import type { SettledName } from './settled-name.ts';
import { mayBe } from './several-bearers.ts';
import { personOfShortName } from './short-names.ts';
import { transliterations } from './transliterations.ts';

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
  const isPerson = ({ type, isNode }: SettledName) => type === 'PERSON' && isNode;
  const asPrinted = names.map((name, i) => (isPerson(name) ? comparable(printed[i]!) : null));
  const otherwise = transliterations(asPrinted);
  const forms = asPrinted.map((form) => (form === null ? null : (otherwise.get(form) ?? form)));
  const fullOf = new Map([
    ...fullForms(new Set(forms.filter((form) => form !== null))),
    ...nicknames(document, names, forms),
  ]);
  const isTie = new Set<number>();
  names.forEach((name, i) => {
    if (!isPerson(name)) return;
    const own = forms[i]!;
    const form = fullOf.get(own) ?? own;
    const { given, surname } = personName(form);
    if (!given || (name.isSurname && name.entry)) return;
    const generation = generationOf(document, name);
    const initial = /^\S{3,} (\p{L})\p{L}? /u.exec(form)?.[1] ?? null;
    const person = people.findOrAdd(
      { given, surname, generation, initial },
      name.entry !== null && generation === null,
    );
    if (!person) isTie.add(i);
    else {
      link(i, person);
      people.addInnerWords(person, innerWords(form));
    }
  });
  names.forEach((name, i) => {
    if (!isPerson(name) || personOf[i] || isTie.has(i)) return;
    const person = personOfShortName({ document, names, roles, people, personOf }, i, forms[i]!);
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
  // "Agnes says that he meant it": her own name tells, and "he" need not be Agnes.
  const own = person.given === null ? pronounOfGivenName(person.surname) : null;
  if (own) return following.size === 0 || following.has(own) ? own : null;
  if (following.size > 0) return following.size === 1 ? [...following][0]! : null;
  const next = new Set(person.names.flatMap((i) => pronounInNext(document, names, i) ?? []));
  return next.size === 1 ? [...next][0]! : null;
}
