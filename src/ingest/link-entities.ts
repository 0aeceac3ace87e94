import type { ExtractedEntity } from '../domain/entity.ts';
import { normalizeName, personName, sameGivenName } from '../domain/names.ts';
import { isGivenName } from '../nlp/lexicon/given-names.ts';
import type { EntityLink, KnownEntity } from '../domain/linking.ts';

/** Every normalized name under which `entities` might be known already, each once. */
export function lookupNames(entities: readonly ExtractedEntity[]): string[] {
  const names = entities.flatMap((entity) => {
    const own = ownNames(entity);
    return entity.type === 'PERSON' ? [...own, personName(normalizeName(entity.name)).surname] : own;
  });
  return [...new Set(names)].filter((name) => name !== '');
}

/**
 * Decides for each entity of one article which node of the graph it is: one that is known, a new one, or none,
 * when it could be several. Pure; the result is in the order of `entities`.
 * @param known every entity with one of `lookupNames` or external ids among its own.
 */
export function linkEntities(entities: readonly ExtractedEntity[], known: readonly KnownEntity[]): EntityLink[] {
  const links = entities.map((entity): EntityLink => {
    const names = namesToKeep(entity);
    if (names.length === 0 || isBareGivenName(entity)) return { type: 'OPEN' };
    const found = candidates(
      entity,
      known.filter((other) => other.type === entity.type),
    );
    if (found.length > 1) return { type: 'OPEN' };
    const match = found[0];
    if (!match) return { type: 'NEW', names };
    return { type: 'KNOWN', id: match.id, names, rename: isFullerName(entity, match) ? entity.name : null };
  });
  return separateNamesakes(entities, links);
}

/** "Sullivan" cannot become both "Jake Sullivan" and "John Sullivan" of one article: it is neither, and they are new. */
function separateNamesakes(entities: readonly ExtractedEntity[], links: readonly EntityLink[]): EntityLink[] {
  const givenNames = entities.map((entity) => personName(normalizeName(entity.name)).given ?? '');
  return links.map((link, index) => {
    if (link.type !== 'KNOWN' || link.rename === null) return link;
    const isContested = links.some(
      (other, at) =>
        other.type === 'KNOWN' &&
        other.id === link.id &&
        other.rename !== null &&
        !sameGivenName(givenNames[at]!, givenNames[index]!),
    );
    return isContested ? { type: 'NEW', names: link.names } : link;
  });
}

function candidates(entity: ExtractedEntity, known: readonly KnownEntity[]): KnownEntity[] {
  const byId = known.filter((other) => sharesExternalId(entity, other));
  if (byId.length > 0) return byId;
  const compatible = known.filter((other) => !conflictingExternalId(entity, other));
  return entity.type === 'PERSON' ? peopleLike(entity, compatible) : thingsLike(entity, compatible);
}

/**
 * "Lavrov" is the one known Lavrov, open when there are two, new when there is none. "Sergey Lavrov" is a known
 * "Sergei Lavrov" or "Sergey V. Lavrov", or else the "Lavrov" that an earlier article named by surname alone.
 */
function peopleLike(entity: ExtractedEntity, known: readonly KnownEntity[]): KnownEntity[] {
  const { given, surname } = personName(normalizeName(entity.name));
  const namesakes = known.filter((other) => other.names.includes(surname));
  if (given === null) return namesakes;
  const sameName = known.filter((other) => other.names.includes(normalizeName(entity.name)));
  if (sameName.length > 0) return sameName;
  const samePerson = namesakes.filter((other) => {
    const its = personName(normalizeName(other.name));
    return its.surname === surname && its.given !== null && sameGivenName(its.given, given);
  });
  if (samePerson.length > 0) return samePerson;
  return namesakes.length === 1
    ? namesakes.filter((other) => personName(normalizeName(other.name)).given === null)
    : [];
}

/**
 * Organizations and places: the same name first, then a shared alias. "OSCE" is whoever has that acronym, but two full
 * names that share nothing else are two: American Broadcasting Company, Australian Broadcasting Corporation.
 */
function thingsLike(entity: ExtractedEntity, known: readonly KnownEntity[]): KnownEntity[] {
  const name = normalizeName(entity.name);
  const sameName = known.filter((other) => normalizeName(other.name) === name);
  if (sameName.length > 0) return sameName;
  const own = new Set(ownNames(entity));
  const acronym = normalizeName(entity.acronym ?? '');
  return known.filter((other) => {
    const shared = other.names.filter((its) => own.has(its));
    const isBareAcronym = name === acronym || normalizeName(other.name) === acronym;
    return shared.some((its) => its !== acronym || isBareAcronym);
  });
}

const sharesExternalId = (entity: ExtractedEntity, other: KnownEntity): boolean =>
  entity.externalIds.some((a) => other.externalIds.some((b) => a.scheme === b.scheme && a.value === b.value));

/** "Bob" of one article is not the "Bob" of the next. */
const isBareGivenName = (entity: ExtractedEntity): boolean =>
  entity.type === 'PERSON' && entity.externalIds.length === 0 && isGivenName(entity.name);

/** Two different ids in one scheme are two things, whatever they are called. */
const conflictingExternalId = (entity: ExtractedEntity, other: KnownEntity): boolean =>
  entity.externalIds.some((a) => other.externalIds.some((b) => a.scheme === b.scheme && a.value !== b.value));

/** A person known by surname alone takes the full name as soon as an article prints it. */
const isFullerName = (entity: ExtractedEntity, known: KnownEntity): boolean =>
  entity.type === 'PERSON' &&
  personName(normalizeName(known.name)).given === null &&
  personName(normalizeName(entity.name)).given !== null;

function ownNames(entity: ExtractedEntity): string[] {
  return [entity.name, ...entity.aliases, entity.acronym ?? ''].map(normalizeName).filter((name) => name !== '');
}

/** The names to store, the fullest first, each normalized form once; a person is also known by the bare surname. */
function namesToKeep(entity: ExtractedEntity): { name: string; normalized: string }[] {
  const printed = [entity.name, ...entity.aliases, ...(entity.acronym ? [entity.acronym] : [])];
  if (entity.type === 'PERSON') printed.push(surnameAsPrinted(entity.name));
  const kept = new Map<string, string>();
  for (const name of printed) {
    const normalized = normalizeName(name);
    if (normalized !== '' && !kept.has(normalized)) kept.set(normalized, name);
  }
  return [...kept].map(([normalized, name]) => ({ normalized, name }));
}

/** "Ursula von der Leyen" -> "von der Leyen", "Joseph R. Biden Jr." -> "Biden" */
function surnameAsPrinted(name: string): string {
  const words = name.split(/\s+/);
  const { surname } = personName(normalizeName(name));
  for (let end = words.length; end > 0; end--) {
    for (let start = end - 1; start >= 0; start--) {
      const part = words.slice(start, end).join(' ').replace(/,$/, '');
      if (normalizeName(part) === surname) return part;
    }
  }
  return name;
}
