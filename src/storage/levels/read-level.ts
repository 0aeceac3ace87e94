import type { Reader } from '../lend.ts';
import { type CursorValue, type Order, type Page, type PageRequest, toPage } from '../lists/keyset.ts';
import type { KeyedList, List } from '../lists/list.ts';
import type { Level, LevelRow, NestedPages } from './level.ts';
import { ROW_KINDS, type RowKind } from './row-kinds.ts';
import { rowStatement, selectLevel } from './select-level.ts';

/** Whether the rows of a list are of a kind, and perhaps have more to be sorted by. */
export const isListOf = (kind: RowKind, list: List<never>): boolean =>
  list.columns.strings[0]!.startsWith(ROW_KINDS[kind].columns.strings[0]!);

/** One page of a list, with the rows that its rows name and the pages that belong to them, by one statement. */
export async function readLevel<Row>(
  reader: Reader,
  level: Level,
  list: List<Row>,
  request: PageRequest,
  nested: NestedPages,
): Promise<Page<LevelRow>> {
  const statement = selectLevel(level, list, request, null, nested);
  return toPage(await reader.rows(statement, isKept(list, 0)), request);
}

/** The same page of the list of each key, in the order of `keys`, by one statement. */
export async function readLevels<Row>(
  reader: Reader,
  level: Level,
  list: KeyedList<Row>,
  keys: readonly number[],
  request: PageRequest,
  nested: NestedPages,
): Promise<Page<LevelRow>[]> {
  const statement = selectLevel(level, list, request, keys, nested);
  const rows = await reader.rows(statement, isKept(list, FEW_VALUES));
  if (keys.length === 1) return [toPage(rows, request)];
  const byKey = new Map<unknown, LevelRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.at(-1))!.push(row);
  return keys.map((key) => toPage(byKey.get(key)!, request));
}

/** Reads one row by its id, with the rows that it names and the pages that belong to it; null where there is none. */
export function rowReader(level: Level) {
  const statementFor = rowStatement(level);
  return async (reader: Reader, id: number, nested: NestedPages): Promise<LevelRow | null> => {
    const [row] = await reader.rows(statementFor(id, nested), true);
    return row ?? null;
  };
}

/** The values of a row's cursor. */
export const cursorOf = <Row>({ layout }: Level, { columns }: Order<Row>, row: LevelRow): CursorValue[] =>
  columns.map((_, at) => {
    const value = row[layout.width + at];
    return value instanceof Date ? value.getTime() : (value as CursorValue);
  });

/** Values of conditions, of a list that a key narrows: PostgreSQL may plan once for all of them. */
const FEW_VALUES = 2;

/**
 * Whether a statement is planned once a connection. For a search seldom: the plan that is right for all words is wrong
 * for each.
 */
export const isKept = <Row>({ search, where, parts = [] }: List<Row>, mostValues: number): boolean =>
  search
    ? search.isPlannedOnce === true
    : !parts.some(({ each }) => each) &&
      [where, ...parts.map((part) => part.where)].every(
        (conditions) => conditions.reduce((sum, { values }) => sum + values.length, 0) <= mostValues,
      );
