import sql, { join, type Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { whereAll } from './keyset.ts';
import { FEW_KEYS, type KeyedList, type List } from './list.ts';
import { run } from './rows.ts';

/** Rows that are counted of a search, which may find any number. */
export const MOST_COUNTED = 20_000;

/**
 * Counts up to one more than the limit: that one tells that there are more. PostgreSQL plans `found` as if all of its
 * rows were read, since a search may find few where many are expected; then it reads no more than are counted.
 */
const countSome = (from: Sql, where: Sql[]): Sql =>
  sql`(with found as materialized (select from ${from} ${whereAll(where)})
    select count(*) from (select from found limit ${MOST_COUNTED + 1}) some_found)`;

/** How many rows the whole list has; MOST_COUNTED + 1 for a search that finds more than MOST_COUNTED. */
export async function countList<Row>(database: Queryable, list: List<Row>): Promise<number> {
  const count = list.search
    ? sql`select ${countSome(list.from, list.where)} count`
    : sql`select count(*) from ${list.from} ${whereAll(list.where)}`;
  const [row] = await run<{ count: number }>(database, count);
  return row!.count;
}

/** The same for the list of each key, in the order of `keys`. */
export async function countLists<Row>(
  database: Queryable,
  list: KeyedList<Row>,
  keys: readonly number[],
): Promise<number[]> {
  if (list.counts) return list.counts(database, keys);
  const all = [sql`${list.key} = any(${keys}::bigint[])`, ...list.where];
  const one = (key: Sql) => countSome(list.from, [sql`${list.key} = ${key}`, ...list.where]);
  const counts = !list.search
    ? sql`select ${list.key} "ownerKey", count(*) from ${list.from} ${whereAll(all)} group by 1`
    : keys.length <= FEW_KEYS
      ? join(
          keys.map((key) => sql`select ${key}::bigint "ownerKey", ${one(sql`${key}::bigint`)} count`),
          ' union all ',
        )
      : sql`select owner.key "ownerKey", ${one(sql`owner.key`)} count from unnest(${keys}::bigint[]) owner(key)`;
  const rows = await run<{ ownerKey: number; count: number }>(database, counts);
  const byKey = new Map(rows.map((row) => [row.ownerKey, row.count]));
  return keys.map((key) => byKey.get(key) ?? 0);
}
