import { type QuoteSearch, toQuoteFilter } from '../../address/quote-search.ts';
import { type Slugged, useNames } from '../../api/name-of.ts';
import { filterInWords, slugsIn } from '../../words/filter-in-words.ts';

/** Which quotes these are, in words with names: `quotes said by Ann Lee, published from Jan 1, 2022 on`. */
export function useQuotesInWords(searches: readonly (QuoteSearch | undefined)[]): string[] {
  const filters = searches.map((search) => toQuoteFilter(search ?? {}));
  const slugs = new Map<string, Slugged>(filters.flatMap(slugsIn).map((one) => [`${one.isOutlet} ${one.slug}`, one]));
  const names = useNames([...slugs.values()]) ?? new Map<string, string>();
  return filters.map((filter) => {
    const phrases = filterInWords(filter, names);
    return phrases.length === 0 ? 'all quotes' : `quotes ${phrases.join(', ')}`;
  });
}
