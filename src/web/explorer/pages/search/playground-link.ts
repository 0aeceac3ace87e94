import { makeLink } from '../../../query-link.ts';
import { type QuoteSearch, toQuoteFilter } from '../../address/quote-search.ts';
import { inServer } from '../../address/root.ts';

const QUERY = `# The quotes of a search
query FoundQuotes($filter: QuoteFilter) {
  quotes(filter: $filter, first: 20) {
    totalCount
    nodes {
      text
      kind
      speaker {
        name
      }
      url
      article {
        title
        publishedAt
        outlet {
          name
        }
      }
    }
  }
}
`;

/** The address of the playground with the query of a search filled in. */
export function playgroundLink(search: QuoteSearch): string {
  return makeLink(inServer('graphql'), {
    query: QUERY,
    variables: JSON.stringify({ filter: toQuoteFilter(search) }),
    isRun: true,
  });
}
