import { sameGivenName } from '../../domain/names/same-given-name.ts';
import type { GazetteerEntry } from '../names/gazetteer.ts';
import { ofGeneration } from './generations.ts';

/** One person of an article, with the names that stand for them. */
export interface Person {
  given: string | null;
  surname: string;
  entry: GazetteerEntry | null;
  pronoun: 'he' | 'she' | null;
  /** "jr", "iii": which of several of one name in a family. */
  generation: string | null;
  /** The first of the middle names that are printed as letters: "w" of George W. Bush. */
  initial: string | null;
  /** Indexes into the article's names, in text order. */
  names: number[];
  /** Index of the name with the family's surname, of a relative who came in by the given name alone. */
  family?: number;
}

type FullName = Pick<Person, 'surname' | 'generation' | 'initial'> & { given: string };

/** Not "w" and "h", of George W. and George H. W. Bush. */
const mayShareInitial = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** People by surname and by given name, so that linking stays linear in the number of names. */
export class PeopleIndex {
  readonly all: Person[] = [];
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();
  private readonly byInnerWord = new Map<string, Set<Person>>();

  withSurname(surname: string): Person[] {
    return this.bySurname.get(surname) ?? [];
  }

  withGiven(given: string): Person[] {
    return this.byGiven.get(given) ?? [];
  }

  /** Whoever has a word within the full name. */
  withInnerWord(word: string): Person[] {
    return [...(this.byInnerWord.get(word) ?? [])];
  }

  /** Remembers the words within a full name, for `withInnerWord`. */
  addInnerWords(person: Person, words: readonly string[]): void {
    for (const word of words) this.byInnerWord.set(word, (this.byInnerWord.get(word) ?? new Set()).add(person));
  }

  /**
   * Whoever a surname without a given name stands for: "Mr. Cole" and "Mrs. Cole" are two, of whom
   * "Cole" is none for sure.
   */
  findOrAddBare(surname: string, pronoun: Person['pronoun']): Person | null {
    const bare = this.withSurname(surname).filter((p) => p.given === null);
    const known = bare.filter((p) => !pronoun || !p.pronoun || p.pronoun === pronoun);
    if (known.length > 1) return null;
    return known[0] ?? this.add({ given: null, surname, generation: null, initial: null });
  }

  /**
   * Whoever a full name stands for; null when two of a family have it.
   * @param isWellKnown whether it is the name of somebody whom everybody knows by it
   */
  findOrAdd(name: FullName, isWellKnown: boolean): Person | null {
    const bearers = this.withSurname(name.surname).filter(
      (p) => p.given !== null && sameGivenName(p.given, name.given) && mayShareInitial(p.initial, name.initial),
    );
    const known = bearers.length > 0 ? ofGeneration(bearers, name.generation, isWellKnown) : undefined;
    if (known) {
      known.generation ??= name.generation;
      known.initial ??= name.initial;
    }
    return known === undefined ? this.add(name) : known;
  }

  private add({
    given,
    surname,
    generation,
    initial,
  }: Pick<Person, 'given' | 'surname' | 'generation' | 'initial'>): Person {
    const person: Person = { given, surname, entry: null, pronoun: null, generation, initial, names: [] };
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
