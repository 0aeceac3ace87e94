import { graphql } from '../api/graphql.ts';
import { QUOTE_CARD } from './quote-fields.ts';

export type QuoteOrder = 'NEWEST' | 'OLDEST' | 'RELEVANCE';

/** Ten quotes of a list, and where the next ten begin. */
export const QUOTES = graphql(
  `
  query Quotes($filter: QuoteFilter!, $orderBy: QuoteOrder, $after: String) {
    quotes(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { highlight { spans { start end } } node { ...QuoteCard } }
    }
  }
`,
  [QUOTE_CARD],
);
