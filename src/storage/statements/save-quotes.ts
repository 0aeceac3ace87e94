import type { Queryable } from '../database.ts';
import type { ArticleKeys } from '../quotes/article-keys.ts';
import { insertQuotes, type NewQuote } from '../quotes/write.ts';
import { joinStatements } from './write.ts';

/**
 * Stores the quotes of some articles with what hangs on them, in their statements, and counts them for their speakers.
 * @param copyGroupOf the group of copies of each article that is in one
 */
export async function saveQuotes(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  quotes: readonly NewQuote[],
  copyGroupOf: ReadonlyMap<number, number>,
): Promise<void> {
  if (quotes.length === 0) return;
  const statements = await joinStatements(transaction, articles, quotes, copyGroupOf);
  const placed = quotes.map((quote, index) => ({ ...quote, ...statements[index]! }));
  await insertQuotes(transaction, articles, placed);
}
