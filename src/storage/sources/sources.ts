import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { Order } from '../lists/keyset.ts';
import type { List } from '../lists/list.ts';
import { byIds, run } from '../lists/rows.ts';
import { columnsOf, namesOf } from '../tables/columns.ts';
import { SourceEntity } from '../tables/source.ts';

/** What is known of a source, but by what its server knows it again. */
export type SourceRow = Omit<SourceEntity, 'host' | 'etag' | 'lastModified' | 'sha256'>;

const COLUMNS = columnsOf(SourceEntity, 's', namesOf(SourceEntity, ['host', 'etag', 'lastModified', 'sha256']));

/** What somebody says of a source to follow. */
export interface NewSource {
  url: string;
  /** Null: it is called as it calls itself. */
  title: string | null;
  /** Seconds from one look to the next; null: by how often it changes. */
  everySeconds: number | null;
}

/**
 * Follows sources, to be looked at at once. One that is followed already stays as it is, but for what is said of it.
 * @returns the source of each, in their order
 */
export async function saveSources(database: Queryable, sources: readonly NewSource[]): Promise<SourceRow[]> {
  const unique = [...new Map(sources.map((source) => [source.url, source])).values()];
  await run(
    database,
    sql`with given as (
          select * from unnest(${unique.map(({ url }) => url)}::text[],
            ${unique.map(({ url }) => new URL(url).host)}::text[], ${unique.map(({ title }) => title)}::text[],
            ${unique.map(({ everySeconds }) => everySeconds)}::int[]) as given(url, host, title, every_seconds)
        ), hosts as (insert into fetch_host (host) select distinct host from given on conflict (host) do nothing)
        insert into source as s (url, host, title, every_seconds) select * from given
        on conflict (url) do update set title = coalesce(excluded.title, s.title), paused = false,
          every_seconds = coalesce(excluded.every_seconds, s.every_seconds)`,
  );
  const rows = await run<SourceRow>(
    database,
    sql`select ${COLUMNS} from source s where s.url = any(${unique.map(({ url }) => url)}::text[])`,
  );
  return sources.map(({ url }) => rows.find((row) => row.url === url)!);
}

export const sourcesById = (database: Queryable, ids: readonly number[]): Promise<(SourceRow | null)[]> =>
  byIds<SourceRow>(database, ids, sql`select ${COLUMNS} from source s where s.id = any(${ids}::bigint[])`);

/** The source of an address; null: it is not followed. */
export async function sourceByUrl(database: Queryable, url: string): Promise<SourceRow | null> {
  const [row] = await run<SourceRow>(database, sql`select ${COLUMNS} from source s where s.url = ${url}`);
  return row ?? null;
}

/** All sources, by their addresses. */
export const allSources = (database: Queryable): Promise<SourceRow[]> =>
  run(database, sql`select ${COLUMNS} from source s order by s.url`);

/** Until when the host of each source wants no request, in the order of the ids; null: it may be asked now. */
export async function hostsFreeAt(database: Queryable, sourceIds: readonly number[]): Promise<(Date | null)[]> {
  const rows = await run<{ id: number; freeAt: Date }>(
    database,
    sql`select s.id, h.free_at "freeAt" from source s join fetch_host h on h.host = s.host
        where s.id = any(${sourceIds}::bigint[]) and h.free_at > now()`,
  );
  const byId = new Map(rows.map(({ id, freeAt }) => [id, freeAt]));
  return sourceIds.map((id) => byId.get(id) ?? null);
}

const BY_ADDRESS: Order<SourceRow> = {
  name: 'ADDRESS',
  descending: false,
  columns: [{ sql: 's.url', type: 'text', value: (row) => row.url }],
};

/** The same, to be read page by page. */
export const sourceList = (): List<SourceRow> => ({
  columns: COLUMNS,
  from: sql`source s`,
  where: [],
  order: BY_ADDRESS,
});

/** Follows a source no longer; its articles stay. Null: there is none of that id. */
export async function removeSource(database: Queryable, id: number): Promise<SourceRow | null> {
  const [row] = await run<SourceRow>(
    database,
    sql`with removed as (delete from source where id = ${id} returning *) select ${COLUMNS} from removed s`,
  );
  return row ?? null;
}

/** Has sources looked at as soon as their hosts are free, also those that are paused. Ids of none: all. */
export async function markDue(database: Queryable, ids: readonly number[] | null): Promise<void> {
  await run(
    database,
    sql`update source set next_check_at = now(), paused = false
        where ${ids}::bigint[] is null or id = any(${ids}::bigint[])`,
  );
}
