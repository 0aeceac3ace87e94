import type { EntityType, ExtractedEntity } from '../../domain/entity.ts';
import type { KnownEntity, LinkedName } from '../../domain/linking.ts';
import type { Queryable } from '../database.ts';
import { arraysOf, type ColumnName, intoOf, namesOf, type Table, tableOf } from '../tables/columns.ts';
import { EntityEntity } from '../tables/entity.ts';
import { EntityNameEntity } from '../tables/entity-name.ts';
import { ExternalIdEntity } from '../tables/external-id.ts';
import { FormerSlugEntity } from '../tables/former-slug.ts';
import { RoleEntity } from '../tables/role.ts';
import { TypeVoteEntity } from '../tables/type-vote.ts';

/** Roles of a person that linking looks at, those seen last: some people are called by hundreds. */
export const MOST_ROLES = 50;

/**
 * Every entity that has one of the normalized names, or one of the external ids ("wikidata:Q7747"), among its own.
 * Names are looked up one by one ("offset 0"): for a whole array the planner takes the trigram index to be the cheaper one,
 * which is wrong a hundredfold, and a join that was planned while the table was empty reads all of it.
 */
export function knownEntities(transaction: Queryable, names: string[], externalIds: string[]): Promise<KnownEntity[]> {
  return transaction.query<KnownEntity[]>(
    `select e.id, e.type, e.name,
            coalesce((select json_object_agg(v.type, v.votes) from type_vote v where v.entity_id = e.id), '{}') "votes", e.country_code "countryCode",
            array(select r.title from role r where r.person_id = e.id
                  order by r.last_seen desc nulls last, r.normalized limit ${MOST_ROLES}) "roles",
            array(select n.normalized from entity_name n where n.entity_id = e.id) "names",
            coalesce((select json_agg(json_build_object('scheme', x.scheme, 'value', x.value))
                      from external_id x where x.entity_id = e.id), '[]') "externalIds"
     from entity e
     where e.id in (select n.entity_id from unnest($1::text[]) wanted(name) cross join lateral
                      (select entity_id from entity_name where normalized = wanted.name offset 0) n
                    union select entity_id from external_id where (scheme, value) in
                      (select split_part(id, ':', 1), substr(id, strpos(id, ':') + 1) from unnest($2::text[]) id))
     order by e.id`,
    [names, externalIds],
  );
}

/**
 * Whose each slug is, out of `wanted` and their numbered forms, that somebody has or had before a rename. Numbers count up
 * until as many are free as may be given out, so that the cost is index look-ups, however many entities there are.
 * @param wanted slugs, each with how many of it and its numbered forms may be given out
 */
export async function takenSlugs(
  transaction: Queryable,
  wanted: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const rows = await transaction.query<{ slug: string; id: number }[]>(
    `with recursive tried(wanted, times, number, slug, id, free) as (
       select w.slug, w.times, 1, w.slug, ${OWNER('w.slug')}, 0
       from unnest($1::text[], $2::int[]) as w(slug, times)
       union all
       select t.wanted, t.times, t.number + 1, next.slug, ${OWNER('next.slug')}, t.free + (t.id is null)::int
       from tried t cross join lateral (select t.wanted || '-' || (t.number + 1) slug) next
       where t.free < t.times and (t.number > 1 or t.id is not null or t.times > 1)
     )
     select slug, id from tried where id is not null`,
    [[...wanted.keys()], [...wanted.values()]],
  );
  return new Map(rows.map((row) => [row.slug, row.id]));
}

const OWNER = (slug: string): string =>
  `coalesce((select e.id from entity e where e.slug = ${slug}), (select f.entity_id from former_slug f where f.slug = ${slug}))`;

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
       select nextval(pg_get_serial_sequence('entity', 'id')) id, r.*
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
  await write(RENAME, renames);
  await write(ADD_FORMER_SLUGS, formerSlugs);
  await write(RETYPE, retypes);
  await write(ADD_VOTES, votes);
  await write(ADD_NAMES, names);
  await write(ADD_EXTERNAL_IDS, externalIds);
  await write(ADD_ROLES, roles);
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
      set type = seen.type, acronym = seen.acronym, organization_kind = seen.organization_kind, country_code = seen.country_code
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
