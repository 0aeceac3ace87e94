import type { QuoteKind } from '../../../src/domain/quote.ts';
import type { QuoteDimension } from '../../../src/storage/statistics/question.ts';

/** A quote as a test has made it; names stand for entities and outlets. */
export interface Quote {
  id: number;
  statement: number;
  speaker: string | null;
  /** Who says it together with the speaker. */
  joint: string[];
  about: string[];
  outlet: string | null;
  publishedAt: string | null;
  kind: QuoteKind;
  cue: string | null;
  stance: string | null;
  negated: boolean;
  confidence: number;
}

/** All quotes, and the ids that entities and outlets got. */
export interface World {
  quotes: Quote[];
  ids: { entity: Map<string, number>; outlet: Map<string, number> };
}

export interface Filter {
  speaker?: string[];
  about?: string[];
  outlet?: string[];
  kind?: QuoteKind[];
  stance?: string[];
  polarity?: ('SAID' | 'NEGATED')[];
  attributed?: boolean;
  minConfidence?: number;
  /** Days or instants; days are those of its time zone, or else of the question's. */
  publishedAt?: { from: string | null; to: string | null; timeZone?: string };
}

export const isDate = (dimension: QuoteDimension): boolean => ['DAY', 'WEEK', 'MONTH', 'YEAR'].includes(dimension);

const dayIn = (timeZone: string, instant: number): string => formatOf(timeZone).format(new Date(instant));

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  formats.set(timeZone, format);
  return format;
}

/** Whether an instant lies in a range: a day is compared with the day that calendars of its time zone show then. */
function isWithin(
  publishedAt: string,
  { from, to, timeZone: own }: NonNullable<Filter['publishedAt']>,
  timeZone: string,
) {
  const instant = Date.parse(publishedAt);
  const day = dayIn(own ?? timeZone, instant);
  const isDay = (end: string) => end.length === 10;
  return (
    (from === null || (isDay(from) ? day >= from : instant >= Date.parse(from))) &&
    (to === null || (isDay(to) ? day <= to : instant <= Date.parse(to)))
  );
}

/** When an end of a range begins; of a day it is found by looking at every quarter of an hour. */
function firstOf(end: string, timeZone: string): number {
  if (end.length > 10) return Date.parse(end);
  let instant = Date.parse(end) - 26 * 3_600_000;
  while (dayIn(timeZone, instant) < end) instant += 900_000;
  return instant;
}

function lastOf(end: string, timeZone: string): number {
  if (end.length > 10) return Date.parse(end);
  let instant = Date.parse(end) + 50 * 3_600_000;
  while (dayIn(timeZone, instant) > end) instant -= 900_000;
  return instant;
}

/** Everyone who says it. */
export const speakersOf = ({ speaker, joint }: Quote): string[] => (speaker === null ? [] : [speaker, ...joint]);

export const meets = (
  quote: Quote,
  { speaker, about, outlet, kind, stance, polarity = ['SAID'], attributed, minConfidence = 0, publishedAt }: Filter,
  timeZone = 'UTC',
): boolean =>
  (!speaker || speakersOf(quote).some((name) => speaker.includes(name))) &&
  (!about || quote.about.some((name) => about.includes(name))) &&
  (!outlet || outlet.includes(quote.outlet!)) &&
  (!kind || kind.includes(quote.kind)) &&
  (!stance || stance.includes(quote.stance!)) &&
  polarity.includes(quote.negated ? 'NEGATED' : 'SAID') &&
  (attributed === undefined || attributed === (quote.speaker !== null)) &&
  // In hundredths, as it is shown: 0.745 is 0.75.
  Math.round(quote.confidence * 100 + 1e-9) / 100 >= minConfidence &&
  (!publishedAt || (quote.publishedAt !== null && isWithin(quote.publishedAt, publishedAt, timeZone)));

/** The first day of the bucket of an instant: "2021-03-28". */
function bucketOf(dimension: QuoteDimension, instant: string, timeZone: string): string {
  const day = dayIn(timeZone, Date.parse(instant));
  if (dimension === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (dimension === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (dimension === 'DAY') return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** The ISO name of a bucket, by another way than the server's. */
export function nameOf(dimension: QuoteDimension, start: string): string {
  if (dimension !== 'WEEK') return start.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[dimension as 'DAY']);
  const monday = Date.parse(start);
  const year = new Date(monday + 3 * 86_400_000).getUTCFullYear();
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const firstMonday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return `${year}-W${String((monday - firstMonday) / 604_800_000 + 1).padStart(2, '0')}`;
}

/** Of the speakers those who are asked for. */
function keysOf(quote: Quote, dimension: QuoteDimension, timeZone: string, { speaker }: Filter): (string | null)[] {
  switch (dimension) {
    case 'SPEAKER':
      return quote.speaker === null ? [null] : speakersOf(quote).filter((name) => !speaker || speaker.includes(name));
    case 'ABOUT':
      return quote.about;
    case 'OUTLET':
      return [quote.outlet];
    case 'KIND':
      return [quote.kind];
    case 'STANCE':
      return [quote.stance];
    case 'CUE':
      return [quote.cue];
    default:
      return [quote.publishedAt && bucketOf(dimension, quote.publishedAt, timeZone)];
  }
}

export interface Row {
  keys: (string | null)[];
  count: number;
}

export interface Question {
  dimensions: QuoteDimension[];
  filter: Filter;
  unit: 'QUOTES' | 'STATEMENTS';
  timeZone: string;
  orderBy: 'COUNT' | 'KEY';
}

/** Looks at each quote. */
export function expected(
  { quotes, ids }: World,
  { dimensions, filter, unit, timeZone, orderBy }: Question,
): { total: number; rows: Row[] } {
  const found = quotes.filter((quote) => meets(quote, filter, timeZone));
  const counted = (quote: Quote) => (unit === 'QUOTES' ? quote.id : quote.statement);
  const groups = new Map<string, Set<number>>();
  for (const quote of found) {
    const combinations = dimensions.reduce<(string | null)[][]>(
      (all, dimension) =>
        all.flatMap((keys) => keysOf(quote, dimension, timeZone, filter).map((key) => [...keys, key])),
      [[]],
    );
    for (const keys of combinations) {
      const group = groups.get(JSON.stringify(keys)) ?? new Set();
      groups.set(JSON.stringify(keys), group.add(counted(quote)));
    }
  }
  const rows = [...groups].map(([keys, members]): Row => ({ keys: JSON.parse(keys), count: members.size }));
  if (dimensions.length === 1 && isDate(dimensions[0]!)) addEmpty(rows, dimensions[0]!, filter, timeZone);
  const byKey = (a: Row, b: Row) => {
    const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
    return at < 0 ? 0 : compare(ids, dimensions[at]!, a.keys[at]!, b.keys[at]!);
  };
  rows.sort((a, b) => (orderBy === 'COUNT' && b.count - a.count) || byKey(a, b));
  const isSummed = unit === 'QUOTES' && dimensions.includes('SPEAKER') && !dimensions.includes('ABOUT');
  const total = isSummed ? rows.reduce((sum, { count }) => sum + count, 0) : new Set(found.map(counted)).size;
  return { total, rows };
}

function compare(ids: World['ids'], dimension: QuoteDimension, a: string | null, b: string | null): number {
  const table = { SPEAKER: ids.entity, ABOUT: ids.entity, OUTLET: ids.outlet }[dimension as 'ABOUT'];
  if (table) return (a === null ? 0 : table.get(a)!) - (b === null ? 0 : table.get(b)!);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Day by day, so that every bucket is met. */
function addEmpty(rows: Row[], dimension: QuoteDimension, { publishedAt }: Filter, timeZone: string): void {
  const known = new Set(rows.flatMap(({ keys: [key] }) => key ?? []));
  const { from, to, timeZone: own = timeZone } = publishedAt ?? {};
  const bucket = (instant: number) => bucketOf(dimension, new Date(instant).toISOString(), timeZone);
  const first = [...known, ...(from ? [bucket(firstOf(from, own))] : [])].sort()[0];
  const last = [...known, ...(to ? [bucket(lastOf(to, own))] : [])].sort().at(-1);
  if (known.size === 0 && !(from && to)) return;
  for (let day = first!; day <= last!; ) {
    const key = bucketOf(dimension, `${day}T12:00:00Z`, 'UTC');
    if (!known.has(key)) {
      known.add(key);
      rows.push({ keys: [key], count: 0 });
    }
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  }
}
