import type { EntityType } from '../../domain/entity.ts';
import type { MentionForm } from '../../domain/quote.ts';
import type { Queryable } from '../database.ts';
import type { QuoteRow } from '../quotes.ts';
import { joinStatements } from './statements.ts';

/** What quotes, mentions and the counts of one article repeat of it. */
export interface ArticleKeys {
  articleId: number;
  outletId: number | null;
  sortAt: Date;
}

export interface NewQuote extends Omit<QuoteRow, 'id' | 'articleId' | 'outletId' | 'sortAt' | 'statementId'> {
  /** 0 to 1: speech rather than an attitude. */
  speech: number;
  /** Entities named inside it, each once, in the order of the text. */
  about: number[];
  via: { entityId: number | null; text: string }[];
}

export interface NewMention {
  entityId: number;
  type: EntityType;
  spanStart: number;
  spanEnd: number;
  text: string;
  form: MentionForm;
}

/** Stores the quotes of one article with what hangs on them, in their statements, and counts them for their speakers. */
export async function saveQuotes(
  transaction: Queryable,
  keys: ArticleKeys,
  quotes: readonly NewQuote[],
): Promise<void> {
  if (quotes.length === 0) return;
  const statements = await joinStatements(transaction, keys, quotes);
  const rows = quotes.map((quote, index) => ({ ...quote, ...statements[index]! }));
  const values = [keys.articleId, keys.outletId, keys.sortAt, JSON.stringify(rows)];
  await transaction.query(INSERT_QUOTES, values);
}

/** Rows travel as one JSON text, since arrays inside arrays cannot be bound, and ids go up in the order of the quotes. */
const INSERT_QUOTES = `
  with row as materialized (
    select nextval(pg_get_serial_sequence('quote', 'id')) id, r.*
    from jsonb_array_elements($4::jsonb) with ordinality as e(value, position),
         jsonb_to_record(e.value) as r("speakerId" bigint, "statementId" bigint, "variantId" bigint, kind text, text text,
           "spanStart" int, "spanEnd" int, pieces int[], verbatim int[], "cueText" text, "cueLemma" text, stance text, "speakerText" text,
           "roleText" text, "saidOn" date, speech real, confidence real, "foundBy" text,
           "attributionProbability" real, "speakerBy" text, "speakerProbability" real, about bigint[], via jsonb)
    order by e.position
  ), inserted as (
    insert into quote (id, article_id, outlet_id, sort_at, speaker_id, statement_id, variant_id, kind, text, span_start,
                       span_end, pieces, verbatim, cue_text, cue_lemma, stance, speaker_text, role_text, said_on, speech,
                       confidence, found_by, attribution_probability, speaker_by, speaker_probability,
                       second_hand)
    overriding system value
    select id, $1::bigint, $2::bigint, $3::timestamptz, "speakerId", "statementId", "variantId", kind, text, "spanStart",
           "spanEnd", pieces, verbatim, "cueText", "cueLemma", stance, "speakerText", "roleText", "saidOn", speech,
           confidence, "foundBy", "attributionProbability", "speakerBy", "speakerProbability",
           jsonb_array_length(via) > 0
    from row
  ), named as (
    insert into quote_about (quote_id, entity_id, speaker_id, stance, position, sort_at)
    select row.id, a.entity_id, row."speakerId", row.stance, a.position - 1, $3::timestamptz
    from row, unnest(row.about) with ordinality as a(entity_id, position)
  ), relayed as (
    insert into quote_via (quote_id, position, entity_id, text)
    select row.id, v.position - 1, (v.value ->> 'entityId')::bigint, v.value ->> 'text'
    from row, jsonb_array_elements(row.via) with ordinality as v(value, position)
  )
  update entity e set quote_count = e.quote_count + said.quotes
  from (select "speakerId" id, count(*) quotes from row group by 1) said
  where e.id = said.id`;

/** Stores the mentions of one article, and once for each entity that the article names it. */
export async function saveMentions(
  transaction: Queryable,
  keys: ArticleKeys,
  mentions: readonly NewMention[],
): Promise<void> {
  if (mentions.length === 0) return;
  await transaction.query(INSERT_MENTIONS, [
    keys.articleId,
    keys.sortAt,
    mentions.map((mention) => mention.entityId),
    mentions.map((mention) => mention.spanStart),
    mentions.map((mention) => mention.spanEnd),
    mentions.map((mention) => mention.text),
    mentions.map((mention) => mention.form),
  ]);
}

const INSERT_MENTIONS = `
  with found as (
    select * from unnest($3::bigint[], $4::int[], $5::int[], $6::text[], $7::text[])
      as m(entity_id, span_start, span_end, text, form)
  ), inserted as (
    insert into mention (article_id, entity_id, span_start, span_end, text, form)
    select $1::bigint, * from found
  )
  insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
  select $1::bigint, found.entity_id, e.type, $2::timestamptz, count(*), min(found.span_start)
  from found join entity e on e.id = found.entity_id
  group by found.entity_id, e.type`;
