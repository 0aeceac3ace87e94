import sql, { join, raw, type Sql } from 'sql-template-tag';

/** Where an undated article sorts: last of all when the newest come first. */
export const UNDATED = new Date('0001-01-01T00:00:00.000Z');

/** Value of a sort column as a cursor carries it: instants as milliseconds since 1970. */
export type CursorValue = string | number;

interface SortColumn<Row> {
  /** Qualified column: "q.sort_at". */
  sql: string;
  type: 'timestamptz' | 'int' | 'bigint' | 'text';
  value(row: Row): CursorValue;
}

/** An order of a list. Its columns end with a unique one, all go in one direction, and one index serves them. */
export interface Order<Row> {
  /** Part of every cursor, so that a cursor of one order is refused by another. */
  name: string;
  descending: boolean;
  columns: SortColumn<Row>[];
}

/** Which part of a list is wanted; sizes are checked at the edge. */
export interface PageRequest {
  size: number;
  /** From the end of the list towards the front. */
  backward: boolean;
  after: CursorValue[] | null;
  before: CursorValue[] | null;
}

export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Conditions that keep rows after and before the cursors: `(q.sort_at, q.id) < ($1, $2)`. */
export function withinCursors<Row>(order: Order<Row>, request: PageRequest): Sql[] {
  const beyond = (values: CursorValue[], ascending: boolean) =>
    sql`(${raw(order.columns.map((column) => column.sql).join(', '))}) ${raw(ascending ? '>' : '<')} (${join(
      values.map((value, index) => bound(value, order.columns[index]!.type)),
    )})`;
  return [
    ...(request.after ? [beyond(request.after, !order.descending)] : []),
    ...(request.before ? [beyond(request.before, order.descending)] : []),
  ];
}

function bound(value: CursorValue, type: SortColumn<unknown>['type']): Sql {
  const parameter = type === 'timestamptz' ? new Date(value).toISOString() : value;
  return sql`${parameter}::${raw(type)}`;
}

/**
 * `order by` and `limit`: one row more than the page, which tells whether another page follows. The limit stands in
 * the text. Of one that is a value PostgreSQL thinks that it is large, and plans a named statement anew for each.
 */
export function orderAndLimit<Row>(order: Order<Row>, request: PageRequest): Sql {
  const direction = order.descending !== request.backward ? 'desc' : 'asc';
  return sql`order by ${raw(order.columns.map((column) => `${column.sql} ${direction}`).join(', '))}
    limit ${raw(String(request.size + 1))}`;
}

/** Every condition, as a statement has them. */
export const whereAll = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;

/** Takes the extra row off again, and turns a backward page round. The row of a cursor lies outside the page. */
export function toPage<Row>(found: Row[], request: PageRequest): Page<Row> {
  const more = found.length > request.size;
  const rows = more ? found.slice(0, request.size) : found;
  if (request.backward) rows.reverse();
  return {
    rows,
    hasNextPage: request.before !== null || (more && !request.backward),
    hasPreviousPage: request.after !== null || (more && request.backward),
  };
}

export const cursorValues = <Row>(order: Order<Row>, row: Row): CursorValue[] =>
  order.columns.map((column) => column.value(row));

/** Binary digits of a count, as tables of counts keep them to be sorted by: see migration 0005-statistics. */
export const bitsOf = (count: number): number => 32 - Math.clz32(count);

/**
 * Newest first by instant and id; `alias` is the table's in the statement, `idColumn` where it repeats the row's id.
 */
export const newestFirst = <Row extends TimedRow>(alias: string, idColumn = 'id'): Order<Row> => ({
  name: 'NEWEST',
  descending: true,
  columns: byTime(alias, idColumn),
});

export const oldestFirst = <Row extends TimedRow>(alias: string, idColumn = 'id'): Order<Row> => ({
  name: 'OLDEST',
  descending: false,
  columns: byTime(alias, idColumn),
});

/** Either of the two. */
export const timeOrder = <Row extends TimedRow>(
  order: 'NEWEST' | 'OLDEST',
  alias: string,
  idColumn?: string,
): Order<Row> => (order === 'NEWEST' ? newestFirst(alias, idColumn) : oldestFirst(alias, idColumn));

interface TimedRow {
  id: number;
  sortAt: Date;
}

const byTime = <Row extends TimedRow>(alias: string, idColumn: string): SortColumn<Row>[] => [
  { sql: `${alias}.sort_at`, type: 'timestamptz', value: (row) => row.sortAt.getTime() },
  { sql: `${alias}.${idColumn}`, type: 'bigint', value: (row) => row.id },
];
