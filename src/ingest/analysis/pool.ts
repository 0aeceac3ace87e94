import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import type { Analysis, ArticleText, Extractor } from '../../domain/analysis.ts';
import { InputError } from '../../errors.ts';

/** Threads that analyse articles beside this one. */
export interface AnalysisPool {
  threads: number;
  /**
   * Analyses one article in the next thread that is free, in the order of the calls.
   * @throws InputError when it takes longer than the deadline. Any other error is of that article alone as well: a
   *   thread that was stopped, or died, or ran out of memory, is replaced.
   */
  analyze(article: ArticleText): Promise<Analysis>;
  /** Ends the threads, with whatever they are at. */
  close(): Promise<void>;
}

export interface AnalysisPoolOptions {
  /** Which models; fast unless told. */
  extractor?: Extractor;
  threads?: number;
  /** For one article, from when a thread takes it up. */
  deadlineMs?: number;
  /** Compiled thread, where the caller does not run from dist/. */
  workerFile?: string;
}

/** Far more than one writer can store what they find; each holds the models. */
const MOST_THREADS = 8;
/** One core is left to storing: on two cores a second thread makes an ingest slower by a tenth. */
const defaultThreads = (): number => Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));
/** The longest text that is taken needs about a tenth of it. */
const DEADLINE_MS = 30_000;
/** How long a thread may go on after its end was asked for. */
const END_MS = 200;
/** How long all of them may: a thread that died at the same time as it was asked to end is never reported to have ended. */
const CLOSE_MS = 2000;
/** An analysis that grows beyond it ends its thread, and not the whole process. */
const MEMORY = { maxOldGenerationSizeMb: 1024 };

/** Makes a pool. A thread starts with the first article that finds no other one free, so that few articles need few. */
export function openAnalysisPool({
  extractor = 'fast',
  threads = defaultThreads(),
  deadlineMs = DEADLINE_MS,
  workerFile = fileURLToPath(new URL('./worker.js', import.meta.url)),
}: AnalysisPoolOptions = {}): AnalysisPool {
  const pool = workerpool.pool(workerFile, {
    workerType: 'thread',
    maxWorkers: threads,
    workerTerminateTimeout: END_MS,
    workerThreadOpts: { resourceLimits: MEMORY },
  });
  return {
    threads,
    async analyze(article) {
      try {
        return await pool.exec('analyze', [article, extractor]).timeout(deadlineMs);
      } catch (error) {
        if (!(error instanceof workerpool.Promise.TimeoutError)) throw error;
        throw new InputError(`takes longer than ${deadlineMs / 1000} s to analyse`, 'TIMEOUT', {}, { cause: error });
      }
    },
    async close() {
      await pool.terminate(true, CLOSE_MS).catch((error) => {
        if (!(error instanceof workerpool.Promise.TimeoutError)) throw error;
      });
    },
  };
}
