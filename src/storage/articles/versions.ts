import sql, { raw, type Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { KeyedList } from '../lists/list.ts';
import { run } from '../lists/rows.ts';
import { ArticleVersionEntity } from '../tables/article-version.ts';
import { columnsOf } from '../tables/columns.ts';

const SHOWN = ['articleId', 'number', 'sha256'] as const;
const OF_TEXT = ['text', 'sentences'] as const;

/** One version of an article without its text. */
export interface VersionRow extends Pick<ArticleVersionEntity, (typeof SHOWN)[number]> {
  /** Null of an older version that was stored before headlines were kept. */
  title: string | null;
  /** Null also of such a version. */
  publishedAt: Date | null;
  /** Null of such a version. */
  authors: string[] | null;
  seenAt: Date;
}

/** What an older version lacks of this is not known; the newest has what its article has. */
const kept = (column: string): Sql => raw(`coalesce(v.${column}, case when v.number = a.version then a.${column} end)`);

const COLUMNS = sql`${columnsOf(ArticleVersionEntity, 'v', SHOWN)}, ${kept('title')} title,
  ${kept('published_at')} "publishedAt", ${kept('authors')} authors, v.created_at "seenAt"`;

const VERSION = sql`article_version v join article a on a.id = v.article_id`;

/** The versions of an article, the newest first. */
export const versionsOfArticle = (): KeyedList<VersionRow> => ({
  columns: COLUMNS,
  from: VERSION,
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

const idsOf = (keys: readonly string[]) => {
  const wanted = keys.map((key) => key.split(' ').map(Number));
  return sql`unnest(${wanted.map(([id]) => id!)}::bigint[], ${wanted.map(([, number]) => number!)}::int[])
    as w(article_id, number)`;
};

/** Each version, by its key; null where there is none. */
export async function versionsByKey(database: Queryable, keys: readonly string[]): Promise<(VersionRow | null)[]> {
  const rows = await run<VersionRow>(
    database,
    sql`select ${COLUMNS} from ${VERSION}
        join ${idsOf(keys)} on w.article_id = v.article_id and w.number = v.number`,
  );
  return inOrder(rows, keys);
}

/** The text of a version, with its sentence bounds. */
export type VersionTextRow = Pick<ArticleVersionEntity, 'articleId' | 'number' | (typeof OF_TEXT)[number]>;

/** The text of each version, by its key; null where there is none. */
export async function textsOfVersions(
  database: Queryable,
  keys: readonly string[],
): Promise<(VersionTextRow | null)[]> {
  const rows = await run<VersionTextRow>(
    database,
    sql`select ${columnsOf(ArticleVersionEntity, 'v', ['articleId', 'number', ...OF_TEXT])} from ${idsOf(keys)}
        join article_version v on v.article_id = w.article_id and v.number = w.number`,
  );
  return inOrder(rows, keys);
}

function inOrder<Row extends { articleId: number; number: number }>(rows: readonly Row[], keys: readonly string[]) {
  const found = new Map(rows.map((row) => [versionKey(row.articleId, row.number), row]));
  return keys.map((key) => found.get(key) ?? null);
}
