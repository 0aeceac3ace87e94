import sql, { type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import { allOf, anyOf, isOneOf } from '../lists/conditions.ts';

// A joint statement has several speakers: the first in `quote`, each further one in `joint_speaker`.

/**
 * Every quote once for each of its speakers: `said_by` is who, `speaking` is 0 for the first, 1 for the next. For
 * counts and searches; a page in order reads the two halves one by one, since PostgreSQL sorts the second as a whole.
 */
export const SAID_BY = sql`(select q.*, q.speaker_id said_by, 0 speaking from quote q union all
  select q.*, joint.speaker_id, joint.position from joint_speaker joint join quote q on q.id = joint.quote_id)`;

/** In which article, by whom, and whether it was said: every quote once for each of its speakers. */
export const SPEAKING = sql`(select article_id, speaker_id, negated from quote union all
  select article_id, speaker_id, negated from joint_speaker)`;

/** Whether one of them says the quote `q`, alone or with others. */
export const isSaidBy = (speakerIds: readonly number[]): Sql =>
  anyOf([
    isOneOf(sql`q.speaker_id`, speakerIds, 'bigint'),
    sql`exists (select from joint_speaker joint where joint.quote_id = q.id
      and ${isOneOf(sql`joint.speaker_id`, speakerIds, 'bigint')})`,
  ]);

/** Whether somebody of one of the types says it. */
export const isSaidByType = (types: readonly EntityType[]): Sql =>
  anyOf([
    isOfType(sql`q.speaker_id`, types),
    sql`exists (select from joint_speaker joint where joint.quote_id = q.id
      and ${isOfType(sql`joint.speaker_id`, types)})`,
  ]);

export const isOfType = (speaker: Sql, types: readonly EntityType[]): Sql =>
  sql`exists (select from entity e where e.id = ${speaker} and ${isOneOf(sql`e.type`, types, 'text')})`;

/** Conditions that leave a quote of SAID_BY `q` once, whichever of the speakers say it together. */
export const once = (speakerIds: readonly number[]): Sql[] =>
  speakerIds.length <= 1 ? [] : [sql`(q.speaking = 0 or not ${saidBefore(speakerIds, sql`q.speaking`)})`];

/** The same of `joint_speaker joint` and its quote `q`: those that no speaker before says. */
export const onceJoint = (speakerIds: readonly number[]): Sql[] =>
  speakerIds.length <= 1 ? [] : [sql`not ${saidBefore(speakerIds, sql`joint.position`)}`];

const saidBefore = (speakerIds: readonly number[], position: Sql): Sql =>
  sql`(q.speaker_id = any(${speakerIds}::bigint[]) or exists (
    select from joint_speaker other where other.quote_id = q.id and other.position < ${position}
      and other.speaker_id = any(${speakerIds}::bigint[])))`;

/**
 * Further speakers of joint statements `joint` that a sum over several speakers counts once too often.
 * @param speakerIds those summed up; null: all there are
 */
export const repeatedSpeakers = (speakerIds: readonly number[] | null): Sql =>
  speakerIds === null
    ? sql`true`
    : allOf([sql`joint.speaker_id = any(${speakerIds}::bigint[])`, saidBefore(speakerIds, sql`joint.position`)]);
