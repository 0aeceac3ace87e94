import sql, { type Sql } from 'sql-template-tag';
import { type ArticleConditions, articleWhere } from './article-conditions.ts';
import type { ArticleRow } from './articles.ts';
import { branchesOf, conjuncts, fewest, whereWithout } from './condition-tree.ts';
import { timeOrder } from './keyset.ts';
import type { ListPart } from './list.ts';

type TimeOrder = 'NEWEST' | 'OLDEST';
type Part = ListPart<ArticleRow>;

/** As for quotes: see `quoteParts`. */
const MOST_PARTS = 16;

/**
 * The ways by which a page of articles is read in order: one index descent for each of several entities named, outlets,
 * sections or languages, or for each branch of an "or".
 */
export function articleParts(conditions: ArticleConditions, order: TimeOrder): Part[] {
  const parts = partsOf(conditions, [], order);
  return parts.length <= MOST_PARTS ? parts : [tablePart(conditions, [], order)];
}

/** @param excluded what the parts before hold already */
function partsOf(conditions: ArticleConditions, excluded: ArticleConditions[], order: TimeOrder): Part[] {
  const all = conjuncts(conditions);
  const table = [tablePart(conditions, excluded, order)];
  if (all.some(({ text }) => text !== undefined)) return table;
  const entityIds = fewest(all, 'entityIds');
  if (entityIds && entityIds.length <= MOST_PARTS) return entityParts(all, entityIds, excluded, order);
  for (const [column, values] of [
    [sql`a.outlet_id`, fewest(all, 'outletIds')],
    [sql`a.section`, fewest(all, 'sections')],
    [sql`a.language`, fewest(all, 'languages')],
  ] as const) {
    if (values?.length === 1) return table;
    if (values && values.length <= MOST_PARTS) {
      return values.map((value) => tablePart(conditions, excluded, order, [sql`${column} = ${value}`]));
    }
  }
  const branches = branchesOf(all, MOST_PARTS);
  if (!branches) return table;
  return branches.flatMap((branch) => partsOf(branch.conditions, [...excluded, ...branch.before], order));
}

/** A part for each entity named; what names two is in the first. */
function entityParts(
  all: ArticleConditions[],
  entityIds: number[],
  excluded: ArticleConditions[],
  order: TimeOrder,
): Part[] {
  const and = all.map((part) => (part.entityIds === entityIds ? { ...part, entityIds: undefined } : part));
  const others = whereWithout({ and }, excluded, (part) => articleWhere(part, sql`ae.sort_at`));
  return entityIds.map((entityId, index) => {
    const named = [sql`ae.entity_id = ${entityId}::bigint`];
    if (index > 0) {
      named.push(
        sql`not exists (select from article_entity earlier where earlier.article_id = ae.article_id
          and earlier.entity_id = any(${entityIds.slice(0, index)}::bigint[]))`,
      );
    }
    return {
      from: sql`article_entity ae join article a on a.id = ae.article_id`,
      where: [...named, ...others],
      order: timeOrder(order, 'ae', 'article_id'),
    };
  });
}

const tablePart = (
  conditions: ArticleConditions,
  excluded: ArticleConditions[],
  order: TimeOrder,
  where: Sql[] = [],
): Part => ({
  from: sql`article a`,
  where: [...where, ...whereWithout(conditions, excluded, (part) => articleWhere(part, sql`a.sort_at`))],
  order: timeOrder(order, 'a'),
});
