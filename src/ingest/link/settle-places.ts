import type { ExtractedEntity } from '../../domain/entity.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { AMBIGUOUS_PLACES, type PlaceReading } from '../../nlp/lexicon/ambiguous-places.ts';

/** Whether a place is still one of several of its name: Georgia, Washington. */
export const isUndecidedPlace = (entity: ExtractedEntity): boolean =>
  entity.type === 'PLACE' && entity.externalIds.length === 0 && AMBIGUOUS_PLACES.has(normalizeName(entity.name));

/**
 * A place whose name several places bear, decided by what else the article names: Georgia beside Tbilisi is the
 * country, beside Atlanta the state. Undecided, it has neither country nor ids. Others are given back as they are.
 */
export function settlePlace(entity: ExtractedEntity, article: readonly ExtractedEntity[]): ExtractedEntity {
  const readings = entity.type === 'PLACE' ? AMBIGUOUS_PLACES.get(normalizeName(entity.name)) : undefined;
  if (!readings) return entity;
  const others = article.filter((other) => other !== entity && other.type !== 'PERSON');
  const ownForms = entity.aliases.map(normalizeName);
  const told = readings.filter(({ evidence }) => ownForms.some((form) => evidence.has(form)));
  if (told.length === 0) told.push(...readings.filter((reading) => others.some((other) => tells(other, reading))));
  if (told.length !== 1) return { ...entity, countryCode: null, externalIds: [] };
  const [{ name, countryCode, wikidataId }] = told as [PlaceReading];
  const aliases = [...entity.aliases, ...(name === entity.name ? [] : [entity.name])];
  return { ...entity, name, aliases, countryCode, externalIds: [{ scheme: 'wikidata', value: wikidataId }] };
}

function tells(other: ExtractedEntity, reading: PlaceReading): boolean {
  const names = [other.name, ...other.aliases].map(normalizeName);
  if (names.some((name) => reading.evidence.has(name))) return true;
  if (other.type !== 'PLACE' || !reading.isToldByCountry || other.countryCode !== reading.countryCode) return false;
  // The United States says nothing on the state of Georgia; Ohio does.
  return !AMBIGUOUS_PLACES.has(names[0]!) && !(reading.countryCode === 'US' && names[0] === 'united states');
}
