import sql, { raw } from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { run } from './list.ts';

/** About how many rows are the newest of a table: a word that many have is found among them often enough. */
const NEWEST_ROWS = 400_000;

/**
 * Where about the newest 400,000 rows of a table begin, by the statistics that PostgreSQL keeps; null where the table has
 * no more than twice as many, or where it has not been looked at yet.
 */
export async function newestRowsSince(database: Queryable, table: 'quote' | 'article'): Promise<Date | null> {
  const [found] = await run<{ since: Date | null }>(
    database,
    sql`select bounds[1 + floor((1 - ${NEWEST_ROWS} / rows) * (cardinality(bounds) - 1))::int] since
        from (
          select c.reltuples::float8 "rows", s.histogram_bounds::text::timestamptz[] bounds
          from pg_class c left join pg_stats s on s.schemaname = c.relnamespace::regnamespace::text
            and s.tablename = c.relname and s.attname = 'sort_at'
          where c.oid = ${raw(`'${table}'::regclass`)}
        ) known where rows > ${2 * NEWEST_ROWS}`,
  );
  return found?.since ?? null;
}
