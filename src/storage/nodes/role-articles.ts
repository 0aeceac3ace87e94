import sql from 'sql-template-tag';
import { ARTICLE_COLUMNS, type ArticleRow } from '../articles/row.ts';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';

/** A role of a person as an article of that instant prints it. */
export interface PrintedRole {
  personId: number;
  title: string;
  /** When the article was published, as an ISO instant; null where it has no date. */
  publishedAt: string | null;
}

/**
 * The article that prints each role: the first stored of those of that instant that name the person and have the words.
 * Null where there is none any more. One descent of an index a role; the texts of articles of that instant are read.
 */
export async function articlesOfRoles(
  database: Queryable,
  roles: readonly PrintedRole[],
): Promise<(ArticleRow | null)[]> {
  const dated = roles.flatMap((role, at) => (role.publishedAt === null ? [] : [{ ...role, at }]));
  if (dated.length === 0) return roles.map(() => null);
  const rows = await run<ArticleRow & { at: number }>(
    database,
    sql`select role.at::int "at", ${ARTICLE_COLUMNS}
        from unnest(
          ${dated.map(({ at }) => at)}::bigint[], ${dated.map(({ personId }) => personId)}::bigint[],
          ${dated.map(({ publishedAt }) => publishedAt)}::timestamptz[], ${dated.map(({ title }) => title)}::text[]
        ) role(at, person_id, published_at, title)
        cross join lateral (
          select ae.article_id id
          from article_entity ae
          join article named on named.id = ae.article_id
          join article_version v on v.article_id = named.id and v.number = named.version
          where ae.entity_id = role.person_id and ae.sort_at = role.published_at
            and strpos(translate(lower(v.text), '’', ''''), translate(lower(role.title), '’', '''')) > 0
          order by ae.article_id
          limit 1
        ) printed
        join article a on a.id = printed.id`,
  );
  const found = new Map(rows.map(({ at, ...article }) => [at, article]));
  return roles.map((_, at) => found.get(at) ?? null);
}
