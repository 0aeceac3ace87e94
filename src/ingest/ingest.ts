import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import type { Analysis, ArticleText } from '../domain/analysis.ts';
import type { ArticleDraft, Reject, SaveResult } from '../domain/article.ts';
import type { Logger } from '../logger.ts';
import { inBatches } from './flow/in-batches.ts';
import { inOrder } from './flow/in-order.ts';
import { documentSteps, type Prepared } from './flow/ingest-document.ts';
import type { IngestProgress } from './flow/progress.ts';
import { countDocument, emptySummary, type IngestSummary } from './flow/summary.ts';
import { watchFailures } from './flow/watch-failures.ts';
import type { Format } from './read/format.ts';
import { FORMAT_TABLE } from './read/formats.ts';
import { readSources } from './read/read-sources.ts';
import { isReject } from './read/readers/reader.ts';
import { type FoundSources, findSources, type Source, totalBytes } from './read/sources.ts';
import type { AnalysedArticle } from './store/store-articles.ts';

export interface IngestOptions {
  /** Files, folders, wildcards; "-" is standard input. */
  paths: readonly string[];
  /** What is behind the paths, where that has been looked up already. */
  found?: FoundSources;
  /** How to read whatever is found; null or absent: by the names of the files. */
  format?: Format | null;
  stdin?: Readable;
  /** An InputError from it is the reason why the document is rejected. */
  analyze: (article: ArticleText) => Analysis | Promise<Analysis>;
  /** How many documents may be analysed or wait for storing, beside the one that is being stored; one unless told. */
  ahead?: number;
  /**
   * For each draft the id of the stored article that it is already, or null. Those are not analysed. Where it is left
   * out, `save` alone finds duplicates.
   */
  findStored?: (drafts: readonly ArticleDraft[]) => Promise<(number | null)[]>;
  /** Stores the article whole or not at all. A StartupError from it ends the run: there is no use in going on. */
  save: (draft: ArticleDraft, analysis: Analysis) => Promise<SaveResult>;
  /** Stores all of some articles or none, which is faster. Where that fails, they are stored by `save`. */
  saveAll?: (articles: readonly AnalysedArticle[]) => Promise<SaveResult[]>;
  /** Filled as the run goes on, for whoever wants to know how far it came when it ends with an error. */
  summary?: IngestSummary;
  onProgress?: (progress: IngestProgress) => void;
  /** Stops the run once the document that is being stored is stored. */
  signal?: AbortSignal;
  log?: Logger;
}

/** Characters of all documents under way; a text alone may have two million. */
const MOST_CHARACTERS = 4_000_000;

/** Articles that go into one transaction: with more of them there is little to gain, and more to do again after a kill. */
const TOGETHER = 32;
/** Fewer when they are long, and when no more come. */
const CHARACTERS_TOGETHER = 1_000_000;
const WAIT_MS = 500;
/** While some are being stored, as many others are looked up and analysed: the embedded database answers between batches. */
const AHEAD_BATCHES = 3;

/**
 * Reads, analyses and stores every document behind the paths. They are stored in their order, some at a time where there is
 * `saveAll`; while these are, the next ones are read and analysed, as many as `ahead` says. A document that cannot be taken
 * is counted with its reason and the others go on.
 * @throws StartupError of `save` and `findStored`, and when documents fail one after the other for no fault of theirs.
 */
export async function ingestSources(options: IngestOptions): Promise<IngestSummary> {
  const { paths, format = null, stdin = Readable.from([]), ahead = 1, signal, log } = options;
  const start = performance.now();
  const { summary = emptySummary() } = options;
  const watch = watchFailures();
  const { sources, skipped } = options.found ?? (await findSources(paths, format));
  summary.skipped = skipped;
  const progress = startProgress(sources);
  const onBytes = (count: number) => {
    progress.bytes += count;
  };
  const steps = documentSteps(options);
  const [together, waiting] = options.saveAll ? [TOGETHER, AHEAD_BATCHES * TOGETHER] : [1, 1];
  const limits = { count: together, size: CHARACTERS_TOGETHER, waitMs: WAIT_MS };
  const batches = inBatches<Prepared | Reject>(limits, async (batch) => {
    const results = await steps.save(batch);
    summary.seconds = (performance.now() - start) / 1000;
    for (const result of results) {
      countDocument(summary, result);
      watch(result);
    }
    options.onProgress?.({ ...progress, articles: summary.read });
  });
  const line = inOrder<Prepared | Reject>({ count: ahead + waiting, size: MOST_CHARACTERS }, async (prepared) => {
    if (!signal?.aborted) await batches.add(prepared, 'status' in prepared ? 0 : prepared.draft.text.length);
  });
  for await (const document of readSources(sources, { stdin, signal, log, onBytes })) {
    if (signal?.aborted) break;
    await line.add(isReject(document) ? 0 : document.text.length, () => steps.prepare(document));
  }
  await line.end();
  await batches.end();
  return Object.assign(summary, { stopped: signal?.aborted ?? false, seconds: (performance.now() - start) / 1000 });
}

/** Articles can be counted beforehand when each file is one; bytes when each source has a size. */
function startProgress(sources: readonly (Source | Reject)[]): IngestProgress {
  const isOneArticle = (format: Format | null) => format !== null && !FORMAT_TABLE[format].manyArticles;
  const areArticles = sources.every((source) => 'status' in source || isOneArticle(source.format));
  return {
    articles: 0,
    totalArticles: areArticles ? sources.length : null,
    bytes: 0,
    totalBytes: totalBytes(sources),
  };
}
