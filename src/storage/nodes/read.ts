import sql from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import type { Queryable } from '../database.ts';
import { isOneOf } from '../lists/conditions.ts';
import type { Order } from '../lists/keyset.ts';
import type { List } from '../lists/list.ts';
import { byIds, run } from '../lists/rows.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

export const ENTITY_ORDERS = ['MOST_QUOTED', 'NAME'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

export const entitiesById = (database: Queryable, ids: readonly number[]): Promise<(EntityRow | null)[]> =>
  byIds<EntityRow>(database, ids, sql`select ${ENTITY_COLUMNS} from entity e where e.id = any(${ids}::bigint[])`);

/** An entity by which quotes are filtered. */
export interface FilteredEntity extends EntityRow {
  /** Whether it is a further speaker of any joint statement. */
  speaksWithOthers: boolean;
}

export const filteredEntities = (database: Queryable, ids: readonly number[]): Promise<(FilteredEntity | null)[]> =>
  byIds<FilteredEntity>(
    database,
    ids,
    sql`select ${ENTITY_COLUMNS},
          exists (select from joint_speaker joint where joint.speaker_id = e.id) "speaksWithOthers"
        from entity e where e.id = any(${ids}::bigint[])`,
  );

/** The entity of each slug, in their order: the one that has it, or else the one that had it before it was renamed. */
export async function entitiesBySlug(database: Queryable, slugs: readonly string[]): Promise<(EntityRow | null)[]> {
  const rows = await run<EntityRow & { asked: string }>(
    database,
    sql`select ${ENTITY_COLUMNS}, named.asked from (
          select wanted.slug asked, coalesce(
            (select id from entity where slug = wanted.slug),
            (select entity_id from former_slug where slug = wanted.slug)) id
          from unnest(${slugs}::text[]) wanted(slug)
        ) named join entity e on e.id = named.id`,
  );
  const bySlug = new Map(rows.map((row) => [row.asked, row]));
  return slugs.map((slug) => bySlug.get(slug) ?? null);
}

export const entitiesByExternalId = (database: Queryable, scheme: string, value: string): Promise<EntityRow[]> =>
  run<EntityRow>(
    database,
    sql`select ${ENTITY_COLUMNS} from external_id x join entity e on e.id = x.entity_id
        where x.scheme = ${scheme} and x.value = ${value}`,
  );

/** All entities of the types (all types when null). */
export const entityList = (types: readonly EntityType[] | null, order: EntityOrder): List<EntityRow> => ({
  columns: ENTITY_COLUMNS,
  from: sql`entity e`,
  where: types ? [isOneOf(sql`e.type`, types, 'text')] : [],
  order: ORDERS[order],
});

const ORDERS: Record<EntityOrder, Order<EntityRow>> = {
  MOST_QUOTED: {
    name: 'MOST_QUOTED',
    descending: true,
    columns: [
      { sql: 'e.quote_count', type: 'int', value: (row) => row.quoteCount },
      { sql: 'e.id', type: 'bigint', value: (row) => row.id },
    ],
  },
  NAME: {
    name: 'NAME',
    descending: false,
    columns: [
      { sql: 'e.name', type: 'text', value: (row) => row.name },
      { sql: 'e.id', type: 'bigint', value: (row) => row.id },
    ],
  },
};
