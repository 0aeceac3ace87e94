import type { Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { groupByOwner, run } from './list.ts';

/** Rows by their id, in the order of `ids`; null where there is none. `statement` selects `id`. */
export async function byIds<Row extends { id: number }>(
  database: Queryable,
  ids: readonly number[],
  statement: Sql,
): Promise<(Row | null)[]> {
  const rows = await run<Row>(database, statement);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Groups of rows by the key that each carries as `ownerKey`, in the order of `keys`. */
export async function groupsByKey<Row extends { ownerKey: number }>(
  database: Queryable,
  keys: readonly number[],
  statement: Sql,
): Promise<Row[][]> {
  const groups = groupByOwner(await run<Row>(database, statement));
  return keys.map((key) => groups.get(key) ?? []);
}
