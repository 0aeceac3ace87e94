import type { Config } from './config.ts';
import type { Logger } from './logger.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { migrate } from './storage/migrate.ts';

/** Opens the database the settings name, with its tables up to date. @throws StartupError */
export async function openGraph(config: Config, logger: Logger, statementTimeoutMs?: number): Promise<Database> {
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    statementTimeoutMs,
    onNotice: (text) => logger.info(text),
    onPoolError: (error) => logger.warn({ err: error }, 'idle database connection lost'),
  });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
