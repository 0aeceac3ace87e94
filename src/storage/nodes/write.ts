import type { EntityType, ExtractedEntity } from '../../domain/entity.ts';
import type { LinkedName } from '../../domain/linking.ts';
import type { Queryable } from '../database.ts';
import { sideBySide } from '../side-by-side.ts';
import { arraysOf, type ColumnName, intoOf, namesOf, type Table, tableOf } from '../tables/columns.ts';
import { EntityEntity } from '../tables/entity.ts';
import { EntityNameEntity } from '../tables/entity-name.ts';
import { ExternalIdEntity } from '../tables/external-id.ts';
import { FormerSlugEntity } from '../tables/former-slug.ts';
import { RoleEntity } from '../tables/role.ts';
import { TypeVoteEntity } from '../tables/type-vote.ts';

/** What is counted of a node. */
const COUNTED = ['quoteCount', 'keepsCoMentions'] as const;
const MADE = namesOf(EntityEntity, ['id', ...COUNTED]);

/** A node to make. */
export type NewEntity = Omit<EntityEntity, 'id' | (typeof COUNTED)[number]>;

/** Makes nodes. Ids go up in their order, and are given in it. */
export async function insertEntities(transaction: Queryable, entities: readonly NewEntity[]): Promise<number[]> {
  if (entities.length === 0) return [];
  const rows = await transaction.query<{ id: number }[]>(
    `with row as materialized (
       select nextval((select pg_get_serial_sequence('entity', 'id')::regclass)) id, r.*
       from unnest(${arraysOf(EntityEntity, MADE)}) with ordinality as r(${intoOf(EntityEntity, MADE)}, position)
       order by r.position
     ), inserted as (
       insert into entity (id, ${intoOf(EntityEntity, MADE)}) overriding system value
       select id, ${intoOf(EntityEntity, MADE)} from row
     )
     select id from row order by position`,
    MADE.map((name) => entities.map((entity) => entity[name])),
  );
  return rows.map(({ id }) => id);
}

/** What some articles add to nodes. */
export interface EntityAdditions {
  /** Each node once. */
  renames: { id: number; name: string; slug: string }[];
  /** Slugs that nodes had between two renames of these articles. */
  formerSlugs: { id: number; slug: string }[];
  /** Each node once, with the entity as which the last article saw it. */
  retypes: {
    id: number;
    entity: Pick<ExtractedEntity, 'type' | 'acronym' | 'organizationKind' | 'countryCode'>;
  }[];
  /** Each node and type once. */
  votes: { id: number; type: EntityType; votes: number }[];
  names: (LinkedName & { id: number })[];
  externalIds: { id: number; scheme: string; value: string }[];
  /** Each role of a person once. */
  roles: SeenRole[];
}

export type SeenRole = Omit<RoleEntity, 'personId'> & { id: number };

/** Adds what is not there yet; a name or an id that is there stays with whoever has it. */
export async function addToEntities(transaction: Queryable, additions: EntityAdditions): Promise<void> {
  const { renames, formerSlugs, retypes, votes, names, externalIds, roles } = additions;
  const write = async <Row>({ sql, columns }: Write<Row>, rows: readonly Row[]) => {
    if (rows.length > 0)
      await transaction.query(
        sql,
        columns.map((column) => rows.map(column)),
      );
  };
  await sideBySide(
    () => write(RENAME, renames),
    () => write(ADD_FORMER_SLUGS, formerSlugs),
    () => write(RETYPE, retypes),
    () => write(ADD_VOTES, votes),
    () => write(ADD_NAMES, names),
    () => write(ADD_EXTERNAL_IDS, externalIds),
    () => write(ADD_ROLES, roles),
  );
}

/** A statement with what it takes of each row: its parameters are one array each. */
interface Write<Row> {
  sql: string;
  columns: ((row: Row) => unknown)[];
}

/** What each column of a table is of a row. */
type Values<Row, Added> = { [Name in ColumnName<Added>]: (row: Row) => Added[Name] };

/** Adds rows to a table, but where `conflict` says what becomes of them. */
function addTo<Row, Added>(table: Table<Added>, values: Values<Row, Added>, conflict: string): Write<Row> {
  const names = Object.keys(values) as ColumnName<Added>[];
  return {
    sql: `insert into ${tableOf(table)} (${intoOf(table, names)})
      select * from unnest(${arraysOf(table, names)}) on conflict ${conflict}`,
    columns: names.map((name) => values[name]),
  };
}

type Renamed = EntityAdditions['renames'][number];
type Retyped = EntityAdditions['retypes'][number];

const RENAME: Write<Renamed> = {
  sql: `update entity e set name = renamed.name, slug = renamed.slug
    from unnest($1::bigint[], $2::text[], $3::text[]) as renamed(id, name, slug) where e.id = renamed.id`,
  columns: [({ id }) => id, ({ name }) => name, ({ slug }) => slug],
};

/** Articles say beside each entity of theirs what it is. */
const RETYPE: Write<Retyped> = {
  sql: `with retyped as (
      update entity e
      set type = seen.type, acronym = seen.acronym, organization_kind = seen.organization_kind,
          country_code = seen.country_code
      from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])
        as seen(id, type, acronym, organization_kind, country_code)
      where e.id = seen.id
      returning e.id, e.type
    )
    update article_entity named set type = retyped.type from retyped where named.entity_id = retyped.id`,
  columns: [
    ({ id }) => id,
    ({ entity }) => entity.type,
    ({ entity }) => entity.acronym,
    ({ entity }) => entity.organizationKind,
    ({ entity }) => entity.countryCode,
  ],
};

const ADD_VOTES = addTo<EntityAdditions['votes'][number], TypeVoteEntity>(
  TypeVoteEntity,
  { entityId: ({ id }) => id, type: ({ type }) => type, votes: ({ votes }) => votes },
  '(entity_id, type) do update set votes = type_vote.votes + excluded.votes',
);

const ADD_FORMER_SLUGS = addTo<EntityAdditions['formerSlugs'][number], FormerSlugEntity>(
  FormerSlugEntity,
  { entityId: ({ id }) => id, slug: ({ slug }) => slug },
  'do nothing',
);

const ADD_NAMES = addTo<EntityAdditions['names'][number], EntityNameEntity>(
  EntityNameEntity,
  { entityId: ({ id }) => id, normalized: ({ normalized }) => normalized, name: ({ name }) => name },
  'do nothing',
);

const ADD_EXTERNAL_IDS = addTo<EntityAdditions['externalIds'][number], ExternalIdEntity>(
  ExternalIdEntity,
  { entityId: ({ id }) => id, scheme: ({ scheme }) => scheme, value: ({ value }) => value },
  'do nothing',
);

const ADD_ROLES = addTo<SeenRole, RoleEntity>(
  RoleEntity,
  {
    personId: ({ id }) => id,
    normalized: ({ normalized }) => normalized,
    title: ({ title }) => title,
    organization: ({ organization }) => organization,
    firstSeen: ({ firstSeen }) => firstSeen,
    lastSeen: ({ lastSeen }) => lastSeen,
  },
  `(person_id, normalized) do update
      set first_seen = least(role.first_seen, excluded.first_seen),
          last_seen = greatest(role.last_seen, excluded.last_seen),
          organization = coalesce(role.organization, excluded.organization)`,
);
