import type { EntityType } from '../../domain/entity.ts';
import type { MentionForm } from '../../domain/quote.ts';
import type { Queryable } from '../database.ts';
import type { QuoteRow } from '../quotes.ts';

/** What quotes, mentions and the counts of one article repeat of it. */
export interface ArticleKeys {
  articleId: number;
  outletId: number | null;
  sortAt: Date;
}

export interface NewQuote extends Omit<QuoteRow, 'id' | 'articleId' | 'outletId' | 'sortAt'> {
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

/** Stores the quotes of one article with what hangs on them, and counts them for their speakers. */
export async function saveQuotes(
  transaction: Queryable,
  keys: ArticleKeys,
  quotes: readonly NewQuote[],
): Promise<void> {
  if (quotes.length === 0) return;
  const ids = await insertQuotes(transaction, keys, quotes);
  await insertAbout(transaction, keys, quotes, ids);
  await insertVia(transaction, quotes, ids);
  await countQuotes(transaction, quotes);
}

/** Rows travel as one JSON text: arrays inside arrays cannot be bound in any other way. Ids come back in order. */
async function insertQuotes(transaction: Queryable, keys: ArticleKeys, quotes: readonly NewQuote[]): Promise<number[]> {
  const rows = await transaction.query<{ id: number }[]>(
    `with row as materialized (
       select nextval(pg_get_serial_sequence('quote', 'id')) id, r.*
       from jsonb_array_elements($4::jsonb) with ordinality as e(value, position),
            jsonb_to_record(e.value) as r("speakerId" bigint, kind text, text text, "spanStart" int, "spanEnd" int,
              pieces int[], verbatim int[], "cueText" text, "cueLemma" text, stance text, "speakerText" text,
              "roleText" text, "saidOn" date, speech real, confidence real)
       order by e.position
     ), inserted as (
       insert into quote (id, article_id, outlet_id, sort_at, speaker_id, kind, text, span_start, span_end, pieces, verbatim,
                          cue_text, cue_lemma, stance, speaker_text, role_text, said_on, speech, confidence)
       overriding system value
       select id, $1, $2, $3, "speakerId", kind, text, "spanStart", "spanEnd", pieces, verbatim,
              "cueText", "cueLemma", stance, "speakerText", "roleText", "saidOn", speech, confidence
       from row
     )
     select id from row order by id`,
    [keys.articleId, keys.outletId, keys.sortAt, JSON.stringify(quotes)],
  );
  return rows.map((row) => row.id);
}

async function insertAbout(
  transaction: Queryable,
  keys: ArticleKeys,
  quotes: readonly NewQuote[],
  ids: readonly number[],
): Promise<void> {
  const rows = quotes.flatMap((quote, index) =>
    quote.about.map((entityId, position) => ({ quoteId: ids[index]!, entityId, speakerId: quote.speakerId, position })),
  );
  if (rows.length === 0) return;
  await transaction.query(
    `insert into quote_about (quote_id, entity_id, speaker_id, position, sort_at)
     select *, $5::timestamptz from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::int[])`,
    [
      rows.map((row) => row.quoteId),
      rows.map((row) => row.entityId),
      rows.map((row) => row.speakerId),
      rows.map((row) => row.position),
      keys.sortAt,
    ],
  );
}

async function insertVia(transaction: Queryable, quotes: readonly NewQuote[], ids: readonly number[]): Promise<void> {
  const rows = quotes.flatMap((quote, index) =>
    quote.via.map((via, position) => ({ quoteId: ids[index]!, position, ...via })),
  );
  if (rows.length === 0) return;
  await transaction.query(
    `insert into quote_via (quote_id, position, entity_id, text)
     select * from unnest($1::bigint[], $2::int[], $3::bigint[], $4::text[])`,
    [
      rows.map((row) => row.quoteId),
      rows.map((row) => row.position),
      rows.map((row) => row.entityId),
      rows.map((row) => row.text),
    ],
  );
}

async function countQuotes(transaction: Queryable, quotes: readonly NewQuote[]): Promise<void> {
  const counts = new Map<number, number>();
  for (const { speakerId } of quotes) if (speakerId !== null) counts.set(speakerId, (counts.get(speakerId) ?? 0) + 1);
  if (counts.size === 0) return;
  await transaction.query(
    `update entity e set quote_count = e.quote_count + c.quotes
     from unnest($1::bigint[], $2::int[]) as c(id, quotes) where e.id = c.id`,
    [[...counts.keys()], [...counts.values()]],
  );
}

/** Stores the mentions of one article, and once for each entity that the article names it. */
export async function saveMentions(
  transaction: Queryable,
  keys: ArticleKeys,
  mentions: readonly NewMention[],
): Promise<void> {
  if (mentions.length === 0) return;
  const columns = [
    mentions.map((mention) => mention.entityId),
    mentions.map((mention) => mention.spanStart),
    mentions.map((mention) => mention.spanEnd),
    mentions.map((mention) => mention.text),
    mentions.map((mention) => mention.form),
  ];
  await transaction.query(
    `insert into mention (article_id, entity_id, span_start, span_end, text, form)
     select $1, * from unnest($2::bigint[], $3::int[], $4::int[], $5::text[], $6::text[])`,
    [keys.articleId, ...columns],
  );
  await transaction.query(
    `insert into article_entity (article_id, entity_id, type, sort_at, mention_count, first_position)
     select $1, m.entity_id, e.type, $2, count(*), min(m.span_start)
     from mention m join entity e on e.id = m.entity_id
     where m.article_id = $1 group by m.entity_id, e.type`,
    [keys.articleId, keys.sortAt],
  );
}
