import sql, { type Sql } from 'sql-template-tag';
import { bitsOf } from '../lists/keyset.ts';
import { type KeyedList, withParts } from '../lists/list.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

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
