import { Link } from '@tanstack/react-router';
import { Ask } from '../../api/ask.tsx';
import { graphql, type QuoteFilter } from '../../api/graphql.ts';
import { Panel } from '../../charts/panel.tsx';
import { QuoteCard } from '../../quotes/quote-card.tsx';
import { QUOTE_CARD } from '../../quotes/quote-fields.ts';
import { Empty } from '../../states/empty.tsx';
import { Skeleton } from '../../states/skeleton.tsx';

import type { PeriodProperties } from './period.ts';

export const LATEST = graphql(
  `
  query LatestStatements($filter: QuoteFilter!) {
    statements(first: 6, orderBy: NEWEST, filter: $filter) { nodes { id firstReport { ...QuoteCard } } }
  }
`,
  [QUOTE_CARD],
);

/** Whoever is named, in words of which some stand in quotation marks: what others made of it says less. */
export const latestOf = (filter: QuoteFilter) => ({
  filter: { ...filter, attributed: true, verbatim: true },
});

/** What was said last by somebody who is named, at least partly in their own words. */
export function LatestStatements({ filter, period }: PeriodProperties) {
  return (
    <Panel title="Latest statements" note="in words that are quoted">
      <Ask query={LATEST} variables={latestOf(filter)} waiting={<Skeleton lines={18} height={48} />}>
        {({ statements }) => (
          <div className="list">
            {statements?.nodes.length === 0 && <Empty title="Nothing was said in this period." />}
            {statements?.nodes.map(({ id, firstReport }) => (
              <QuoteCard key={id} quote={firstReport} />
            ))}
            <p className="list-foot no-print">
              <Link to="/search" search={period} className="button">
                All quotes
              </Link>
            </p>
          </div>
        )}
      </Ask>
    </Panel>
  );
}
