import { Readable } from 'node:stream';
import type { Reject } from '../domain/article.ts';
import { type DocumentStepsOptions, documentSteps, type Prepared } from './flow/document-steps.ts';
import { inBatches } from './flow/in-batches.ts';
import { inOrder } from './flow/in-order.ts';
import { type RunReportOptions, startReport } from './flow/run-report.ts';
import type { IngestSummary } from './flow/summary.ts';
import type { InputFormat } from './read/format.ts';
import { readSources } from './read/read-sources.ts';
import { type FoundSources, findSources } from './read/sources.ts';

/** How to analyse and where to store (`DocumentStepsOptions`), whom to tell (`RunReportOptions`), and what to read. */
export interface IngestOptions extends DocumentStepsOptions, RunReportOptions {
  /** Files, folders, wildcards; "-" is standard input. */
  paths: readonly string[];
  /** What is behind the paths, where that has been looked up already. */
  found?: FoundSources;
  /** How to read whatever is found; null or absent: by the names of the files. */
  format?: InputFormat | null;
  stdin?: Readable;
  /** How many documents may be analysed at once, beside those that wait for storing; one unless told. */
  ahead?: number;
  /** Stops the run once the documents that are being stored are stored. */
  signal?: AbortSignal;
}

/** Characters of all documents under way; a text alone may have two million. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Articles that go into one transaction: with more of them there is little to gain, and more to do again after a kill.
 * Fewer when they are long, and when no more come.
 */
const TOGETHER = { count: 32, size: 1_000_000, waitMs: 500 };

/**
 * While some are being stored, as many others are looked up and analysed: the embedded database answers between
 * batches.
 */
const WAITING = 3 * TOGETHER.count;

/**
 * Reads, analyses and stores every document behind the paths. They are stored in their order, some at a time; while
 * these are, the next ones are read and analysed, as many as `ahead` says. A document that cannot be taken is counted
 * with its reason and the others go on.
 * @throws StartupError of the store, and when documents fail one after the other for no fault of theirs.
 */
export async function ingestSources(options: IngestOptions): Promise<IngestSummary> {
  const { paths, format = null, stdin = Readable.from([]), ahead = 1, signal, log } = options;
  const found = options.found ?? (await findSources(paths, format));
  const report = startReport(found, options);
  const { prepare, save } = documentSteps(options);

  const storing = inBatches<Prepared | Reject>(TOGETHER, async (batch) => {
    for await (const result of save(batch)) report.addResult(result);
    report.showProgress();
  });
  const preparing = inOrder<Prepared | Reject>({ count: ahead + WAITING, size: MOST_CHARACTERS }, async (prepared) => {
    if (!signal?.aborted) await storing.add(prepared, 'status' in prepared ? 0 : prepared.draft.text.length);
  });
  for await (const document of readSources(found.sources, { stdin, signal, log, onBytes: report.addBytes })) {
    if (signal?.aborted) break;
    await preparing.add('status' in document ? 0 : document.text.length, () => prepare(document));
  }
  await preparing.end();
  await storing.end();
  return report.end(signal?.aborted ?? false);
}
