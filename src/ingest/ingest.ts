import { Readable } from 'node:stream';
import type { Fetcher } from '../fetch/fetcher.ts';
import { type RunReportOptions, startReport } from './flow/run-report.ts';
import { type StoreDocumentsOptions, storeDocuments } from './flow/store-documents.ts';
import type { IngestSummary } from './flow/summary.ts';
import type { InputFormat } from './read/format.ts';
import { readSources } from './read/read-sources.ts';
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
}

/**
 * Reads, analyses and stores every document behind the paths. They are stored in their order, some at a time; while
 * these are, the next ones are read and analysed, as many as `ahead` says. A document that cannot be taken is counted
 * with its reason and the others go on.
 * @throws StartupError of the store, and when documents fail one after the other for no fault of theirs.
 */
export async function ingestSources(options: IngestOptions): Promise<IngestSummary> {
  const { paths, format = null, stdin = Readable.from([]), signal, log, fetcher } = options;
  const found = options.found ?? (await findSources(paths, format));
  const report = startReport(found, options);
  const documents = readSources(found.sources, { stdin, fetcher, signal, log, onBytes: report.addBytes });
  await storeDocuments(documents, options, { onResult: report.addResult, onBatch: report.showProgress });
  return report.end(signal?.aborted ?? false);
}
