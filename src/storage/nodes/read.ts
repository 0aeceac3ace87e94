import sql, { raw, type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import type { Queryable } from '../database.ts';
import { bitsOf, type Order } from '../lists/keyset.ts';
import { isOneOf, type KeyedList, type List, run, withParts } from '../lists/list.ts';
import { byIds, groupsByKey } from '../lists/rows.ts';
import { SAID_BY, SPEAKING } from '../quotes/said-by.ts';
import { ArticleEntityEntity } from '../tables/article-entity.ts';
import { columnsOf } from '../tables/columns.ts';
import { ExternalIdEntity } from '../tables/external-id.ts';
import { RoleEntity } from '../tables/role.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

export const ENTITY_ORDERS = ['MOST_QUOTED', 'NAME'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

export const entitiesById = (database: Queryable, ids: readonly number[]): Promise<(EntityRow | null)[]> =>
  byIds<EntityRow>(database, ids, sql`select ${ENTITY_COLUMNS} from entity e where e.id = any(${ids}::bigint[])`);

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

/** Every type that articles saw each entity as, in the order of the ids. */
export async function typesSeen(database: Queryable, ids: readonly number[]): Promise<EntityType[][]> {
  const groups = await groupsByKey<{ ownerKey: number; type: EntityType }>(
    database,
    ids,
    sql`select entity_id "ownerKey", type from type_vote where entity_id = any(${ids}::bigint[]) order by entity_id, type`,
  );
  return groups.map((group) => group.map(({ type }) => type));
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

type NamedEntity = EntityRow & Pick<ArticleEntityEntity, 'firstPosition'>;

/** Entities of some types (all when null) that an article names, in the order of their first mention. */
const entitiesNamed = (types: readonly EntityType[] | null): KeyedList<NamedEntity> => ({
  columns: sql`${ENTITY_COLUMNS}, ${columnsOf(ArticleEntityEntity, 'ae', ['firstPosition'])}`,
  from: sql`article_entity ae join entity e on e.id = ae.entity_id`,
  key: sql`ae.article_id`,
  where: types ? [isOneOf(sql`ae.type`, types, 'text')] : [],
  order: {
    name: 'FIRST_MENTION',
    descending: false,
    columns: [
      { sql: 'ae.first_position', type: 'int', value: (row) => row.firstPosition },
      { sql: 'e.id', type: 'bigint', value: (row) => row.id },
    ],
  },
});

/** Entities of one type that an article names. */
export const entitiesOfArticle = (type: EntityType): KeyedList<NamedEntity> => entitiesNamed([type]);

/** Entities that an article names and does not quote. */
export function mentionedOnly(types: readonly EntityType[] | null): KeyedList<NamedEntity> {
  const named = entitiesNamed(types);
  const quoted = sql`exists (select from ${SPEAKING} said where said.article_id = ae.article_id
    and said.speaker_id = ae.entity_id and not said.negated)`;
  return { ...named, where: [...named.where, sql`not ${quoted}`] };
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

/** What is named in the same articles as an entity, most often first. */
export type CoMentionRow = EntityRow & { articleCount: number };

/** Of an entity that many articles name, what is named with it is kept in the order of an index. */
const KEPT_CO_MENTIONS = sql`select owner_id, other_id, article_count, bits from co_mention`;

/** Of all others it is counted; the limit is none, but tells the planner how few articles there are. */
const COUNTED_CO_MENTIONS = sql`
  select owner.id owner_id, other.entity_id other_id, count(*)::int article_count,
         length(ltrim(count(*)::int::bit(31)::text, '0')) bits
  from entity owner
    cross join lateral (select article_id from article_entity a where a.entity_id = owner.id limit many_articles()) own
    join article_entity other on other.article_id = own.article_id and other.entity_id <> owner.id
  where not owner.keeps_co_mentions
  group by owner.id, other.entity_id`;

export function coMentionsOfEntity(): KeyedList<CoMentionRow> {
  // One by one ("offset 0"): the planner expects more pairs than there are, and would read all entities.
  const among = (pairs: Sql) =>
    sql`(${pairs}) pair cross join lateral (select * from entity other where other.id = pair.other_id offset 0) e`;
  const list: KeyedList<CoMentionRow> = {
    columns: sql`${ENTITY_COLUMNS}, pair.article_count "articleCount"`,
    from: among(sql`${KEPT_CO_MENTIONS} union all ${COUNTED_CO_MENTIONS}`),
    key: sql`pair.owner_id`,
    where: [],
    order: {
      name: 'MOST_OFTEN',
      descending: true,
      columns: [
        { sql: 'pair.bits', type: 'int', value: (row) => bitsOf(row.articleCount) },
        { sql: 'pair.article_count', type: 'int', value: (row) => row.articleCount },
        { sql: 'pair.other_id', type: 'bigint', value: (row) => row.id },
      ],
    },
  };
  const parts = [KEPT_CO_MENTIONS, COUNTED_CO_MENTIONS].map((pairs) => ({
    ...{ from: among(pairs), where: [], order: list.order },
  }));
  return withParts(list, parts);
}

export interface SpeakerRow {
  ownerKey: number;
  entityId: number;
  quoteCount: number;
  wordCount: number;
  firstPosition: number;
}

/**
 * Who is quoted in each article, with how much; the most words first. What was not said does not count, and
 * what several say counts for each.
 */
export const speakersByArticle = (database: Queryable, ids: readonly number[]): Promise<SpeakerRow[][]> =>
  groupsByKey<SpeakerRow>(
    database,
    ids,
    sql`select q.article_id "ownerKey", q.said_by "entityId", count(*)::int "quoteCount", ${WORDS} "wordCount",
          min(q.span_start) "firstPosition"
        from ${SAID_BY} q where q.article_id = any(${ids}::bigint[]) and q.said_by is not null
          and not q.negated group by 1, 2 order by 1, 4 desc, 5`,
  );

/** Words in the stretch from the quote's first character to its last. */
const WORDS: Sql = raw(`sum(array_length(regexp_split_to_array(btrim(q.text), '\\s+'), 1))::int`);
