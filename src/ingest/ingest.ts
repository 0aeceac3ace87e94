import { Readable } from 'node:stream';
import type { LinePlace } from '../domain/line-place.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { followBookmarks } from './flow/follow-bookmarks.ts';
import { type RunReportOptions, startReport } from './flow/run-report.ts';
import { type StoreDocumentsOptions, storeDocuments } from './flow/store-documents.ts';
import type { IngestSummary } from './flow/summary.ts';
import type { InputFormat } from './read/format.ts';
import { readSources } from './read/read-sources.ts';
import type { FoundDocument } from './read/readers/reader.ts';
import { type FoundSources, findSources } from './read/sources.ts';

/** How to analyse and where to store (`StoreDocumentsOptions`), whom to tell (`RunReportOptions`), and what to read. */
export interface IngestOptions extends StoreDocumentsOptions, RunReportOptions {
  /** Files, folders, wildcards, addresses; "-" is standard input. */
  paths: readonly string[];
  /** What is behind the paths, where that has been looked up already. */
  found?: FoundSources;
  /** How to read whatever is found; null or absent: by the names of the files. */
  format?: InputFormat | null;
  stdin?: Readable;
  /** For the paths that are addresses of the web. */
  fetcher?: Fetcher;
  /** Is told of a file that was read in part before, and is gone on with after that. */
  onGoOn?: (path: string, from: LinePlace) => void;
}

/**
 * Reads, analyses and stores every document behind the paths. They are stored in their order, some at a time; while
 * these are, the next ones are read and analysed, as many as `ahead` says. A document that cannot be taken is counted
 * with its reason and the others go on. A file of lines whose reading was cut short is gone on with where its articles
 * are stored.
 * @throws StartupError of the store, and when documents fail one after the other for no fault of theirs.
 */
export async function ingestSources(options: IngestOptions): Promise<IngestSummary> {
  const { paths, format = null, stdin = Readable.from([]), signal, log, fetcher } = options;
  const found = options.found ?? (await findSources(paths, format));
  const report = startReport(found, options);
  const { halfReadFiles } = options.store;
  const bookmarks = halfReadFiles ? followBookmarks(halfReadFiles) : null;
  const documents = readSources(found.sources, {
    ...{ stdin, fetcher, signal, log, onBytes: report.addBytes, findPlace: halfReadFiles?.find },
    onSource(bookmark) {
      bookmarks?.opened(bookmark);
      if (bookmark && bookmark.from.lines > 0) options.onGoOn?.(bookmark.path, bookmark.from);
    },
  });
  const isStopped = () => signal?.aborted ?? false;
  await storeDocuments(noted(documents), options, {
    onResult(result) {
      bookmarks?.addResult(result);
      report.addResult(result);
    },
    async onBatch() {
      report.showProgress();
      await bookmarks?.note();
    },
  });
  await bookmarks?.end(!isStopped());
  return report.end(isStopped());

  async function* noted(found: AsyncIterable<FoundDocument>): AsyncGenerator<FoundDocument> {
    for await (const document of found) {
      bookmarks?.given();
      yield document;
    }
  }
}
