import { readName } from '../../domain/names/read-name.ts';
import { surnameKey } from '../../domain/names/surnames.ts';
import { PEOPLE } from '../../nlp/lexicon/people.ts';

const byName = new Map(PEOPLE.map((person) => [person.names[0]!, person]));
const namesBySurname = new Map<string, Set<string>>();

for (const name of byName.keys()) {
  const surname = surnameKey(readName(name)!.surname);
  namesBySurname.set(surname, (namesBySurname.get(surname) ?? new Set()).add(name));
}

/** Offices that the lexicon gives someone by the usual name; empty for others. */
export const officesOfWellKnown = (name: string): readonly string[] => byName.get(name)?.offices ?? [];

/** Whether several well-known people carry a normalized surname: Clinton, Bush. */
export const isSharedByWellKnown = (surname: string): boolean =>
  (namesBySurname.get(surnameKey(surname))?.size ?? 0) > 1;
