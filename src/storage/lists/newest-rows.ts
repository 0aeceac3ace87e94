import sql, { raw } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Newest } from './ranked-list.ts';
import { run } from './rows.ts';

/**
 * About how many of the newest rows of a table a search looks through before it looks through all: of a word that one
 * in 50, or one in 300, has, these have as many as are ranked.
 */
const NEWEST_ROWS = [50_000, 300_000];
/** Of a table with fewer rows all are looked through at once. */
const LARGE = 20_000;

/**
 * Since when the newest rows of a table are, by what PostgreSQL knows of it; null where it has few, or knows nothing.
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
