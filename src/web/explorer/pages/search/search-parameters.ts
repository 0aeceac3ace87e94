import { firstOf, type QuoteSearch, readQuoteSearch } from '../../address/quote-search.ts';
import type { Parameters } from '../../address/search-text.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the search page says. */
export interface PageSearch extends QuoteSearch {
  show?: 'articles';
  sort?: Sort;
}

/** Reads it; what makes no sense is left out. */
export function readPageSearch(parameters: Parameters): PageSearch {
  const sort = SORTS.find((one) => one === firstOf(parameters['sort']));
  const show = firstOf(parameters['show']) === 'articles' ? 'articles' : undefined;
  return { ...readQuoteSearch(parameters), sort, show };
}
