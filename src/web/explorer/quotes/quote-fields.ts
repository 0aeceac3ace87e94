import { type FragmentOf, graphql } from '../api/graphql.ts';

export const ENTITY_NAME = graphql(`
  fragment EntityName on Entity { __typename id name slug }
`);

export type EntityName = FragmentOf<typeof ENTITY_NAME>;

/** What a card shows of a quote. */
export const QUOTE_CARD = graphql(
  `
  fragment QuoteCard on Quote {
    id text kind confidence verified saidOn url speakerText roleText
    cue { text stance negated }
    pieces { start end text }
    verbatim { start end }
    speakers { ...EntityName }
    speakerCandidates { ...EntityName }
    via { text }
    article { id title publishedAt outlet { name slug } }
    statement { id quoteCount outletCount variantCount }
  }
`,
  [ENTITY_NAME],
);

export type QuoteCardData = FragmentOf<typeof QUOTE_CARD>;
