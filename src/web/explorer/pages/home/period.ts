import type { QuoteFilter } from '../../api/graphql.ts';

/** The days chosen on the first page, as its address has them and as the API takes them. */
export interface PeriodProperties {
  period: { from?: string; to?: string };
  filter: QuoteFilter;
}

export interface Days {
  from: string;
  to: string;
}

/** The seven days that end with an instant. */
export function weekUntil(instant: string): Days {
  const from = new Date(Date.parse(instant) - 6 * 86_400_000).toISOString();
  return { from: from.slice(0, 10), to: new Date(instant).toISOString().slice(0, 10) };
}
