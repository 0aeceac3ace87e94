import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Order } from '../lists/keyset.ts';
import type { KeyedList } from '../lists/list.ts';
import { run } from '../lists/rows.ts';
import { columnsOf } from '../tables/columns.ts';
import { SourcePageEntity } from '../tables/source-page.ts';

/** A page that a source announced. */
export type SourcePageRow = SourcePageEntity;

const COLUMNS = columnsOf(SourcePageEntity, 'p');

/** Pages that were tried as often as is sensible, the newest last; at most as many as `most` says. */
export const failedPages = (database: Queryable, most: number): Promise<SourcePageRow[]> =>
  run(database, sql`select ${COLUMNS} from source_page p where p.state = 'FAILED' order by p.id limit ${most}`);

/** Has pages that failed fetched once more, all or the one of an address. @returns how many */
export async function retryFailed(database: Queryable, url: string | null): Promise<number> {
  const rows = await run<{ id: number }>(
    database,
    sql`with retried as (
          update source_page set state = 'WAITING', tries = 0, problem = null, next_try_at = now(), done_at = null
          where state = 'FAILED' and (${url}::text is null or url = ${url}) returning id
        )
        select id from retried`,
  );
  return rows.length;
}

const LATEST: Order<SourcePageRow> = {
  name: 'LATEST',
  descending: true,
  columns: [
    { sql: 'p.done_at', type: 'timestamptz', value: (row) => row.doneAt!.getTime() },
    { sql: 'p.id', type: 'bigint', value: (row) => row.id },
  ],
};

/** The pages of each source that are done with, the last of them first. */
export const pagesOfSource: KeyedList<SourcePageRow> = {
  columns: COLUMNS,
  from: sql`source_page p`,
  where: [sql`p.done_at is not null`],
  order: LATEST,
  key: sql`p.source_id`,
};

/** How the pages of a source fare. */
export interface PageCounts {
  waiting: number;
  /** Pages that are due now or being fetched, for the first time or to see whether they were edited. */
  waitingNow: number;
  failed: number;
  /** Stored since the instant that was asked for. */
  stored: number;
}

/** The same for each source, in the order of the ids. */
export async function pageCounts(
  database: Queryable,
  sourceIds: readonly number[],
  since: Date,
): Promise<PageCounts[]> {
  const rows = await run<PageCounts & { id: number }>(
    database,
    sql`select wanted.id, counted.* from unnest(${sourceIds}::bigint[]) wanted(id) cross join lateral (
          select count(*) filter (where p.state = 'WAITING') waiting,
            count(*) filter (where p.next_try_at <= now()
              or (p.problem is null and (p.state = 'WAITING' or (p.next_try_at is not null and p.tries > 0))))
              "waitingNow",
            count(*) filter (where p.state = 'FAILED') failed,
            count(*) filter (where p.state = 'STORED' and p.done_at >= ${since}::timestamptz) stored
          from source_page p
          where p.source_id = wanted.id
            and (p.done_at is null or p.done_at >= ${since} or p.state = 'FAILED'
              or p.next_try_at is not null)) counted`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return sourceIds.map((id) => byId.get(id) ?? { waiting: 0, waitingNow: 0, failed: 0, stored: 0 });
}
