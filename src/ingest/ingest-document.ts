import DataLoader from 'dataloader';
import type { Analysis, ArticleText } from '../domain/analysis.ts';
import type { ArticleDraft, Reject, SaveResult } from '../domain/article.ts';
import { InputError, StartupError } from '../errors.ts';
import type { IngestOptions } from './ingest.ts';
import { isReject, type ReadResult, reject } from './readers/reader.ts';

/** A document that is ready to be stored. */
export interface Prepared {
  draft: ArticleDraft;
  /** Or where it is stored already. */
  found: Analysis | Stored;
}

interface Stored {
  articleId: number;
  /** How many documents this run had stored when that was asked. */
  asOf: number;
}

/** What happens to each document of one run. */
export interface DocumentSteps {
  /** Analyses it, unless it is stored already; any number may be at it at once. @throws StartupError */
  prepare(document: ReadResult): Promise<Prepared | Reject>;
  /** Stores it, one at a time and in their order. @throws StartupError */
  save(prepared: Prepared | Reject): Promise<SaveResult | Reject>;
}

/** Look-ups of one moment go together. */
const LOOKED_UP_AT_ONCE = 100;

/** The two steps of a document, for one run. */
export function documentSteps({ analyze, findStored, save, log }: IngestOptions): DocumentSteps {
  const lookUp = findStored && new DataLoader(findStored, { cache: false, maxBatchSize: LOOKED_UP_AT_ONCE });
  let changes = 0;

  const find = async (draft: ArticleDraft): Promise<Analysis | Stored> => {
    const asOf = changes;
    const articleId = (await lookUp?.load(draft)) ?? null;
    return articleId === null ? analyze(articleText(draft)) : { articleId, asOf };
  };
  const store = async ({ draft, found }: Prepared): Promise<SaveResult> => {
    // A document of this run may have changed the article since: only the last look-up decides, or storing itself.
    const latest = 'asOf' in found && found.asOf !== changes ? await find(draft) : found;
    if ('asOf' in latest) return { status: 'DUPLICATE', articleId: latest.articleId, quotes: NONE };
    const result = await save(draft, latest);
    if (result.status !== 'DUPLICATE') changes++;
    return result;
  };
  const orReject = async <T>({ origin }: ArticleDraft, step: () => Promise<T>): Promise<T | Reject> => {
    try {
      return await step();
    } catch (error) {
      if (error instanceof StartupError) throw error;
      if (error instanceof InputError) return reject(origin, error.message);
      log?.error({ err: error, origin }, 'document not ingested');
      return reject(origin, 'internal error');
    }
  };
  return {
    async prepare(document) {
      if (isReject(document)) return document;
      return orReject(document, async () => ({ draft: document, found: await find(document) }));
    },
    async save(prepared) {
      return 'status' in prepared ? prepared : orReject(prepared.draft, () => store(prepared));
    },
  };
}

const NONE = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };

/** What the extraction reads of a draft. */
export const articleText = ({ text, title, publishedAt, outlet }: ArticleDraft): ArticleText => ({
  text,
  title,
  publishedAt: publishedAt?.toISOString() ?? null,
  publisher: outlet,
});
