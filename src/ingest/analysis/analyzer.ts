import type { Analysis, ArticleText } from '../../domain/analysis.ts';
import { messageOf, StartupError } from '../../errors.ts';
import { checkProbe, PROBE } from '../../nlp/probe.ts';
import { readPageHere } from '../read/readers/html.ts';
import { type ReadResult, rejectOf, type UnreadPage } from '../read/readers/reader.ts';
import { type AnalysisPool, type AnalysisPoolOptions, openAnalysisPool } from './pool.ts';

/** Finds what articles say, for as long as it is open. */
export interface Analyzer {
  /** @throws StartupError when no thread runs; otherwise as the pool does. */
  analyze(article: ArticleText): Promise<Analysis>;
  /** Reads a page. @throws StartupError when no thread runs; otherwise as the pool does. */
  readPage(page: UnreadPage): Promise<ReadResult>;
  /**
   * Loads the models where the next article goes, and tries them.
   * @throws StartupError that says why they do not work.
   */
  check(): Promise<void>;
  /**
   * To be told how much is to come before it does, null when nobody knows; may be left out. A thread starts when it is
   * much.
   */
  expect(bytes: number | null): void;
  /** How many articles are worth having under way, so that no thread waits for one to be read or stored. */
  ahead: number;
  close(): Promise<void>;
}

export interface AnalyzerOptions extends AnalysisPoolOptions {
  /** Whether this thread has other things to do: it analyses nothing then. */
  isBusy?: boolean;
}

/** A thread takes about as long to start as these take to analyse. */
const FEW = 24;
/** A longer text could hold up everything else here; in UTF-16 units. */
const SHORT = 20_000;
/** The same of a page, in bytes. */
const SHORT_PAGE = 200_000;
const AHEAD_PER_THREAD = 4;
/** More bytes than these are no few articles: the pool has to start anyhow. */
const MUCH = 200_000;

/**
 * Reads and analyses the first short articles in this thread and all others in a pool, which starts when it is needed.
 * The encoder runs in the pool alone. When much is expected, this thread analyses nothing: models take time and memory
 * to load, and their code to warm up, in each thread that does.
 */
export function openAnalyzer({ isBusy = false, ...options }: AnalyzerOptions = {}): Analyzer {
  const pool: AnalysisPool = openAnalysisPool(options);
  const { extractor = 'fast' } = options;
  let here = extractor === 'accurate' || isBusy ? FEW : 0;
  let started: Promise<void> | null = null;
  let loaded: Promise<void> | null = null;
  const orStop = (work: Promise<void>) => {
    const checked = work.catch((error: unknown) => {
      throw new StartupError(`the ${extractor} extractor does not work: ${messageOf(error)}`);
    });
    // Met by whoever waits for it.
    checked.catch(() => {});
    return checked;
  };
  // Articles that wait for a thread that cannot start would wait for ever.
  const start = () => {
    started ??= orStop(pool.analyze(PROBE).then(checkProbe));
    return started;
  };
  const load = () => {
    loaded ??= orStop(import('../../nlp/analyze.ts').then(({ loadModels }) => loadModels()));
    return loaded;
  };
  return {
    check: () => (here < FEW ? load() : start()),
    expect(bytes) {
      if (bytes === null || bytes <= MUCH) return;
      here = FEW;
      start();
    },
    ahead: pool.threads * AHEAD_PER_THREAD,
    async analyze(article) {
      if (here < FEW && article.text.length <= SHORT) {
        here++;
        await load();
        const { analyze } = await import('../../nlp/analyze.ts');
        return analyze(article);
      }
      await start();
      return pool.analyze(article);
    },
    async readPage(page) {
      if (here < FEW && page.bytes.length <= SHORT_PAGE) return readPageHere(page);
      await start();
      try {
        return await pool.readPage(page);
      } catch (error) {
        return rejectOf(page.origin, error);
      }
    },
    close: pool.close,
  };
}
