import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';

export const ENTITY = graphql(
  `
  query EntityPage($slug: String!) {
    entity(by: { slug: $slug }) {
      ...EntityName
      aliases
      externalIds { scheme value url }
      ... on Person { roles { title organization firstSeen lastSeen } }
      ... on Organization { acronym kind }
      ... on Place { countryCode }
      quotes(first: 1) { totalCount atLeast }
      quotesAbout(first: 1) { totalCount atLeast }
      articles(first: 1) { totalCount atLeast }
      coMentions(first: 8) { nodes { articleCount entity { ...EntityName } } }
    }
  }
`,
  [ENTITY_NAME],
);

export type EntityData = NonNullable<ResultOf<typeof ENTITY>['entity']>;
