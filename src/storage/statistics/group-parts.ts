import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { DateBucket } from '../../domain/date-bucket.ts';
import { UNDATED } from '../lists/keyset.ts';
import { isDateDimension, type StatsQuestion, UNDATED_DAY } from './question.ts';
import type { Facet } from './roll-ups.ts';

// Parts of statements that give a row for each group, its keys as k1, k2, ... and its count as n.

/** Edges of the mention graph: the rows of both columns side by side. */
export interface Edges {
  speakerIds: number[];
  entityIds: number[];
}

export const amongEdges = (speaker: Sql, { speakerIds, entityIds }: Edges): Sql =>
  sql`(${speaker}, entity_id) in (select * from unnest(${speakerIds}::bigint[], ${entityIds}::bigint[]))`;

export const selected = (keys: Sql[]): Sql =>
  join([sql``, ...keys.map((key, at) => sql`${key} k${raw(String(at + 1))}, `)], '');

export const grouped = (keys: Sql[]): Sql =>
  keys.length === 0 ? sql`` : sql`group by ${raw(keys.map((_, at) => at + 1).join(', '))}`;

export const whereAll = (where: Sql[]): Sql => (where.length === 0 ? sql`` : sql`where ${join(where, ' and ')}`);

export function sumUp(keys: Sql[], count: Sql, from: Sql): Sql {
  const none = keys.length === 0 ? sql`` : sql`having sum(${count}) > 0`;
  return sql`select ${selected(keys)}coalesce(sum(${count}), 0)::bigint n from ${from} ${grouped(keys)} ${none}`;
}

/** The keys of groups that are there, as they are called. */
export const namedKeys = ({ dimensions }: StatsQuestion, alias: string): Sql[] =>
  dimensions.map((_, at) => raw(`${alias}.k${at + 1}`));

/** Of a table of quotes `q`, by SPEAKER of one that has each once for each speaker, and of `quote_about about`. */
const LIVE_KEYS: Record<Facet, Sql> = {
  SPEAKER: sql`coalesce(q.said_by, 0)`,
  ABOUT: sql`about.entity_id`,
  OUTLET: sql`coalesce(q.outlet_id, 0)`,
  KIND: sql`q.kind`,
  STANCE: sql`coalesce(q.stance, '')`,
  CUE: sql`coalesce(q.cue_lemma, '')`,
};

export const liveKeys = ({ dimensions, timeZone }: StatsQuestion): Sql[] =>
  dimensions.map((dimension) => (isDateDimension(dimension) ? liveBucket(dimension, timeZone) : LIVE_KEYS[dimension]));

/** What is undated has no day in any time zone. */
export const liveBucket = (bucket: DateBucket, timeZone: string): Sql =>
  sql`case when q.sort_at = ${UNDATED} then date '${raw(UNDATED_DAY)}'
      else greatest(date_trunc(${raw(`'${bucket}'`)}, q.sort_at at time zone ${timeZone})::date,
        date '${raw(UNDATED_DAY)}') end`;
