import sql, { join } from 'sql-template-tag';
import type { Stance } from '../../domain/quote.ts';
import type { Queryable } from '../database.ts';
import { type Order, orderAndLimit, type Page, type PageRequest, toPage, withinCursors } from '../lists/keyset.ts';
import { run } from '../lists/rows.ts';
import type { QuoteConditions } from '../quotes/read.ts';
import { countGroups, largestFirst } from './count-groups.ts';
import type { QuoteDimension, StatsQuestion } from './question.ts';
import { isLargestFirst, type RollUp, rollUpFor } from './roll-ups.ts';

/** That someone talks about something: `weight` quotes of `sourceId` name `targetId`. */
export interface EdgeRow {
  sourceId: number;
  targetId: number;
  weight: number;
}

export interface EdgeStanceRow {
  /** Null: quotes that no word reports. */
  stance: Stance | null;
  count: number;
}

/**
 * The strongest first; equal ones by who speaks and who is named, in the order in which the graph came to know them.
 */
export const EDGE_ORDER: Order<EdgeRow> = {
  name: 'WEIGHT',
  descending: false,
  columns: [
    { sql: '-g.n', type: 'bigint', value: (row) => 0 - row.weight },
    { sql: 'g.k1', type: 'bigint', value: (row) => row.sourceId },
    { sql: 'g.k2', type: 'bigint', value: (row) => row.targetId },
  ],
};

const question = (conditions: QuoteConditions, dimensions: QuoteDimension[]): StatsQuestion => ({
  dimensions,
  conditions,
  unit: 'QUOTES',
  timeZone: 'UTC',
});

const edgesOf = (conditions: QuoteConditions) => question(conditions, ['SPEAKER', 'ABOUT']);

/**
 * Groups that are edges: nobody speaks where the speaker is not known, and who speaks of himself talks about no other.
 */
const edges = (conditions: QuoteConditions, minWeight: number, rollUp: RollUp | null) =>
  sql`(${countGroups(edgesOf(conditions), rollUp)}) g where g.k1 > 0 and g.k1 <> g.k2
    ${minWeight > 1 ? sql`and g.n >= ${minWeight}` : sql``}`;

/** One page of the edges that quotes meeting the conditions make. */
export async function readEdges(
  database: Queryable,
  conditions: QuoteConditions,
  minWeight: number,
  request: PageRequest,
  rollUp = rollUpFor(edgesOf(conditions)),
): Promise<Page<EdgeRow>> {
  const isIndexed = isLargestFirst(edgesOf(conditions), rollUp);
  const [order, within] = isIndexed ? largestFirst(EDGE_ORDER, request) : [EDGE_ORDER, request];
  const rows = await run<EdgeRow>(
    database,
    sql`select g.k1 "sourceId", g.k2 "targetId", g.n weight from ${edges(conditions, minWeight, rollUp)}
        ${join([sql``, ...withinCursors(order, within)], ' and ')} ${orderAndLimit(order, within)}`,
  );
  return toPage(rows, request);
}

/** How many edges there are in all. */
export async function countEdges(database: Queryable, conditions: QuoteConditions, minWeight: number): Promise<number> {
  const from = edges(conditions, minWeight, rollUpFor(edgesOf(conditions)));
  const [row] = await run<{ count: number }>(database, sql`select count(*) from ${from}`);
  return row!.count;
}

type Pair = Pick<EdgeRow, 'sourceId' | 'targetId'>;

const pairKey = ({ sourceId, targetId }: Pair): string => `${sourceId} ${targetId}`;

/** How the quotes of each edge are reported, in the order of `pairs`: the most frequent stance first. */
export async function stancesOfEdges(
  database: Queryable,
  conditions: QuoteConditions,
  pairs: readonly Pair[],
): Promise<EdgeStanceRow[][]> {
  const asked = question(conditions, ['SPEAKER', 'ABOUT', 'STANCE']);
  const among = { speakerIds: pairs.map((pair) => pair.sourceId), entityIds: pairs.map((pair) => pair.targetId) };
  const rows = await run<Pair & EdgeStanceRow>(
    database,
    sql`select g.k1 "sourceId", g.k2 "targetId", nullif(g.k3, '') stance, g.n count
        from (${countGroups(asked, rollUpFor(asked), among)}) g order by g.n desc, g.k3 collate "C"`,
  );
  const byPair = new Map<string, EdgeStanceRow[]>(pairs.map((pair) => [pairKey(pair), []]));
  for (const { stance, count, ...pair } of rows) byPair.get(pairKey(pair))!.push({ stance, count });
  return pairs.map((pair) => byPair.get(pairKey(pair))!);
}
