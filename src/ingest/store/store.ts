import type { AnalysedArticle, ArticleDraft, FormerArticle, SaveResult } from '../../domain/article.ts';
import type { Database } from '../../storage/database.ts';
import { type HalfReadFiles, halfReadFilesOf } from '../../storage/half-read-files.ts';
import { readyArticle } from './ready-article.ts';
import { storeArticles } from './store-articles.ts';
import { findStored } from './stored-articles.ts';

/** Where an ingest stores articles. A StartupError from either way ends the run: there is no use in going on. */
export interface Store {
  /**
   * For each draft what becomes of it where it is stored already, or was deleted. Any other is to be stored: as the
   * next version of an article, or as a new one (null).
   */
  find(drafts: readonly ArticleDraft[]): Promise<(SaveResult | FormerArticle | null)[]>;
  /** Does beforehand what `saveAll` would do with an article; it may be called while others are being stored. */
  ready?(article: AnalysedArticle): AnalysedArticle;
  /** Stores all of some articles or none, and says in their order what became of each. */
  saveAll(articles: readonly AnalysedArticle[]): Promise<SaveResult[]>;
  /** Where is noted how far a file was read; absent: nowhere. */
  halfReadFiles?: HalfReadFiles;
}

/** The graph in a database as a store. */
export const graphStore = (database: Database): Store => ({
  find: (drafts) => findStored(database, drafts),
  ready: readyArticle,
  saveAll: (articles) => storeArticles(database, articles),
  halfReadFiles: halfReadFilesOf(database),
});
