const DAY_MS = 86_400_000;

const writer = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });

const DAY = writer({ day: 'numeric' });
const MONTH = writer({ month: 'short' });

/**
 * What stands at a date of an axis, as the reader's language writes it: the day over its month, the month over its
 * year, the lower line only where it is another than before.
 */
export function dateTick(date: Date, index: number, dates: readonly Date[] = [date]): string {
  const before = dates[index - 1];
  const isOther = (part: (date: Date) => number) => !before || part(before) !== part(date);
  const step = dates.length > 1 ? (dates[1]!.getTime() - dates[0]!.getTime()) / DAY_MS : 0;
  if (step >= 365) return String(date.getUTCFullYear());
  if (step >= 28) return `${MONTH.format(date)}${isOther(yearOf) ? `\n${yearOf(date)}` : ''}`;
  return `${DAY.format(date)}${isOther((one) => one.getUTCMonth()) ? `\n${MONTH.format(date)}` : ''}`;
}

const yearOf = (date: Date): number => date.getUTCFullYear();
