import { DATE_BUCKETS, type DateBucket } from '../../domain/date-bucket.ts';
import type { OutletRow } from '../articles/outlets.ts';
import type { Page } from '../lists/keyset.ts';
import type { EntityRow } from '../nodes/row.ts';
import type { QuoteConditions } from '../quotes/read.ts';

export const QUOTE_DIMENSIONS = ['SPEAKER', 'ABOUT', 'OUTLET', 'KIND', 'STANCE', 'CUE', ...DATE_BUCKETS] as const;
export type QuoteDimension = (typeof QUOTE_DIMENSIONS)[number];

/** QUOTES: each quote; STATEMENTS: what several quotes report is counted once. */
export const STATS_UNITS = ['QUOTES', 'STATEMENTS'] as const;
export type StatsUnit = (typeof STATS_UNITS)[number];

/**
 * COUNT: the largest first, equal ones by their keys. KEY: by keys alone. What has no key comes before what has one.
 */
export const STATS_ORDERS = ['COUNT', 'KEY'] as const;
export type StatsOrder = (typeof STATS_ORDERS)[number];

/** What is counted: the quotes that meet the conditions, told apart by the dimensions. */
export interface StatsQuestion {
  dimensions: readonly QuoteDimension[];
  conditions: QuoteConditions;
  unit: StatsUnit;
  /** In which days begin: an IANA name, 'UTC' for UTC however it was spelt. */
  timeZone: string;
}

/** One group; a key is 0, '' or `UNDATED_DAY` for quotes that have none. Days are the first of their bucket. */
export interface StatsRow {
  keys: (number | string)[];
  count: number;
  /** Who or what the keys are the ids of, in their order; null, or nothing at all, for keys that are none. */
  named: readonly (NamedRow | null)[];
}

/** What a key is the id of. */
export type NamedRow = EntityRow | OutletRow;

export interface StatisticsPage extends Page<StatsRow> {
  /** Where the page could not be read without. */
  whole: Whole | null;
}

/** What all groups come to: how many they are, and how many they count. */
export interface Whole {
  rowCount: number;
  sum: number;
}

/** The key of quotes without a date. */
export const UNDATED_DAY = '0001-01-01';

/** Whether the keys of a dimension are ids of rows. */
export const isIdDimension = (dimension: QuoteDimension): boolean =>
  dimension === 'SPEAKER' || dimension === 'ABOUT' || dimension === 'OUTLET';

export const isDateDimension = (dimension: QuoteDimension): dimension is DateBucket =>
  (DATE_BUCKETS as readonly string[]).includes(dimension);

/** Whether a date stands alone: then buckets without quotes have a row too. */
export const isSeries = ({ dimensions }: StatsQuestion): boolean =>
  dimensions.length === 1 && isDateDimension(dimensions[0]!);

/**
 * Whether the groups add up to the whole: each quote is in exactly one, or in one for each of its speakers and as
 * often in the whole.
 */
export const addsUp = ({ dimensions, unit }: StatsQuestion): boolean =>
  unit === 'QUOTES' && !dimensions.includes('ABOUT');

/** Whether to count the groups takes reading no more than to add them up. */
export const isCountedAsItAddsUp = (question: StatsQuestion): boolean =>
  addsUp(question) && question.dimensions.every((dimension) => dimension === 'SPEAKER');
