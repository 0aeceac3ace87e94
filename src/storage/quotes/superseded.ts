import sql, { raw } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import type { KeyedList } from '../lists/list.ts';
import { byIds } from '../lists/rows.ts';
import { type ColumnName, columnsOf, intoOf, namesOf } from '../tables/columns.ts';
import { JointSpeakerEntity } from '../tables/joint-speaker.ts';
import { QuoteEntity } from '../tables/quote.ts';
import { QuoteAboutEntity } from '../tables/quote-about.ts';
import { SupersededQuoteEntity } from '../tables/superseded-quote.ts';
import { IN_TEXT_ORDER } from './orders.ts';
import { QUOTE_COLUMNS, type QuoteRow } from './row.ts';

const SHOWN = ['supersededBy', 'jointSpeakerIds', 'aboutIds', 'via'] as const;

/** A quote that its article no longer has, with what other tables have of the quotes that stand. */
export type SupersededQuoteRow = QuoteRow & Pick<SupersededQuoteEntity, (typeof SHOWN)[number]>;

/** Whether a quote is one that its article no longer has. */
export const isSuperseded = (quote: QuoteRow): quote is SupersededQuoteRow => 'supersededBy' in quote;

const OF_QUOTE = namesOf(QuoteEntity, ['id', 'articleId', 'statementId', 'sortAt', 'search']);
const OF_JOINT = namesOf(JointSpeakerEntity, ['quoteId', 'speakerId', 'position', 'about']);
const OF_ABOUT = namesOf(QuoteAboutEntity, ['quoteId', 'entityId', 'position']);

/** The same columns of the row that a quote had: `q.kind, q.text`. */
const namesIn = (alias: string, names: readonly ColumnName<QuoteEntity>[]): string =>
  names.map((name) => `${alias}.${intoOf(QuoteEntity, [name])}`).join(', ');

const COLUMNS = sql`${columnsOf(SupersededQuoteEntity, 's', SHOWN)}, ${QUOTE_COLUMNS}`;

/** Superseded quotes `s`, each with the row `q` that it had in `quote`. */
export const SUPERSEDED = sql`superseded_quote s cross join lateral jsonb_populate_record(null::quote,
  s.found || jsonb_build_object('statement_id', s.statement_id)) q`;

/**
 * Names for a `with` in front of a statement about quotes: it finds the superseded ones in place of those that stand.
 * `quote` has `superseded_by` as well.
 */
export const SUPERSEDED_AS_QUOTES = sql`
  quote as not materialized (
    select ${raw(namesIn('q', OF_QUOTE))}, s.sort_at, s.id, s.article_id, s.statement_id, s.superseded_by,
           search_vector(q.text) search
    from superseded_quote s cross join lateral jsonb_populate_record(null::quote, s.found) q
  ), joint_speaker as not materialized (
    select q.id quote_id, j.speaker_id, j.position::int, ${raw(namesIn('q', OF_JOINT))}, s.about_ids about
    from superseded_quote s cross join lateral jsonb_populate_record(null::quote, s.found) q
      cross join lateral unnest(s.joint_speaker_ids) with ordinality as j(speaker_id, position)
  ), quote_about as not materialized (
    select q.id quote_id, n.entity_id, n.position::int - 1 as position, ${raw(namesIn('q', OF_ABOUT))}
    from superseded_quote s cross join lateral jsonb_populate_record(null::quote, s.found) q
      cross join lateral unnest(s.about_ids) with ordinality as n(entity_id, position)
  ), quote_via as not materialized (
    select s.id quote_id, v.position::int - 1 as position, (v.value ->> 'entityId')::bigint entity_id,
           v.value ->> 'text' "text"
    from superseded_quote s cross join lateral jsonb_array_elements(s.via) with ordinality as v(value, position)
  )`;

/** In the order of `ids`; null for what is no superseded quote. */
export const supersededById = (database: Queryable, ids: readonly number[]): Promise<(SupersededQuoteRow | null)[]> =>
  byIds<SupersededQuoteRow>(
    database,
    ids,
    sql`select ${COLUMNS} from ${SUPERSEDED} where s.id = any(${ids}::bigint[])`,
  );

/** Quotes of an article that one of its versions no longer has, in the order of the text before. */
export const quotesDroppedBy = (version: number): KeyedList<SupersededQuoteRow> => ({
  columns: COLUMNS,
  from: SUPERSEDED,
  key: sql`s.article_id`,
  where: [sql`s.superseded_by = ${version}::int`],
  order: IN_TEXT_ORDER,
});

/** Keeps what the article has as superseded by its next version; what that still has is taken back afterwards. */
export async function supersedeQuotes(transaction: Queryable, articleId: number): Promise<void> {
  await transaction.query(SUPERSEDE, [articleId]);
}

const SUPERSEDE = `
  insert into superseded_quote (id, article_id, superseded_by, statement_id, sort_at, found, joint_speaker_ids,
    about_ids, via, entity_ids)
  select q.id, q.article_id, a.version + 1, q.statement_id, q.sort_at,
         to_jsonb(q) - '{search,statement_id,variant_id,origin_outlet_id}'::text[], joint.ids, about.ids, via.relays,
         array_remove(q.speaker_id || joint.ids || about.ids || via.ids, null)
  from quote q join article a on a.id = q.article_id
    cross join lateral (
      select coalesce(array_agg(j.speaker_id order by j.position), '{}') ids
      from joint_speaker j where j.quote_id = q.id
    ) joint
    cross join lateral (
      select coalesce(array_agg(n.entity_id order by n.position), '{}') ids from quote_about n where n.quote_id = q.id
    ) about
    cross join lateral (
      select coalesce(array_agg(v.entity_id), '{}') ids,
             coalesce(jsonb_agg(jsonb_build_object('entityId', v.entity_id, 'text', v.text) order by v.position), '[]')
               relays
      from quote_via v where v.quote_id = q.id
    ) via
  where q.article_id = $1`;

/** Takes quotes out of what is superseded, since another version has them again. */
export async function takeBack(transaction: Queryable, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.query('delete from superseded_quote where id = any($1::bigint[])', [ids]);
}

/** Puts the quotes of a statement that becomes a part of another into that one. */
export async function moveSuperseded(transaction: Queryable, into: number, from: number): Promise<void> {
  await transaction.query('update superseded_quote set statement_id = $1 where statement_id = $2', [into, from]);
}
