import sql from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import type { Queryable } from '../database.ts';
import { groupsByKey } from '../lists/rows.ts';
import { columnsOf } from '../tables/columns.ts';
import { ExternalIdEntity } from '../tables/external-id.ts';
import { RoleEntity } from '../tables/role.ts';

/** Every type that articles saw each entity as, in the order of the ids. */
export async function typesSeen(database: Queryable, ids: readonly number[]): Promise<EntityType[][]> {
  const groups = await groupsByKey<{ ownerKey: number; type: EntityType }>(
    database,
    ids,
    sql`select entity_id "ownerKey", type from type_vote where entity_id = any(${ids}::bigint[])
        order by entity_id, type`,
  );
  return groups.map((group) => group.map(({ type }) => type));
}

/** Every other name of each entity, by alphabet. */
export async function aliasesByEntity(database: Queryable, ids: readonly number[]): Promise<string[][]> {
  const groups = await groupsByKey<{ ownerKey: number; name: string }>(
    database,
    ids,
    sql`select n.entity_id "ownerKey", n.name from entity_name n join entity e on e.id = n.entity_id
        where n.entity_id = any(${ids}::bigint[]) and n.name <> e.name order by n.entity_id, n.name`,
  );
  return groups.map((group) => group.map((row) => row.name));
}

const OF_EXTERNAL_ID = ['scheme', 'value'] as const;

export interface ExternalIdRow extends Pick<ExternalIdEntity, (typeof OF_EXTERNAL_ID)[number]> {
  ownerKey: number;
}

export const externalIdsByEntity = (database: Queryable, ids: readonly number[]): Promise<ExternalIdRow[][]> =>
  groupsByKey<ExternalIdRow>(
    database,
    ids,
    sql`select x.entity_id "ownerKey", ${columnsOf(ExternalIdEntity, 'x', OF_EXTERNAL_ID)} from external_id x
        where x.entity_id = any(${ids}::bigint[]) order by x.entity_id, x.scheme, x.value`,
  );

const OF_ROLE = ['title', 'organization', 'firstSeen', 'lastSeen'] as const;

export interface RoleRow extends Pick<RoleEntity, (typeof OF_ROLE)[number]> {
  ownerKey: number;
}

/** Roles of each person, the latest seen first. */
export const rolesByPerson = (database: Queryable, ids: readonly number[]): Promise<RoleRow[][]> =>
  groupsByKey<RoleRow>(
    database,
    ids,
    sql`select r.person_id "ownerKey", ${columnsOf(RoleEntity, 'r', OF_ROLE)} from role r
        where r.person_id = any(${ids}::bigint[]) order by r.person_id, r.last_seen desc nulls last, r.title`,
  );
