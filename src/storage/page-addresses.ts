import sql, { type Sql } from 'sql-template-tag';
import type { EntityType } from '../domain/entity.ts';
import type { Queryable } from './database.ts';
import { run } from './lists/rows.ts';

/** What has a page of its own each. */
export const PAGE_KINDS = ['names', 'articles', 'statements'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a page is found by. */
export interface PageRow {
  id: number;
  /** Of a name. */
  type: EntityType | null;
  slug: string | null;
  /** When the last article that the page shows something of was stored. */
  changedAt: Date | null;
}

/** The highest id of each kind, 0 where there is none yet. */
export async function lastPageIds(database: Queryable): Promise<Record<PageKind, number>> {
  const [row] = await run<Record<PageKind, number>>(
    database,
    sql`select (select coalesce(max(id), 0) from entity) names, (select coalesce(max(id), 0) from article) articles,
          (select coalesce(max(id), 0) from statement) statements`,
  );
  return row!;
}

/** Ids that a page may have: above the first, up to the last. */
export interface IdRange {
  above: number;
  upTo: number;
}

/** The first so many within the range, in the order of their ids, by one statement. */
export const pagesWithin = (database: Queryable, kind: PageKind, range: IdRange, most: number): Promise<PageRow[]> =>
  run<PageRow>(database, PAGES[kind](range, most));

const PAGES: Record<PageKind, (range: IdRange, most: number) => Sql> = {
  // Ids of articles go up as they are stored.
  names: ({ above, upTo }, most) => sql`
    select e.id, e.type, e.slug, (
      select a.created_at from mention m join article a on a.id = m.article_id
      where m.entity_id = e.id order by m.entity_id desc, m.article_id desc limit 1) "changedAt"
    from entity e where e.id > ${above} and e.id <= ${upTo} order by e.id limit ${most}`,
  articles: ({ above, upTo }, most) => sql`
    select a.id, null "type", null slug, v.created_at "changedAt"
    from article a left join article_version v on v.article_id = a.id and v.number = a.version
    where a.id > ${above} and a.id <= ${upTo} order by a.id limit ${most}`,
  statements: ({ above, upTo }, most) => sql`
    select s.id, null "type", null slug, (
      select max(a.created_at) from quote q join article a on a.id = q.article_id
      where q.statement_id = s.id) "changedAt"
    from statement s where s.id > ${above} and s.id <= ${upTo} order by s.id limit ${most}`,
};
