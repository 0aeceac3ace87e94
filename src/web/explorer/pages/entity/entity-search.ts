import { firstOf, type QuoteSearch, readQuoteSearch } from '../../address/quote-search.ts';
import type { Parameters } from '../../address/search-text.ts';

export type Tab = 'said' | 'about';

/** What the address of such a page says besides the name. */
export interface EntitySearch extends QuoteSearch {
  tab?: Tab;
}

/** Reads it; what makes no sense is left out. */
export function readEntitySearch(parameters: Parameters): EntitySearch {
  const tab = firstOf(parameters['tab']);
  return { ...readQuoteSearch(parameters), tab: tab === 'said' || tab === 'about' ? tab : undefined };
}
