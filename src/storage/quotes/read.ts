import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { publishedWithin } from '../lists/conditions.ts';
import type { Order } from '../lists/keyset.ts';
import { type KeyedList, type List, withParts } from '../lists/list.ts';
import type { Newest } from '../lists/ranked-list.ts';
import { byIds, groupsByKey, withOthers } from '../lists/rows.ts';
import { rankOf } from '../lists/search.ts';
import { columnsOf } from '../tables/columns.ts';
import { QuoteViaEntity } from '../tables/quote-via.ts';
import { isSearch, type QuoteConditions, quoteWhere, searchedTexts } from './conditions.ts';
import { IN_TEXT_ORDER, type QuoteOrder, quoteOrder } from './orders.ts';
import { partsAboutEntity, partsOfSpeaker, quoteParts } from './parts.ts';
import { QUOTE_COLUMNS, type QuoteRow } from './row.ts';
import { SAID_BY } from './said-by.ts';
import { searchOfSpeaker } from './search-of-speaker.ts';
import { quoteSource } from './source.ts';
import { supersededById } from './superseded.ts';

export { type QuoteConditions, quoteWhere } from './conditions.ts';
export { QUOTE_ORDERS, type QuoteOrder } from './orders.ts';

/** Quotes in the order of `ids`, also those that their articles no longer have; null for what never was. */
export async function quotesById(database: Queryable, ids: readonly number[]): Promise<(QuoteRow | null)[]> {
  const rows = await byIds<QuoteRow>(
    database,
    ids,
    sql`select ${QUOTE_COLUMNS} from quote q where q.id = any(${ids}::bigint[])`,
  );
  return withOthers(rows, ids, (missing) => supersededById(database, missing));
}

/**
 * A quote of a list, with its rank where the list is narrowed by a text: in RANKS_PER_UNIT of what PostgreSQL gives,
 * below 0 where it is not ranked.
 */
export type ListedQuote = QuoteRow & { rank?: number };

/**
 * Quotes, by the indexes that serve the conditions.
 * @param since where the newest of all quotes begin, for a search; FEW: its speakers said so little that it may look at
 * all of that
 */
export function quoteList(
  conditions: QuoteConditions,
  order: QuoteOrder,
  since: Newest | 'FEW' | null = null,
): List<ListedQuote> {
  const words = since && order !== 'RELEVANCE' && searchOfSpeaker(conditions, order);
  if (words) {
    const columns = sql`${QUOTE_COLUMNS}, ${rankOf(sql`q.search`, searchedTexts(conditions))} rank`;
    const walk = since === 'FEW' ? undefined : words.walk;
    return { columns, ...words.found, search: { alias: 'q', since: null, isPlannedOnce: true, walk } };
  }
  if (since === 'FEW') return quoteList(conditions, order);
  const { from, where, others } = quoteSource(conditions);
  const rest = quoteTable(others, order, since && { ...since, anchors: anchorsOf(conditions, order) });
  const table = { ...rest, from, where: [...where, ...rest.where] };
  return order === 'RELEVANCE' ? table : withParts(table, quoteParts(conditions, order));
}

/** What an entity said, alone or with others. */
export function quotesOfSpeaker(conditions: QuoteConditions, order: QuoteOrder): KeyedList<ListedQuote> {
  const table = { ...quoteTable(conditions, order), from: sql`${SAID_BY} q`, key: sql`q.said_by` };
  return order === 'RELEVANCE' ? table : withParts(table, partsOfSpeaker(conditions, order));
}

/** Quotes in which an entity is named. */
export function quotesAboutEntity(conditions: QuoteConditions, order: QuoteOrder): KeyedList<ListedQuote> {
  const table = quoteTable(conditions, order);
  const from = sql`quote_about about join ${table.from} on q.id = about.quote_id`;
  const keyed = { ...table, from, key: sql`about.entity_id` };
  return order === 'RELEVANCE' ? keyed : withParts(keyed, partsAboutEntity(conditions, order));
}

function quoteTable(conditions: QuoteConditions, order: QuoteOrder, since: Newest | null = null): List<ListedQuote> {
  const texts = searchedTexts(conditions);
  const list = { from: sql`quote q`, where: quoteWhere(conditions, sql`q.sort_at`) };
  // What is newest by arrival is not so by date.
  const newest = order === 'NEWEST_STORED' ? null : since;
  const search = isSearch(conditions) ? { alias: 'q', since: newest } : undefined;
  if (texts.length === 0) return { ...list, columns: QUOTE_COLUMNS, order: quoteOrder(order as 'NEWEST', 'q'), search };
  const rank = rankOf(sql`q.search`, texts);
  if (order === 'RELEVANCE') {
    const ranking = { alias: 'q', rank, newest: quoteOrder<ListedQuote>('NEWEST', 'q') };
    return { ...list, columns: sql`${QUOTE_COLUMNS}, q.rank`, order: BY_RANK, ranking, search };
  }
  return { ...list, columns: sql`${QUOTE_COLUMNS}, ${rank} rank`, order: quoteOrder(order, 'q'), search };
}

/** Conditions of all rows that have an index in the order of time. */
function anchorsOf(conditions: QuoteConditions, order: QuoteOrder): Sql[] {
  const { published, speakerIds, jointSpeakerIds, outletIds } = conditions;
  const days = published ? publishedWithin(sql`q.sort_at`, published) : [];
  // Of one who says nothing with others, quotes are read from their own table: see `quoteParts`.
  const isAlone = order !== 'RELEVANCE' && jointSpeakerIds?.length === 0;
  const speaker = isAlone ? sql`q.speaker_id` : sql`q.said_by`;
  if (speakerIds?.length === 1) return [...days, sql`${speaker} = ${speakerIds[0]}::bigint`];
  return outletIds?.length === 1 ? [...days, sql`q.outlet_id = ${outletIds[0]}::bigint`] : days;
}

const BY_RANK: Order<ListedQuote> = {
  name: 'RELEVANCE',
  descending: true,
  columns: [
    { sql: 'q.rank', type: 'int', value: (row) => row.rank! },
    ...quoteOrder<ListedQuote>('NEWEST', 'q').columns,
  ],
};

/** Quotes that report a statement. */
export const quotesOfStatement = (conditions: QuoteConditions, order: QuoteOrder): KeyedList<ListedQuote> => ({
  ...quoteTable(conditions, order),
  key: sql`q.statement_id`,
});

/** Quotes that report a statement in one wording. */
export const quotesOfVariant = (conditions: QuoteConditions, order: QuoteOrder): KeyedList<ListedQuote> => ({
  ...quoteTable(conditions, order),
  key: sql`q.variant_id`,
});

/** Quotes of an article, in the order of its text unless another order is asked for. */
export const quotesOfArticle = (conditions: QuoteConditions, order: QuoteOrder | null): KeyedList<ListedQuote> => ({
  ...quoteTable(conditions, order ?? 'NEWEST'),
  key: sql`q.article_id`,
  ...(order === null && { order: IN_TEXT_ORDER }),
});

const OF_VIA = ['entityId', 'text'] as const;

export interface ViaRow extends Pick<QuoteViaEntity, (typeof OF_VIA)[number]> {
  ownerKey: number;
}

/** Who relayed each quote, in the order of the text. */
export const viaByQuote = (database: Queryable, quoteIds: readonly number[]): Promise<ViaRow[][]> =>
  groupsByKey<ViaRow>(
    database,
    quoteIds,
    sql`select v.quote_id "ownerKey", ${columnsOf(QuoteViaEntity, 'v', OF_VIA)} from quote_via v
        where v.quote_id = any(${quoteIds}::bigint[]) order by v.quote_id, v.position`,
  );
