import sql, { raw, type Sql } from 'sql-template-tag';
import { type Order, orderAndLimit, type PageRequest, whereAll, withinCursors } from './keyset.ts';

/**
 * How many rows are looked at one by one. Words that one row in 25 has fill a page of twenty there. Of rarer words an
 * index finds few rows, even among all of somebody who is quoted every day.
 */
const WALKED = 500;

interface Rows<Row> {
  from: Sql;
  where: Sql[];
  order: Order<Row>;
}

/**
 * One page of a search by two ways: the first rows of an index that has more of them in the order of the list, of
 * which those count that meet its conditions; and where these do not fill the page, the list's own way, by the index of
 * words. Each is bad at what the other is good at, and PostgreSQL cannot tell beforehand which is right for a word.
 * @param alias of the table whose rows both read
 */
export function selectWalked<Row>(
  list: Rows<Row> & { columns: Sql },
  alias: string,
  walk: Rows<Row>,
  request: PageRequest,
): Sql {
  const row = raw(alias);
  const { size } = request;
  const inOrder = whereAll([...walk.where, ...withinCursors(walk.order, request)]);
  const first = sql`select ${row}.* from ${walk.from} ${inOrder}
    ${orderAndLimit(walk.order, { ...request, size: WALKED - 1 })}`;
  const found = sql`(select count(*) from walked)`;
  const others = [...list.where, ...withinCursors(list.order, request), sql`${found} <= ${raw(String(size))}`];
  return sql`with walked as materialized (
      select ${row}.* from (${first}) ${row} ${whereAll(list.where)} ${orderAndLimit(walk.order, request)}
    )
    select ${list.columns} from (
      select * from walked where ${found} > ${raw(String(size))}
      union all (select ${row}.* from ${list.from} ${whereAll(others)} ${orderAndLimit(list.order, request)})
    ) ${row} ${orderAndLimit(list.order, request)}`;
}
