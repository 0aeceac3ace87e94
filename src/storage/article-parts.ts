import sql, { type Sql } from 'sql-template-tag';
import { type ArticleConditions, articleWhere } from './article-conditions.ts';
import type { ArticleRow } from './articles.ts';
import { timeOrder } from './keyset.ts';
import type { ListPart } from './list.ts';

type TimeOrder = 'NEWEST' | 'OLDEST';
type Part = ListPart<ArticleRow>;

/** As for quotes: see `quoteParts`. */
const MOST_PARTS = 16;

/** The ways by which a page of articles is read in order: by each of several entities named, outlets, languages, sections. */
export function articleParts(conditions: ArticleConditions, order: TimeOrder): Part[] {
  const { text, entityIds, outletIds, languages, sections } = conditions;
  const table = [tablePart(conditions, order, [])];
  if (text !== undefined) return table;
  if (entityIds && entityIds.length <= MOST_PARTS) return entityParts(conditions, entityIds, order);
  for (const [column, values] of [
    [sql`a.outlet_id`, outletIds],
    [sql`a.section`, sections],
    [sql`a.language`, languages],
  ] as const) {
    if (values?.length === 1) return table;
    if (values && values.length <= MOST_PARTS) {
      return values.map((value) => tablePart(conditions, order, [sql`${column} = ${value}`]));
    }
  }
  return table;
}

/** A part for each entity named; what names two is in the first. */
function entityParts(conditions: ArticleConditions, entityIds: number[], order: TimeOrder): Part[] {
  const others = articleWhere({ ...conditions, entityIds: undefined }, sql`ae.sort_at`);
  return entityIds.map((entityId, index) => ({
    from: sql`article_entity ae join article a on a.id = ae.article_id`,
    where: [
      sql`ae.entity_id = ${entityId}::bigint`,
      ...(index === 0
        ? []
        : [
            sql`not exists (select from article_entity earlier where earlier.article_id = ae.article_id
              and earlier.entity_id = any(${entityIds.slice(0, index)}::bigint[]))`,
          ]),
      ...others,
    ],
    order: timeOrder(order, 'ae', 'article_id'),
  }));
}

const tablePart = (conditions: ArticleConditions, order: TimeOrder, where: Sql[]): Part => ({
  from: sql`article a`,
  where: [...where, ...articleWhere(conditions, sql`a.sort_at`)],
  order: timeOrder(order, 'a'),
});
