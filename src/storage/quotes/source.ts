import sql, { type Sql } from 'sql-template-tag';
import { conjuncts, fewest, without } from '../lists/condition-tree.ts';
import { isOneOf } from '../lists/conditions.ts';
import type { QuoteConditions } from './conditions.ts';
import { once, SAID_BY } from './said-by.ts';

/** The table `q` that has the quotes of a list, each once, the conditions on it, and those that are left to check. */
export function quoteSource(conditions: QuoteConditions): { from: Sql; where: Sql[]; others: QuoteConditions } {
  const all = conjuncts(conditions);
  const speakerIds = fewest(all, 'speakerIds');
  if (!speakerIds) return { from: sql`quote q`, where: [], others: conditions };
  const where = [isOneOf(sql`q.said_by`, speakerIds, 'bigint'), ...once(speakerIds)];
  return { from: sql`${SAID_BY} q`, where, others: without(all, 'speakerIds', speakerIds) };
}
