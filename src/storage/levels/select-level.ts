import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type Order, type Page, type PageRequest, toPage } from '../lists/keyset.ts';
import { type KeyedList, type List, selectPage, selectPages } from '../lists/list.ts';
import { columnsOf, tableOf } from '../tables/columns.ts';
import { millisecondsOf } from './lay-out.ts';
import type { Level, LevelRow, NestedPage, NestedPages } from './level.ts';
import { ROW_KINDS } from './row-kinds.ts';

/**
 * A page of a list, or the pages of several keys.
 * @param keys whose lists are read; null: the list is nobody's
 */
export function selectLevel<Row>(
  level: Level,
  list: List<Row> | KeyedList<Row>,
  request: PageRequest,
  keys: readonly number[] | null,
  nested: NestedPages,
): Sql {
  const { layout, withCursors } = level;
  const { selected, joins } = layout;
  const isOfMany = keys !== null && keys.length > 1;
  const isWrapped = joins !== null || list.ranking !== undefined || isOfMany || nested.length > 0;
  const read = withPlaces(level, list, isWrapped || withCursors) as KeyedList<Row>;
  const page =
    keys === null
      ? selectPage<Row>(read, request)
      : keys.length === 1
        ? selectPage<Row>(read, request, sql`${keys[0]}::bigint`)
        : selectPages(read, keys, request);
  if (!isWrapped) return page;
  const cursors = withCursors ? list.order.columns.map((_, at) => `, page.${placeOf(at)}`).join('') : '';
  return sql`select ${selected}${nestedColumns(nested)}${raw(cursors)}${raw(isOfMany ? ', page."ownerKey"' : '')}
    from (${page}) page ${joins ?? raw('')} order by ${sorted(list.order, request)}`;
}

/**
 * Writes the statement that reads one row by its id. The last one is remembered: where the same pages are read with the
 * row, only the id is another.
 */
export function rowStatement(level: Level): (id: number, nested: NestedPages) => Pick<Sql, 'text' | 'values'> {
  let last: { nested: NestedPages; text: string; values: unknown[] } | undefined;
  return (id, nested) => {
    if (!last || nested.some((page, at) => page !== last!.nested[at])) {
      const { selected, joins } = level.layout;
      const isRowAlone = !joins && nested.length === 0;
      const { text, values } = selectRow(level, id, isRowAlone ? null : sql`${selected}${nestedColumns(nested)}`);
      last = { nested, text, values: values.slice(0, -1) };
    }
    return { text: last.text, values: [...last.values, id] };
  };
}

/**
 * One row by its id, which is the last of its values.
 * @param selected of the row as `page`, and of those that it names; null: the columns of the row
 */
export function selectRow({ kind, layout }: Level, id: number | Sql, selected: Sql | null): Sql {
  const { table, alias } = ROW_KINDS[kind];
  const { columns, joins } = layout;
  const row = sql`select ${columns} from ${raw(tableOf(table))} ${raw(alias)} where ${raw(alias)}.id = ${id}::bigint`;
  return selected ? sql`select ${selected} from (${row}) page ${joins ?? raw('')}` : row;
}

const nestedColumns = (nested: NestedPages): Sql =>
  nested.length === 0 ? raw('') : sql`, ${join(nested.map((page) => (page ? selectNested(page) : raw('null::json'))))}`;

/** A page of the list of the row that a statement calls `page`: a list of rows in JSON, null for none. */
function selectNested({ level, list, request, nested }: NestedPage): Sql {
  const { layout, withCursors } = level;
  const page = selectPage(withPlaces(level, list, true) as KeyedList<unknown>, request, raw('page."id"'));
  const cursors = list.order.columns.map(({ type }, at) => {
    const place = `page.${placeOf(at)}`;
    return `, ${type === 'timestamptz' ? millisecondsOf(place) : place}`;
  });
  const row = sql`${layout.inJson}${nestedColumns(nested)}${raw(withCursors ? cursors.join('') : '')}`;
  // Sorted in a select of its own, which nearly always has nothing left to sort; the aggregate would sort once more.
  return sql`(select json_agg(item) from (select json_build_array(${row}) item
    from (${page}) page ${layout.joins ?? raw('')} order by ${sorted(list.order, request)}) items)`;
}

/** What came of a nested page. */
export function pageOfNested({ level, request }: NestedPage, value: unknown): Page<LevelRow> {
  const rows = (value ?? []) as LevelRow[];
  for (const row of rows) {
    for (const at of level.layout.instants) if (row[at] !== null) row[at] = new Date(row[at] as number);
  }
  return toPage(rows, request);
}

/** Arguments that a function of PostgreSQL takes are a hundred at most. */
const MOST_IN_JSON = 90;

/** Whether pages of a list can be read by the statement of their owners. A search is planned for each of them. */
export const canNest = ({ layout }: Level, { search, ranking }: List<unknown>): boolean =>
  !search && !ranking && layout.width <= MOST_IN_JSON;

/** A list whose rows have the columns of a level, and what they are sorted by. */
export function withPlaces<Row>({ kind, layout }: Level, list: List<Row>, hasPlaces: boolean): List<Row> {
  const { alias, table } = ROW_KINDS[kind];
  const { order, ranking } = list;
  const { names } = layout;
  const own = ranking
    ? columnsOf<object>(table, alias, [...names, ...missing(names, BESIDE_RANK)] as never[])
    : layout.columns;
  const places = order.columns.map(({ sql }, at) => `, ${sql} ${placeOf(at)}`).join('');
  return { ...list, columns: sql`${own}${raw(ranking ? `, ${alias}.rank` : '')}${raw(hasPlaces ? places : '')}` };
}

const placeOf = (at: number): string => `place_${at + 1}`;

export function sorted<Row>({ columns, descending }: Order<Row>, { backward }: PageRequest): Sql {
  const direction = descending !== backward ? 'desc' : 'asc';
  return raw(columns.map((_, at) => `page.${placeOf(at)} ${direction}`).join(', '));
}

/** By these a ranked page is sorted. */
const BESIDE_RANK = ['sortAt', 'id'];

const missing = (names: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((name) => !names.includes(name));
