/** The quotes of a day, a month or a year. */
export interface Bucket {
  /** `2022-01-28`, `2022-01` or `2022`. */
  value: string;
  count: number;
}

export type Interval = 'day' | 'month' | 'year';

/** At most so many days are shown one by one. */
const MOST_DAYS = 45;

/** A list of the API has at most so many rows. */
export const MOST_ROWS = 100;

export type CountedRow = { count: number; keys: readonly { value: string | null }[] };

interface Counted {
  rowCount: number;
  rows: readonly CountedRow[];
}

/** Days and months by date, their first page; the years in any order. */
export type CountedBy = Record<Interval, Counted>;

/** The finest of three ways to count that a chart can show whole. */
export function chooseInterval({ day, month }: CountedBy): Interval {
  const days = bucketsOf(day);
  const span = days.length > 1 ? (Date.parse(days.at(-1)!.value) - Date.parse(days[0]!.value)) / 86_400_000 : 0;
  if (day.rowCount <= MOST_ROWS && span <= MOST_DAYS) return 'day';
  return month.rowCount <= MOST_ROWS ? 'month' : 'year';
}

/** What has no date is in none. Years without quotes are left out where not all of them are there. */
export function chooseBuckets(counted: CountedBy): { interval: Interval; buckets: Bucket[] } {
  const interval = chooseInterval(counted);
  const buckets = bucketsOf(counted[interval]);
  const isWhole = counted[interval].rows.length >= counted[interval].rowCount;
  return { interval, buckets: isWhole ? buckets : buckets.filter(({ count }) => count > 0) };
}

/** How many have no date: these come before all days. */
export const undatedOf = ({ day }: CountedBy): number => day.rows.find(({ keys }) => !keys[0]?.value)?.count ?? 0;

/** A page of years, those with the most quotes first and those with none last. */
export interface YearsPage {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  rows: readonly CountedRow[];
}

/** Where to go on for more years that have quotes; null where all of these are there. */
export const moreAfter = ({ pageInfo: { hasNextPage, endCursor }, rows }: YearsPage): string | null =>
  hasNextPage && (rows.at(-1)?.count ?? 0) > 0 ? endCursor : null;

const bucketsOf = ({ rows }: Counted): Bucket[] =>
  rows
    .flatMap(({ count, keys }) => (keys[0]?.value ? [{ value: keys[0].value, count }] : []))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
