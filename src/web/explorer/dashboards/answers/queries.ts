import { graphql } from '../../api/graphql.ts';
import { ENTITY_NAME, QUOTE_CARD } from '../../quotes/quote-fields.ts';

export const COUNTS = graphql(
  `
  query Counts(
    $by: [QuoteDimension!]!
    $filter: QuoteFilter
    $unit: StatsUnit
    $orderBy: StatsOrder
    $first: Int
    $after: String
  ) {
    quoteStats(groupBy: $by, filter: $filter, unit: $unit, orderBy: $orderBy, first: $first, after: $after) {
      total
      rowCount
      pageInfo { hasNextPage endCursor }
      rows { count keys { dimension value label entity { ...EntityName } } }
    }
  }
`,
  [ENTITY_NAME],
);

/** How many days, months and years there are to count by. */
export const SPANS = graphql(`
  query Spans($filter: QuoteFilter) {
    day: quoteStats(groupBy: [DAY], filter: $filter, orderBy: KEY, first: 1) { rowCount }
    month: quoteStats(groupBy: [MONTH], filter: $filter, orderBy: KEY, first: 1) { rowCount }
  }
`);

export const PAIRS = graphql(`
  query Pairs($filter: QuoteFilter, $first: Int) {
    mentionGraph(filter: $filter, first: $first) {
      edgeCount
      edges { weight source { id name slug } target { id name slug } }
    }
  }
`);

export const LATEST_QUOTES = graphql(
  `
  query Quotes($filter: QuoteFilter, $orderBy: QuoteOrder, $first: Int) {
    quotes(filter: $filter, orderBy: $orderBy, first: $first) { totalCount atLeast nodes { ...QuoteCard } }
  }
`,
  [QUOTE_CARD],
);

export const QUOTES_BY_ID = graphql(
  `
  query QuotesById($ids: [ID!]!) { nodes(ids: $ids) { __typename ...QuoteCard } }
`,
  [QUOTE_CARD],
);

export const STATEMENTS = graphql(
  `
  query Statements($filter: QuoteFilter, $orderBy: StatementOrder, $first: Int) {
    statements(filter: $filter, orderBy: $orderBy, first: $first) {
      totalCount
      atLeast
      nodes { quoteCount firstReport { ...QuoteCard } }
    }
  }
`,
  [QUOTE_CARD],
);

export const TOTAL_QUOTES = graphql(`
  query TotalQuotes($filter: QuoteFilter) { total: quotes(filter: $filter, first: 1) { totalCount atLeast } }
`);

export const TOTAL_STATEMENTS = graphql(`
  query TotalStatements($filter: QuoteFilter) { total: statements(filter: $filter, first: 1) { totalCount atLeast } }
`);

export const TOTAL_ARTICLES = graphql(`
  query TotalArticles($filter: ArticleFilter) { total: articles(filter: $filter, first: 1) { totalCount atLeast } }
`);

/** How many speakers, or outlets, the quotes have. */
export const TOTAL_GROUPS = graphql(`
  query TotalGroups($filter: QuoteFilter, $by: [QuoteDimension!]!) {
    quoteStats(groupBy: $by, filter: $filter, first: 1, orderBy: KEY) { rowCount rows { keys { value } } }
  }
`);
