import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { stopSignal } from './stop-signal.ts';

const FORMAT = 'regroup [{bar}] {percentage} %  {value} of {total} quotes';
/** Between two lines where standard error is no terminal. */
const LINE_MS = 10_000;

/** Adds `regroup`. It can be stopped; the next one goes on, as every command does that opens the graph. */
export function addRegroupCommand(program: Command): void {
  program
    .command('regroup')
    .description('Put the stored quotes into statements anew. It can be stopped, and goes on the next time.')
    .action(async () => {
      const config = readConfig(process.env);
      const [{ openGraph }, { migrateTables }, { regroupQuotes }] = await Promise.all([
        import('../open-graph.ts'),
        import('../storage/migrate.ts'),
        import('../storage/statements/group-stored-quotes.ts'),
      ]);
      const database = await openGraph(config, createLogger(config.logLevel), {}, migrateTables);
      const bar = new SingleBar({
        ...{ stream: process.stderr, format: FORMAT, hideCursor: true, clearOnComplete: true },
        // The command has its own way to stop: it finishes what it is about.
        ...{ gracefulExit: false, noTTYOutput: true, notTTYSchedule: LINE_MS },
      });
      try {
        const onProgress = (done: number, total: number) => {
          if (bar.isActive) bar.update(done);
          else bar.start(total, done);
        };
        const { quotes, isWhole } = await regroupQuotes(database, { onProgress, signal: stopSignal() });
        bar.stop();
        console.log(
          `${quotes} quotes were put into statements${isWhole ? '' : '; stopped, and to go on the next time'}`,
        );
      } finally {
        bar.stop();
        await database.close();
      }
    });
}
