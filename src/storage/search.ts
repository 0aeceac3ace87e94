import sql, { join, type Sql } from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { byIds } from './rows.ts';

/**
 * A search as people type it, for PostgreSQL: words, "a phrase", -not, or. Never fails, whatever the text.
 * Angle brackets are blanks here as they are in what is searched.
 */
export const searchQuery = (text: string): Sql =>
  sql`websearch_to_tsquery('whosaid', ${text.replace(/[<>]/g, ' ')}::text)`;

/** Whether a `tsvector` has what `text` asks for. */
export const matches = (vector: Sql, text: string): Sql => sql`${vector} @@ ${searchQuery(text)}`;

/** One of several searches. */
const anyQuery = (texts: readonly string[]): Sql => sql`(${join(texts.map(searchQuery), ' || ')})`;

/** Steps of a rank: cursors carry whole numbers. */
export const RANKS_PER_UNIT = 10_000;

/**
 * How well a `tsvector` meets one of several searches, in whole numbers: cover density, the nearer the words stand
 * together the better, divided by the logarithm of the length (https://www.postgresql.org/docs/current/textsearch-controls.html).
 */
export const rankOf = (vector: Sql, texts: readonly string[]): Sql =>
  sql`round(${RANKS_PER_UNIT} * ts_rank_cd(${vector}, ${anyQuery(texts)}, 1))::int`;

/** Characters that no text has once `neutral` has been over it: Unicode leaves them to private use. */
const MARKS = { start: '\uE000', end: '\uE001' };

const OPTIONS = `HighlightAll=true, StartSel=${MARKS.start}, StopSel=${MARKS.end}`;

/** As long as the text in UTF-16 units, without what PostgreSQL would take for tags or we for marks. */
const neutral = (text: string): string => text.replace(/[<>\uE000\uE001]/g, ' ');

interface MarkedRow {
  id: number;
  marked: string;
}

/** Where a search finds something in a text: [start, end, ...] in UTF-16 units. */
export type Matches = number[];

/**
 * Where the words of one of several searches stand in each text, in their order. They are found as the search finds
 * them: without endings and accents.
 */
export async function findMatches(
  database: Queryable,
  texts: readonly string[],
  searches: readonly string[],
): Promise<Matches[]> {
  const plain = texts.map(neutral);
  const rows = await byIds<MarkedRow>(
    database,
    plain.map((_, index) => index),
    sql`select (position - 1)::int id, ts_headline('whosaid', text, ${anyQuery(searches)}, ${OPTIONS}) marked
        from unnest(${plain}::text[]) with ordinality as given(text, position)`,
  );
  return rows.map((row, index) => readMarks(row!.marked, plain[index]!));
}

/** PostgreSQL leaves out words of more than 2,047 bytes: then the places are not those of the text, and none is given. */
function readMarks(marked: string, text: string): Matches {
  const places: number[] = [];
  let unmarked = '';
  for (const part of marked.split(/([\uE000\uE001])/)) {
    if (part === MARKS.start || part === MARKS.end) places.push(unmarked.length);
    else unmarked += part;
  }
  return unmarked === text ? places : [];
}
