import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';

/** What the head of the page says. Nothing is counted for it: that takes most of a second for a popular name. */
export const ENTITY = graphql(
  `
  query EntityPage($slug: String!) {
    entity(by: { slug: $slug }) {
      ...EntityName
      aliases
      externalIds { scheme value url }
      ... on Person {
        roles {
          title organization firstSeen lastSeen
          firstArticle { id title }
          lastArticle { id title }
        }
      }
      ... on Organization { acronym kind }
      ... on Place { countryCode }
      quotes(first: 1) { nodes { id } }
    }
  }
`,
  [ENTITY_NAME],
);

export type EntityData = NonNullable<ResultOf<typeof ENTITY>['entity']>;

/** Asked for once the page is there. */
export const ENTITY_COUNTS = graphql(`
  query EntityCounts($slug: String!) {
    entity(by: { slug: $slug }) {
      id
      quotes(first: 1) { totalCount atLeast }
      quotesAbout(first: 1) { totalCount atLeast }
    }
  }
`);

export const ENTITY_ARTICLES = graphql(`
  query EntityArticles($slug: String!) {
    entity(by: { slug: $slug }) { id articles(first: 1) { totalCount atLeast } }
  }
`);

export const CO_MENTIONS = graphql(
  `
  query CoMentions($slug: String!) {
    entity(by: { slug: $slug }) {
      id
      articles(first: 1) { totalCount atLeast }
      coMentions(first: 8) { nodes { articleCount entity { ...EntityName } } }
    }
  }
`,
  [ENTITY_NAME],
);
