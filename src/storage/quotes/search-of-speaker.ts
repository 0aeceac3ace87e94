import sql, { raw } from 'sql-template-tag';
import { publishedWithin } from '../lists/conditions.ts';
import type { ListPart } from '../lists/list.ts';
import { searchQuery } from '../lists/search.ts';
import { type QuoteConditions, quoteWhere } from './conditions.ts';
import { type ColumnOrder, quoteOrder } from './orders.ts';
import type { QuoteRow } from './row.ts';

/** Conditions on columns of the quote alone, of which none has an index that is better than that of words. */
const ON_THE_QUOTE: readonly string[] = ['via', 'kinds', 'verbatim', 'stances', 'negated', 'minConfidence'];

/** Two ways to words in what one person said alone: see `selectWalked`. */
interface SearchOfSpeaker {
  /** By the index of words. */
  found: ListPart<QuoteRow>;
  /** All that the person said, in the order of the list. */
  walk: ListPart<QuoteRow>;
}

/**
 * The ways to words in what one person said alone, for any words and any person; null for other conditions. What is
 * found comes always by the index of words, which has the speaker too, and is sorted then. PostgreSQL therefore plans
 * it once: a plan for whatever words may come would else read all quotes of the speaker in order, and read the search
 * for each of them.
 */
export function searchOfSpeaker(conditions: QuoteConditions, order: ColumnOrder): SearchOfSpeaker | null {
  const { speakerIds, jointSpeakerIds, text, published, ...others } = conditions;
  const isOther = ([name, value]: [string, unknown]) => value !== undefined && !ON_THE_QUOTE.includes(name);
  if (speakerIds?.length !== 1 || jointSpeakerIds?.length !== 0 || text === undefined) return null;
  if (Object.entries(others).some(isOther)) return null;
  const from = sql`quote q`;
  const speaker = sql`q.speaker_id = ${speakerIds[0]}::bigint`;
  const inOrder = quoteOrder<QuoteRow>(order, 'q');
  const columns = inOrder.columns.map((column) => ({ ...column, sql: WITHOUT_INDEX[column.type] ?? column.sql }));
  const words = sql`q.search @@ (select ${searchQuery(text)})`;
  const days = published ? publishedWithin(SORT_AT, published) : [];
  const daysInOrder = published && order !== 'NEWEST_STORED' ? publishedWithin(sql`q.sort_at`, published) : [];
  return {
    found: { from, where: [speaker, words, ...quoteWhere(others, SORT_AT), ...days], order: { ...inOrder, columns } },
    walk: { from, where: [speaker, ...daysInOrder], order: inOrder },
  };
}

/** An instant as no index has it. */
const SORT_AT = raw(`(q.sort_at + interval '0')`);

/** What a list is sorted by, as no index has it. */
const WITHOUT_INDEX: Readonly<Record<string, string>> = { timestamptz: SORT_AT.text, bigint: '(q.id + 0)' };
