import type { Queryable } from '../database.ts';
import { intoOf, namesOf, recordOf, valuesOf } from '../tables/columns.ts';
import { JointSpeakerEntity } from '../tables/joint-speaker.ts';
import { QuoteEntity } from '../tables/quote.ts';
import { QuoteAboutEntity } from '../tables/quote-about.ts';
import { QuoteViaEntity } from '../tables/quote-via.ts';
import { ARTICLES, type ArticleKeys, asColumns } from './article-keys.ts';

/** What the statement below, or a trigger, makes of the others. */
const MADE = ['id', 'secondHand', 'originOutletId', 'search'] as const;
/** What a quote repeats of its article. */
const OF_ARTICLE = ['outletId', 'sortAt'] as const;
const STORED = namesOf(QuoteEntity, MADE);
/** Known once its statement is found. */
const OF_STATEMENT = ['statementId', 'variantId'] as const;
const RECORD = namesOf(QuoteEntity, [...MADE, ...OF_ARTICLE, ...OF_STATEMENT]);
/** The columns that the row of a further speaker, and the row of an entity named, repeat of their quote. */
const OF_JOINT = namesOf(JointSpeakerEntity, ['quoteId', 'speakerId', 'position']);
const OF_ABOUT = namesOf(QuoteAboutEntity, ['quoteId', 'entityId', 'position']);

/** Where a quote belongs: its statement, and the one among its wordings that is the quote's. */
export type StatementKeys = Pick<QuoteEntity, (typeof OF_STATEMENT)[number]>;

/** A quote before its statement is found. */
export interface NewQuote extends Omit<QuoteEntity, (typeof MADE | typeof OF_ARTICLE)[number] | keyof StatementKeys> {
  /** The id that it had in the version of the article before; left out for a quote that is new. */
  keptId?: number;
  /** The statement that it reported there; null or left out where that has to be found. */
  keptStatementId?: number | null;
  /** Who says it together with the speaker, each once, in the order of the text. */
  jointSpeakerIds: number[];
  /** Entities named inside it, each once, in the order of the text. */
  about: number[];
  via: Pick<QuoteViaEntity, 'entityId' | 'text'>[];
}

/** Quotes as the text in which they travel: made before their statements are known, while PostgreSQL is at others. */
export const asRows = (quotes: readonly NewQuote[]): string =>
  JSON.stringify(quotes.map((quote, index) => ({ place: index + 1, ...quote })));

/**
 * Stores quotes with what hangs on them, and counts them for their speakers.
 * @param rows the quotes, by `asRows`
 * @param keys where each of them belongs, and its id
 */
export async function insertQuotes(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  rows: string,
  keys: readonly (StatementKeys & Pick<QuoteEntity, 'id'>)[],
): Promise<void> {
  await transaction.query(INSERT_QUOTES, [
    ...asColumns(articles),
    rows,
    keys.map(({ id }) => id),
    keys.map(({ statementId }) => statementId),
    keys.map(({ variantId }) => variantId),
  ]);
}

/** Rows travel as one JSON text, since arrays inside arrays cannot be bound. */
const INSERT_QUOTES = `
  with ${ARTICLES}, row as materialized (
    select article.outlet_id "outletId", article.sort_at "sortAt", ($5::bigint[])[r.place] id,
           ($6::bigint[])[r.place] "statementId", ($7::bigint[])[r.place] "variantId", r.*
    from jsonb_to_recordset($4::jsonb) as r(
           place int, ${recordOf(QuoteEntity, RECORD)},
           "jointSpeakerIds" bigint[], about bigint[], via jsonb)
         join article on article.id = r."articleId"
    order by r.place
  ), inserted as (
    insert into quote (id, second_hand, ${intoOf(QuoteEntity, STORED)}) overriding system value
    select id, jsonb_array_length(via) > 0, ${valuesOf('row', STORED)} from row
  ), joint as (
    insert into joint_speaker (quote_id, speaker_id, position, ${intoOf(JointSpeakerEntity, OF_JOINT)})
    select row.id, s.speaker_id, s.position, ${valuesOf('row', OF_JOINT)}
    from row, unnest(row."jointSpeakerIds") with ordinality as s(speaker_id, position)
  ), named as (
    insert into quote_about (quote_id, entity_id, position, ${intoOf(QuoteAboutEntity, OF_ABOUT)})
    select row.id, a.entity_id, a.position - 1, ${valuesOf('row', OF_ABOUT)}
    from row, unnest(row.about) with ordinality as a(entity_id, position)
  ), relayed as (
    insert into quote_via (${intoOf(QuoteViaEntity, ['quoteId', 'position', 'entityId', 'text'])})
    select row.id, v.position - 1, (v.value ->> 'entityId')::bigint, v.value ->> 'text'
    from row, jsonb_array_elements(row.via) with ordinality as v(value, position)
  )
  update entity e set quote_count = e.quote_count + said.quotes
  from (select id, count(*) quotes
        from (select "speakerId" id from row where not negated
              union all select unnest("jointSpeakerIds") from row where not negated) spoken group by id) said
  where e.id = said.id`;
