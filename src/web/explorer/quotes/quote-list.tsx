import './quotes.css';
import { graphql, type QuoteFilter } from '../api/graphql.ts';
import { PagedAsk } from '../api/paged-ask.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { QuoteCard } from './quote-card.tsx';
import { QUOTE_CARD } from './quote-fields.ts';

export type QuoteOrder = 'NEWEST' | 'OLDEST' | 'RELEVANCE';

const QUOTES = graphql(
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

interface QuoteListProperties {
  filter: QuoteFilter;
  orderBy?: QuoteOrder;
}

/** The quotes that a filter leaves, ten at a time; nothing where there are none, which the chart above them says. */
export function QuoteList({ filter, orderBy }: QuoteListProperties) {
  return (
    <PagedAsk
      query={QUOTES}
      variables={{ filter, orderBy }}
      connectionOf={({ quotes }) => quotes}
      waiting={<Skeleton lines={15} height={60} />}
      empty={null}
    >
      {({ node, highlight }) => <QuoteCard key={node.id} quote={node} found={highlight?.spans} />}
    </PagedAsk>
  );
}
