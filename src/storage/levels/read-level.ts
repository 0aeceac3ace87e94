import sql, { raw, type Sql } from 'sql-template-tag';
import type { Reader } from '../lend.ts';
import { type CursorValue, type Order, type Page, type PageRequest, toPage } from '../lists/keyset.ts';
import { type KeyedList, type List, selectPage, selectPages } from '../lists/list.ts';
import { columnsOf, tableOf } from '../tables/columns.ts';
import type { Layout } from './lay-out.ts';
import { ROW_KINDS, type RowKind } from './row-kinds.ts';

/** A row as its columns, in the order of the selection; behind them the values of its cursor, where they are read. */
export type LevelRow = unknown[];

/** What is read of each page of a level. */
export interface Level {
  kind: RowKind;
  layout: Layout;
  /** Whether each row is to have the values of its cursor. */
  withCursors: boolean;
}

/** Whether the rows of a list are of a kind, and perhaps have more to be sorted by. */
export const isListOf = (kind: RowKind, list: List<never>): boolean =>
  list.columns.text.startsWith(ROW_KINDS[kind].columns.text);

/** One page of a list, with the rows that its rows name, by one statement. */
export async function readLevel<Row>(
  reader: Reader,
  level: Level,
  list: List<Row>,
  request: PageRequest,
): Promise<Page<LevelRow>> {
  return toPage(await reader.rows(selectLevel(level, list, request, null)), request);
}

/** The same page of the list of each key, in the order of `keys`, by one statement. */
export async function readLevels<Row>(
  reader: Reader,
  level: Level,
  list: KeyedList<Row>,
  keys: readonly number[],
  request: PageRequest,
): Promise<Page<LevelRow>[]> {
  const statement = selectLevel(level, list, request, keys);
  const rows = await reader.rows(statement, isReadByKey(list, statement));
  if (keys.length === 1) return [toPage(rows, request)];
  const byKey = new Map<unknown, LevelRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.at(-1))!.push(row);
  return keys.map((key) => toPage(byKey.get(key)!, request));
}

/** One row by its id, with the rows that it names; null where there is none. */
export async function readRow(reader: Reader, { kind, layout }: Level, id: number): Promise<LevelRow | null> {
  const { table, alias } = ROW_KINDS[kind];
  const { names, selected, joins } = layout;
  const own = columnsOf<object>(table, alias, names as never[]);
  const page = sql`select ${own} from ${raw(tableOf(table))} ${raw(alias)} where ${raw(alias)}.id = ${id}::bigint`;
  const statement = joins ? sql`select ${selected} from (${page}) page ${joins}` : page;
  const [row] = await reader.rows(statement, true);
  return row ?? null;
}

/** The values of a row's cursor. */
export const cursorOf = <Row>({ layout }: Level, { columns }: Order<Row>, row: LevelRow): CursorValue[] =>
  columns.map((_, at) => {
    const value = row[layout.width + at];
    return value instanceof Date ? value.getTime() : (value as CursorValue);
  });

/** Key, place and size: what PostgreSQL may plan once for all values of. */
const FEW_VALUES = 4;

/**
 * Whether a statement is planned once a connection. Never for a search: the plan that is right for all words is wrong
 * for each.
 */
const isReadByKey = <Row>({ search }: List<Row>, { values }: Sql): boolean => !search && values.length <= FEW_VALUES;

/** @param keys whose lists are read; null: the list is nobody's */
function selectLevel<Row>(
  { kind, layout, withCursors }: Level,
  list: List<Row> | KeyedList<Row>,
  request: PageRequest,
  keys: readonly number[] | null,
): Sql {
  const { order, ranking } = list;
  const { table, alias } = ROW_KINDS[kind];
  const { names, selected, joins } = layout;
  const isWrapped = joins !== null || ranking !== undefined || (keys !== null && keys.length > 1);
  const own = columnsOf<object>(table, alias, [...names, ...missing(names, ranking ? BESIDE_RANK : [])] as never[]);
  const places = order.columns.map((_, at) => `place_${at + 1}`);
  const columns = sql`${own}${raw(ranking ? `, ${alias}.rank` : '')}${
    isWrapped || withCursors ? raw(order.columns.map(({ sql }, at) => `, ${sql} ${places[at]}`).join('')) : raw('')
  }`;
  const read = { ...list, columns } as KeyedList<Row>;
  const page =
    keys === null
      ? selectPage<Row>(read, request)
      : keys.length === 1
        ? selectPage<Row>(read, request, sql`${keys[0]}::bigint`)
        : selectPages(read, keys, request);
  if (!isWrapped) return page;
  const direction = order.descending !== request.backward ? 'desc' : 'asc';
  const inOrder = raw(places.map((place) => `page.${place} ${direction}`).join(', '));
  const cursors = withCursors ? places.map((place) => `, page.${place}`).join('') : '';
  return sql`select ${selected}${raw(cursors)}${raw(keys !== null && keys.length > 1 ? ', page."ownerKey"' : '')}
    from (${page}) page ${joins ?? raw('')} order by ${inOrder}`;
}

/** By these a ranked page is sorted. */
const BESIDE_RANK = ['sortAt', 'id'];

const missing = (names: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((name) => !names.includes(name));
