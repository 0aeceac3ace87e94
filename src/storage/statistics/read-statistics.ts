import sql, { join, raw, type Sql } from 'sql-template-tag';
import { bucketNumber, type DateBucket, dayIn } from '../../domain/date-bucket.ts';
import { InputError } from '../../errors.ts';
import { OUTLET_COLUMNS } from '../articles/outlets.ts';
import type { Queryable } from '../database.ts';
import { type Order, orderAndLimit, type PageRequest, toPage, UNDATED, withinCursors } from '../lists/keyset.ts';
import { run, runKept } from '../lists/rows.ts';
import { ENTITY_COLUMNS } from '../nodes/row.ts';
import type { QuoteConditions } from '../quotes/read.ts';
import { countGroups, howManyGroups, largestFirst } from './count-groups.ts';
import { type BucketRange, fillBuckets } from './fill-buckets.ts';
import {
  addsUp,
  isIdDimension,
  isSeries,
  type QuoteDimension,
  type StatisticsPage,
  type StatsOrder,
  type StatsQuestion,
  type StatsRow,
  type Whole,
} from './question.ts';
import { isLargestFirst, type RollUp, rollUpFor } from './roll-ups.ts';

/** The order of the groups of a question, which names its dimensions: a cursor is good for the same ones only. */
export function statsOrder({ dimensions, unit }: StatsQuestion, orderBy: StatsOrder): Order<StatsRow> {
  const keys = dimensions.map((dimension, at) => ({
    // Compared by bytes, whatever language the database sorts by; dates as text, which any cursor can be.
    sql: isIdDimension(dimension) ? `g.k${at + 1}` : `g.k${at + 1}::text collate "C"`,
    type: isIdDimension(dimension) ? ('bigint' as const) : ('text' as const),
    value: (row: StatsRow) => row.keys[at]!,
  }));
  const count = { sql: '-g.n', type: 'bigint' as const, value: (row: StatsRow) => 0 - row.count };
  return {
    name: `${orderBy} ${unit} ${dimensions.join(' ')}`,
    descending: false,
    columns: orderBy === 'COUNT' ? [count, ...keys] : keys,
  };
}

/**
 * One page of the groups, by one statement. Where a date stands alone, every bucket from the first to the last is
 * there, or of the range that the conditions give.
 * @param rollUp see `countGroups`
 * @throws InputError when the database does not know the time zone
 */
export async function readStatistics(
  database: Queryable,
  question: StatsQuestion,
  orderBy: StatsOrder,
  request: PageRequest,
  rollUp = rollUpFor(question),
): Promise<StatisticsPage> {
  if (isSeries(question)) {
    const { rows } = await readGroups(database, question, rollUp, sql``);
    return fillSeries(question, rows, orderBy, request);
  }
  const order = statsOrder(question, orderBy);
  if (orderBy === 'COUNT' && isLargestFirst(question, rollUp)) {
    const [indexed, within] = largestFirst(order, request);
    const groups = countGroups(question, rollUp);
    const rows = await runKept<StatsRow>(
      database,
      sql`select ${keysOf(question)} keys, g.n count, ${namedBy(question)} named
          from (${groups}) g ${pageOf(indexed, within)}`,
    );
    return { ...toPage(rows, request), whole: null };
  }
  const { rows, whole } = await readGroups(database, question, rollUp, pageOf(order, request));
  return { ...toPage(rows, request), whole };
}

/** The page of a series, of the groups that have quotes. */
export function fillSeries(
  question: StatsQuestion,
  groups: readonly StatsRow[],
  orderBy: StatsOrder,
  request: PageRequest,
): StatisticsPage {
  const bucket = question.dimensions[0] as DateBucket;
  return fillBuckets(bucket, groups, bucketRange(bucket, question), orderBy, request);
}

/** Conditions, order and limit of a page of groups `g`. */
export function pageOf(order: Order<StatsRow>, request: PageRequest): Sql {
  const within = withinCursors(order, request);
  const where = within.length === 0 ? sql`` : sql`where ${join(within, ' and ')}`;
  return sql`${where} ${orderAndLimit(order, request)}`;
}

/** What all groups come to. */
export async function readWhole(database: Queryable, question: StatsQuestion): Promise<Whole> {
  const [row] = await run<Whole>(
    database,
    sql`select count(*) "rowCount", coalesce(sum(g.n), 0)::bigint sum from (${countGroups(question)}) g`,
  );
  return row!;
}

/** How many groups there are. */
export async function countRows(database: Queryable, question: StatsQuestion): Promise<number> {
  const [row] = await run<{ count: number }>(database, howManyGroups(question));
  return row!.count;
}

/**
 * How many quotes, or statements, meet the conditions; once for each speaker where the groups by SPEAKER add up to it.
 */
export async function readTotal(
  database: Queryable,
  question: StatsQuestion,
  rollUp: RollUp | null | undefined = undefined,
): Promise<number> {
  const dimensions = addsUp(question) ? question.dimensions.filter((dimension) => dimension === 'SPEAKER') : [];
  const whole = { ...question, dimensions };
  const groups = countGroups(whole, rollUp === undefined ? rollUpFor(whole) : rollUp);
  const [row] = await run<{ total: number }>(
    database,
    sql`select coalesce(sum(g.n), 0)::bigint total from (${groups}) g`,
  );
  return row!.total;
}

/** How many quotes meet the conditions, when a table of counts knows; else null. */
export function totalKept(conditions: QuoteConditions): ((database: Queryable) => Promise<number>) | null {
  const question: StatsQuestion = { dimensions: [], conditions, unit: 'QUOTES', timeZone: 'UTC' };
  const rollUp = rollUpFor(question);
  return rollUp && ((database) => readTotal(database, question, rollUp));
}

/** How many of the quotes that meet the conditions each speaker has, when a table of counts knows; else null. */
export function speakersKept(
  conditions: QuoteConditions,
): ((database: Queryable, speakerIds: readonly number[]) => Promise<number[]>) | null {
  if (conditions.speakerIds) return null;
  const questionOf = (speakerIds: number[]): StatsQuestion => ({
    dimensions: ['SPEAKER'],
    conditions: { ...conditions, speakerIds },
    unit: 'QUOTES',
    timeZone: 'UTC',
  });
  if (!rollUpFor(questionOf([]))) return null;
  return async (database, speakerIds) => {
    const rows = await run<{ id: number; count: number }>(
      database,
      sql`select g.k1 id, g.n count from (${countGroups(questionOf([...speakerIds]))}) g`,
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return speakerIds.map((id) => counts.get(id) ?? 0);
  };
}

interface Groups {
  rowCount: number;
  sum: number;
  /** Null: none. */
  page: [keys: StatsRow['keys'], count: number, named: StatsRow['named']][] | null;
}

/** The groups that `part` leaves (conditions, order and limit), and what all of them come to. */
async function readGroups(database: Queryable, question: StatsQuestion, rollUp: RollUp | null, part: Sql) {
  // A roll-up is read by keys; quotes may be searched for.
  const read = rollUp ? runKept : run;
  const [found] = await read<Groups>(
    database,
    sql`with groups as materialized (${countGroups(question, rollUp)})
        select count(*) "rowCount", coalesce(sum(n), 0)::bigint sum, (
          select json_agg(json_build_array(keys, count, named)) from (
            select ${keysOf(question)} keys, g.n count, ${namedBy(question)} named from groups g ${part}
          ) found
        ) page from groups`,
  ).catch((error: unknown) => {
    throw isUnknownZone(error) ? unknownTimeZone(question.timeZone) : error;
  });
  const { rowCount, sum, page } = found!;
  return { rows: (page ?? []).map(([keys, count, named]) => ({ keys, count, named })), whole: { rowCount, sum } };
}

/** Keys of several types travel as one JSON array. */
const keysOf = ({ dimensions }: StatsQuestion): Sql =>
  raw(`json_build_array(${dimensions.map((_, at) => `g.k${at + 1}`).join(', ')})`);

/** The rows that keys are the ids of, so that they need no statement of their own; PostgreSQL reads those of a page. */
const namedBy = ({ dimensions }: StatsQuestion): Sql =>
  dimensions.some(isIdDimension)
    ? sql`json_build_array(${join(dimensions.map((dimension, at) => namedRow(dimension, raw(`g.k${at + 1}`))))})`
    : raw(`'[]'::json`);

function namedRow(dimension: QuoteDimension, key: Sql): Sql {
  if (!isIdDimension(dimension)) return raw('null');
  const row = dimension === 'OUTLET' ? OUTLET_BY : ENTITY_BY;
  return sql`(select row_to_json(named) from (${row} = ${key}) named)`;
}

const ENTITY_BY = sql`select ${ENTITY_COLUMNS} from entity e where e.id`;
const OUTLET_BY = sql`select ${OUTLET_COLUMNS} from outlet o where o.id`;

/** The buckets that a range of instants touches. */
function bucketRange(bucket: DateBucket, { conditions, timeZone }: StatsQuestion): BucketRange {
  const { from, to } = conditions.published ?? {};
  const numberOf = (instant: Date) => bucketNumber(bucket, dayIn(timeZone, instant));
  return {
    first: from && from > UNDATED ? numberOf(from) : null,
    last: to ? numberOf(new Date(to.getTime() - 1)) : null,
  };
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: invalid_parameter_value. */
const isUnknownZone = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: string }).code === '22023' && /time zone/.test(error.message);

/** What to say of a time zone that nobody knows; used for those that only the database does not know as well. */
export const unknownTimeZone = (timeZone: string): InputError =>
  new InputError(
    `"timeZone" wants a name of the IANA time zone database, such as "Europe/Berlin" or "UTC", ` +
      `got "${timeZone.slice(0, 80)}"`,
  );
