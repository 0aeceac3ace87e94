import type { ExtractedEntity } from '../../domain/entity.ts';
import type { LinkedName } from '../../domain/linking.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { MAX_NAME_LENGTH, readName, withoutParticles } from '../../domain/names/read-name.ts';
import { surnameSpellings } from '../../domain/names/surnames.ts';
import { organizationSpellings, withoutLegalForm } from './organization-names.ts';
import { namesOfBody, readNationalBody } from './settle-bodies.ts';

/** The names to store, the fullest first, each normalized form once; a person is also known by the bare surname. */
export function namesToKeep(entity: ExtractedEntity): LinkedName[] {
  const printed = printedNames(entity);
  const read = entity.type === 'PERSON' ? readName(entity.name) : null;
  if (read) printed.push(read.printedSurname, withoutParticles(read) ?? '');
  if (entity.type === 'ORGANIZATION') printed.push(withoutLegalForm(entity.name));
  const kept = new Map<string, string>();
  for (const name of printed) {
    const normalized = normalizeName(name);
    if (normalized !== '' && !kept.has(normalized)) kept.set(normalized, name);
  }
  return [...kept].map(([normalized, name]) => ({ normalized, name }));
}

/** Every normalized name under which `entities` might be known already, each once. */
export const lookupNames = (entities: readonly ExtractedEntity[]): string[] =>
  [...new Set(entities.flatMap(namesToLookUp))].filter((name) => name !== '');

/** Every external id of `entities`, such as "wikidata:Q7747"; may hold one twice. */
export const lookupIds = (entities: readonly ExtractedEntity[]): string[] =>
  entities.flatMap(({ externalIds }) => externalIds.map(({ scheme, value }) => `${scheme}:${value}`));

/** Every normalized name under which an entity may be known already; may hold one twice. */
function namesToLookUp(entity: ExtractedEntity): string[] {
  const own = printedNames(entity).map(normalizeName);
  if (entity.type === 'PERSON') return [...own, ...personSpellings(entity.name)];
  if (entity.type === 'PLACE') return own;
  const body = readNationalBody(entity.name);
  return [
    ...own,
    ...organizationSpellings(entity.name),
    ...(body ? namesOfBody({ ...body, country: body.country ?? entity.countryCode }) : []),
  ];
}

function personSpellings(name: string): string[] {
  const read = readName(name);
  if (!read) return [];
  const { words, surname, given } = read;
  const halves = read.printedSurname.includes('-') ? surname.split(' ') : [];
  return [
    read.normalized,
    ...surnameSpellings(surname),
    ...(given !== null ? halves.map((half) => `${given} ${half}`) : []),
    ...(words.length === 2 ? [`${words[1]} ${words[0]}`] : []),
    words.at(-1)!,
  ];
}

/** Name, aliases and acronym that are names at all: with a letter or digit, and not too long. */
export const printedNames = (entity: ExtractedEntity): string[] =>
  [entity.name, ...entity.aliases, entity.acronym ?? ''].filter(
    (name) => name.length <= MAX_NAME_LENGTH && (entity.type === 'ORGANIZATION' || /\p{L}/u.test(name)),
  );
