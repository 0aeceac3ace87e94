import { linkCopies, type SignedText, settleCopies } from '../copies/link-copies.ts';
import type { Queryable } from '../database.ts';
import type { ArticleKeys } from '../quotes/article-keys.ts';
import { asRows, insertQuotes, type NewQuote } from '../quotes/write.ts';
import { sideBySide } from '../side-by-side.ts';
import { findLikely, firstOf, type LikelyStatements, type SpokenText } from './find-likely.ts';
import { joinStatements } from './write.ts';

/** A quote with its words read. */
export type SpokenQuote = NewQuote & Required<Pick<SpokenText, 'wording'>>;

/**
 * Stores the quotes of some articles with what hangs on them, in their statements, counts them for their speakers, and
 * puts the articles together with their copies. What is one statement among copies alone is so among those that were
 * copies when each article came: so an article that makes one group of two waits until the quotes before it are stored.
 * @param articles in the order of their texts
 * @param quotes in the order of their articles
 */
export async function saveQuotes(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  texts: readonly SignedText[],
  quotes: readonly SpokenQuote[],
): Promise<void> {
  const [copies, likely] = await sideBySide(
    () => linkCopies(transaction, texts, { untilBridge: true }),
    () => findLikely(transaction, quotes),
  );
  const bridge = articles[copies.count];
  const stored = new Set(articles.slice(0, copies.count).map(({ articleId }) => articleId));
  const count = quotes.filter(({ articleId }) => stored.has(articleId)).length;
  await insertInStatements(transaction, articles.slice(0, copies.count), firstOf(likely, count), copies.groupOf);
  await settleCopies(transaction, copies);
  if (bridge)
    await saveQuotes(transaction, articles.slice(copies.count), texts.slice(copies.count), quotes.slice(count));
}

async function insertInStatements(
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
