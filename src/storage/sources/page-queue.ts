import sql from 'sql-template-tag';
import type { SourcePageState } from '../../domain/source.ts';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import { columnsOf } from '../tables/columns.ts';
import { SourcePageEntity } from '../tables/source-page.ts';

const PAGE = columnsOf(SourcePageEntity, 'p');

/** A page that is begun with and ends in no way at all is taken up again after so long. */
const AGAIN_SECONDS = 60;
/** So often a page is begun with, if it is never ended with. */
const MOST_BEGUN = 25;

/**
 * The page of a host that has waited longest to be fetched, for the first time before any that is looked at again.
 * Null: none is due. One that was begun with too often is due no more when it is given.
 */
export async function nextPage(database: Queryable, host: string): Promise<SourcePageEntity | null> {
  const [row] = await run<SourcePageEntity>(
    database,
    sql`with due as (
          select id, tries >= ${MOST_BEGUN} is_over from source_page where host = ${host} and next_try_at <= now()
          order by state = 'STORED', next_try_at, id limit 1
        ), begun as (
          update source_page p set tries = tries + 1,
            next_try_at = case when not is_over then now() + make_interval(secs => ${AGAIN_SECONDS}) end,
            state = case when is_over and state = 'WAITING' then 'FAILED' else state end,
            problem = case when is_over then 'ended the process that fetched it' else problem end,
            done_at = case when is_over then coalesce(done_at, now()) else done_at end
          from due where p.id = due.id returning p.*
        )
        select ${PAGE} from begun p`,
  );
  return row ?? null;
}

/** What became of a page, and by what its server knows again what it sent. */
export interface PageEnd extends Pick<SourcePageEntity, 'tries' | 'etag' | 'lastModified' | 'sha256'> {
  state: SourcePageState;
  problem: string | null;
  articleId: number | null;
  /** Seconds until it is tried again or, where it is stored, looked at again; null: it is not. */
  againSeconds: number | null;
}

/**
 * Ends with a page, or has it wait for another try. An article counts once for its source.
 * @param page as it was when it was begun with
 */
export async function endPage(
  database: Queryable,
  { id, state }: Pick<SourcePageEntity, 'id' | 'state'>,
  end: PageEnd,
): Promise<void> {
  await run(
    database,
    sql`with ended as (
          update source_page set state = ${end.state}, problem = ${end.problem}, tries = ${end.tries},
            article_id = (select a.id from article a where a.id = ${end.articleId}::bigint),
            etag = ${end.etag}, last_modified = ${end.lastModified}, sha256 = ${end.sha256}, asked_at = now(),
            next_try_at = now() + make_interval(secs => ${end.againSeconds}),
            done_at = case when ${end.state} <> 'WAITING' then coalesce(done_at, now()) end
          where id = ${id} and state = ${state} returning id, source_id, article_id
        )
        update source set article_count = article_count + 1
        from ended where source.id = ended.source_id and ${state} = 'WAITING' and ${end.state} = 'STORED'
          and not exists (select from source_page other where other.article_id = ended.article_id
            and other.source_id = ended.source_id and other.id <> ended.id)`,
  );
}
