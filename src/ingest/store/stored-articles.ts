import { createHash } from 'node:crypto';
import type { ArticleDraft, SaveResult } from '../../domain/article.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { type ArticleIdentity, findArticles, type KnownArticle } from '../../storage/articles/write.ts';
import type { Database } from '../../storage/database.ts';
import { whileConnected } from '../../storage/transaction.ts';

/** By what a draft is known to be an article that is stored: outlet and text, white space and Unicode form ignored. */
export function articleIdentity(draft: ArticleDraft): ArticleIdentity {
  const canonical = draft.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    contentKey: sha256(`${normalizeName(draft.outlet ?? '')}\n${canonical}`),
    url: draft.url,
    sha256: sha256(draft.text),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What becomes of an article by what is known of it; null: it is to be stored. */
export function knownResult({ same, deleted }: KnownArticle): SaveResult | null {
  const articleId = same ?? deleted;
  if (articleId === null) return null;
  const quotes = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
  return { status: same === null ? 'DELETED' : 'DUPLICATE', articleId, quotes };
}

/**
 * The same for each draft, in one statement: as of now, and no promise.
 * @throws StartupError when the database is gone.
 */
export const findStored = (database: Database, drafts: readonly ArticleDraft[]): Promise<(SaveResult | null)[]> =>
  whileConnected(database, async () => {
    const known = await findArticles(database.source, drafts.map(articleIdentity));
    return known.map(knownResult);
  });
