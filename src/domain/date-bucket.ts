import { Temporal } from 'temporal-polyfill';

/** Stretches of time that statistics are told apart by, in some time zone; weeks are ISO 8601's, from Monday on. */
export const DATE_BUCKETS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type DateBucket = (typeof DATE_BUCKETS)[number];

const DAY_MS = 86_400_000;

/** Years of four digits as ISO 8601 writes them, and the few above that a time zone can make. */
const ISO_DATE = /^(\d{4,5})-(\d\d)-(\d\d)$/;

/** Buckets are numbered through: the next one has the next number. @returns NaN for what is no date */
export function bucketNumber(bucket: DateBucket, date: string): number {
  const [year, month, day] = ISO_DATE.exec(date)?.slice(1).map(Number) ?? [Number.NaN, 1, 1];
  if (bucket === 'YEAR') return year!;
  if (bucket === 'MONTH') return year! * 12 + month! - 1;
  const days = daysSince1970(year!, month!, day!);
  // 1970-01-01 was a Thursday.
  return bucket === 'DAY' ? days : Math.floor((days + 3) / 7);
}

/** The first day of a bucket: "2022-01-24". */
export function bucketStart(bucket: DateBucket, number: number): string {
  if (bucket === 'YEAR') return `${padded(number)}-01-01`;
  if (bucket === 'MONTH') return `${padded(Math.floor(number / 12))}-${padded((number % 12) + 1, 2)}-01`;
  return isoDate(new Date((bucket === 'DAY' ? number : number * 7 - 3) * DAY_MS));
}

/** The bucket that begins with a day, as ISO 8601 writes it: "2022-01-28", "2022-W04", "2022-01", "2022". */
export function bucketName(bucket: DateBucket, start: string): string {
  if (bucket === 'DAY') return start;
  if (bucket !== 'WEEK') return start.slice(0, bucket === 'MONTH' ? -3 : -6);
  // A week belongs to the year of its Thursday.
  const thursday = new Date((bucketNumber('DAY', start) + 3) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const dayOfYear = thursday.getTime() / DAY_MS - daysSince1970(year, 1, 1);
  return `${padded(year)}-W${padded(Math.floor(dayOfYear / 7) + 1, 2)}`;
}

/** The day of an instant in a time zone (an IANA name): "2022-01-28". */
export function dayIn(timeZone: string, instant: Date): string {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return `${padded(year)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function daysSince1970(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}

const isoDate = (date: Date): string =>
  `${padded(date.getUTCFullYear())}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;

const padded = (number: number, digits = 4): string => String(number).padStart(digits, '0');
