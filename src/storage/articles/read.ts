import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { publishedWithin } from '../lists/conditions.ts';
import { type Order, timeOrder } from '../lists/keyset.ts';
import { type KeyedList, type List, withParts } from '../lists/list.ts';
import type { Newest } from '../lists/ranked-list.ts';
import { byIds, run } from '../lists/rows.ts';
import { rankOf } from '../lists/search.ts';
import { ArticleVersionEntity } from '../tables/article-version.ts';
import { columnsOf } from '../tables/columns.ts';
import { type ArticleConditions, articleWhere, isArticleSearch, searchedArticleTexts } from './conditions.ts';
import { articleParts } from './parts.ts';
import { ARTICLE_COLUMNS, type ArticleRow } from './row.ts';

export type { ArticleConditions } from './conditions.ts';

/** RELEVANCE is for conditions with a text. */
export const ARTICLE_ORDERS = ['NEWEST', 'OLDEST', 'RELEVANCE'] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/**
 * An article of a list, with its rank where the list is narrowed by a text: in RANKS_PER_UNIT of what PostgreSQL
 * gives.
 */
export type ListedArticle = ArticleRow & { rank?: number };

export const articlesById = (database: Queryable, ids: readonly number[]): Promise<(ArticleRow | null)[]> =>
  byIds<ArticleRow>(database, ids, sql`select ${ARTICLE_COLUMNS} from article a where a.id = any(${ids}::bigint[])`);

export async function articleByUrl(database: Queryable, url: string): Promise<ArticleRow | null> {
  const [row] = await run<ArticleRow>(database, sql`select ${ARTICLE_COLUMNS} from article a where a.url = ${url}`);
  return row ?? null;
}

/**
 * Articles, by the indexes that serve the conditions. @param since where the newest of all articles begin, for a
 * search
 */
export function articleList(
  conditions: ArticleConditions,
  order: ArticleOrder,
  since: Newest | null = null,
): List<ListedArticle> {
  const table = articleTable(conditions, order, since);
  return order === 'RELEVANCE' ? table : withParts(table, articleParts(conditions, order));
}

function articleTable(
  conditions: ArticleConditions,
  order: ArticleOrder,
  since: Newest | null = null,
): List<ListedArticle> {
  const texts = searchedArticleTexts(conditions);
  const list = { from: sql`article a`, where: articleWhere(conditions, sql`a.sort_at`) };
  const { published } = conditions;
  const anchors = published ? publishedWithin(sql`a.sort_at`, published) : [];
  const search = isArticleSearch(conditions) ? { alias: 'a', since: since && { ...since, anchors } } : undefined;
  if (texts.length === 0)
    return { ...list, columns: ARTICLE_COLUMNS, order: timeOrder(order as 'NEWEST', 'a'), search };
  const rank = rankOf(sql`a.search`, texts);
  if (order === 'RELEVANCE') {
    const ranking = { alias: 'a', rank, newest: timeOrder<ListedArticle>('NEWEST', 'a') };
    return { ...list, columns: sql`${ARTICLE_COLUMNS}, a.rank`, order: BY_RANK, ranking, search };
  }
  return { ...list, columns: sql`${ARTICLE_COLUMNS}, ${rank} rank`, order: timeOrder(order, 'a'), search };
}

const BY_RANK: Order<ListedArticle> = {
  name: 'RELEVANCE',
  descending: true,
  columns: [{ sql: 'a.rank', type: 'int', value: (row) => row.rank! }, ...timeOrder('NEWEST', 'a').columns],
};

/** Articles of an outlet. */
export const articlesOfOutlet = (conditions: ArticleConditions, order: ArticleOrder): KeyedList<ListedArticle> => ({
  ...articleTable(conditions, order),
  key: sql`a.outlet_id`,
});

/** Articles that name an entity. */
export function articlesOfEntity(conditions: ArticleConditions, order: ArticleOrder): KeyedList<ListedArticle> {
  const table = articleTable(conditions, order);
  const from = sql`article_entity ae join ${table.from} on a.id = ae.article_id`;
  const keyed = { ...table, from, key: sql`ae.entity_id` };
  if (order === 'RELEVANCE') return keyed;
  return { ...keyed, where: articleWhere(conditions, sql`ae.sort_at`), order: timeOrder(order, 'ae', 'article_id') };
}

/** Other articles that print the story of an article. */
export function copiesOfArticle(conditions: ArticleConditions, order: ArticleOrder): KeyedList<ListedArticle> {
  const table = articleTable(conditions, order);
  return {
    ...table,
    from: sql`article one join ${table.from} on a.copy_group_id = one.copy_group_id and a.id <> one.id`,
    key: sql`one.id`,
  };
}

/** The original of each group of copies, in the order of `groupIds`. */
export async function originalsOfGroups(
  database: Queryable,
  groupIds: readonly number[],
): Promise<(ArticleRow | null)[]> {
  const rows = await run<ArticleRow>(
    database,
    sql`select ${ARTICLE_COLUMNS} from article a where a.copy_group_id = any(${groupIds}::bigint[]) and not a.is_copy`,
  );
  const found = new Map(rows.map((row) => [row.copyGroupId, row]));
  return groupIds.map((id) => found.get(id) ?? null);
}

const OF_TEXT = ['text', 'sentences'] as const;

/** Text and sentence bounds of the newest version of each article, in the order of `ids`. */
export interface ArticleTextRow extends Pick<ArticleVersionEntity, (typeof OF_TEXT)[number]> {
  id: number;
}

export const textsByArticle = (database: Queryable, ids: readonly number[]): Promise<(ArticleTextRow | null)[]> =>
  byIds<ArticleTextRow>(
    database,
    ids,
    sql`select a.id, ${columnsOf(ArticleVersionEntity, 'v', OF_TEXT)}
        from article a join article_version v on v.article_id = a.id and v.number = a.version
        where a.id = any(${ids}::bigint[])`,
  );

/** Whether the graph has any article at all. */
export async function hasArticles(database: Queryable): Promise<boolean> {
  const [row] = await run<{ some: boolean }>(database, sql`select exists (select from article) "some"`);
  return row!.some;
}
