import type { ExtractedEntity } from '../../domain/entity.ts';
import type { KnownEntity } from '../../domain/linking.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { organizationKey } from './organization-names.ts';
import { isNew, type NodeMatch, onlyOne, open } from './people.ts';
import { isUndecidedBody, type NationalBody, readNationalBody } from './settle-bodies.ts';
import { isUndecidedPlace } from './settle-places.ts';
import { printedNames } from './stored-names.ts';

/**
 * Which known organization or place one of an article is: the same name first, then a shared alias. "OSCE" is whoever
 * has that acronym, but two full names that share nothing else are two: American Broadcasting Company, Australian
 * Broadcasting Corporation. What every country has (a foreign ministry), and what lies in two countries, is one only
 * within a country.
 * @param known of the same type, without those whose external ids speak against it
 */
export function findThing(entity: ExtractedEntity, known: readonly KnownEntity[]): NodeMatch {
  const name = normalizeName(entity.name);
  if (isUndecidedPlace(entity)) return open(known.filter((other) => other.names.includes(name)));
  const body = entity.type === 'ORGANIZATION' ? readNationalBody(entity.name) : null;
  if (body) return findBody(entity, body, known);
  const here = known.filter((other) => !conflictingCountries(entity, other));
  const key = keyOf(entity);
  const sameName = here.filter((other) => normalizeName(other.name) === name);
  const sameKey = sameName.length > 0 ? sameName : here.filter((other) => keyOf(other) === key);
  return onlyOne(sameKey) ?? onlyOne(sharingAlias(entity, name, here)) ?? isNew;
}

const keyOf = ({ type, name }: { type: string; name: string }): string =>
  type === 'ORGANIZATION' ? organizationKey(name) : normalizeName(name);

function findBody(entity: ExtractedEntity, body: NationalBody, known: readonly KnownEntity[]): NodeMatch {
  const same = known.filter((other) => readNationalBody(other.name)?.kind === body.kind);
  if (isUndecidedBody(entity)) return open(same);
  return onlyOne(same.filter((other) => other.countryCode === entity.countryCode)) ?? isNew;
}

function sharingAlias(entity: ExtractedEntity, name: string, known: readonly KnownEntity[]): KnownEntity[] {
  const own = new Set(printedNames(entity).map(normalizeName));
  const acronym = normalizeName(entity.acronym ?? '');
  return known.filter((other) => {
    const shared = other.names.filter((its) => own.has(its));
    const isBareAcronym = name === acronym || normalizeName(other.name) === acronym;
    return shared.some((its) => its !== acronym || isBareAcronym);
  });
}

/** Cities of one name in two countries. */
const conflictingCountries = (entity: ExtractedEntity, other: KnownEntity): boolean =>
  entity.countryCode !== null && other.countryCode !== null && entity.countryCode !== other.countryCode;
