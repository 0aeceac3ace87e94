import { Temporal } from 'temporal-polyfill';
import { InputError } from '../errors.ts';

/**
 * An end of a range of time: a day, "2024-02-01", or an instant in UTC to the millisecond, "2024-02-01T10:00:00.000Z".
 */
export type RangeEnd = string;

/** Whether an end is a day; when it begins depends on the time zone. */
export const isDay = (end: RangeEnd): boolean => end.length === 10;

const SHAPE = /^([+-]?\d{4,6})-\d\d-\d\d(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/i;

const WANTED = 'wants a day such as 2022-01-28 or an instant such as 2022-01-28T10:00:00Z';

/**
 * Reads an end of a range: a day of the calendar, or an instant of RFC 3339, whose seconds may be left out.
 * @param name what the message begins with: `"from"`
 * @throws InputError that says what was wanted
 */
export function readRangeEnd(name: string, value: string): RangeEnd {
  const refused = (wanted: string) =>
    new InputError(`${name} ${wanted}, got "${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`);
  const [, year, time, zone] = SHAPE.exec(value) ?? [];
  if (year === undefined) throw refused(WANTED);
  if (!/^[1-9]\d{3}$/.test(year)) throw new InputError(`${name} wants a year from 1000 to 9999, got ${year}`);
  if (time !== undefined && zone === undefined) {
    throw refused('wants "Z" for UTC or an offset such as "+02:00" behind the time of day');
  }
  try {
    // The day is checked in either case, since Date takes February 30 for March 2.
    const day = Temporal.PlainDate.from(value.slice(0, 10), { overflow: 'reject' }).toString();
    if (time === undefined) return day;
    return new Date(Temporal.Instant.from(value).epochMilliseconds).toISOString();
  } catch {
    throw refused(time === undefined ? 'wants a day that exists' : 'wants a day and a time of day that exist');
  }
}

/**
 * When a day begins in a time zone: at midnight, or, where clocks leap over midnight, when they have leapt. Where they
 * go back over it, at the second midnight.
 */
export function startOfDay(timeZone: string, day: RangeEnd): Date {
  // The calendar of a time zone takes as long as a small SQL statement.
  if (timeZone === 'UTC') return new Date(Date.parse(day));
  const date = Temporal.PlainDate.from(day);
  const midnight = date.toPlainDateTime();
  const later = midnight.toZonedDateTime(timeZone, { disambiguation: 'later' });
  const start = later.toPlainDateTime().equals(midnight) ? later : date.toZonedDateTime(timeZone);
  return new Date(start.epochMilliseconds);
}

/** When a day is over in a time zone. */
export const endOfDay = (timeZone: string, day: RangeEnd): Date =>
  timeZone === 'UTC'
    ? new Date(Date.parse(day) + DAY_MS)
    : startOfDay(timeZone, Temporal.PlainDate.from(day).add({ days: 1 }).toString());

const DAY_MS = 24 * 60 * 60 * 1_000;
