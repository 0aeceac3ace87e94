import type { Writable } from 'node:stream';
import { StartupError } from '../errors.ts';
import { type ProgressStream, showProgress } from './flow/progress.ts';
import { emptySummary, printSummary } from './flow/summary.ts';
import { type IngestOptions, ingestSources } from './ingest.ts';

export interface RunIngestOptions extends Omit<IngestOptions, 'onProgress'> {
  stdout: Writable;
  stderr: ProgressStream & Writable;
}

/**
 * The `ingest` command: progress and rejects on `stderr`, the summary on `stdout`, also of a run that cannot go on.
 * @returns the exit code: 1 when anything was rejected or nothing was found, else 0.
 * @throws StartupError of `ingestSources`.
 */
export async function runIngest({ stdout, stderr, ...options }: RunIngestOptions): Promise<number> {
  const progress = showProgress(stderr);
  const summary = emptySummary();
  try {
    const onGoOn: IngestOptions['onGoOn'] = (path, { lines }) =>
      stderr.write(`ingest: goes on in ${path} after line ${lines.toLocaleString('en-US')}\n`);
    await ingestSources({ ...options, summary, onProgress: progress.update, onGoOn }).finally(progress.stop);
  } catch (error) {
    // Its message says the cause.
    if (error instanceof StartupError && summary.read > 0) printSummary({ ...summary, failures: [] }, stdout, stderr);
    throw error;
  }
  const code = printSummary(summary, stdout, stderr);
  if (summary.read > 0 || options.signal?.aborted) return code;
  stderr.write('whosaid: no document was found: give files, or folders and wildcards that have some\n');
  return 1;
}
