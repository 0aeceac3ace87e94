import { useQuery } from 'urql';
import type { QuoteFilter } from '../api/graphql.ts';
import { explainFailure } from '../states/explain-failure.ts';
import { OVER_TIME } from './time-panel.tsx';

/**
 * Whether facets may stand beside the quotes of a filter. The facet of a name leaves that name out, and would count
 * everybody's quotes beside a name that is not known here; so would that of the months beside a period that is none. It
 * asks what the chart over time asks.
 */
export function useNarrowable(filter: QuoteFilter): boolean {
  const [{ error }] = useQuery({ query: OVER_TIME, variables: { filter } });
  return !error || explainFailure(error).canRetry;
}
