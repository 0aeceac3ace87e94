const ISO_INSTANT =
  /^([1-9]\d{3})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * An ISO 8601 calendar date or instant, to the millisecond. A date alone is its midnight UTC, a time without offset is
 * UTC. Null when it is anything else, or no day of the calendar: "2022-02-30".
 */
export function parseIsoInstant(value: string): Date | null {
  const match = ISO_INSTANT.exec(value.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((digits) => Number(digits ?? 0)) as number[];
  const offset = offsetMinutes(match[8]);
  if (hour! > 23 || minute! > 59 || second! > 59 || offset === null) return null;
  const midnight = utcDay(year!, month!, day!);
  if (midnight === null) return null;
  const ms = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  return new Date(midnight.getTime() + ((hour! * 60 + minute! - offset) * 60 + second!) * 1000 + ms);
}

/** Midnight UTC of a day, `month` from 1; null when the calendar has no such day. */
function utcDay(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

/** "+05:30" is 330; none and "Z" are 0; null when no clock has it. */
function offsetMinutes(offset: string | undefined): number | null {
  if (!offset || /^z$/i.test(offset)) return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
