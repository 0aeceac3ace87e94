import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import { SUPERSEDED_AS_QUOTES } from './superseded.ts';

/**
 * A quote with the sentences in which it stands and one more on each side. Offsets are UTF-16 units of the article's
 * text.
 */
export interface PassageRow {
  quoteId: number;
  start: number;
  end: number;
  /**
   * As many characters of the text from `start` on. PostgreSQL counts characters, and an emoji is one character and two
   * UTF-16 units. Behind one, this text begins too far to the right, which the reader has to check.
   */
  text: string;
}

/** UTF-16 units on each side of a quote that a passage has at most: a list without a full stop is one sentence. */
export const PASSAGE_MARGIN = 1_000;

/**
 * Passages of quotes, in no order, or of superseded ones in the last text that has them. The bounds of a text's
 * sentences, `[start, end, start, end, ...]`, only rise. A bisection counts the bounds up to a place, and that count
 * tells which sentence the place is in.
 */
export function passagesOfQuotes(
  database: Queryable,
  quoteIds: readonly number[],
  areSuperseded = false,
): Promise<PassageRow[]> {
  const version = areSuperseded ? sql`q.superseded_by - 1` : sql`a.version`;
  return run<PassageRow>(
    database,
    sql`${areSuperseded ? sql`with ${SUPERSEDED_AS_QUOTES}` : sql``}
        select q.id "quoteId", bound.start, bound."end",
               substr(v.text, bound.start + 1, bound."end" - bound.start) "text"
        from quote q
        join article a on a.id = q.article_id
        join article_version v on v.article_id = a.id and v.number = ${version}
        cross join lateral (
          select width_bucket(q.span_start, v.sentences) / 2 ended,
                 (width_bucket(q.span_end - 1, v.sentences) + 1) / 2 begun
        ) sentence
        cross join lateral (
          select greatest(q.span_start - ${PASSAGE_MARGIN}::int, 0,
                   least(q.span_start, v.sentences[greatest(2 * sentence.ended - 1, 1)])) "start",
                 least(q.span_end + ${PASSAGE_MARGIN}::int, greatest(q.span_end,
                   coalesce(v.sentences[2 * sentence.begun + 2], v.sentences[cardinality(v.sentences)]))) "end"
        ) bound
        where q.id = any(${quoteIds}::bigint[])`,
  );
}
