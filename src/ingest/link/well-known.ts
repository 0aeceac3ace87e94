import { readName } from '../../domain/names/read-name.ts';
import { surnameKey } from '../../domain/names/surnames.ts';
import { PEOPLE } from '../../nlp/lexicon/people.ts';

interface WellKnown {
  name: string;
  offices: string[];
}

const byName = new Map<string, WellKnown>();
const namesBySurname = new Map<string, Set<string>>();

for (const line of PEOPLE.trim().split('\n')) {
  const [names, , , offices] = line.split('|') as [string, string, string, string];
  const name = names.split(';')[0]!.trim();
  byName.set(name, { name, offices: splitList(offices) });
  const surname = surnameKey(readName(name)!.surname);
  namesBySurname.set(surname, (namesBySurname.get(surname) ?? new Set()).add(name));
}

function splitList(list: string): string[] {
  return list
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Offices that the lexicon gives someone by the usual name; empty for others. */
export const officesOfWellKnown = (name: string): readonly string[] => byName.get(name)?.offices ?? [];

/** Whether several well-known people carry a normalized surname: Clinton, Bush. */
export const isSharedByWellKnown = (surname: string): boolean =>
  (namesBySurname.get(surnameKey(surname))?.size ?? 0) > 1;
