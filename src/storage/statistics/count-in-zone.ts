import sql, { raw, type Sql } from 'sql-template-tag';
import type { DateBucket } from '../../domain/date-bucket.ts';
import { UNDATED } from '../lists/keyset.ts';
import { quotesOf } from './count-quotes.ts';
import { liveBucket, liveKeys, namedKeys, selected, sumUp, whereAll } from './group-parts.ts';
import { isDateDimension, type StatsQuestion } from './question.ts';

/** Whether a question tells dates apart where days begin at other instants than in UTC. */
export const isInOtherZone = ({ dimensions, timeZone }: StatsQuestion): boolean =>
  timeZone !== 'UTC' && dimensions.some(isDateDimension);

/**
 * The groups of a question in its time zone, from those in UTC: quotes of the hours in which it is another month, week
 * or year there are taken out of the one and put into the other.
 * @param groups the same question in UTC, which has one date among its dimensions
 */
export function countInZone(question: StatsQuestion, groups: Sql): Sql {
  const { dimensions, timeZone } = question;
  const at = dimensions.findIndex(isDateDimension);
  const bucket = dimensions[at] as DateBucket;
  const { from, where, sortAt } = quotesOf(question);
  const keys = liveKeys(question).map((key, index) => (index === at ? sql`moved.bucket` : key));
  const conditions = [
    sql`${sortAt} >= hours.first`,
    sql`${sortAt} < hours.end_at`,
    sql`${sortAt} > ${UNDATED}`,
    ...where,
  ];
  const counts = sql`(
    with in_utc as materialized (${groups}), hours as (${hoursBetween(bucket, raw(`in_utc.k${at + 1}`), timeZone)})
    select ${selected(namedKeys(question, 'in_utc'))}n from in_utc
    union all select ${selected(keys)}moved.n from hours cross join ${from}
      cross join lateral (
        values (${liveBucket(bucket, timeZone)}, 1), (${liveBucket(bucket, 'UTC')}, -1)) moved(bucket, n)
      ${whereAll(conditions)}
  ) r`;
  return sumUp(namedKeys(question, 'r'), sql`r.n`, counts);
}

/**
 * From `first` to before `end_at`, around the beginning and the end of each bucket of groups: the hours between UTC and
 * the time zone, as its clocks are a day before and a day after, so that what is put forward or back is inside.
 */
const hoursBetween = (bucket: DateBucket, key: Sql, timeZone: string): Sql => sql`
  select at - greatest(ahead, ahead_later, interval '0') "first", at - least(ahead, ahead_later, interval '0') end_at
  from (select distinct edge at time zone 'UTC' at
        from in_utc
          cross join lateral (values (${key}::timestamp), (${key} + interval '1 ${raw(bucket)}')) begins(edge)) edges
    cross join lateral (select (at - interval '1 day') at time zone ${timeZone} -
                               (at - interval '1 day') at time zone 'UTC' ahead,
                               (at + interval '1 day') at time zone ${timeZone} -
                               (at + interval '1 day') at time zone 'UTC' ahead_later) clocks`;
