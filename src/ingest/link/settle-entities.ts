import type { ExtractedEntity } from '../../domain/entity.ts';
import { readName } from '../../domain/names/read-name.ts';
import { isPeer } from './namesakes.ts';
import { settleBody } from './settle-bodies.ts';
import { settlePlace } from './settle-places.ts';

/**
 * Entities as linking and storing want them, in the same order: people without the titles that stand before a name,
 * places and national bodies of an ambiguous name decided by what else the article names. To be called before all else
 * here.
 */
export function settleEntities(entities: readonly ExtractedEntity[]): ExtractedEntity[] {
  const settled = entities.map((entity) => settlePlace(entity, entities));
  return settled.map((entity) => {
    if (entity.type !== 'PERSON') return settleBody(entity, settled);
    const name = readName(entity.name);
    if (!name || name.printed === entity.name || isPeer(entity.name, name)) return entity;
    // The title is kept where it shows that the name is a surname.
    const aliases = name.given === null && name.isTitled ? [...entity.aliases, entity.name] : entity.aliases;
    return { ...entity, name: name.printed, aliases };
  });
}
