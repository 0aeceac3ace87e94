import { LRUCache } from 'lru-cache';
import sql, { join, type Sql } from 'sql-template-tag';
import {
  type ParsedSearch,
  parseSearch,
  type SearchTerm,
  type SearchWord,
  type Sequence,
} from '../../domain/search/parse-search.ts';

/**
 * A search as people type it, for PostgreSQL. What stands in it between apostrophes are letters and digits alone, so
 * that nothing of the text becomes an operator; PostgreSQL folds them as it does the words of the index.
 * @throws InputError for what cannot be searched for: see `parseSearch`
 */
export const searchQuery = (text: string): Sql => sql`to_tsquery('whosaid', ${knownQuery(text)}::text)`;

/** A text stands in a statement more than once, and most are searched for again. */
const known = new LRUCache<string, string>({ max: 1_000 });

function knownQuery(text: string): string {
  const query = known.get(text) ?? queryText(parseSearch(text));
  known.set(text, query);
  return query;
}

/** A search in the language of PostgreSQL: https://www.postgresql.org/docs/current/datatype-textsearch.html */
export const queryText = (search: ParsedSearch): string => anyOf(search.map((terms) => allOf(terms.map(termText))));

const anyOf = (parts: string[]): string => (parts.length === 1 ? parts[0]! : `(${parts.join(' | ')})`);
const allOf = (parts: string[]): string => (parts.length === 1 ? parts[0]! : `(${parts.join(' & ')})`);

const termText = ({ sequences, isLeftOut }: SearchTerm): string =>
  `${isLeftOut ? '!' : ''}${anyOf(sequences.map(sequenceText))}`;

const sequenceText = (words: Sequence): string =>
  words.length === 1 ? wordText(words[0]!) : `(${words.map(wordText).join(' <-> ')})`;

const wordText = ({ forms, isPrefix }: SearchWord): string =>
  anyOf(forms.map((form) => `'${form.replace(NOT_OF_A_WORD, '')}'${isPrefix ? ':*' : ''}`));

/** Nothing that a word has; whatever reads the text of people stands between it and PostgreSQL once more. */
const NOT_OF_A_WORD = /[^\p{L}\p{N}\p{M}]/gu;

/** Whether a `tsvector` has what `text` asks for. */
export const matches = (vector: Sql, text: string): Sql => sql`${vector} @@ ${searchQuery(text)}`;

/** One of several searches. */
const anyQuery = (texts: readonly string[]): Sql => sql`(${join(texts.map(searchQuery), ' || ')})`;

/** Steps of a rank: cursors carry whole numbers. */
export const RANKS_PER_UNIT = 10_000;

/**
 * How well a `tsvector` meets one of several searches, in whole numbers: cover density, the nearer the words stand
 * together the better, divided by the logarithm of the length
 * (https://www.postgresql.org/docs/current/textsearch-controls.html).
 */
export const rankOf = (vector: Sql, texts: readonly string[]): Sql =>
  sql`round(${RANKS_PER_UNIT} * ts_rank_cd(${vector}, ${anyQuery(texts)}, 1))::int`;
