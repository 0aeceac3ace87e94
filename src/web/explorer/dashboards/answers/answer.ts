import type { EntityName, QuoteCardData } from '../../quotes/quote-fields.ts';
import type { Dimension } from '../model/schema.ts';

/** What a group of quotes is about in one dimension. */
export interface Key {
  /** As filters take it; null where it is not known. */
  value: string | null;
  label: string;
  entity?: EntityName | null;
}

export interface Cell {
  keys: readonly Key[];
  count: number;
}

/** Quotes, or statements, counted by one to three things. */
export interface CountsAnswer {
  shape: 'counts';
  by: readonly Dimension[];
  cells: readonly Cell[];
  /** How many there are in all, in whatever group; where groups were chosen by size, in those chosen. */
  total: number;
  unit: string;
  /** How many of them have no date, where they are counted by date: a chart cannot show those. */
  undated?: number;
  /** Of what there are more groups than cells: how many are shown, and how many there are. */
  chosen?: readonly { by: Dimension; shown: number; all: number }[];
  /** What the groups of the second dimension leave of the first, so that shares are those of a whole. */
  rest?: readonly Cell[];
  /** Whether all cells of what is shown are here. */
  isWhole: boolean;
  /** How many cells there are in all, where that is known. */
  all?: number | undefined;
}

/** Who talks about whom. */
export interface PairsAnswer {
  shape: 'pairs';
  pairs: readonly { source: Named; target: Named; weight: number }[];
  /** How many pairs there are, shown or not. */
  pairCount: number;
}

export interface Named {
  id: string;
  name: string;
  slug?: string;
}

export interface QuotesAnswer {
  shape: 'quotes';
  quotes: readonly QuoteCardData[];
  /** Counted up to a limit: `20,000+`. */
  total: string;
  unit: 'quote' | 'statement';
}

export interface NumberAnswer {
  shape: 'number';
  /** As it is written: `237`, `20,000+`. */
  value: string;
  unit: string;
}

/** Whatever else a query answers, as a table. */
export interface ListAnswer {
  shape: 'list';
  columns: readonly string[];
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
  /** The quotes that the rows are, where the query asks for their ids. */
  quotes?: readonly QuoteCardData[];
}

export type Answer = CountsAnswer | PairsAnswer | QuotesAnswer | NumberAnswer | ListAnswer | { shape: 'text' };

/** An answer, and the question as the API was asked, which anybody can ask again. */
export interface Answered {
  answer: Answer;
  /** Null for a text, which asks nothing. */
  asked: { query: string; variables: object } | null;
}
