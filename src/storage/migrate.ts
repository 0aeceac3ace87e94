import { MigrationExecutor } from 'typeorm';
import { messageOf, StartupError } from '../errors.ts';
import type { LimitedClient } from './connections/limited-client.ts';
import { signStoredArticles } from './copies/sign-stored-articles.ts';
import type { Database } from './database.ts';
import { groupStoredQuotes } from './statements/group-stored-quotes.ts';

/** Any number that only migrations lock: several processes that start at once migrate one after another. */
const MIGRATION_LOCK = 0x77686f73;

/**
 * Applies every migration that the database lacks, groups the quotes of one that was made before there were statements,
 * and finds the copies of one that was made before there were any.
 * @returns the names of those applied, in order; empty when it was up to date.
 * @throws StartupError with what PostgreSQL said; the migration that failed leaves nothing behind.
 */
export async function migrate(database: Database): Promise<string[]> {
  const applied = await migrateTables(database);
  await signStoredArticles(database);
  await groupStoredQuotes(database);
  return applied;
}

/** The same without grouping, for who does that next. @throws StartupError */
export async function migrateTables(database: Database): Promise<string[]> {
  const applied = await withLock(database, (executor) => executor.executePendingMigrations());
  return applied.map((migration) => migration.name);
}

/** Takes back the newest migration. @throws StartupError with what PostgreSQL said. */
export const undoMigration = (database: Database) => withLock(database, (executor) => executor.undoLastMigration());

/** Lock and migrations share one session, since the embedded database has no other. */
async function withLock<T>(database: Database, work: (executor: MigrationExecutor) => Promise<T>): Promise<T> {
  const runner = database.source.createQueryRunner();
  let client: LimitedClient | undefined;
  try {
    client = (await runner.connect()) as LimitedClient;
    client.allow(0);
    await runner.query('set statement_timeout = 0; set lock_timeout = 0');
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(database.source, runner);
    executor.transaction = 'each';
    return await work(executor);
  } catch (error) {
    throw new StartupError(`the tables cannot be brought up to date: ${messageOf(error)}`, { cause: error });
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.query('reset statement_timeout; reset lock_timeout').catch(() => undefined);
    client?.allow();
    await runner.release();
  }
}
