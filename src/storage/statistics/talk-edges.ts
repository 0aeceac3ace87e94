import sql, { join, type Sql } from 'sql-template-tag';
import type { Stance } from '../../domain/quote.ts';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import { type QuoteConditions, quoteWhere } from '../quotes/read.ts';
import { SAID_BY, SPEAKING } from '../quotes/said-by.ts';

/** Somebody who is quoted, with how often in all. */
export interface QuotedEntity {
  id: number;
  quoteCount: number;
}

/**
 * Who is quoted at all, by id, after the id given; `speakerIds` narrows it to those. What was not said is in no count.
 */
export const quotedEntitiesAfter = (
  database: Queryable,
  id: number,
  limit: number,
  { speakerIds, negated }: QuoteConditions,
): Promise<QuotedEntity[]> =>
  run<QuotedEntity>(
    database,
    sql`select e.id, e.quote_count "quoteCount" from entity e where e.id > ${id}::bigint
        and ${
          negated === false
            ? sql`e.quote_count > 0`
            : sql`exists (select from ${SPEAKING} said where said.speaker_id = e.id)`
        }
        ${speakerIds ? sql`and e.id = any(${speakerIds}::bigint[])` : sql``} order by e.id limit ${limit}`,
  );

/** Quotes in which a speaker names an entity, counted by stance (null: no reporting word). */
export interface TalkEdgeRow {
  speakerId: number;
  speakerSlug: string;
  aboutId: number;
  aboutSlug: string;
  stance: Stance | null;
  count: number;
}

/** A share of the edges that one statement counts. */
export interface TalkShare {
  speakerIds: number[];
  /** Of so many parts, by who is named, this one: 0, 1, ...; one speaker may name more than fits into memory. */
  parts: number;
  part: number;
}

const within = (conditions: QuoteConditions, { speakerIds, parts, part }: TalkShare): Sql =>
  join(
    [
      sql`q.said_by = any(${speakerIds}::bigint[])`,
      sql`about.entity_id <> q.said_by`,
      ...(parts > 1 ? [sql`about.entity_id % ${parts}::bigint = ${part}::bigint`] : []),
      ...quoteWhere(conditions, sql`q.sort_at`, sql`q.said_by`),
    ],
    ' and ',
  );

/** Whom the speakers name in the quotes that meet the conditions; rows of one pair follow one another. */
export function talkEdges(database: Queryable, conditions: QuoteConditions, share: TalkShare): Promise<TalkEdgeRow[]> {
  return run<TalkEdgeRow>(
    database,
    sql`select edge.*, s.slug "speakerSlug", e.slug "aboutSlug"
        from (select q.said_by "speakerId", about.entity_id "aboutId", q.stance, count(*)::int "count"
              from ${SAID_BY} q join quote_about about on about.quote_id = q.id
              where ${within(conditions, share)} group by 1, 2, 3) edge
        join entity s on s.id = edge."speakerId" join entity e on e.id = edge."aboutId"
        order by edge."speakerId", edge."aboutId", edge.stance`,
  );
}

/** Everyone who speaks or is named in those quotes, each once. */
export async function talkEnds(database: Queryable, conditions: QuoteConditions, share: TalkShare): Promise<number[]> {
  const rows = await run<{ id: number }>(
    database,
    sql`select distinct edge_end.id from ${SAID_BY} q join quote_about about on about.quote_id = q.id
        cross join lateral (values (q.said_by), (about.entity_id)) edge_end(id) where ${within(conditions, share)}`,
  );
  return rows.map(({ id }) => id);
}
