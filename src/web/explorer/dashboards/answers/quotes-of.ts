import type { QuoteSearch } from '../../address/quote-search.ts';
import { type Chart, DATES, type Dimension } from '../model/schema.ts';
import type { Answer, Key } from './answer.ts';
import { dateOf, nextOf } from './dates.ts';
import { asShown } from './rest.ts';

const FACETS = ['speaker', 'about', 'outlet', 'stance', 'kind'] as const;

/**
 * Which quotes a figure of a chart counts, among those that the chart is about. Null where no search finds these alone:
 * for words that report, for groups that are put together, and where the chart is about something else of the kind.
 */
export function quotesOf(by: readonly Dimension[], keys: readonly Key[], search: QuoteSearch): QuoteSearch | null {
  let found: QuoteSearch | null = search;
  by.forEach((dimension, index) => {
    found = found && narrow(found, dimension, keys[index]?.value ?? null);
  });
  return found;
}

/** The quotes of each row of an answer's table. */
export function quotesOfRows(given: Answer, chart: Chart | undefined, search: QuoteSearch): (QuoteSearch | null)[] {
  const answer = asShown(given, chart);
  if (answer.shape === 'counts') return answer.cells.map(({ keys }) => quotesOf(answer.by, keys, search));
  if (answer.shape !== 'pairs') return [];
  return answer.pairs.map(({ source, target }) => quotesOfPair(source, target, search));
}

/** The quotes in which one names another. */
export function quotesOfPair(source: Named, target: Named, search: QuoteSearch): QuoteSearch | null {
  const said = narrow(search, 'speaker', source.slug ?? source.name);
  return said && narrow(said, 'about', target.slug ?? target.name);
}

interface Named {
  name: string;
  slug?: string;
}

function narrow(search: QuoteSearch, dimension: Dimension, value: string | null): QuoteSearch | null {
  if (value === null) return null;
  if (DATES.includes(dimension)) return within(search, dateOf(value), nextOf(dateOf(value), dimension));
  const facet = FACETS.find((one) => one === dimension);
  if (!facet) return null;
  const wanted = facet === 'stance' || facet === 'kind' ? value.toLowerCase() : value;
  const chosen = search[facet] ?? [];
  return chosen.length === 0 || chosen.includes(wanted) ? { ...search, [facet]: [wanted] } : null;
}

/** The days of both: those chosen already, and those from one date until before another. */
function within(search: QuoteSearch, begin: Date, end: Date): QuoteSearch {
  const first = dayOf(begin);
  const last = dayOf(new Date(end.getTime() - 1));
  return {
    ...search,
    from: search.from && search.from > first ? search.from : first,
    to: search.to && search.to < last ? search.to : last,
  };
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
