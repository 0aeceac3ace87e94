/** A date that begins with a year of four digits or, with a sign or without, of more: ISO 8601, section 4.3.2. */
const DATE = /^\s*([+-]?\d{4,6})-\d\d-\d\d(?!\d)/;

/**
 * The year of an ISO 8601 date or instant that is outside 1000 to 9999, as written: "0044" of "0044-03-15". Such dates
 * are refused, since there was no news then, and what is undated sorts as of the year 1. Null for every other text.
 */
export function yearOutOfRange(date: string): string | null {
  const year = DATE.exec(date)?.[1];
  return year === undefined || /^[1-9]\d{3}$/.test(year) ? null : year;
}

/** Whether an instant is in these years: an offset may carry the last hours of 9999 beyond them. */
export const isInYears = (instant: Date): boolean =>
  instant.getUTCFullYear() >= 1000 && instant.getUTCFullYear() <= 9999;

/** What a date that has such a year is told. */
export const YEARS_WANTED = 'a year from 1000 to 9999';
