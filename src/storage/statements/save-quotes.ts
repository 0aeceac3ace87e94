import type { Queryable } from '../database.ts';
import type { ArticleKeys } from '../quotes/article-keys.ts';
import { asRows, insertQuotes, type NewQuote } from '../quotes/write.ts';
import { sideBySide } from '../side-by-side.ts';
import type { LikelyStatements, SpokenText } from './find-likely.ts';
import { joinStatements } from './write.ts';

/** A quote with its words read. */
export type SpokenQuote = NewQuote & Required<Pick<SpokenText, 'wording'>>;

/**
 * Stores the quotes of some articles with what hangs on them, in their statements, and counts them for their speakers.
 * @param likely the quotes, with what they may report
 * @param copyGroupOf the group of copies of each article that is in one
 */
export async function saveQuotes(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  likely: LikelyStatements<SpokenQuote>,
  copyGroupOf: ReadonlyMap<number, number>,
): Promise<void> {
  if (likely.quotes.length === 0) return;
  const [statements, rows] = await sideBySide(
    () => joinStatements(transaction, articles, likely, { copyGroupOf, areNew: true }),
    async () => asRows(likely.quotes.map(({ wording: _, ...quote }) => quote)),
  );
  const keys = statements.map(({ quoteId, ...of }) => ({ ...of, id: quoteId! }));
  await insertQuotes(transaction, articles, rows, keys);
}
