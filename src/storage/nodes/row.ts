import { columnsOf, namesOf } from '../tables/columns.ts';
import { EntityEntity } from '../tables/entity.ts';

/** What serves the database alone. */
const HIDDEN = ['keepsCoMentions'] as const;

/** A person, an organization or a place. */
export type EntityRow = Omit<EntityEntity, (typeof HIDDEN)[number]>;

export const ENTITY_NAMES = namesOf(EntityEntity, HIDDEN);

/** Of table `entity e`. */
export const ENTITY_COLUMNS = columnsOf(EntityEntity, 'e', ENTITY_NAMES);
