import { useMatches } from '@tanstack/react-router';
import type { QuoteSearch } from './quote-search.ts';

/** What the page reads of its address, for what stands around every page; undefined before it has read it. */
export const usePageSearch = (): QuoteSearch | undefined =>
  useMatches({ select: (matches) => matches.at(-1)?.search as QuoteSearch | undefined });
