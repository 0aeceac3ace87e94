#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { packageVersion } from './assets.ts';
import { fail, WRONG_USAGE } from './commands/exit.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addIngestCommand } from './commands/ingest.ts';
import { addKeysCommand } from './commands/keys.ts';
import { addMigrateCommand } from './commands/migrate.ts';
import { addRegroupCommand } from './commands/regroup.ts';
import { addSchemaCommand } from './commands/schema.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSourcesCommand } from './commands/sources.ts';
import { addWorkerCommand } from './commands/worker.ts';
import { InputError } from './errors.ts';

// What a command alone needs is loaded by it when it runs: the models and word lists of the extraction take longer to
// load than most commands take to run.

const program = new Command('whosaid')
  .description('Reads news articles and answers who said what, over GraphQL.')
  .version(packageVersion())
  .showHelpAfterError('(add --help for what it takes)')
  .exitOverride();

/** In the order in which `--help` lists them. */
const COMMANDS = [
  addServeCommand,
  addIngestCommand,
  addExtractCommand,
  addSourcesCommand,
  addWorkerCommand,
  addExportCommand,
  addKeysCommand,
  addMigrateCommand,
  addRegroupCommand,
  addSchemaCommand,
];
for (const add of COMMANDS) add(program);

// A reader that has had enough ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? process.exit(0) : fail(error)));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof InputError) {
    console.error(`whosaid: ${error.message}`);
    process.exitCode = WRONG_USAGE;
  } else fail(error);
}
