import { type FragmentOf, graphql, type ResultOf } from '../../api/graphql.ts';
import { ENTITY_NAME, QUOTE_CARD } from '../../quotes/quote-fields.ts';

export const ARTICLE_QUOTE = graphql(
  `
  fragment ArticleQuote on Quote {
    ...QuoteCard
    about { ...EntityName }
    explanation { attributionProbability foundBy speakerBy speakerProbability }
  }
`,
  [QUOTE_CARD, ENTITY_NAME],
);

/** The text with its first quotes, so that nothing moves when these come. */
export const ARTICLE = graphql(
  `
  query ArticlePage($id: ID!) {
    article(by: { id: $id }) {
      id title url publishedAt authors section language text sha256
      outlet { name slug }
      speakers { quoteCount wordCount entity { ...EntityName } }
      onlyMentioned(first: 30) { totalCount nodes { ...EntityName } }
      original { id title outlet { name } }
      copies(first: 20) { totalCount nodes { id title outlet { name } } }
      versions(first: 1) { totalCount nodes { seenAt } }
      quotes(filter: { polarity: [SAID, NEGATED] }, first: 100) {
        pageInfo { hasNextPage endCursor }
        nodes { ...ArticleQuote }
      }
    }
  }
`,
  [ENTITY_NAME, ARTICLE_QUOTE],
);

/** Another page of the quotes in the order of the text, those of what was not said among them. */
export const ARTICLE_QUOTES = graphql(
  `
  query ArticleQuotes($id: ID!, $after: String) {
    article(by: { id: $id }) {
      quotes(filter: { polarity: [SAID, NEGATED] }, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { ...ArticleQuote }
      }
    }
  }
`,
  [ARTICLE_QUOTE],
);

export type ArticleData = NonNullable<ResultOf<typeof ARTICLE>['article']>;
export type ArticleQuoteData = FragmentOf<typeof ARTICLE_QUOTE>;
