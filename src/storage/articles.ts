import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { newestFirst, oldestFirst, type Order, UNDATED } from './keyset.ts';
import { isOneOf, type KeyedList, type List, run } from './list.ts';
import { byIds } from './rows.ts';

/** An article without its text. */
export interface ArticleRow {
  id: number;
  title: string;
  url: string | null;
  publishedAt: Date | null;
  sortAt: Date;
  language: string | null;
  authors: string[];
  section: string | null;
  sha256: string;
  version: number;
  outletId: number | null;
}

export const ARTICLE_ORDERS = ['NEWEST', 'OLDEST'] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/** What a list of articles is narrowed to. Ids are of rows; every condition has an index. */
export interface ArticleConditions {
  outletIds?: number[];
  /** Articles that name at least one of them. */
  entityIds?: number[];
  /** Half-open: from <= published < to. Undated articles are in no range. */
  published?: { from: Date | null; to: Date | null };
}

const COLUMNS = sql`a.id, a.title, a.url, a.published_at "publishedAt", a.sort_at "sortAt", a.language, a.authors, a.section,
  a.sha256, a.version, a.outlet_id "outletId"`;

export const articlesById = (database: Queryable, ids: readonly number[]): Promise<(ArticleRow | null)[]> =>
  byIds<ArticleRow>(database, ids, sql`select ${COLUMNS} from article a where a.id = any(${ids}::bigint[])`);

export async function articleByUrl(database: Queryable, url: string): Promise<ArticleRow | null> {
  const [row] = await run<ArticleRow>(database, sql`select ${COLUMNS} from article a where a.url = ${url}`);
  return row ?? null;
}

/** Articles; those that name one entity come by the index of that entity. */
export function articleList(conditions: ArticleConditions, order: ArticleOrder): List<ArticleRow> {
  const [entityId, ...others] = conditions.entityIds ?? [];
  if (entityId === undefined || others.length > 0) return articleTable(conditions, order);
  const { key, ...list } = articlesOfEntity({ ...conditions, entityIds: undefined }, order);
  return { ...list, where: [sql`${key} = ${entityId}::bigint`, ...list.where] };
}

const articleTable = (conditions: ArticleConditions, order: ArticleOrder): List<ArticleRow> => ({
  columns: COLUMNS,
  from: sql`article a`,
  where: articleWhere(conditions, sql`a.sort_at`),
  order: articleOrder('a', order),
});

/** Articles of an outlet. */
export const articlesOfOutlet = (conditions: ArticleConditions, order: ArticleOrder): KeyedList<ArticleRow> => ({
  ...articleTable(conditions, order),
  key: sql`a.outlet_id`,
});

/** Articles that name an entity. */
export const articlesOfEntity = (conditions: ArticleConditions, order: ArticleOrder): KeyedList<ArticleRow> => ({
  columns: COLUMNS,
  from: sql`article_entity ae join article a on a.id = ae.article_id`,
  key: sql`ae.entity_id`,
  where: articleWhere(conditions, sql`ae.sort_at`),
  order: articleOrder('ae', order, 'article_id'),
});

/** Other articles with the same text as an article. */
export const copiesOfArticle = (): KeyedList<ArticleRow> => ({
  ...articleTable({}, 'NEWEST'),
  from: sql`article original join article a on a.sha256 = original.sha256 and a.id <> original.id`,
  key: sql`original.id`,
});

const articleOrder = (alias: string, order: ArticleOrder, idColumn?: string): Order<ArticleRow> =>
  order === 'NEWEST' ? newestFirst(alias, idColumn) : oldestFirst(alias, idColumn);

/** @param sortAt the column that the list is sorted by: an index serves the range together with the order */
function articleWhere(conditions: ArticleConditions, sortAt: Sql): Sql[] {
  const { outletIds, entityIds, published } = conditions;
  const where: Sql[] = [];
  if (outletIds) where.push(isOneOf(sql`a.outlet_id`, outletIds, 'bigint'));
  if (entityIds) {
    where.push(
      sql`exists (select from article_entity named where named.article_id = a.id and named.entity_id = any(${entityIds}::bigint[]))`,
    );
  }
  if (published) where.push(...publishedWithin(sortAt, published));
  return where;
}

/** Conditions on a sort instant for a half-open range; what is undated sorts before every real date and stays out. */
export function publishedWithin(column: Sql, range: { from: Date | null; to: Date | null }): Sql[] {
  const after = range.from && range.from > UNDATED ? sql`${column} >= ${range.from}` : sql`${column} > ${UNDATED}`;
  return range.to ? [after, sql`${column} < ${range.to}`] : [after];
}

/** Text and sentence bounds of the newest version of each article, in the order of `ids`. */
export interface ArticleTextRow {
  id: number;
  text: string;
  /** [start, end, ...] */
  sentences: number[];
}

export const textsByArticle = (database: Queryable, ids: readonly number[]): Promise<(ArticleTextRow | null)[]> =>
  byIds<ArticleTextRow>(
    database,
    ids,
    sql`select a.id, v.text, v.sentences from article a join article_version v on v.article_id = a.id and v.number = a.version
        where a.id = any(${ids}::bigint[])`,
  );

/** Whether the graph has any article at all. */
export async function hasArticles(database: Queryable): Promise<boolean> {
  const [row] = await run<{ some: boolean }>(database, sql`select exists (select from article) "some"`);
  return row!.some;
}
