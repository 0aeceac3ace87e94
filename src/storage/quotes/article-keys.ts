import type { QuoteEntity } from '../tables/quote.ts';

/** What quotes, mentions and the counts of an article repeat of it. */
export type ArticleKeys = Pick<QuoteEntity, 'articleId' | 'outletId' | 'sortAt'>;

/** Articles as a table, by their keys. */
export const ARTICLES = `article as (
    select * from unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) as a(id, outlet_id, sort_at)
  )`;

export const asColumns = (articles: readonly ArticleKeys[]) => [
  articles.map(({ articleId }) => articleId),
  articles.map(({ outletId }) => outletId),
  articles.map(({ sortAt }) => sortAt),
];
