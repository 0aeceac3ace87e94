import sql, { join, raw, type Sql } from 'sql-template-tag';
import { type Order, orderAndLimit, type PageRequest, whereAll, withinCursors } from './keyset.ts';

/** How many of the newest rows that a search finds are ranked; those before them follow, the newest first. */
export const MOST_RANKED = 1_000;

/** The rank that those have in cursors. */
const UNRANKED = -1;

/** How a list is read of which the newest rows come in the order of a rank, and all others after them. */
export interface Ranking<Row> {
  /** Of the table whose rows are ranked. Its columns `sort_at` and `id` tell what is newest. */
  alias: string;
  /** Of a row of that alias: a whole number from 0. */
  rank: Sql;
  newest: Order<Row>;
}

/** A rank as the API shows it: null for what was not ranked. */
export const shownRank = (rank: number | undefined, perUnit: number): number | null =>
  rank === undefined || rank <= UNRANKED ? null : rank / perUnit;

/** A table that is large, and since when its newest rows are: see `newestRowsOf`. */
export interface Newest {
  table: 'quote' | 'article';
  /** One or two, the second with more rows behind it. */
  instants: Date[];
  /** Conditions of the list by which an index has the rows in order: a speaker, days. */
  anchors: Sql[];
}

interface Selected<Row> {
  columns: Sql;
  from: Sql;
  where: Sql[];
  order: Order<Row>;
}

/** One page of such a list. @param since see `newestRows` */
export function selectRanked<Row>(
  list: Selected<Row>,
  { alias, rank, newest }: Ranking<Row>,
  since: Newest | null,
  request: PageRequest,
): Sql {
  const row = raw(alias);
  const newestRequest = { size: MOST_RANKED - 1, backward: false, after: null, before: null };
  const candidates = newestRows({ ...list, order: newest }, alias, since, newestRequest);
  const ranked = sql`select ${row}.*, ${rank} rank from (${candidates}) ${row}`;
  const first = sql`select ${list.columns} from ranked ${row} ${whereAll(withinCursors(list.order, request))}
    ${orderAndLimit(list.order, request)}`;
  const where = [
    ...list.where,
    sql`(select count(*) from ranked) = ${MOST_RANKED}`,
    ...(request.backward ? [] : [sql`(select count(*) from first) <= ${request.size}`]),
    sql`${row}.sort_at <= (select min(r.sort_at) from ranked r)`,
    sql`(${row}.sort_at, ${row}.id) < (select r.sort_at, r.id from ranked r order by r.sort_at, r.id limit 1)`,
    ...withinRest(newest, request),
  ];
  const rest = sql`select ${list.columns} from (select ${row}.*, ${UNRANKED}::int rank from ${list.from}
    ${whereAll(where)} ${orderAndLimit(newest, request)}) ${row}`;
  const direction = raw(request.backward ? 'asc' : 'desc');
  return sql`with ranked as materialized (${ranked}), first as materialized (${first})
    select page.* from (select * from first union all (${rest})) page
    order by page.rank ${direction}, page."sortAt" ${direction}, page.id ${direction} limit ${request.size + 1}`;
}

/** What cursors of the whole list leave of the rows that are not ranked. */
function withinRest<Row>(newest: Order<Row>, request: PageRequest): Sql[] {
  const { after, before } = request;
  if (before && before[0] !== UNRANKED) return [sql`false`];
  return withinCursors(newest, {
    ...request,
    after: after && after[0] === UNRANKED ? after.slice(1) : null,
    before: before?.slice(1) ?? null,
  });
}

/** Rows of a table that a search looks at one by one before it asks an index. */
const WALKED = 10_000;
/** Rows that are taken from an index without regard to their order. */
const FEW = 5_000;

/**
 * All columns of the newest rows that meet the conditions. The search looks at the newest 10,000 rows of the table
 * first. A condition that many rows meet finds enough there. Where it does not, the search asks an index without order,
 * in steps. First it takes the rows since an instant. Then it takes a few rows of any age, and ends if there are no
 * more. Then it takes the rows since an earlier instant. Last it takes the rest.
 * PostgreSQL takes some conditions for frequent, such as a phrase of frequent words. For these it would walk in order
 * to the end of the table. `+ interval` keeps it from doing so.
 * @param alias of the table; `order` is by its `sort_at` and `id`, the newest first
 * @param since null: the table is small enough to be looked at in one part
 */
export function newestRows<Row>(
  { from, where, order }: Omit<Selected<Row>, 'columns'>,
  alias: string,
  since: Newest | null,
  request: PageRequest,
): Sql {
  const row = raw(alias);
  const within = withinCursors(order, request);
  if (since === null)
    return sql`select ${row}.* from ${from} ${whereAll([...where, ...within])} ${orderAndLimit(order, request)}`;
  const limit = sql`limit ${request.size + 1}`;
  const inOrder = sql`order by ${row}.sort_at desc, ${row}.id desc`;
  const walk = (columns: Sql, count: Sql) =>
    sql`(select ${columns} from ${from} ${whereAll([...since.anchors, ...within])} ${inOrder} ${count})`;
  const edge = walk(sql`${row}.sort_at, ${row}.id`, sql`offset ${WALKED} limit 1`);
  const others = (more: Sql[], end: Sql, time = sql`${row}.sort_at`) =>
    sql`(select ${row}.* from ${from}
      ${whereAll([...where, ...within, sql`(${time}, ${row}.id) <= ${edge}`, ...more])} ${end})`;
  // An index of time would have nearly all rows for these: PostgreSQL would read it beside that of the words.
  const anyTime = sql`(${row}.sort_at + interval '0')`;
  const isShort = (names: string[]) =>
    sql`${join(
      names.map((name) => sql`(select count(*) from ${raw(name)})`),
      ' + ',
    )} <= ${request.size}`;
  const isFew = sql`(select count(*) from few) <= ${FEW}`;
  const end = sql`order by ${row}.sort_at + interval '0' desc, ${row}.id desc ${limit}`;
  const [first, ...more] = since.instants;
  const froms = [...more, null];
  const windows = froms.map((from, at) => {
    const time = from ? sql`${row}.sort_at` : anyTime;
    const bounds = [
      sql`${time} < ${at === 0 ? first : froms[at - 1]}`,
      ...(from ? [sql`${row}.sort_at >= ${from}`] : []),
    ];
    const before = ['walked', 'recent', ...more.slice(0, at).map((_, index) => `window_${index}`)];
    const gates = [sql`not ${isFew}`, isShort(before)];
    return sql`${raw(`window_${at}`)} as materialized ${others([...gates, ...bounds], end, time)}`;
  });
  const all = windows.map((_, at) => raw(`select * from window_${at}`));
  // Planned for all of its rows, read for the first few.
  const older = others([isShort(['walked', 'recent']), sql`${anyTime} < ${first}`], sql``, anyTime);
  return sql`with walked as materialized (
      select ${row}.* from ${walk(sql`*`, sql`limit ${WALKED}`)} ${row} ${whereAll(where)} ${inOrder} ${limit}
    ), recent as materialized ${others([isShort(['walked']), sql`${row}.sort_at >= ${first}`], end)},
    older as materialized ${older}, few as materialized (select * from older limit ${FEW + 1}),
    ${join(windows, ', ')}
    select found.* from (
      select * from walked union all select * from recent union all select * from few where ${isFew}
      union all ${join(all, ' union all ')}
    ) found order by found.sort_at desc, found.id desc ${limit}`;
}
