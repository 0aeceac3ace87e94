import type { QuoteFilter } from '../../api/graphql.ts';

/** The days chosen on the first page, as its address has them and as the API takes them. */
export interface PeriodProperties {
  period: { from?: string; to?: string };
  filter: QuoteFilter;
}
