import { createHash } from 'node:crypto';
import { normalizeName } from '../domain/names/normalize-name.ts';
import { personName } from '../domain/names/person-name.ts';
import { sameGivenName } from '../domain/names/same-given-name.ts';
import type { LinkedEntities } from '../nlp/entities/link-entities.ts';
import type { CoreLine } from './silver.ts';

/**
 * Whom the automatic coreference of the corpus takes "he", "she" and the like for: a name by the offset at which the
 * pronoun begins. Pronouns of chains without a person's name are left out.
 */
export function silverReferents(core: CoreLine, text: string): Map<number, string> {
  const starts: number[] = [];
  const ends: number[] = [];
  core.len.forEach((length, i) => {
    starts.push((ends[i - 1] ?? 0) + core.gap[i]!);
    ends.push(starts[i]! + length);
  });
  const nameAt = new Map<number, string>();
  for (const [from, to, type] of core.ner)
    if (type === 'PERSON') for (let i = from; i < to; i++) nameAt.set(i, text.slice(starts[from], ends[to - 1]));
  const referents = new Map<number, string>();
  for (const chain of core.coref) {
    const name = nameOfChain(chain.flatMap(([, , head]) => nameAt.get(head) ?? []));
    if (!name) continue;
    for (const [from, to, head] of chain)
      if (to - from === 1 && /^(?:s?he|him|her|his)$/i.test(text.slice(starts[head], ends[head])))
        referents.set(starts[head]!, name);
  }
  return referents;
}

/** The longest name with the surname that most names of a chain have. */
function nameOfChain(names: readonly string[]): string | null {
  const surnameOf = (name: string) => personName(normalizeName(name)).surname;
  const votes = new Map<string, number>();
  for (const name of names) votes.set(surnameOf(name), (votes.get(surnameOf(name)) ?? 0) + 1);
  const [surname] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  const forms = names.filter((name) => surnameOf(name) === surname);
  return forms.sort((a, b) => b.split(/\s+/).length - a.split(/\s+/).length)[0] ?? null;
}

/** Indexes of the people of an article who may go by a name: by their full name, else by any form of it. */
export function peopleNamed({ entities }: LinkedEntities, name: string): number[] {
  const wanted = personName(normalizeName(name));
  const fits = (form: string): boolean => {
    const { given, surname } = personName(normalizeName(form));
    return surname === wanted.surname && (!given || !wanted.given || sameGivenName(given, wanted.given));
  };
  const people = entities.flatMap(({ type }, i) => (type === 'PERSON' ? [i] : []));
  const byName = people.filter((i) => fits(entities[i]!.name));
  return byName.length > 0 ? byName : people.filter((i) => entities[i]!.aliases.some(fits));
}

/** The key of a pronoun in `checked-speakers.json`: twelve digits of the article's hash, and the offset. */
export const checkedKey = (articleId: string, offset: number): string =>
  `${createHash('sha256').update(articleId).digest('hex').slice(0, 12)}:${offset}`;
