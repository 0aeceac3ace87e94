import type { Writable } from 'node:stream';
import type { Reject, SaveResult } from '../../domain/article.ts';

const LISTED_REJECTS = 100;

/** What became of all documents of one run. */
export interface IngestSummary {
  read: number;
  created: number;
  duplicate: number;
  updated: number;
  /** Those that were deleted before, and do not come back. */
  deleted: number;
  rejected: {
    total: number;
    /** The first hundred, in the order of the documents. */
    first: { origin: string; reason: string }[];
  };
  /** What of these was no fault of the documents: each cause once, and how many it met. */
  failures: { cause: string; documents: number }[];
  /** Files in folders that are no articles by their names. */
  skipped: number;
  /** Of the articles that were created or updated. */
  quotes: { DIRECT: number; MIXED: number; INDIRECT: number };
  /** Quotes of any kind without a resolved speaker. */
  unattributed: number;
  seconds: number;
  /** The run was stopped before its end. */
  stopped: boolean;
}

export const emptySummary = (): IngestSummary => ({
  read: 0,
  created: 0,
  duplicate: 0,
  updated: 0,
  deleted: 0,
  rejected: { total: 0, first: [] },
  failures: [],
  skipped: 0,
  quotes: { DIRECT: 0, MIXED: 0, INDIRECT: 0 },
  unattributed: 0,
  seconds: 0,
  stopped: false,
});

/** Adds one document to the summary, in place. */
export function countDocument(summary: IngestSummary, result: SaveResult | Reject): void {
  summary.read++;
  if (result.status === 'REJECTED') {
    const { origin, reason, failure } = result;
    if (failure !== undefined) countFailure(summary, failure);
    if (summary.rejected.total++ < LISTED_REJECTS) summary.rejected.first.push({ origin, reason });
    return;
  }
  summary[STATUS_COUNTS[result.status]]++;
  summary.quotes.DIRECT += result.quotes.DIRECT;
  summary.quotes.MIXED += result.quotes.MIXED;
  summary.quotes.INDIRECT += result.quotes.INDIRECT;
  summary.unattributed += result.quotes.unattributed;
}

/** Causes told apart; messages may hold what differs from document to document. */
const MOST_CAUSES = 10;

function countFailure({ failures }: IngestSummary, cause: string): void {
  const known = failures.find((failure) => failure.cause === cause) ?? failures[MOST_CAUSES - 1];
  if (known) known.documents++;
  else failures.push({ cause, documents: 1 });
}

const STATUS_COUNTS = { CREATED: 'created', DUPLICATE: 'duplicate', UPDATED: 'updated', DELETED: 'deleted' } as const;

/**
 * Prints the summary to `stdout`, and to `stderr` the rejects, a line each, and each cause of internal errors once.
 * @returns the exit code: 1 when anything was rejected, else 0.
 */
export function printSummary(summary: IngestSummary, stdout: Writable, stderr: Writable): 0 | 1 {
  const { rejected, quotes } = summary;
  for (const { origin, reason } of rejected.first) stderr.write(printable(`rejected ${origin}: ${reason}`));
  if (rejected.total > rejected.first.length) {
    stderr.write(printable(`rejected: ${count(rejected.total - rejected.first.length)} more, not listed`));
  }
  for (const { cause, documents } of summary.failures) {
    stderr.write(printable(`internal error in ${documents === 1 ? 'one' : count(documents)} of these: ${cause}`));
  }
  const { created, duplicate, updated, deleted, seconds } = summary;
  const lines = [
    `articles: ${count(created)} created, ${count(duplicate)} duplicate, ${count(updated)} updated, ` +
      `${count(rejected.total)} rejected${deleted > 0 ? `, ${count(deleted)} deleted before` : ''}`,
    `quotes: ${count(quotes.DIRECT)} direct, ${count(quotes.MIXED)} mixed, ${count(quotes.INDIRECT)} indirect; ` +
      `${count(summary.unattributed)} unattributed`,
    ...(summary.skipped > 0 ? [skippedLine(summary.skipped)] : []),
    `time: ${seconds.toFixed(1)} s${seconds >= 1 ? `, ${(summary.read / seconds).toFixed(1)} articles/s` : ''}`,
    ...(summary.stopped ? ['stopped: run it again to go on'] : []),
  ];
  for (const line of lines) stdout.write(`${line}\n`);
  return rejected.total > 0 ? 1 : 0;
}

const skippedLine = (skipped: number): string =>
  skipped === 1
    ? 'skipped: 1 file that is no article by its name'
    : `skipped: ${count(skipped)} files that are no articles by their names`;

const count = (value: number): string => value.toLocaleString('en-US');

/** A line for a terminal: names and reasons may hold bytes of the document, and so control sequences. */
const printable = (line: string): string => `${line.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd')}\n`;
