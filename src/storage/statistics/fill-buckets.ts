import { bucketNumber, bucketStart, type DateBucket } from '../../domain/date-bucket.ts';
import { type CursorValue, type PageRequest, toPage } from '../lists/keyset.ts';
import { type StatisticsPage, type StatsOrder, type StatsRow, UNDATED_DAY } from './question.ts';

/** Numbers of buckets, both ends included; null where an end is open. */
export interface BucketRange {
  first: number | null;
  last: number | null;
}

interface Series {
  bucket: DateBucket;
  /** Of quotes without a date, if there are any. */
  undated: StatsRow | undefined;
  /** By the number of the bucket; those without quotes are not in it. */
  counts: Map<number, number>;
  first: number;
  last: number;
}

/**
 * A page of groups by date with the empty buckets between them: from the first to the last that has quotes, and as far
 * as the range asked for reaches. What is undated comes before the dates. The cost is that of the page and of the
 * groups, however many buckets are empty.
 */
export function fillBuckets(
  bucket: DateBucket,
  groups: readonly StatsRow[],
  range: BucketRange,
  orderBy: StatsOrder,
  request: PageRequest,
): StatisticsPage {
  const series = makeSeries(bucket, groups, range);
  const rows = orderBy === 'KEY' ? rowsByKey(series, request) : rowsByCount(series, groups, request);
  return {
    ...toPage(rows, request),
    whole: {
      rowCount: (series.undated ? 1 : 0) + series.last - series.first + 1,
      sum: groups.reduce((sum, row) => sum + row.count, 0),
    },
  };
}

const isUndated = (row: StatsRow): boolean => row.keys[0] === UNDATED_DAY;

function makeSeries(bucket: DateBucket, groups: readonly StatsRow[], range: BucketRange): Series {
  const counts = new Map<number, number>();
  for (const row of groups) if (!isUndated(row)) counts.set(bucketNumber(bucket, String(row.keys[0])), row.count);
  const ends = [...counts.keys()];
  if (range.first !== null && (range.last !== null || ends.length > 0)) ends.push(range.first);
  if (range.last !== null && (range.first !== null || ends.length > 0)) ends.push(range.last);
  // The bucket of the undated is no date.
  const earliest = bucketNumber(bucket, UNDATED_DAY) + 1;
  const first = Math.max(
    earliest,
    ends.reduce((least, number) => Math.min(least, number), ends[0] ?? earliest),
  );
  const last = ends.reduce((most, number) => Math.max(most, number), first - 1);
  return { bucket, undated: groups.find(isUndated), counts, first, last };
}

/** The undated, and after them the dates. */
function rowsByKey(series: Series, request: PageRequest): StatsRow[] {
  const { undated, first, last } = series;
  const { after, before } = request;
  const isThere = undated && after === null && before?.[0] !== UNDATED_DAY;
  const start = after === null ? first : numberAfter(series, after[0]!);
  const end = before === null ? last : numberBefore(series, before[0]!);
  return onePage(request, isThere ? [undated] : [], dates(series, start, end, request.backward));
}

/** Those that have quotes, and after them the empty ones. */
function rowsByCount(series: Series, groups: readonly StatsRow[], request: PageRequest): StatsRow[] {
  const { first, last, counts } = series;
  const { after, before } = request;
  const filled = groups
    .filter((row) => (after === null || isBefore(after, row)) && (before === null || isAfter(before, row)))
    .sort((a, b) => b.count - a.count || (a.keys[0]! < b.keys[0]! ? -1 : 1));
  const start = after?.[0] === 0 ? numberAfter(series, after[1]!) : first;
  const end = before === null ? last : before[0] === 0 ? numberBefore(series, before[1]!) : first - 1;
  return onePage(request, filled, dates(series, start, end, request.backward, counts));
}

const isBefore = ([negative, day]: CursorValue[], { count, keys }: StatsRow): boolean =>
  Number(negative) < -count || (negative === -count && day! < keys[0]!);

const isAfter = ([negative, day]: CursorValue[], { count, keys }: StatsRow): boolean =>
  Number(negative) > -count || (negative === -count && day! > keys[0]!);

/** What a page needs, from the end it is asked from: the rows of the list that comes first and those that follow it. */
function onePage({ backward, size }: PageRequest, head: StatsRow[], tail: Iterable<StatsRow>): StatsRow[] {
  const rows = backward ? [] : head.slice(0, size + 1);
  for (const row of tail) {
    if (rows.length > size) break;
    rows.push(row);
  }
  return backward ? [...rows, ...head.reverse()].slice(0, size + 1) : rows;
}

/** @param skipped numbers of buckets that are left out */
function* dates(
  { bucket, counts }: Series,
  start: number,
  end: number,
  backward: boolean,
  skipped?: ReadonlyMap<number, number>,
): Generator<StatsRow> {
  const step = backward ? -1 : 1;
  for (let number = backward ? end : start; number >= start && number <= end; number += step) {
    if (!skipped?.has(number)) {
      yield { keys: [bucketStart(bucket, number)], count: counts.get(number) ?? 0, named: [] };
    }
  }
}

/** What follows the bucket of a cursor; nothing does when it holds no day. */
function numberAfter({ bucket, first, last }: Series, day: CursorValue): number {
  if (day === UNDATED_DAY) return first;
  const number = bucketNumber(bucket, String(day));
  return Number.isNaN(number) ? last + 1 : Math.max(first, number + 1);
}

/** What comes before it. */
function numberBefore({ bucket, first, last }: Series, day: CursorValue): number {
  const number = bucketNumber(bucket, String(day));
  return Number.isNaN(number) ? first - 1 : Math.min(last, number - 1);
}
