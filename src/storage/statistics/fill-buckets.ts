import { bucketNumber, bucketStart, type DateBucket } from '../../domain/date-bucket.ts';
import { type PageRequest, toPage } from '../keyset.ts';
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
 * A page of groups by date with the empty buckets between them: from the first to the last that has quotes, and as far as
 * the range asked for reaches. What is undated comes before the dates. The cost is that of the page and of the groups,
 * however many buckets are empty.
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

function rowsByKey({ bucket, undated, counts, first, last }: Series, { after, size }: PageRequest): StatsRow[] {
  const rows: StatsRow[] = undated && after === null ? [undated] : [];
  const start = after === null ? first : numberAfter(bucket, after[0]!, first);
  for (let number = start; number <= last && rows.length <= size; number++) {
    rows.push({ keys: [bucketStart(bucket, number)], count: counts.get(number) ?? 0 });
  }
  return rows;
}

/** Those that have quotes, and after them the empty ones. */
function rowsByCount(series: Series, groups: readonly StatsRow[], { after, size }: PageRequest): StatsRow[] {
  const { bucket, counts, first, last } = series;
  const [negative, day] = after ?? [Number.NEGATIVE_INFINITY, ''];
  const rows = groups
    .filter(({ count, keys }) => -count > Number(negative) || (-count === negative && keys[0]! > day!))
    .sort((a, b) => b.count - a.count || (a.keys[0]! < b.keys[0]! ? -1 : 1))
    .slice(0, size + 1);
  const start = negative === 0 ? numberAfter(bucket, day!, first) : first;
  for (let number = start; number <= last && rows.length <= size; number++) {
    if (!counts.has(number)) rows.push({ keys: [bucketStart(bucket, number)], count: 0 });
  }
  return rows;
}

/** What follows the bucket of a cursor; nothing does when it holds no day. */
function numberAfter(bucket: DateBucket, day: string | number, first: number): number {
  if (day === UNDATED_DAY) return first;
  const number = bucketNumber(bucket, String(day));
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : Math.max(first, number + 1);
}
