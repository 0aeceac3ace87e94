import type { ArticleDraft, FormerArticle, SaveResult } from '../../domain/article.ts';
import { contentKey, sha256 } from '../../domain/content-key.ts';
import { type ArticleIdentity, findArticles, type KnownArticle } from '../../storage/articles/write.ts';
import type { Database } from '../../storage/database.ts';
import { whileConnected } from '../../storage/transaction.ts';

/** By what a draft is known to be an article that is stored: outlet and text, white space and Unicode form ignored. */
export function articleIdentity(draft: ArticleDraft): ArticleIdentity {
  return { contentKey: contentKey(draft.outlet, draft.text), url: draft.url, sha256: sha256(draft.text) };
}

/** What becomes of an article by what is known of it; null: it is to be stored. */
export function knownResult({ same, deleted }: KnownArticle): SaveResult | null {
  const articleId = same ?? deleted;
  if (articleId === null) return null;
  const quotes = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
  return { status: same === null ? 'DELETED' : 'DUPLICATE', articleId, quotes };
}

/** What the article at its address has, of which a draft is the next version; null where there is none. */
const formerArticle = ({ atUrl, publishedAt, outlet }: KnownArticle): FormerArticle | null =>
  atUrl === null ? null : { publishedAt: publishedAt?.toISOString() ?? null, outlet };

/**
 * Either of each draft, in one statement: as of now, and no promise.
 * @throws StartupError when the database is gone.
 */
export const findStored = (
  database: Database,
  drafts: readonly ArticleDraft[],
): Promise<(SaveResult | FormerArticle | null)[]> =>
  whileConnected(database, async () => {
    const known = await findArticles(database.source, drafts.map(articleIdentity));
    return known.map((article) => knownResult(article) ?? formerArticle(article));
  });
