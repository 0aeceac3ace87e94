import type { Reject, SaveResult } from '../domain/article.ts';
import { InputError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../storage/database.ts';
import { type Analyzer, openAnalyzer } from './analysis/analyzer.ts';
import { storeDocuments } from './flow/store-documents.ts';
import { documentsOf } from './read/file-documents.ts';
import { readArticleJson } from './read/readers/json-article.ts';
import type { FoundDocument, ReadResult, UnreadPage } from './read/readers/reader.ts';
import { graphStore } from './store/store.ts';

/** Takes articles in while the server runs. */
export interface Intake {
  /**
   * Takes articles as objects of JSON Lines have them, and says in their order what became of each.
   * @param signal stops it; what is stored by then stays, and the list is shorter
   * @throws InputError UNAVAILABLE when enough are being taken already; StartupError when the database is gone
   */
  take(articles: readonly object[], signal?: AbortSignal): Promise<(SaveResult | Reject)[]>;
  /**
   * Takes the articles of one file, whatever its format, and says in their order what became of each. What the file
   * itself is rejected for comes last.
   * @throws as `take`
   */
  takeFile(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<(SaveResult | Reject)[]>;
  /** The same for documents that are found already. */
  store(
    documents: AsyncIterable<FoundDocument> | Iterable<FoundDocument>,
    onResult: (result: SaveResult | Reject) => void,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Reads a page in a thread. */
  readPage(page: UnreadPage): Promise<ReadResult>;
  close(): Promise<void>;
}

export interface IntakeOptions {
  /** Makes what analyses; asked when something comes, and again after a rest. */
  open?: () => Analyzer;
  /** How long threads are kept for what may come next, in milliseconds. */
  restMs?: number;
  /** Told what became of each document. */
  onResult?: (result: SaveResult | Reject) => void;
}

/** Calls at once: each holds up to 2 MB of texts, and there is one writer. */
const MOST_CALLS = 8;
/** The models take some hundred MB in each thread. */
const REST_MS = 5 * 60_000;

/** Opens the way in of a server. Threads start when the first article comes, and end when none has come for a while. */
export function openIntake(
  database: Database,
  log: Logger,
  { open = () => openAnalyzer({ isBusy: true }), restMs = REST_MS, onResult: onEach }: IntakeOptions = {},
): Intake {
  let analyzer: Analyzer | null = null;
  let timer: NodeJS.Timeout | undefined;
  let calls = 0;
  const rest = async (): Promise<void> => {
    const idle = analyzer;
    analyzer = null;
    await idle?.close();
  };
  const withAnalyzer = async <T>(work: (analyzer: Analyzer) => Promise<T>): Promise<T> => {
    clearTimeout(timer);
    calls++;
    try {
      analyzer ??= open();
      return await work(analyzer);
    } finally {
      calls--;
      if (calls === 0) timer = setTimeout(() => void rest(), restMs).unref();
    }
  };
  const takeAll = async (documents: Parameters<Intake['store']>[0], signal?: AbortSignal) => {
    if (calls >= MOST_CALLS) throw new InputError('Enough articles are coming in: try again later', 'UNAVAILABLE');
    const results: (SaveResult | Reject)[] = [];
    await store(documents, (result) => results.push(result), signal);
    return results;
  };
  const store: Intake['store'] = (documents, onResult, signal) =>
    withAnalyzer(({ analyze, readPage, ahead }) => {
      const options = { analyze, readPage, ahead, store: graphStore(database), signal, log };
      const told = (result: SaveResult | Reject) => {
        onEach?.(result);
        onResult(result);
      };
      return storeDocuments(documents, options, { onResult: told });
    });
  return {
    store,
    readPage: (page) => withAnalyzer(({ readPage }) => readPage(page)),
    take: (articles, signal) =>
      takeAll(
        articles.map((article, index) => readArticleJson(article, `articles[${index}]`)),
        signal,
      ),
    takeFile: (name, bytes, signal) => takeAll(documentsOf(name, bytes), signal),
    async close() {
      clearTimeout(timer);
      await rest();
    },
  };
}
