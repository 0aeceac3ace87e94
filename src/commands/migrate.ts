import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';

/** Adds `migrate`. The other commands that open the graph do the same first. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Bring the tables of the database up to date, and nothing else.')
    .action(async () => {
      const config = readConfig(process.env);
      const { openGraph } = await import('../open-graph.ts');
      const database = await openGraph(config, createLogger(config.logLevel));
      await database.close();
      console.log('the tables are up to date');
    });
}
