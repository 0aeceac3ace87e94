import './quotes.css';
import type { QuoteFilter } from '../api/graphql.ts';
import { PagedAsk } from '../api/paged-ask.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { QuoteCard } from './quote-card.tsx';
import { QUOTES, type QuoteOrder } from './quotes-query.ts';

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
