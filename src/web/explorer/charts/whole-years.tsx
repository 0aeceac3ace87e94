import type { ReactNode } from 'react';
import { Ask } from '../api/ask.tsx';
import { graphql, type QuoteFilter } from '../api/graphql.ts';
import { type CountedRow, moreAfter, type YearsPage } from './buckets.ts';

const MORE_YEARS = graphql(`
  query MoreYears($filter: QuoteFilter!, $after: String!) {
    year: quoteStats(groupBy: [YEAR], filter: $filter, orderBy: COUNT, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      rows { count keys { value } }
    }
  }
`);

interface WholeYearsProperties {
  filter: QuoteFilter;
  page: YearsPage;
  before?: readonly CountedRow[];
  waiting: ReactNode;
  children: (rows: readonly CountedRow[]) => ReactNode;
}

/** Asks for the years after a page of them until all that have quotes are there. */
export function WholeYears({ filter, page, before = [], waiting, children }: WholeYearsProperties) {
  const rows = [...before, ...page.rows];
  const after = moreAfter(page);
  if (after === null) return children(rows);
  return (
    <Ask query={MORE_YEARS} variables={{ filter, after }} waiting={waiting}>
      {({ year }) =>
        year && (
          <WholeYears filter={filter} page={year} before={rows} waiting={waiting}>
            {children}
          </WholeYears>
        )
      }
    </Ask>
  );
}
