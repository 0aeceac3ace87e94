import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';
import { ARTICLE_QUOTE } from './article-query.ts';

/** What became of an article, the newest version first. */
export const VERSIONS = graphql(
  `
  query ArticleVersions($id: ID!) {
    article(by: { id: $id }) {
      versions(first: 20) {
        nodes {
          number title seenAt
          difference { op text }
          dropped(first: 20) {
            totalCount
            nodes {
              id text kind speakerText
              pieces { start end text } verbatim { start end } speakers { ...EntityName }
            }
          }
        }
      }
    }
  }
`,
  [ENTITY_NAME],
);

/** A quote that is chosen and is not among those of its article. */
export const SUPERSEDED = graphql(
  `
  query SupersededQuote($id: ID!) {
    quote(id: $id) { ...ArticleQuote supersededBy { number seenAt } }
  }
`,
  [ARTICLE_QUOTE],
);

export type VersionData = NonNullable<ResultOf<typeof VERSIONS>['article']>['versions']['nodes'][number];
