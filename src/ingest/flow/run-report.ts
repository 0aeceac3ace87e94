import { performance } from 'node:perf_hooks';
import type { Reject, SaveResult } from '../../domain/article.ts';
import { type FoundSources, totalArticles, totalBytes } from '../read/sources.ts';
import type { IngestProgress } from './progress.ts';
import { countDocument, emptySummary, type IngestSummary } from './summary.ts';
import { watchFailures } from './watch-failures.ts';

/** What a run tells of itself: how far it is while it goes on, and what became of the documents. */
export interface RunReport {
  addBytes(count: number): void;
  /** Counts one document, in their order. @throws StartupError as `watchFailures` does. */
  addResult(result: SaveResult | Reject): void;
  /** Tells how far the run is. */
  showProgress(): void;
  end(isStopped: boolean): IngestSummary;
}

export interface RunReportOptions {
  /** Filled as the run goes on, for whoever wants to know how far it came when it ends with an error. */
  summary?: IngestSummary;
  onProgress?: (progress: IngestProgress) => void;
}

/** Starts the report of a run over some sources. */
export function startReport(
  { sources, skipped }: FoundSources,
  { summary = emptySummary(), onProgress }: RunReportOptions,
): RunReport {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const watch = watchFailures();
  const total = { totalArticles: totalArticles(sources), totalBytes: totalBytes(sources) };
  let bytes = 0;
  summary.skipped = skipped.length;
  return {
    addBytes(count) {
      bytes += count;
    },
    addResult(result) {
      summary.seconds = seconds();
      countDocument(summary, result);
      watch(result);
    },
    showProgress() {
      onProgress?.({ articles: summary.read, bytes, ...total });
    },
    end: (stopped) => Object.assign(summary, { stopped, seconds: seconds() }),
  };
}
