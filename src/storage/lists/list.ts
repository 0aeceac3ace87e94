import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { type Order, orderAndLimit, type Page, type PageRequest, toPage, whereAll, withinCursors } from './keyset.ts';
import { type Newest, newestRows, type Ranking, selectRanked } from './ranked-list.ts';
import { groupByOwner, run } from './rows.ts';
import { selectWalked } from './walked-list.ts';

/** A list that can be read page by page, whole or for many keys at once. */
export interface List<Row> {
  /** Column list: `q.id, q.text`. */
  columns: Sql;
  /** Table with alias and joins: `quote q`. */
  from: Sql;
  where: Sql[];
  order: Order<Row>;
  /**
   * Lists without a row in common that together are this one. Each is read in the order of an index, which the whole
   * has no index for ("said by one of three"), and the pages are merged.
   */
  parts?: ListPart<Row>[];
  /** Brings what the columns name besides, to the rows of a page alone: neither conditions nor order look at it. */
  joinedLast?: { alias: string; join: Sql };
  /** Given where the order is that of a rank. */
  ranking?: Ranking<Row>;
  /** Given where a text narrows the list, so that none of its indexes need have the rows in order. */
  search?: {
    /** Of the table that is searched. */
    alias: string;
    /** Where the newest of its rows begin: see `newestRows`. */
    since: Newest | null;
    /** Whether there is one way to it, whatever is searched for, so that PostgreSQL need not plan it anew. */
    isPlannedOnce?: boolean;
    /** Rows of the same table in the order of an index, the first of which are looked at before: `selectWalked`. */
    walk?: ListPart<Row>;
  };
}

/** Another way to a part of the rows; its order has the columns of the whole's, of whatever table. */
export interface ListPart<Row> extends Pick<List<Row>, 'from' | 'where' | 'order'> {
  key?: Sql;
  /**
   * Values for which the part is read one after the other, `unnest(...) each(value)`: its conditions compare with
   * `each.value`. As good as a part for each of them, and no longer for a thousand.
   */
  each?: Sql;
}

/** A list that belongs to something: the quotes *of an article*. `key` is the column that holds whose. */
export interface KeyedList<Row> extends List<Row> {
  key: Sql;
  /** Where a table of counts knows how many rows the list of each key has. */
  counts?: ((database: Queryable, keys: readonly number[]) => Promise<number[]>) | null;
}

/** A list by the parts that it is read in; a single one is the list itself. */
export function withParts<Row, AnyList extends List<Row>>(list: AnyList, parts: ListPart<Row>[]): AnyList {
  return parts.length === 1 && !parts[0]!.each ? { ...list, ...parts[0]! } : { ...list, parts };
}

/** One page of a list, by one statement. */
export async function readPage<Row>(database: Queryable, list: List<Row>, request: PageRequest): Promise<Page<Row>> {
  return readSelected(database, selectPage(list, request), request);
}

/** As many as a page has by default. */
export const FEW_KEYS = 20;

/**
 * The same page of the list of each key, in the order of `keys`, by one statement. A single key stands in it as a
 * value: then the planner knows how popular that one is. Of many keys it knows the average only, and with PostgreSQL's
 * random_page_cost for spinning disks (4) it sorts the whole list of each instead of reading the index in order. A
 * search of few keys has each of them stand as a value too, since the way to it depends on how long the list of the
 * key is.
 */
export async function readPages<Row>(
  database: Queryable,
  list: KeyedList<Row>,
  keys: readonly number[],
  request: PageRequest,
): Promise<Page<Row>[]> {
  if (keys.length === 1) {
    return [await readSelected(database, selectPage(list, request, sql`${keys[0]}::bigint`), request)];
  }
  const byKey = groupByOwner(await run<Row & { ownerKey: number }>(database, selectPages(list, keys, request)));
  return keys.map((key) => toPage(byKey.get(key) ?? [], request));
}

/** The pages of several keys: rows with the key as `ownerKey`, those of the first key first. */
export function selectPages<Row>(list: KeyedList<Row>, keys: readonly number[], request: PageRequest): Sql {
  return list.search && keys.length <= FEW_KEYS
    ? join(
        keys.map(
          (key) =>
            sql`(select ${key}::bigint "ownerKey", page.*
              from (${selectPage(list, request, sql`${key}::bigint`)}) page)`,
        ),
        ' union all ',
      )
    : sql`select owner.key "ownerKey", page.* from unnest(${keys}::bigint[]) with ordinality as owner(key, position)
      cross join lateral (${selectPage(list, request, sql`owner.key`)}) page
      order by owner.position`;
}

async function readSelected<Row>(database: Queryable, statement: Sql, request: PageRequest): Promise<Page<Row>> {
  return toPage(await run<Row>(database, statement), request);
}

/** @param owner whose list it is, of a keyed one */
export function selectPage<Row>(list: List<Row> & { key?: Sql }, request: PageRequest, owner?: Sql): Sql {
  const { columns, parts, ranking, search } = list;
  if (ranking) {
    const where = [...(owner ? [sql`${list.key!} = ${owner}`] : []), ...list.where];
    return selectRanked({ ...list, where }, ranking, owner ? null : (search?.since ?? null), request);
  }
  if (search?.since && !owner && !request.backward && list.order.descending) {
    const found = newestRows(list, search.alias, search.since, request);
    return sql`select ${columns} from (${found}) ${raw(search.alias)} ${orderAndLimit(list.order, request)}`;
  }
  if (search?.walk && !owner) return selectWalked(list, search.alias, search.walk, request);
  const select = (part: ListPart<Row>, selected: Sql) => {
    const owned = owner ? [sql`${part.key ?? list.key!} = ${owner}`] : [];
    const conditions = [...owned, ...part.where, ...withinCursors(part.order, request)];
    return sql`select ${selected} from ${part.from} ${whereAll(conditions)} ${orderAndLimit(part.order, request)}`;
  };
  if (list.joinedLast) {
    const { alias, join: joined } = list.joinedLast;
    const page = select(list, sql`${raw(alias)}.*`);
    return sql`select ${columns} from (${page}) ${raw(alias)} ${joined} ${orderAndLimit(list.order, request)}`;
  }
  if (!parts) return select(list, columns);
  const merge = (pages: Sql) =>
    sql`select merged.* from ${pages} merged ${orderAndLimit(sortedBefore(list.order), request)}`;
  const pages = parts.map((part) => {
    const page = sql`(${select(part, sql`${columns}, ${sortColumns(part.order)}`)})`;
    return part.each ? sql`(${merge(sql`${part.each} cross join lateral ${page}`)})` : page;
  });
  return pages.length === 1 ? pages[0]! : merge(sql`(${join(pages, ' union all ')})`);
}

/** What the rows of a part are merged by: sort_1, sort_2, ... */
const sortColumns = <Row>(order: Order<Row>): Sql =>
  raw(order.columns.map((column, index) => `${column.sql} sort_${index + 1}`).join(', '));

const sortedBefore = <Row>(order: Order<Row>): Order<Row> => ({
  ...order,
  columns: order.columns.map((column, index) => ({ ...column, sql: `merged.sort_${index + 1}` })),
});
