import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { KeyedList } from '../lists/list.ts';
import { run } from '../lists/rows.ts';
import { ArticleVersionEntity } from '../tables/article-version.ts';
import { columnsOf } from '../tables/columns.ts';

const SHOWN = ['articleId', 'number', 'sha256'] as const;

/** One version of an article without its text. */
export interface VersionRow extends Pick<ArticleVersionEntity, (typeof SHOWN)[number]> {
  /** Null of an older version that was stored before headlines were kept. */
  title: string | null;
  seenAt: Date;
}

/** The versions of an article, the newest first. */
export const versionsOfArticle = (): KeyedList<VersionRow> => ({
  columns: sql`${columnsOf(ArticleVersionEntity, 'v', SHOWN)}, v.created_at "seenAt",
    coalesce(v.title, case when v.number = a.version then a.title end) title`,
  from: sql`article_version v join article a on a.id = v.article_id`,
  key: sql`v.article_id`,
  where: [],
  order: {
    name: 'NUMBER',
    descending: true,
    columns: [{ sql: 'v.number', type: 'int', value: (row) => row.number }],
  },
});

/** How a version is asked for by its article's id and its number. */
export const versionKey = (articleId: number, number: number): string => `${articleId} ${number}`;

/** The text of each version, by its key; null where there is none. */
export async function textsOfVersions(database: Queryable, keys: readonly string[]): Promise<(string | null)[]> {
  const wanted = keys.map((key) => key.split(' ').map(Number));
  const rows = await run<Pick<ArticleVersionEntity, 'articleId' | 'number' | 'text'>>(
    database,
    sql`select ${columnsOf(ArticleVersionEntity, 'v', ['articleId', 'number', 'text'])}
        from unnest(${wanted.map(([id]) => id!)}::bigint[], ${wanted.map(([, number]) => number!)}::int[])
          as w(article_id, number)
        join article_version v on v.article_id = w.article_id and v.number = w.number`,
  );
  const texts = new Map(rows.map(({ articleId, number, text }) => [versionKey(articleId, number), text]));
  return keys.map((key) => texts.get(key) ?? null);
}
