import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { type Section, sectionsOf } from './options.ts';
import { pairsOf } from './pairs.ts';
import { SUGGEST, suggestVariables, wordsTyped } from './suggest.ts';

/** How long the fingers have to rest before the server is asked, in milliseconds. */
const REST_MS = 120;

/** What may be meant by what is typed so far. */
export function useSuggestions(typed: string): Section[] {
  const rested = useRested(typed.trim().slice(0, 200));
  const pairs = pairsOf(rested);
  const [{ data }] = useQuery({
    query: SUGGEST,
    pause: rested === '',
    variables: suggestVariables(rested, pairs, wordsTyped(rested)),
  });
  return typed.trim() === '' ? [] : sectionsOf(typed.trim(), pairs, rested === '' ? undefined : data);
}

function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}
