import { sameGivenName } from '../../domain/names.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';

/** One person of an article, with the names that stand for them. */
export interface Person {
  given: string | null;
  surname: string;
  entry: GazetteerEntry | null;
  pronoun: 'he' | 'she' | null;
  /** Indexes into the article's names, in text order. */
  names: number[];
}

/** People by surname and by given name, so that linking stays linear in the number of names. */
export class PeopleIndex {
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
