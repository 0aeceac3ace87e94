import DataLoader from 'dataloader';
import type { Analysis, ArticleText } from '../../domain/analysis.ts';
import {
  type AnalysedArticle,
  type ArticleDraft,
  articleText,
  type Reject,
  type SaveResult,
} from '../../domain/article.ts';
import { InputError, messageOf, StartupError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import { readPageHere } from '../read/readers/html.ts';
import { type FoundDocument, failed, isReject, isUnread, type ReadPage, reject } from '../read/readers/reader.ts';
import type { Store } from '../store/store.ts';

export interface DocumentStepsOptions {
  /** An InputError from it is the reason why the document is rejected. */
  analyze: (article: ArticleText) => Analysis | Promise<Analysis>;
  /** In this thread unless told. */
  readPage?: ReadPage;
  store: Store;
  log?: Logger;
}

/** A document that is ready to be stored, or what becomes of one that is stored already or was deleted. */
export type Prepared = AnalysedArticle | StoredDocument;

interface StoredDocument {
  draft: ArticleDraft;
  result: SaveResult;
  /** How many documents this run had stored when that was asked. */
  asOf: number;
}

/** What happens to the documents of one run. */
export interface DocumentSteps {
  /**
   * Reads one where it is a page, and analyses it unless it is stored already; any number may be at it at once.
   * @throws StartupError
   */
  prepare(document: FoundDocument): Promise<Prepared | Reject>;
  /**
   * Stores some, in their order, and says what became of each as soon as that is known. Not to be called while it is at
   * others. @throws StartupError
   */
  save(documents: readonly (Prepared | Reject)[]): AsyncGenerator<SaveResult | Reject>;
}

/** Look-ups of one moment go together. */
const LOOKED_UP_AT_ONCE = 100;

/** The two steps of a document, for one run. */
export function documentSteps({ analyze, readPage = readPageHere, store, log }: DocumentStepsOptions): DocumentSteps {
  const lookUp = new DataLoader(store.find, { cache: false, maxBatchSize: LOOKED_UP_AT_ONCE });
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
    const known = await lookUp.load(draft);
    if (known !== null && 'status' in known) return { draft, result: known, asOf };
    const { publishedAt, publisher, ...text } = articleText(draft);
    const kept = { publishedAt: publishedAt ?? known?.publishedAt, publisher: publisher ?? known?.outlet };
    const article = { draft, analysis: await analyze({ ...text, ...kept }) };
    return store.ready?.(article) ?? article;
  };
  const orReject = async <T>({ origin }: { origin: string }, step: () => Promise<T>): Promise<T | Reject> => {
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
  const saveAll = async (articles: readonly AnalysedArticle[]): Promise<SaveResult[]> => {
    const results = await store.saveAll(articles);
    changes += results.filter(({ status }) => status === 'CREATED' || status === 'UPDATED').length;
    return results;
  };
  const saveOne = async (document: Prepared): Promise<SaveResult> => {
    // A document of this run may have changed the article since: only the last look-up decides, or storing itself.
    const latest = 'asOf' in document && document.asOf !== changes ? await find(document.draft) : document;
    if ('asOf' in latest) return latest.result;
    return (await saveAll([latest]))[0]!;
  };
  /** Null when they cannot be stored together. */
  const saveTogether = async (articles: readonly AnalysedArticle[]): Promise<SaveResult[] | null> => {
    try {
      return await saveAll(articles);
    } catch (error) {
      endIfFatal(error);
      log?.warn({ cause: messageOf(error) }, 'documents not stored together: trying them one by one');
      log?.debug({ err: error }, 'why they were not');
      return null;
    }
  };
  return {
    async prepare(document) {
      const read = isUnread(document) ? await orReject(document, async () => readPage(document)) : document;
      return isReject(read) ? read : orReject(read, () => find(read));
    },
    async *save(documents) {
      for (const part of inParts(documents)) {
        const together = part.length > 1 && part.every(isAnalysed) ? await saveTogether(part) : null;
        if (together) yield* together;
        else
          for (const document of part) {
            yield 'status' in document ? document : await orReject(document.draft, () => saveOne(document));
          }
      }
    },
  };
}

/** Runs of analysed documents, each as long as can be, and every other document alone; in their order. */
function inParts(documents: readonly (Prepared | Reject)[]): (Prepared | Reject)[][] {
  const parts: (Prepared | Reject)[][] = [];
  for (const document of documents) {
    const last = parts.at(-1);
    if (last && isAnalysed(document) && isAnalysed(last[0]!)) last.push(document);
    else parts.push([document]);
  }
  return parts;
}

const isAnalysed = (document: Prepared | Reject): document is AnalysedArticle => 'analysis' in document;
