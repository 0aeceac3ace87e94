import sql from 'sql-template-tag';
import type { PageToFetch } from '../../domain/article.ts';
import { sha256 } from '../../domain/content-key.ts';
import type { SourceKind, SourceResult } from '../../domain/source.ts';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import { columnsOf } from '../tables/columns.ts';
import { FetchHostEntity } from '../tables/fetch-host.ts';
import { SourceEntity } from '../tables/source.ts';

// The tables of sources as a queue. A process takes the turn at hosts where something is due, does it one after the
// other, and says now and then that it goes on. The turns of one that dies end by themselves, and what it was at is due
// still: each step ends by one statement, which changes what is due and says what came of it.

const SOURCE = columnsOf(SourceEntity, 's');
const HOST = columnsOf(FetchHostEntity, 'h', ['host']);

/** How long a turn lasts unless its process says that it goes on, in seconds. */
export const TURN_SECONDS = 30;
/** A look that ends in no way at all is taken up again after so long, so that it does not end every process. */
const AGAIN_SECONDS = 300;
/** A page whose announcement keeps changing is fetched again for it at most so often. */
const CHANGED_AGAIN_SECONDS = 600;

/** Takes the turn at hosts where something is due and nobody has it; at most so many. */
export async function takeTurns(database: Queryable, most: number): Promise<string[]> {
  const rows = await run<{ host: string }>(
    database,
    sql`with due as (
          select host from source where not paused and next_check_at <= now()
          union select host from source_page where next_try_at <= now()
        ), free as (
          select h.host from fetch_host h join due on due.host = h.host
          where h.claimed_until < now() and h.free_at <= now()
          order by h.claimed_until limit ${most} for update of h skip locked
        ), taken as (
          update fetch_host h set claimed_until = now() + make_interval(secs => ${TURN_SECONDS})
          from free where h.host = free.host returning h.host
        )
        select ${HOST} from taken h`,
  );
  return rows.map(({ host }) => host);
}

/** Goes on with turns. */
export async function keepTurns(database: Queryable, hosts: readonly string[]): Promise<void> {
  await run(
    database,
    sql`update fetch_host set claimed_until = now() + make_interval(secs => ${TURN_SECONDS})
        where host = any(${hosts}::text[])`,
  );
}

/** Ends a turn; the host is left alone for so long. */
export async function endTurn(database: Queryable, host: string, restMs: number): Promise<void> {
  await run(
    database,
    sql`update fetch_host set claimed_until = now() - interval '1 millisecond',
          free_at = greatest(free_at, now() + make_interval(secs => ${restMs / 1000}))
        where host = ${host}`,
  );
}

/** The source of a host that has waited longest to be looked at; null: none is due. */
export async function nextSource(database: Queryable, host: string): Promise<SourceEntity | null> {
  const [row] = await run<SourceEntity>(
    database,
    sql`with due as (
          select id from source where host = ${host} and not paused and next_check_at <= now()
          order by next_check_at, id limit 1
        ), begun as (
          update source set next_check_at = now() + make_interval(secs => ${AGAIN_SECONDS})
          from due where source.id = due.id returning source.*
        )
        select ${SOURCE} from begun s`,
  );
  return row ?? null;
}

/** What a look at a source brought. */
export interface Look {
  result: SourceResult;
  problem: string | null;
  failures: number;
  /** Null: as it was. */
  kind: SourceKind | null;
  title: string | null;
  etag: string | null;
  lastModified: string | null;
  sha256: string | null;
  /** Seconds that the next look would wait if nothing failed, and those that it waits. */
  waitSeconds: number;
  nextSeconds: number;
  isPaused: boolean;
  /** Pages that it announced; those that are known are fetched again where it says something else of them now. */
  pages: readonly AnnouncedPage[];
}

export interface AnnouncedPage extends PageToFetch {
  /** The article that came with its text; null: it is to be fetched. */
  articleId: number | null;
}

/** Ends a look at a source. @returns how many of the pages were not known */
export async function endLook(database: Queryable, id: number, look: Look): Promise<number> {
  const pages = [...new Map(look.pages.map((page) => [page.url, page])).values()];
  const [row] = await run<{ added: number }>(
    database,
    sql`with given as (
          select * from unnest(${pages.map(({ url }) => url)}::text[],
            ${pages.map(({ url }) => new URL(url).host)}::text[],
            ${pages.map(({ publishedAt }) => publishedAt)}::timestamptz[],
            ${pages.map(({ outlet }) => outlet)}::text[], ${pages.map(({ articleId }) => articleId)}::bigint[],
            ${pages.map(({ said }) => said && sha256(said))}::text[]
          ) as given(url, host, published_at, outlet, article_id, said_sha256)
        ), changed as (
          update source_page p set said_sha256 = given.said_sha256,
            next_try_at = case when p.state = 'STORED' and p.article_id is not null and p.said_sha256 is not null
              then greatest(now(), p.asked_at + make_interval(secs => ${CHANGED_AGAIN_SECONDS}))
              else p.next_try_at end
          from given
          where p.url = given.url and p.source_id = ${id} and given.said_sha256 <> coalesce(p.said_sha256, '')
        ), hosts as (
          insert into fetch_host (host) select distinct host from given on conflict (host) do nothing
        ), added as (
          insert into source_page
            (source_id, url, host, published_at, outlet, said_sha256, article_id, state, next_try_at, done_at)
          select ${id}, given.url, given.host, given.published_at, given.outlet, given.said_sha256,
            (select a.id from article a where a.id = given.article_id),
            case when article_id is null then 'WAITING' else 'STORED' end,
            case when article_id is null then now() end, case when article_id is not null then now() end
          from given
          where exists (select from source where id = ${id})
          on conflict (url) do nothing returning article_id
        ), counted as (
          select count(*) added, count(distinct article_id) filter (where not exists (
            select from source_page p where p.source_id = ${id} and p.article_id = added.article_id)) stored
          from added
        ), ended as (
          update source set last_checked_at = now(), problem = ${look.problem}, failures = ${look.failures},
            kind = coalesce(${look.kind}, kind), title = coalesce(title, ${look.title}), etag = ${look.etag},
            last_modified = ${look.lastModified}, sha256 = ${look.sha256}, wait_seconds = ${look.waitSeconds},
            next_check_at = now() + make_interval(secs => ${look.nextSeconds}), paused = ${look.isPaused},
            last_result = case when counted.added > 0 then 'NEW' else ${look.result} end,
            last_new_at = case when counted.added > 0 or ${look.result} = 'NEW' then now() else last_new_at end,
            article_count = article_count + counted.stored
          from counted where id = ${id}
        )
        select added from counted`,
  );
  return row!.added;
}
