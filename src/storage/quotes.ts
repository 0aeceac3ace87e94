import sql, { raw, type Sql } from 'sql-template-tag';
import type { QuoteFinder, QuoteKind, SpeakerEvidence, Stance } from '../domain/quote.ts';
import { publishedWithin } from './articles.ts';
import type { Queryable } from './database.ts';
import { ENTITY_COLUMNS, type EntityRow } from './entities.ts';
import { newestFirst, oldestFirst, type Order } from './keyset.ts';
import { isOneOf, type KeyedList, type List } from './list.ts';
import { byIds, groupsByKey } from './rows.ts';

export interface QuoteRow {
  id: number;
  articleId: number;
  outletId: number | null;
  speakerId: number | null;
  statementId: number;
  sortAt: Date;
  kind: QuoteKind;
  text: string;
  spanStart: number;
  spanEnd: number;
  pieces: number[];
  verbatim: number[];
  cueText: string | null;
  cueLemma: string | null;
  stance: Stance | null;
  speakerText: string | null;
  roleText: string | null;
  saidOn: string | null;
  confidence: number;
  /** This and the three after it: all of them, or none for quotes stored before there was an explanation. */
  foundBy: QuoteFinder | null;
  attributionProbability: number | null;
  speakerBy: SpeakerEvidence | null;
  speakerProbability: number | null;
}

export const QUOTE_ORDERS = ['NEWEST', 'OLDEST'] as const;
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];

/** What a list of quotes is narrowed to. Ids are of rows; alternatives inside a condition are joined by "or". */
export interface QuoteConditions {
  speakerIds?: number[];
  /** Quotes that name at least one of them. */
  aboutIds?: number[];
  outletIds?: number[];
  articleId?: number;
  kinds?: QuoteKind[];
  /** Half-open: from <= published < to. */
  published?: { from: Date | null; to: Date | null };
}

/** Probabilities are stored as `real`, which keeps more digits than it means. */
const hundredths = (column: string): Sql => raw(`round(${column}::numeric, 2)::float8`);

const COLUMNS = sql`q.id, q.article_id "articleId", q.outlet_id "outletId", q.speaker_id "speakerId", q.statement_id "statementId", q.sort_at "sortAt", q.kind,
  q.text, q.span_start "spanStart", q.span_end "spanEnd", q.pieces, q.verbatim, q.cue_text "cueText",
  q.cue_lemma "cueLemma", q.stance, q.speaker_text "speakerText", q.role_text "roleText", q.said_on::text "saidOn",
  ${hundredths('q.confidence')} "confidence", q.found_by "foundBy",
  ${hundredths('q.attribution_probability')} "attributionProbability", q.speaker_by "speakerBy",
  ${hundredths('q.speaker_probability')} "speakerProbability"`;

export const quotesById = (database: Queryable, ids: readonly number[]): Promise<(QuoteRow | null)[]> =>
  byIds<QuoteRow>(database, ids, sql`select ${COLUMNS} from quote q where q.id = any(${ids}::bigint[])`);

/** Quotes; those that name one entity come by the index of that entity. */
export function quoteList(conditions: QuoteConditions, order: QuoteOrder): List<QuoteRow> {
  const [aboutId, ...others] = conditions.aboutIds ?? [];
  if (aboutId === undefined || others.length > 0) return quoteTable(conditions, order);
  const { key, ...list } = quotesAboutEntity({ ...conditions, aboutIds: undefined }, order);
  return { ...list, where: [sql`${key} = ${aboutId}::bigint`, ...list.where] };
}

const quoteTable = (conditions: QuoteConditions, order: QuoteOrder): List<QuoteRow> => ({
  columns: COLUMNS,
  from: sql`quote q`,
  where: quoteWhere(conditions, sql`q.sort_at`),
  order: order === 'NEWEST' ? newestFirst('q') : oldestFirst('q'),
});

/** What an entity said. */
export const quotesOfSpeaker = (conditions: QuoteConditions, order: QuoteOrder): KeyedList<QuoteRow> => ({
  ...quoteTable(conditions, order),
  key: sql`q.speaker_id`,
});

/** Quotes in which an entity is named. */
export const quotesAboutEntity = (conditions: QuoteConditions, order: QuoteOrder): KeyedList<QuoteRow> => ({
  columns: COLUMNS,
  from: sql`quote_about about join quote q on q.id = about.quote_id`,
  key: sql`about.entity_id`,
  where: quoteWhere(conditions, sql`about.sort_at`),
  order: order === 'NEWEST' ? newestFirst('about', 'quote_id') : oldestFirst('about', 'quote_id'),
});

/** Quotes that report a statement. */
export const quotesOfStatement = (conditions: QuoteConditions, order: QuoteOrder): KeyedList<QuoteRow> => ({
  ...quoteTable(conditions, order),
  key: sql`q.statement_id`,
});

/** Quotes that report a statement in one wording. */
export const quotesOfVariant = (conditions: QuoteConditions, order: QuoteOrder): KeyedList<QuoteRow> => ({
  ...quoteTable(conditions, order),
  key: sql`q.variant_id`,
});

const IN_TEXT_ORDER: Order<QuoteRow> = {
  name: 'POSITION',
  descending: false,
  columns: [
    { sql: 'q.span_start', type: 'int', value: (row) => row.spanStart },
    { sql: 'q.id', type: 'bigint', value: (row) => row.id },
  ],
};

/** Quotes of an article, in the order of its text unless another order is asked for. */
export const quotesOfArticle = (conditions: QuoteConditions, order: QuoteOrder | null): KeyedList<QuoteRow> => ({
  ...quoteTable(conditions, order ?? 'NEWEST'),
  key: sql`q.article_id`,
  ...(order === null && { order: IN_TEXT_ORDER }),
});

/**
 * Conditions on `quote q`.
 * @param sortAt the column that the list is sorted by: an index serves the range together with the order
 */
export function quoteWhere(conditions: QuoteConditions, sortAt: Sql): Sql[] {
  const { speakerIds, aboutIds, outletIds, articleId, kinds, published } = conditions;
  const where: Sql[] = [];
  if (speakerIds) where.push(isOneOf(sql`q.speaker_id`, speakerIds, 'bigint'));
  if (aboutIds) {
    where.push(
      sql`exists (select from quote_about named where named.quote_id = q.id and named.entity_id = any(${aboutIds}::bigint[]))`,
    );
  }
  if (outletIds) where.push(isOneOf(sql`q.outlet_id`, outletIds, 'bigint'));
  if (articleId !== undefined) where.push(sql`q.article_id = ${articleId}`);
  if (kinds) where.push(isOneOf(sql`q.kind`, kinds, 'text'));
  if (published) where.push(...publishedWithin(sortAt, published));
  return where;
}

/** The entities named inside each quote, in the order of the text. */
export const aboutByQuote = (database: Queryable, quoteIds: readonly number[]): Promise<EntityRow[][]> =>
  groupsByKey<EntityRow & { ownerKey: number }>(
    database,
    quoteIds,
    sql`select named.quote_id "ownerKey", ${ENTITY_COLUMNS} from quote_about named join entity e on e.id = named.entity_id
        where named.quote_id = any(${quoteIds}::bigint[]) order by named.quote_id, named.position`,
  );

export interface ViaRow {
  ownerKey: number;
  entityId: number | null;
  text: string;
}

/** Who relayed each quote, in the order of the text. */
export const viaByQuote = (database: Queryable, quoteIds: readonly number[]): Promise<ViaRow[][]> =>
  groupsByKey<ViaRow>(
    database,
    quoteIds,
    sql`select quote_id "ownerKey", entity_id "entityId", text from quote_via
        where quote_id = any(${quoteIds}::bigint[]) order by quote_id, position`,
  );
