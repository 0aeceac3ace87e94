import DataLoader from 'dataloader';
import type { Database, Queryable } from '../storage/database.ts';

/** Reads the values of many keys by one statement, in the order of the keys. */
export type BatchRead<Value> = (database: Queryable, keys: readonly number[]) => Promise<Value[]>;

/** What resolvers share while one request is answered. */
export interface Context {
  database: Queryable;
  /** The loader of that name: keys asked for side by side become one statement. Equal names must read the same. */
  loader<Value>(name: string, read: BatchRead<Value>): DataLoader<number, Value>;
  /** The one result of that name: for work that many rows of a page would repeat. */
  once<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
}

/** PostgreSQL takes large arrays gladly; a batch is as large as the limits on an operation allow. */
const MAX_BATCH_SIZE = 10_000;

/** A context lives as long as one request. */
export function createContext(database: Database): Context {
  const source = database.source;
  const loaders = new Map<string, DataLoader<number, unknown>>();
  const results = new Map<string, Promise<unknown>>();
  return {
    database: source,
    loader<Value>(name: string, read: BatchRead<Value>) {
      let loader = loaders.get(name);
      if (!loader) {
        loader = new DataLoader<number, unknown>((keys) => read(source, keys), { maxBatchSize: MAX_BATCH_SIZE });
        loaders.set(name, loader);
      }
      return loader as DataLoader<number, Value>;
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
