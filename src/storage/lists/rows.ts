import type { Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Reader } from '../lend.ts';

/** Runs a statement and gives its rows. */
export const run = <Row>(database: Queryable, statement: Sql): Promise<Row[]> =>
  database.query<Row[]>(statement.text, statement.values as unknown[]);

/**
 * The same for a statement that reads by keys, whatever they are: where a request reads, connections parse it once, and
 * plan it once where that is as good.
 */
export const runKept = <Row>(database: Queryable | Reader, statement: Sql): Promise<Row[]> =>
  'kept' in database ? database.kept<Row>(statement) : run<Row>(database, statement);

/** Rows by their id, in the order of `ids`; null where there is none. `statement` selects `id`. */
export async function byIds<Row extends { id: number }>(
  database: Queryable,
  ids: readonly number[],
  statement: Sql,
): Promise<(Row | null)[]> {
  const rows = await runKept<Row>(database, statement);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Rows of some ids, and of those that are null what another table has. Nothing is asked where none is. */
export async function withOthers<Row>(
  rows: readonly (Row | null)[],
  ids: readonly number[],
  readOthers: (missing: number[]) => Promise<(Row | null)[]>,
): Promise<(Row | null)[]> {
  const missing = ids.filter((_, index) => rows[index] === null);
  if (missing.length === 0) return [...rows];
  const others = await readOthers(missing);
  const found = new Map(missing.map((id, index) => [id, others[index]!]));
  return rows.map((row, index) => row ?? found.get(ids[index]!) ?? null);
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
