import sql, { raw } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Newest } from './ranked-list.ts';
import { run } from './rows.ts';

/**
 * A search looks through about this many of the newest rows of a table before it looks through all rows. When one row
 * in 50 has a word, the smaller number of rows has as many hits as are ranked. When one row in 300 has it, the larger
 * number of rows does.
 */
const NEWEST_ROWS = [50_000, 300_000];
/** Of a table with fewer rows all are looked through at once. */
const LARGE = 20_000;

/**
 * The instants at which the newest rows of a table begin, from PostgreSQL's statistics. Null where the table has few
 * rows, or where PostgreSQL has no statistics of it.
 */
export async function newestRowsOf(database: Queryable, table: Newest['table']): Promise<Newest | null> {
  const [found] = await run<{ instants: Date[] }>(
    database,
    sql`select array(
          select bounds[1 + floor((1 - least(newest / rows, 0.5)) * (cardinality(bounds) - 1))::int]
          from unnest(${NEWEST_ROWS}::float8[]) with ordinality n(newest, position)
          where position = 1 or newest < rows / 2 order by position
        ) instants
        from (
          select c.reltuples::float8 "rows", s.histogram_bounds::text::timestamptz[] bounds
          from pg_class c join pg_stats s on s.schemaname = c.relnamespace::regnamespace::text
            and s.tablename = c.relname and s.attname = 'sort_at' and s.histogram_bounds is not null
          where c.oid = ${raw(`'${table}'::regclass`)}
        ) known where rows >= ${LARGE}`,
  );
  return found ? { table, instants: found.instants, anchors: [] } : null;
}
