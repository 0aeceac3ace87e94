import { type FragmentOf, graphql, type ResultOf } from '../../api/graphql.ts';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';

export const REPORT = graphql(`
  fragment Report on Quote {
    id kind url speakerText roleText cue { text }
    article { id title publishedAt outlet { id name slug } }
  }
`);

export const VARIANT = graphql(
  `
  fragment Wording on Variant {
    text kind quoteCount
    difference { op text }
    quotes(last: 20, filter: { polarity: [SAID, NEGATED] }) { totalCount nodes { ...Report } }
  }
`,
  [REPORT],
);

export const STATEMENT = graphql(
  `
  query StatementPage($id: ID!) {
    statement(id: $id) {
      id text negated quoteCount outletCount variantCount
      speakers { ...EntityName }
      firstReport { id kind supersededBy { number } article { id title publishedAt } }
      variants(first: 20) { ...Wording }
    }
  }
`,
  [ENTITY_NAME, VARIANT],
);

export type StatementData = NonNullable<ResultOf<typeof STATEMENT>['statement']>;
export type WordingData = FragmentOf<typeof VARIANT>;
export type ReportData = FragmentOf<typeof REPORT>;
