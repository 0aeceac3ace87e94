import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import type { Analysis, ArticleText, Extractor } from '../../domain/analysis.ts';
import { InputError } from '../../errors.ts';
import type { ReadResult, UnreadPage } from '../read/readers/reader.ts';
import { startThreadClock } from './thread-clock.ts';

/** Threads that read pages and analyse articles beside this one. */
export interface AnalysisPool {
  threads: number;
  /**
   * Analyses one article in the next thread that is free, in the order of the calls.
   * @throws InputError when it takes more processor time than the deadline. Any other error is of that article alone as
   *   well: a thread that was stopped, or died, or ran out of memory, is replaced.
   */
  analyze(article: ArticleText): Promise<Analysis>;
  /** Reads one page; the same holds for it. */
  readPage(page: UnreadPage): Promise<ReadResult>;
  /** Ends the threads, with whatever they are at. */
  close(): Promise<void>;
}

export interface AnalysisPoolOptions {
  /** Which models; fast unless told. */
  extractor?: Extractor;
  threads?: number;
  /** Milliseconds of processor time for one article: a busy machine makes an article late, and not a bad one. */
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
/**
 * The last resort, in time that passes from when a thread takes an article up: for one that waits for what never comes.
 */
const LAST_RESORT_MS = 15 * 60_000;
/** How often a thread is looked at, and more often where the deadline is short. */
const LOOK_MS = 500;
/** How long a thread may go on after its end was asked for. */
const END_MS = 200;
/**
 * How long all of them may: a thread that died at the same time as it was asked to end is never reported to have ended.
 */
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
  async function inThread<T>(what: 'analyze' | 'read', call: unknown[]): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let isLate = false;
    const watch = ({ thread }: { thread: string | null }) => {
      const taken = startThreadClock(thread);
      timer = setInterval(
        () => {
          if (taken() <= deadlineMs) return;
          isLate = true;
          task.cancel();
        },
        Math.min(LOOK_MS, deadlineMs / 4),
      );
      timer.unref();
    };
    const task = pool.exec(what, call, { on: watch });
    try {
      return await task.timeout(LAST_RESORT_MS);
    } catch (error) {
      if (isLate) throw tooLate(what, deadlineMs, 'of processor time ', error);
      if (error instanceof workerpool.Promise.TimeoutError) throw tooLate(what, LAST_RESORT_MS, '', error);
      throw error;
    } finally {
      clearInterval(timer);
    }
  }
  return {
    threads,
    analyze: (article) => inThread('analyze', [article, extractor]),
    readPage: (page) => inThread('read', [page]),
    async close() {
      await pool.terminate(true, CLOSE_MS).catch((error) => {
        if (!(error instanceof workerpool.Promise.TimeoutError)) throw error;
      });
    },
  };
}

const tooLate = (what: 'analyze' | 'read', ms: number, ofWhat: string, cause: unknown): InputError =>
  new InputError(
    `takes more than ${ms / 1000} s ${ofWhat}to ${what === 'read' ? 'read' : 'analyse'}`,
    'TIMEOUT',
    {},
    { cause },
  );
