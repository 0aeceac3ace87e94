import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import type { Analysis, ArticleText } from '../domain/analysis.ts';
import type { ArticleDraft, Reject, SaveResult } from '../domain/article.ts';
import { InputError, StartupError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Format } from './documents.ts';
import type { IngestProgress } from './progress.ts';
import { readSources } from './read-sources.ts';
import { isReject, type ReadResult, reject } from './readers/reader.ts';
import { findSources, type Source } from './sources.ts';
import { countDocument, emptySummary, type IngestSummary } from './summary.ts';

export interface IngestOptions {
  /** Files, folders, wildcards; "-" is standard input. */
  paths: readonly string[];
  /** How to read whatever is found; null or absent: by the names of the files. */
  format?: Format | null;
  stdin?: Readable;
  analyze: (article: ArticleText) => Analysis;
  /** Stores the article whole or not at all. A StartupError from it ends the run: there is no use in going on. */
  save: (draft: ArticleDraft, analysis: Analysis) => Promise<SaveResult>;
  onProgress?: (progress: IngestProgress) => void;
  /** Stops the run once the document that is being stored is stored. */
  signal?: AbortSignal;
  log?: Logger;
}

/**
 * Reads, analyses and stores every document behind the paths, in their order. While one is being stored the next is
 * read and analysed, no further ahead. A document that cannot be taken is counted with its reason and the others go on.
 * @throws StartupError of `save`.
 */
export async function ingestSources(options: IngestOptions): Promise<IngestSummary> {
  const { paths, format = null, stdin = Readable.from([]), signal, log } = options;
  const start = performance.now();
  const summary = emptySummary();
  const { sources, skipped } = await findSources(paths, format);
  const progress = startProgress(sources);
  const onBytes = (count: number) => {
    progress.bytes += count;
  };
  let saving = Promise.resolve();
  for await (const document of readSources(sources, { stdin, signal, log, onBytes })) {
    const prepared = prepareDocument(document, options);
    await saving;
    if (signal?.aborted) break;
    saving = saveDocument(prepared, options).then((result) => {
      countDocument(summary, result);
      options.onProgress?.({ ...progress, articles: summary.read });
    });
    // A failure is met at the next `await saving`; until then it is not unhandled.
    saving.catch(() => {});
  }
  await saving;
  return { ...summary, skipped, stopped: signal?.aborted ?? false, seconds: (performance.now() - start) / 1000 };
}

interface Prepared {
  draft: ArticleDraft;
  analysis: Analysis;
}

function prepareDocument(document: ReadResult, { analyze, log }: IngestOptions): Prepared | Reject {
  if (isReject(document)) return document;
  try {
    return { draft: document, analysis: analyze(articleText(document)) };
  } catch (error) {
    return rejectFor(document, error, log);
  }
}

async function saveDocument(prepared: Prepared | Reject, { save, log }: IngestOptions): Promise<SaveResult | Reject> {
  if ('status' in prepared) return prepared;
  try {
    return await save(prepared.draft, prepared.analysis);
  } catch (error) {
    return rejectFor(prepared.draft, error, log);
  }
}

/** What the extraction reads of a draft. */
export const articleText = ({ text, title, publishedAt, outlet }: ArticleDraft): ArticleText => ({
  text,
  title,
  publishedAt: publishedAt?.toISOString() ?? null,
  publisher: outlet,
});

/** @throws the error itself when it is a StartupError. */
function rejectFor({ origin }: ArticleDraft, error: unknown, log?: Logger): Reject {
  if (error instanceof StartupError) throw error;
  if (error instanceof InputError) return reject(origin, error.message);
  log?.error({ err: error, origin }, 'document not ingested');
  return reject(origin, 'internal error');
}

/** Articles can be counted beforehand when each file is one; bytes when each source has a size. */
function startProgress(sources: readonly (Source | Reject)[]): IngestProgress {
  const files = sources.filter((source): source is Source => !('status' in source));
  const sizes = files.map((file) => file.bytes);
  return {
    articles: 0,
    totalArticles: files.every((file) => file.format === 'text') ? sources.length : null,
    bytes: 0,
    totalBytes: sizes.includes(null) ? null : sizes.reduce((sum: number, size) => sum + size!, 0),
  };
}
