import type { Config } from './config.ts';
import type { Logger } from './logger.ts';
import { type Database, type DatabaseOptions, openDatabase } from './storage/database.ts';
import { migrate } from './storage/migrate.ts';

/**
 * Opens the database the settings name, with its tables up to date.
 * @param prepare brings it up to date
 * @throws StartupError
 */
export async function openGraph(
  config: Config,
  logger: Logger,
  options: Pick<DatabaseOptions, 'statementTimeoutMs' | 'onAway' | 'onBack' | 'onStatementEnd'> = {},
  prepare: (database: Database) => Promise<unknown> = migrate,
): Promise<Database> {
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    onNotice: (text) => logger.info(text),
    // A server may end what lies idle; if it is away, the next statement tells.
    onPoolError: (error) => logger.debug({ err: error }, 'idle database connection lost'),
    onWait: (why) => logger.warn({ why }, 'waiting for the data folder'),
    ...options,
  });
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
