import type { Dimension } from '../model/schema.ts';

const DAY_MS = 86_400_000;

/** When the bucket of a date begins: `2022-01-28`, `2022-W04`, `2022-01` or `2022`. */
export function dateOf(value: string): Date {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? [];
  if (year === undefined || week === undefined) return new Date(value);
  // The fourth of January is in the first week, which begins on a Monday.
  const fourth = new Date(`${year}-01-04`);
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
  return new Date(monday + (Number(week) - 1) * 7 * DAY_MS);
}

/** When the next bucket begins. */
export function nextOf(date: Date, unit: Dimension): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'year') return new Date(Date.UTC(year + 1, 0));
  if (unit === 'month') return new Date(Date.UTC(year, month + 1));
  return new Date(date.getTime() + (unit === 'week' ? 7 : 1) * DAY_MS);
}

/** All buckets from the first date to the last, also those without quotes; at most `most`. */
export function datesBetween(dates: readonly Date[], unit: Dimension, most = 2_000): Date[] {
  if (dates.length === 0) return [];
  const times = dates.map((date) => date.getTime());
  const last = Math.max(...times);
  const all: Date[] = [];
  for (let at = new Date(Math.min(...times)); at.getTime() <= last && all.length < most; at = nextOf(at, unit))
    all.push(at);
  return all;
}
