import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { type Order, orderAndLimit, type Page, type PageRequest, toPage, withinCursors } from './keyset.ts';

/** A list that can be read page by page, whole or for many keys at once. */
export interface List<Row> {
  /** Column list: `q.id, q.text`. */
  columns: Sql;
  /** Table with alias and joins: `quote q`. */
  from: Sql;
  where: Sql[];
  order: Order<Row>;
}

/** A list that belongs to something: the quotes *of an article*. `key` is the column that holds whose. */
export interface KeyedList<Row> extends List<Row> {
  key: Sql;
}

/** One page of a list, by one statement. */
export async function readPage<Row>(database: Queryable, list: List<Row>, request: PageRequest): Promise<Page<Row>> {
  const rows = await run<Row>(database, selectPage(list, request, []));
  return toPage(rows, request);
}

/**
 * The same page of the list of each key, in the order of `keys`, by one statement. A single key stands in it as a value:
 * then the planner knows how popular that one is. Of many keys it knows the average only, and with PostgreSQL's
 * random_page_cost for spinning disks (4) it sorts the whole list of each instead of reading the index in order.
 */
export async function readPages<Row>(
  database: Queryable,
  list: KeyedList<Row>,
  keys: readonly number[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  if (keys.length === 1) {
    const where = [sql`${list.key} = ${keys[0]}::bigint`, ...list.where];
    return [await readPage(database, { ...list, where }, request)];
  }
  const rows = await run<Row & { ownerKey: number }>(
    database,
    sql`select owner.key "ownerKey", page.* from unnest(${keys}::bigint[]) with ordinality as owner(key, position)
        cross join lateral (${selectPage(list, request, [sql`${list.key} = owner.key`])}) page
        order by owner.position`,
  );
  const byKey = groupByOwner(rows);
  return keys.map((key) => toPage(byKey.get(key) ?? [], request));
}

/** Rows of each key, in the order in which they came. */
export function groupByOwner<Row extends { ownerKey: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.ownerKey);
    if (group) group.push(row);
    else groups.set(row.ownerKey, [row]);
  }
  return groups;
}

/** The statement of a page, with one row more than the page; `extra` are more conditions. */
export function selectPage<Row>(list: List<Row>, request: PageRequest, extra: Sql[] = []): Sql {
  const conditions = [...extra, ...list.where, ...withinCursors(list.order, request)];
  return sql`select ${list.columns} from ${list.from} ${whereAll(conditions)} ${orderAndLimit(list.order, request)}`;
}

/** How many rows the whole list has. */
export async function countList<Row>(database: Queryable, list: List<Row>): Promise<number> {
  const [row] = await run<{ count: number }>(database, sql`select count(*) from ${list.from} ${whereAll(list.where)}`);
  return row!.count;
}

/** How many rows the list of each key has, in the order of `keys`. */
export async function countLists<Row>(
  database: Queryable,
  list: KeyedList<Row>,
  keys: readonly number[],
): Promise<number[]> {
  const conditions = [sql`${list.key} = any(${keys}::bigint[])`, ...list.where];
  const rows = await run<{ ownerKey: number; count: number }>(
    database,
    sql`select ${list.key} "ownerKey", count(*) from ${list.from} ${whereAll(conditions)} group by 1`,
  );
  const byKey = new Map(rows.map((row) => [row.ownerKey, row.count]));
  return keys.map((key) => byKey.get(key) ?? 0);
}

/** `column` is one of `values`. A single value is compared by "=": PostgreSQL reads an index in order only then. */
export const isOneOf = (column: Sql, values: readonly (number | string)[], type: 'bigint' | 'text'): Sql =>
  values.length === 1 ? sql`${column} = ${values[0]}::${raw(type)}` : sql`${column} = any(${values}::${raw(type)}[])`;

const whereAll = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`` : sql`where ${join(conditions, ' and ')}`;

/** Runs a statement and gives its rows. */
export const run = <Row>(database: Queryable, statement: Sql): Promise<Row[]> =>
  database.query<Row[]>(statement.text, statement.values as unknown[]);
