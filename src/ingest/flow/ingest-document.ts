import DataLoader from 'dataloader';
import type { ArticleText } from '../../domain/analysis.ts';
import type { ArticleDraft, Reject, SaveResult } from '../../domain/article.ts';
import { InputError, messageOf, StartupError } from '../../errors.ts';
import type { IngestOptions } from '../ingest.ts';
import { failed, isReject, type ReadResult, reject } from '../read/readers/reader.ts';
import type { AnalysedArticle } from '../store/store-articles.ts';

/** A document that is ready to be stored, or where it is stored already. */
export type Prepared = AnalysedArticle | StoredDocument;

interface StoredDocument {
  draft: ArticleDraft;
  articleId: number;
  /** How many documents this run had stored when that was asked. */
  asOf: number;
}

/** What happens to the documents of one run. */
export interface DocumentSteps {
  /** Analyses one, unless it is stored already; any number may be at it at once. @throws StartupError */
  prepare(document: ReadResult): Promise<Prepared | Reject>;
  /** Stores some, in their order, and says what became of each. Not to be called while it is at others. @throws StartupError */
  save(documents: readonly (Prepared | Reject)[]): Promise<(SaveResult | Reject)[]>;
}

/** Look-ups of one moment go together. */
const LOOKED_UP_AT_ONCE = 100;

/** The two steps of a document, for one run. */
export function documentSteps({ analyze, findStored, save, saveAll, log }: IngestOptions): DocumentSteps {
  const lookUp = findStored && new DataLoader(findStored, { cache: false, maxBatchSize: LOOKED_UP_AT_ONCE });
  let changes = 0;
  /** There is no use in going on; what is under way ends in errors of its own, which tell nothing. */
  let isOver = false;
  const endIfFatal = (error: unknown): void => {
    if (!(error instanceof StartupError)) return;
    isOver = true;
    throw error;
  };

  const find = async (draft: ArticleDraft): Promise<Prepared> => {
    const asOf = changes;
    const articleId = (await lookUp?.load(draft)) ?? null;
    return articleId === null ? { draft, analysis: await analyze(articleText(draft)) } : { draft, articleId, asOf };
  };
  const orReject = async <T>({ origin }: ArticleDraft, step: () => Promise<T>): Promise<T | Reject> => {
    try {
      return await step();
    } catch (error) {
      endIfFatal(error);
      if (error instanceof InputError) return reject(origin, error.message);
      if (isOver) return reject(origin, 'the run has ended');
      log?.debug({ err: error, origin }, 'document not ingested');
      return failed(origin, error);
    }
  };
  const counted = (results: SaveResult[]): SaveResult[] => {
    changes += results.filter(({ status }) => status !== 'DUPLICATE').length;
    return results;
  };
  const saveOne = async (document: Prepared): Promise<SaveResult> => {
    // A document of this run may have changed the article since: only the last look-up decides, or storing itself.
    const latest = 'asOf' in document && document.asOf !== changes ? await find(document.draft) : document;
    if ('asOf' in latest) return { status: 'DUPLICATE', articleId: latest.articleId, quotes: NONE };
    return counted([await save(latest.draft, latest.analysis)])[0]!;
  };
  const saveTogether = async (articles: readonly AnalysedArticle[]): Promise<(SaveResult | Reject)[]> => {
    if (saveAll && articles.length > 1) {
      try {
        return counted(await saveAll(articles));
      } catch (error) {
        endIfFatal(error);
        log?.warn({ cause: messageOf(error) }, 'documents not stored together: trying them one by one');
        log?.debug({ err: error }, 'why they were not');
      }
    }
    const results: (SaveResult | Reject)[] = [];
    for (const article of articles) results.push(await orReject(article.draft, () => saveOne(article)));
    return results;
  };
  return {
    async prepare(document) {
      return isReject(document) ? document : orReject(document, () => find(document));
    },
    async save(documents) {
      const results: (SaveResult | Reject)[] = [];
      while (results.length < documents.length) {
        const analysed = firstAnalysed(documents.slice(results.length));
        if (analysed.length > 0) results.push(...(await saveTogether(analysed)));
        else {
          const other = documents[results.length]!;
          results.push('status' in other ? other : await orReject(other.draft, () => saveOne(other)));
        }
      }
      return results;
    },
  };
}

/** The documents at the beginning of a list that are analysed. */
function firstAnalysed(documents: readonly (Prepared | Reject)[]): AnalysedArticle[] {
  const isAnalysed = (document: Prepared | Reject): document is AnalysedArticle => 'analysis' in document;
  const end = documents.findIndex((document) => !isAnalysed(document));
  return documents.slice(0, end < 0 ? documents.length : end).filter(isAnalysed);
}

const NONE = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };

/** What the extraction reads of a draft. */
export const articleText = ({ text, title, publishedAt, outlet }: ArticleDraft): ArticleText => ({
  text,
  title,
  publishedAt: publishedAt?.toISOString() ?? null,
  publisher: outlet,
});
