import { type QuoteSearch, toArticleFilter, toQuoteFilter } from '../../address/quote-search.ts';
import { graphql } from '../../api/graphql.ts';

/** How much a search finds. */
export const FOUND = graphql(`
  query Found($quotes: QuoteFilter!, $articles: ArticleFilter!) {
    quotes(filter: $quotes, first: 1) { totalCount atLeast }
    articles(filter: $articles, first: 1) { totalCount atLeast }
  }
`);

export const foundVariables = (search: QuoteSearch) => ({
  quotes: toQuoteFilter(search),
  articles: toArticleFilter(search),
});
