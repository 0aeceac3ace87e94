import type { MentionForm } from '../../domain/quote.ts';
import type { Queryable } from '../database.ts';
import { joinStatements } from '../statements/write.ts';
import type { QuoteRow } from './row.ts';

/** What quotes, mentions and the counts of an article repeat of it. */
export interface ArticleKeys {
  articleId: number;
  outletId: number | null;
  sortAt: Date;
}

export interface NewQuote extends Omit<QuoteRow, 'id' | 'outletId' | 'sortAt' | 'statementId'> {
  /** 0 to 1: speech rather than an attitude. */
  speech: number;
  /** Who says it together with the speaker, each once, in the order of the text. */
  jointSpeakerIds: number[];
  /** Entities named inside it, each once, in the order of the text. */
  about: number[];
  via: { entityId: number | null; text: string }[];
}

export interface NewMention {
  articleId: number;
  entityId: number;
  spanStart: number;
  spanEnd: number;
  text: string;
  form: MentionForm;
}

/** Articles as a table, by their keys. */
const ARTICLES = `article as (
    select * from unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) as a(id, outlet_id, sort_at)
  )`;

const asColumns = (articles: readonly ArticleKeys[]) => [
  articles.map(({ articleId }) => articleId),
  articles.map(({ outletId }) => outletId),
  articles.map(({ sortAt }) => sortAt),
];

/** Stores the quotes of some articles with what hangs on them, in their statements, and counts them for their speakers. */
export async function saveQuotes(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  quotes: readonly NewQuote[],
): Promise<void> {
  if (quotes.length === 0) return;
  const statements = await joinStatements(transaction, articles, quotes);
  const rows = quotes.map((quote, place) => ({ place, ...quote, ...statements[place]! }));
  await transaction.query(INSERT_QUOTES, [...asColumns(articles), JSON.stringify(rows)]);
}

/** Rows travel as one JSON text, since arrays inside arrays cannot be bound, and ids go up in the order of the quotes. */
const INSERT_QUOTES = `
  with ${ARTICLES}, row as materialized (
    select nextval(pg_get_serial_sequence('quote', 'id')) id, article.id article_id, article.outlet_id, article.sort_at, r.*
    from jsonb_to_recordset($4::jsonb) as r(
           place int, "articleId" bigint, "speakerId" bigint, "statementId" bigint, "variantId" bigint, kind text, text text,
           "spanStart" int, "spanEnd" int, "spanText" text, pieces int[], verbatim int[], "cueText" text, "cueLemma" text, stance text, negated boolean,
           "speakerText" text, "roleText" text, "saidOn" date, speech real, confidence real, "foundBy" text,
           "attributionProbability" real, "speakerBy" text, "speakerProbability" real, "jointSpeakerIds" bigint[], about bigint[], via jsonb)
         join article on article.id = r."articleId"
    order by r.place
  ), inserted as (
    insert into quote (id, article_id, outlet_id, sort_at, speaker_id, statement_id, variant_id, kind, text, span_start,
                       span_end, span_text, pieces, verbatim, cue_text, cue_lemma, stance, negated, speaker_text, role_text, said_on, speech,
                       confidence, found_by, attribution_probability, speaker_by, speaker_probability,
                       second_hand)
    overriding system value
    select id, article_id, outlet_id, sort_at, "speakerId", "statementId", "variantId", kind, text, "spanStart",
           "spanEnd", "spanText", pieces, verbatim, "cueText", "cueLemma", stance, negated, "speakerText", "roleText", "saidOn", speech,
           confidence, "foundBy", "attributionProbability", "speakerBy", "speakerProbability",
           jsonb_array_length(via) > 0
    from row
  ), joint as (
    insert into joint_speaker (quote_id, speaker_id, position, article_id, outlet_id, sort_at, kind, stance, cue_lemma, negated,
                               about)
    select row.id, s.speaker_id, s.position, row.article_id, row.outlet_id, row.sort_at, row.kind, row.stance, row."cueLemma",
           row.negated, row.about
    from row, unnest(row."jointSpeakerIds") with ordinality as s(speaker_id, position)
  ), named as (
    insert into quote_about (quote_id, entity_id, speaker_id, stance, negated, position, sort_at)
    select row.id, a.entity_id, row."speakerId", row.stance, row.negated, a.position - 1, row.sort_at
    from row, unnest(row.about) with ordinality as a(entity_id, position)
  ), relayed as (
    insert into quote_via (quote_id, position, entity_id, text)
    select row.id, v.position - 1, (v.value ->> 'entityId')::bigint, v.value ->> 'text'
    from row, jsonb_array_elements(row.via) with ordinality as v(value, position)
  )
  update entity e set quote_count = e.quote_count + said.quotes
  from (select id, count(*) quotes
        from (select "speakerId" id from row where not negated
              union all select unnest("jointSpeakerIds") from row where not negated) spoken group by id) said
  where e.id = said.id`;

/** Stores the mentions of some articles, and once for each entity that an article names it. */
export async function saveMentions(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  mentions: readonly NewMention[],
): Promise<void> {
  if (mentions.length === 0) return;
  await transaction.query(INSERT_MENTIONS, [
    ...asColumns(articles),
    mentions.map((mention) => mention.articleId),
    mentions.map((mention) => mention.entityId),
    mentions.map((mention) => mention.spanStart),
    mentions.map((mention) => mention.spanEnd),
    mentions.map((mention) => mention.text),
    mentions.map((mention) => mention.form),
  ]);
}

const INSERT_MENTIONS = `
  with ${ARTICLES}, found as (
    select * from unnest($4::bigint[], $5::bigint[], $6::int[], $7::int[], $8::text[], $9::text[])
      as m(article_id, entity_id, span_start, span_end, text, form)
  ), inserted as (
    insert into mention (article_id, entity_id, span_start, span_end, text, form) select * from found
  )
  insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
  select article.id, named.entity_id, e.type, article.sort_at, named.mentions, named.first_position
  from (
    select article_id, entity_id, count(*) mentions, min(span_start) first_position from found group by article_id, entity_id
  ) named
    join article on article.id = named.article_id
    join entity e on e.id = named.entity_id`;
