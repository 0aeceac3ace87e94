import { firstOf, type QuoteSearch, readQuoteSearch } from '../../address/quote-search.ts';
import type { Parameters } from '../../address/search-text.ts';

/** How many edges may be asked for; the API has at most the last. */
export const STRENGTHS = [100, 500, 2_000, 5_000] as const;

/** What the address of the graph says. */
export interface GraphSearch extends QuoteSearch {
  /** Of these quotes, so many of the strongest edges. Left out: 500. */
  edges?: number;
  view?: 'list';
  /** The slug of the node that is chosen. */
  node?: string;
}

/** Reads it; what makes no sense is left out. */
export function readGraphSearch(parameters: Parameters): GraphSearch {
  // A number where the router reads anew what it has read before.
  const edges = STRENGTHS.find((count) => String(count) === String(firstOf(parameters['edges'])));
  const view = firstOf(parameters['view']) === 'list' ? 'list' : undefined;
  return { ...readQuoteSearch(parameters), edges, view, node: firstOf(parameters['node']) };
}
