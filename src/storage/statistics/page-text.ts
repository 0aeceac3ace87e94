import sql, { join, type Sql } from 'sql-template-tag';
import { orderAndLimit, type PageRequest } from '../lists/keyset.ts';
import { countGroups, largestFirst } from './count-groups.ts';
import { isInOtherZone } from './count-in-zone.ts';
import { isDateDimension, isSeries, type StatisticsPage, type StatsOrder, type StatsQuestion } from './question.ts';
import { fillSeries, pageOf, statsOrder } from './read-statistics.ts';
import { isLargestFirst, rollUpFor } from './roll-ups.ts';

// Pages of groups as parts of a statement that has other parts: only those that take PostgreSQL next to no time, since
// a part that takes long would take the others with it.

/** A page of groups before it is read. */
export interface GroupsPage {
  question: StatsQuestion;
  orderBy: StatsOrder;
  request: PageRequest;
}

/** Whether an index has the groups in the order of a page, and PostgreSQL can write their keys. */
export const isIndexed = ({ question, orderBy, request }: GroupsPage, rollUp = rollUpFor(question)): boolean =>
  orderBy === 'COUNT' &&
  !request.backward &&
  !question.dimensions.some(isDateDimension) &&
  isLargestFirst(question, rollUp);

/**
 * SQL for the texts of a page that an index has in its order, with commas between them.
 * @param item the text of a group `g`, which has its keys as k1, k2, ... and its count as n
 * @param joins brings the rows that keys are the ids of
 */
export function selectGroupTexts({ question, orderBy, request }: GroupsPage, item: Sql, joins: readonly Sql[]): Sql {
  // The group after the page tells whether another follows, which nobody asks for here.
  const [order, within] = largestFirst(statsOrder(question, orderBy), { ...request, size: request.size - 1 });
  return sql`(select string_agg(item, ',') from (select ${item} item
    from (select g.* from (${countGroups(question)}) g ${pageOf(order, within)}) g
    ${join([sql``, ...joins], ' ')} ${orderAndLimit(order, within)}) items)`;
}

/**
 * SQL for the days and counts of a series, as JSON; null where they are no dates of UTC, or many rows are summed up for
 * them.
 */
export function selectSeries({ question }: GroupsPage): Sql | null {
  if (!isSeries(question) || isInOtherZone(question) || !isOfOne(question)) return null;
  const rollUp = rollUpFor(question);
  return rollUp && sql`(select json_agg(json_build_array(g.k1, g.n))::text from (${countGroups(question, rollUp)}) g)`;
}

/** Whether only quotes by one speaker, or about one entity, are counted. */
const isOfOne = ({ conditions: { speakerIds, aboutIds } }: StatsQuestion): boolean =>
  speakerIds?.length === 1 || aboutIds?.length === 1;

/** The page of what `selectSeries` gave. */
export function pageOfSeries({ question, orderBy, request }: GroupsPage, found: string | null): StatisticsPage {
  const groups = JSON.parse(found ?? '[]') as [day: string, count: number][];
  const rows = groups.map(([day, count]) => ({ keys: [day], count, named: [] }));
  return fillSeries(question, rows, orderBy, request);
}
