import sql, { raw } from 'sql-template-tag';
import { publishedWithin } from '../lists/conditions.ts';
import type { ListPart } from '../lists/list.ts';
import { searchQuery } from '../lists/search.ts';
import { type QuoteConditions, quoteWhere } from './conditions.ts';
import { type ColumnOrder, quoteOrder } from './orders.ts';
import type { QuoteRow } from './row.ts';

/** Conditions on columns of the quote alone, of which none has an index that is better than that of words. */
const ON_THE_QUOTE: readonly string[] = ['via', 'kinds', 'verbatim', 'stances', 'negated', 'minConfidence'];

/**
 * The way to words in what one person said alone, for any words and any person of few quotes; null for other
 * conditions. It always goes by the index of words, which has the speaker too, and sorts what that finds. PostgreSQL
 * therefore plans it once: a plan for whatever words may come would else read all quotes of the speaker in order, and
 * read the search for each of them.
 */
export function wordsOfSpeaker(conditions: QuoteConditions, order: ColumnOrder): ListPart<QuoteRow> | null {
  const { speakerIds, jointSpeakerIds, text, published, ...others } = conditions;
  const isOther = ([name, value]: [string, unknown]) => value !== undefined && !ON_THE_QUOTE.includes(name);
  if (speakerIds?.length !== 1 || jointSpeakerIds?.length !== 0 || text === undefined) return null;
  if (Object.entries(others).some(isOther)) return null;
  const { columns, ...rest } = quoteOrder<QuoteRow>(order, 'q');
  return {
    from: sql`quote q`,
    where: [
      sql`q.speaker_id = ${speakerIds[0]}::bigint`,
      sql`q.search @@ (select ${searchQuery(text)})`,
      ...quoteWhere(others, SORT_AT),
      ...(published ? publishedWithin(SORT_AT, published) : []),
    ],
    order: {
      ...rest,
      columns: columns.map((column) => ({ ...column, sql: WITHOUT_INDEX[column.type] ?? column.sql })),
    },
  };
}

/** An instant as no index has it. */
const SORT_AT = raw(`(q.sort_at + interval '0')`);

/** What a list is sorted by, as no index has it. */
const WITHOUT_INDEX: Readonly<Record<string, string>> = { timestamptz: SORT_AT.text, bigint: '(q.id + 0)' };
