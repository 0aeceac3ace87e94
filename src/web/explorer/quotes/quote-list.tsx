import './quotes.css';
import type { ReactNode } from 'react';
import { graphql, type QuoteFilter } from '../api/graphql.ts';
import { PagedAsk } from '../api/paged-ask.tsx';
import { Empty } from '../states/empty.tsx';
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
  empty?: ReactNode;
}

/** The quotes that a filter leaves, ten at a time. */
export function QuoteList({ filter, orderBy, empty = <Empty title="No quotes here." /> }: QuoteListProperties) {
  return (
    <PagedAsk
      query={QUOTES}
      variables={{ filter, orderBy }}
      connectionOf={({ quotes }) => quotes}
      waiting={<Skeleton lines={15} height={60} />}
      empty={empty}
    >
      {({ node, highlight }) => <QuoteCard key={node.id} quote={node} found={highlight?.spans} />}
    </PagedAsk>
  );
}
