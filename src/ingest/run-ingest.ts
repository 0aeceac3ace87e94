import type { Writable } from 'node:stream';
import { type IngestOptions, ingestSources } from './ingest.ts';
import { type ProgressStream, showProgress } from './progress.ts';
import { printSummary } from './summary.ts';

export interface RunIngestOptions extends Omit<IngestOptions, 'onProgress'> {
  stdout: Writable;
  stderr: ProgressStream & Writable;
}

/**
 * The `ingest` command: progress and rejects on `stderr`, the summary on `stdout`.
 * @returns the exit code: 1 when anything was rejected, else 0.
 * @throws StartupError of `save`.
 */
export async function runIngest({ stdout, stderr, ...options }: RunIngestOptions): Promise<number> {
  const progress = showProgress(stderr);
  const summary = await ingestSources({ ...options, onProgress: progress.update }).finally(progress.stop);
  return printSummary(summary, stdout, stderr);
}
