import type { Queryable } from '../database.ts';
import { joinStatements } from '../statements/write.ts';
import { ArticleEntityEntity } from '../tables/article-entity.ts';
import { arraysOf, intoOf, namesOf, recordOf, valuesOf } from '../tables/columns.ts';
import { JointSpeakerEntity } from '../tables/joint-speaker.ts';
import { MentionEntity } from '../tables/mention.ts';
import { QuoteEntity } from '../tables/quote.ts';
import { QuoteAboutEntity } from '../tables/quote-about.ts';
import { QuoteViaEntity } from '../tables/quote-via.ts';

/** What quotes, mentions and the counts of an article repeat of it. */
export type ArticleKeys = Pick<QuoteEntity, 'articleId' | 'outletId' | 'sortAt'>;

/** What the statement below, or a trigger, makes of the others. */
const MADE = ['id', 'secondHand', 'search'] as const;
/** What a quote repeats of its article. */
const OF_ARTICLE = ['outletId', 'sortAt'] as const;
const STORED = namesOf(QuoteEntity, MADE);
const RECORD = namesOf(QuoteEntity, [...MADE, ...OF_ARTICLE]);
/** What those who say a quote, and whom it names, repeat of it. */
const OF_JOINT = namesOf(JointSpeakerEntity, ['quoteId', 'speakerId', 'position']);
const OF_ABOUT = namesOf(QuoteAboutEntity, ['quoteId', 'entityId', 'position']);

export interface NewQuote
  extends Omit<QuoteEntity, (typeof MADE | typeof OF_ARTICLE)[number] | 'statementId' | 'variantId'> {
  /** Who says it together with the speaker, each once, in the order of the text. */
  jointSpeakerIds: number[];
  /** Entities named inside it, each once, in the order of the text. */
  about: number[];
  via: Pick<QuoteViaEntity, 'entityId' | 'text'>[];
}

export type NewMention = Omit<MentionEntity, 'id'>;

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
    select nextval(pg_get_serial_sequence('quote', 'id')) id, article.outlet_id "outletId", article.sort_at "sortAt", r.*
    from jsonb_to_recordset($4::jsonb) as r(
           place int, ${recordOf(QuoteEntity, RECORD)}, "jointSpeakerIds" bigint[], about bigint[], via jsonb)
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

/** Stores the mentions of some articles, and once for each entity that an article names it. */
export async function saveMentions(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  mentions: readonly NewMention[],
): Promise<void> {
  if (mentions.length === 0) return;
  const columns = MENTION.map((name) => mentions.map((mention) => mention[name]));
  await transaction.query(INSERT_MENTIONS, [...asColumns(articles), ...columns]);
}

const MENTION = namesOf(MentionEntity, ['id']);
const OF_MENTION = intoOf(MentionEntity, MENTION);
const OF_ENTITY = ['articleId', 'entityId', 'type', 'sortAt', 'mentionCount', 'firstPosition'] as const;

const INSERT_MENTIONS = `
  with ${ARTICLES}, found as (
    select * from unnest(${arraysOf(MentionEntity, MENTION, 4)}) as m(${OF_MENTION})
  ), inserted as (
    insert into mention (${OF_MENTION}) select * from found
  )
  insert into article_entity (${intoOf(ArticleEntityEntity, OF_ENTITY)})
  select article.id, named.entity_id, e.type, article.sort_at, named.mentions, named.first_position
  from (
    select article_id, entity_id, count(*) mentions, min(span_start) first_position from found group by article_id, entity_id
  ) named
    join article on article.id = named.article_id
    join entity e on e.id = named.entity_id`;
