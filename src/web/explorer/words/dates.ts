/** Dates are those of the articles, in UTC, written as the reader's language does. */
const writer = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });

const DAY = writer({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = writer({ month: 'long', year: 'numeric' });

/** `28 Jan 2022` for an instant or a day. */
export const day = (instant: string): string => DAY.format(new Date(instant));

/** `28 Jan 2022`, `January 2022` or `2022` for a date as statistics write it. */
export function dateLabel(value: string): string {
  if (value.length === 4) return value;
  return value.length === 7 ? MONTH.format(new Date(`${value}-01`)) : day(value);
}

/** The first and the last day of `2022`, `2022-01` or `2022-01-28`. */
export function daysOf(value: string): { from: string; to: string } {
  if (value.length === 10) return { from: value, to: value };
  const [year = 0, month] = value.split('-').map(Number);
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return { from: month ? `${value}-01` : `${value}-01-01`, to: last };
}
