import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Order } from '../lists/keyset.ts';
import type { KeyedList } from '../lists/list.ts';
import { byIds } from '../lists/rows.ts';
import { columnsOf } from '../tables/columns.ts';
import { MentionEntity } from '../tables/mention.ts';

export type MentionRow = MentionEntity;

const COLUMNS = columnsOf(MentionEntity, 'm');

const IN_TEXT_ORDER: Order<MentionRow> = {
  name: 'POSITION',
  descending: false,
  columns: [
    { sql: 'm.span_start', type: 'int', value: (row) => row.spanStart },
    { sql: 'm.id', type: 'bigint', value: (row) => row.id },
  ],
};

export const mentionsById = (database: Queryable, ids: readonly number[]): Promise<(MentionRow | null)[]> =>
  byIds<MentionRow>(database, ids, sql`select ${COLUMNS} from mention m where m.id = any(${ids}::bigint[])`);

/** Mentions of an article, in the order of the text. */
export const mentionsOfArticle = (): KeyedList<MentionRow> => ({
  columns: COLUMNS,
  from: sql`mention m`,
  key: sql`m.article_id`,
  where: [],
  order: IN_TEXT_ORDER,
});

const NEWEST: Order<MentionRow & { sortAt: Date }> = {
  name: 'NEWEST',
  descending: true,
  columns: [
    { sql: 'ae.sort_at', type: 'timestamptz', value: (row) => row.sortAt.getTime() },
    { sql: 'm.article_id', type: 'bigint', value: (row) => row.articleId },
    { sql: 'm.id', type: 'bigint', value: (row) => row.id },
  ],
};

/** Mentions of an entity, in the newest articles first. */
export const mentionsOfEntity = (): KeyedList<MentionRow & { sortAt: Date }> => ({
  columns: sql`${COLUMNS}, ae.sort_at "sortAt"`,
  from: sql`article_entity ae join mention m on m.entity_id = ae.entity_id and m.article_id = ae.article_id`,
  key: sql`ae.entity_id`,
  where: [],
  order: NEWEST,
});
