import type { EntityManager } from 'typeorm';
import { StartupError } from '../errors.ts';
import type { Database } from './database.ts';

/** PostgreSQL's codes for "the other one won, try again": serialization_failure, deadlock_detected. */
const RETRYABLE = new Set(['40001', '40P01']);

/** The connection is gone: nothing that comes after can be stored either. The driver's own words come without a code. */
const LOST = /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$|^Connection terminated/;

const ATTEMPTS = 3;

/** Any number that only writers of the graph lock. */
const WRITER_LOCK = 0x67726170;

/**
 * Runs `work` in one transaction, with no other writer of the graph beside it: linking reads the entities that
 * the writer before it has made, so two articles stored at once cannot make one person twice.
 * @throws StartupError when the database is gone; whatever `work` throws otherwise.
 */
export function writeGraph<T>(database: Database, work: (transaction: EntityManager) => Promise<T>): Promise<T> {
  return database.inLine(async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await asOnlyWriter(database, work);
      } catch (error) {
        const { code, message } = error as { code?: string; message: string };
        if (LOST.test(code ?? message))
          throw new StartupError('the database does not answer any more', { cause: error });
        if (!RETRYABLE.has(code ?? '') || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

const asOnlyWriter = <T>(database: Database, work: (transaction: EntityManager) => Promise<T>): Promise<T> =>
  database.source.transaction(async (transaction) => {
    await transaction.query('set local lock_timeout = 0; set local statement_timeout = 60000');
    await transaction.query('select pg_advisory_xact_lock($1)', [WRITER_LOCK]);
    return work(transaction);
  });
