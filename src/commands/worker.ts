import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { StartupError } from '../errors.ts';
import { createLogger } from '../logger.ts';
import { stopSignal } from './stop-signal.ts';

/** Adds `worker`, which follows sources until it is told to stop. */
export function addWorkerCommand(program: Command): void {
  program
    .command('worker')
    .description('Follow the sources: look at them as they change, fetch and store what is new. Any number may run.')
    .action(work);
}

async function work(): Promise<void> {
  const config = readConfig(process.env);
  if (config.databaseUrl === null) {
    throw new StartupError(
      'a server with an embedded database follows its sources itself: `worker` wants DATABASE_URL',
    );
  }
  const log = createLogger(config.logLevel);
  const { openFollowing } = await import('../open-following.ts');
  const following = await openFollowing(config, log);
  console.log('whosaid follows its sources');
  await new Promise((resolve) => stopSignal().addEventListener('abort', resolve, { once: true }));
  await following.close();
}
