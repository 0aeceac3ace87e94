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

interface Counted {
  rowCount: number;
  rows: readonly { count: number; keys: readonly { value: string | null }[] }[];
}

/** The finest of three ways to count that a chart can show whole. What has no date is in none. */
export function chooseBuckets(counted: Record<Interval, Counted>): { interval: Interval; buckets: Bucket[] } {
  const days = bucketsOf(counted.day);
  const span = days.length > 1 ? (Date.parse(days.at(-1)!.value) - Date.parse(days[0]!.value)) / 86_400_000 : 0;
  if (counted.day.rowCount <= MOST_ROWS && span <= MOST_DAYS) return { interval: 'day', buckets: days };
  if (counted.month.rowCount <= MOST_ROWS) return { interval: 'month', buckets: bucketsOf(counted.month) };
  return { interval: 'year', buckets: bucketsOf(counted.year) };
}

function bucketsOf({ rows }: Counted): Bucket[] {
  return rows.flatMap(({ count, keys }) => (keys[0]?.value ? [{ value: keys[0].value, count }] : []));
}
