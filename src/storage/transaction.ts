import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { StartupError } from '../errors.ts';
import type { Database, Queryable } from './database.ts';

/** PostgreSQL's codes for "the other one won, try again": serialization_failure, deadlock_detected. */
const RETRYABLE = new Set(['40001', '40P01']);

/** The connection is gone: nothing that comes after can be stored either. The driver's own words come without a code. */
const LOST = /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT)$|^Connection terminated/;

const ATTEMPTS = 3;

/** Any number that only writers of the graph lock. */
const WRITER_LOCK = 0x67726170;

/**
 * What every transaction of a writer begins with, in one message. Statements are planned once a connection, perhaps
 * while a table is still empty: without `enable_seqscan = off` such a plan would read whole tables for ever after.
 */
const BEGIN = `begin; set local lock_timeout = 0; set local statement_timeout = 60000; set local enable_seqscan = off;
  select pg_advisory_xact_lock(${WRITER_LOCK})`;

/**
 * Runs `work` in one transaction, with no other writer of the graph beside it: linking reads the entities that
 * the writer before it has made, so two articles stored at once cannot make one person twice.
 * @throws StartupError when the database is gone; whatever `work` throws otherwise.
 */
export function writeGraph<T>(database: Database, work: (transaction: Queryable) => Promise<T>): Promise<T> {
  return database.inLine(async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await whileConnected(() => asOnlyWriter(database, work));
      } catch (error) {
        const { code } = error as { code?: string };
        if (!RETRYABLE.has(code ?? '') || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

/** Runs work on the database. @throws StartupError when the database is gone; whatever `work` throws otherwise. */
export async function whileConnected<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!LOST.test(code ?? message)) throw error;
    throw new StartupError('the database does not answer any more', { cause: error });
  }
}

async function asOnlyWriter<T>(database: Database, work: (transaction: Queryable) => Promise<T>): Promise<T> {
  const runner = database.source.createQueryRunner();
  try {
    const transaction = await preparing(runner);
    try {
      await runner.query(BEGIN);
      const result = await work(transaction);
      await runner.query('commit');
      return result;
    } catch (error) {
      // A connection that is lost has no transaction to undo.
      await runner.query('rollback').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}

/**
 * Runs one read that may take longer than the session's statement_timeout, in a transaction of its own.
 * @param timeoutMs milliseconds after which PostgreSQL stops its statements
 */
export async function readPatiently<T>(
  database: Database,
  timeoutMs: number,
  work: (reader: Queryable) => Promise<T>,
): Promise<T> {
  const runner = database.source.createQueryRunner();
  try {
    await runner.query(`begin read only; set local statement_timeout = ${Math.round(timeoutMs)}`);
    try {
      const result = await work(runner);
      await runner.query('commit');
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}

/** Names of the prepared statements: a writer sends a dozen, word for word the same for each article. */
const statementNames = new Map<string, string>();

function nameStatement(text: string): string {
  const name = statementNames.get(text) ?? `write_${statementNames.size + 1}`;
  statementNames.set(text, name);
  return name;
}

/** Parses and plans each statement once a connection, and not once an article. Gives its rows, whatever it does. */
async function preparing(runner: QueryRunner): Promise<Queryable> {
  const client: PoolClient = await runner.connect();
  return {
    async query<T>(text: string, values: unknown[] = []): Promise<T> {
      runner.connection.logger.logQuery(text, values, runner);
      const { rows } = await client.query({ name: nameStatement(text), text, values });
      return rows as T;
    },
  };
}
