import sql, { raw, type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import type { Queryable } from '../database.ts';
import { isOneOf } from '../lists/conditions.ts';
import type { KeyedList } from '../lists/list.ts';
import { groupsByKey } from '../lists/rows.ts';
import { SAID_BY, SPEAKING } from '../quotes/said-by.ts';
import { ArticleEntityEntity } from '../tables/article-entity.ts';
import { columnsOf } from '../tables/columns.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

type NamedEntity = EntityRow & Pick<ArticleEntityEntity, 'firstPosition'>;

/** Entities of some types (all when null) that an article names, in the order of their first mention. */
const entitiesNamed = (types: readonly EntityType[] | null): KeyedList<NamedEntity> => ({
  columns: sql`${ENTITY_COLUMNS}, ${columnsOf(ArticleEntityEntity, 'ae', ['firstPosition'])}`,
  from: sql`article_entity ae`,
  joinedLast: { alias: 'ae', join: sql`join entity e on e.id = ae.entity_id` },
  key: sql`ae.article_id`,
  where: types ? [isOneOf(sql`ae.type`, types, 'text')] : [],
  order: {
    name: 'FIRST_MENTION',
    descending: false,
    columns: [
      { sql: 'ae.first_position', type: 'int', value: (row) => row.firstPosition },
      { sql: 'ae.entity_id', type: 'bigint', value: (row) => row.id },
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
