import sql, { type Sql } from 'sql-template-tag';
import {
  branchesOf,
  conjuncts,
  eachOf,
  fewest,
  MOST_BRANCHES,
  partsByValue,
  whereWithout,
  without,
} from '../lists/condition-tree.ts';
import { timeOrder } from '../lists/keyset.ts';
import type { ListPart } from '../lists/list.ts';
import { type ArticleConditions, articleWhere } from './conditions.ts';
import type { ArticleRow } from './row.ts';

type TimeOrder = 'NEWEST' | 'OLDEST';
type Part = ListPart<ArticleRow>;

/**
 * The ways by which a page of articles is read in order: one index descent for each of several entities named, outlets,
 * sections or languages, or for each branch of an "or".
 */
export function articleParts(conditions: ArticleConditions, order: TimeOrder): Part[] {
  const parts = partsOf(conditions, [], order);
  return parts.length <= MOST_BRANCHES ? parts : [tablePart(conditions, [], order)];
}

/** Columns that have an index in the order of time. */
const COLUMNS = [
  ['outletIds', sql`a.outlet_id`, 'bigint'],
  ['sections', sql`a.section`, 'text'],
  ['languages', sql`a.language`, 'text'],
] as const;

/** @param excluded what the parts before hold already */
function partsOf(conditions: ArticleConditions, excluded: ArticleConditions[], order: TimeOrder): Part[] {
  const all = conjuncts(conditions);
  const table = [tablePart(conditions, excluded, order)];
  if (all.some(({ text }) => text !== undefined)) return table;
  const entityIds = fewest(all, 'entityIds');
  if (entityIds) return entityParts(all, entityIds, excluded, order);
  const byValue = partsByValue(all, COLUMNS, (others, where) => tablePart(others, excluded, order, where));
  if (byValue) return byValue;
  const branches = branchesOf(all);
  if (!branches) return table;
  return branches.flatMap((branch) => partsOf(branch.conditions, [...excluded, ...branch.before], order));
}

/** A part for each entity named; what names two is in that of the lower id. */
function entityParts(
  all: ArticleConditions[],
  entityIds: number[],
  excluded: ArticleConditions[],
  order: TimeOrder,
): Part[] {
  const others = whereWithout(without(all, 'entityIds', entityIds), excluded, (part) =>
    articleWhere(part, sql`ae.sort_at`),
  );
  return eachOf(entityIds, 'bigint').map(({ value, each }) => {
    const named = [sql`ae.entity_id = ${value}`];
    if (entityIds.length > 1) {
      named.push(
        sql`not exists (select from article_entity other where other.article_id = ae.article_id
          and other.entity_id = any(${entityIds}::bigint[]) and other.entity_id < ae.entity_id)`,
      );
    }
    return {
      from: sql`article_entity ae join article a on a.id = ae.article_id`,
      where: [...named, ...others],
      order: timeOrder(order, 'ae', 'article_id'),
      each,
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
