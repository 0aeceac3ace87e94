import sql, { raw, type Sql } from 'sql-template-tag';
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
  since: Date | null,
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

/**
 * All columns of the newest rows that meet the conditions. What many rows meet is found among those since an instant, and
 * only where these have too few are the others looked for: of either part PostgreSQL knows how many rows it would read on
 * which way.
 * @param alias of the table; `order` is by its `sort_at` and `id`, the newest first
 * @param since null: the table is small enough to be one part
 */
export function newestRows<Row>(
  { from, where, order }: Omit<Selected<Row>, 'columns'>,
  alias: string,
  since: Date | null,
  request: PageRequest,
): Sql {
  const row = raw(alias);
  const conditions = [...where, ...withinCursors(order, request)];
  const select = (more: Sql[]) =>
    sql`select ${row}.* from ${from} ${whereAll([...conditions, ...more])} ${orderAndLimit(order, request)}`;
  if (since === null) return select([]);
  return sql`with recent as materialized (${select([sql`${row}.sort_at >= ${since}`])})
    select found.* from (
      select * from recent
      union all (${select([sql`${row}.sort_at < ${since}`, sql`(select count(*) from recent) <= ${request.size}`])})
    ) found order by found.sort_at desc, found.id desc limit ${request.size + 1}`;
}
