import DataLoader from 'dataloader';
import type { Scope } from '../domain/access.ts';
import type { Reject, SaveResult } from '../domain/article.ts';
import type { Database, Queryable } from '../storage/database.ts';
import { type Reader, readUntil } from '../storage/lend.ts';
import type { NewSource, SourceRow } from '../storage/sources/sources.ts';
import type { ChosenName } from './chosen-names.ts';
import { LIMITS } from './limits/limits.ts';

/** Reads the values of many keys (ids of rows, or names) by one statement, in the order of the keys. */
export type BatchRead<Value, Key = number> = (database: Queryable, keys: readonly Key[]) => Promise<Value[]>;

/** What resolvers share while one request is answered. */
export interface Context {
  database: Reader;
  /** What the key of the request allows; null: it has none. */
  scope: Scope | null;
  /** For mutations, which write. */
  graph: Database;
  /** Takes articles in. */
  intake: ArticleIntake;
  /** What is followed on the web. */
  sources: SourceList;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** The loader of that name: keys asked for side by side become one statement. Equal names must read the same. */
  loader<Value, Key extends number | string = number>(
    name: string,
    read: BatchRead<Value, Key>,
  ): DataLoader<Key, Value>;
  /** The one result of that name: for work that many rows of a page would repeat. */
  once<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /** Names that could have meant another, or were not taken as typed; `extensions.names` of the answer. */
  chosenNames: Map<string, ChosenName>;
}

/** What a request comes with. */
type Given = Pick<Context, 'scope' | 'intake' | 'sources'>;

/** The way in for articles. */
export interface ArticleIntake {
  /** What became of each article, in their order. */
  take(articles: readonly object[], signal: AbortSignal): Promise<(SaveResult | Reject)[]>;
  /** The same of the articles in a file; what the file itself is rejected for comes last. */
  takeFile(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<(SaveResult | Reject)[]>;
}

/** The sources that are followed, as they may be changed. */
export interface SourceList {
  /** @throws InputError for an address that cannot be followed */
  add(sources: readonly NewSource[]): Promise<SourceRow[]>;
  /** Null: there is none. */
  remove(id: number): Promise<SourceRow | null>;
  /** Has them looked at as soon as may be. */
  check(ids: readonly number[]): Promise<void>;
}

/** Of a request that nobody may write by. */
const NO_INTAKE: ArticleIntake = {
  take: () => Promise.reject(new Error('nothing takes articles in here')),
  takeFile: () => Promise.reject(new Error('nothing takes files in here')),
};

const nobody = () => Promise.reject(new Error('nothing follows sources here'));
const NO_SOURCES: SourceList = { add: nobody, remove: nobody, check: nobody };

/** PostgreSQL takes large arrays gladly; a batch is as large as the limits on an operation allow. */
const MAX_BATCH_SIZE = LIMITS.cost;

/**
 * A context lives as long as one request.
 * @param signal aborted when nobody waits for the answer any more: what runs in the database is cancelled then
 */
export function createContext(
  database: Database,
  signal: AbortSignal = new AbortController().signal,
  { scope = null, intake = NO_INTAKE, sources = NO_SOURCES }: Partial<Given> = {},
): Context {
  const reader = readUntil(database, signal);
  const loaders = new Map<string, unknown>();
  const results = new Map<string, Promise<unknown>>();
  return {
    database: reader,
    scope,
    graph: database,
    intake,
    sources,
    signal,
    chosenNames: new Map(),
    loader<Value, Key>(name: string, read: BatchRead<Value, Key>) {
      let loader = loaders.get(name) as DataLoader<Key, Value> | undefined;
      if (!loader) {
        loader = new DataLoader<Key, Value>((keys) => read(reader, keys), { maxBatchSize: MAX_BATCH_SIZE });
        loaders.set(name, loader);
      }
      return loader;
    },
    once<Value>(name: string, work: () => Promise<Value>) {
      let result = results.get(name);
      if (!result) {
        result = work();
        results.set(name, result);
      }
      return result as Promise<Value>;
    },
  };
}
