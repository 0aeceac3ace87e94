import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { stopSignal } from './stop-signal.ts';

/** Adds `serve`, which runs until it is told to stop. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Start the server. A new embedded database gets the sample articles first.')
    .addOption(new Option('--port <number>', 'TCP port, instead of PORT; 0 takes any free one').argParser(parsePort))
    .option('--sample', 'load the sample articles into an empty PostgreSQL as well')
    .option('--no-sample', 'leave an empty graph empty')
    .option('--watch <folder>', 'take the files that are dropped into this folder, while the server runs')
    .action(async (options: { port?: number; sample?: boolean; watch?: string }) => {
      const settings = readConfig(process.env);
      const config = { ...settings, port: options.port ?? settings.port };
      await serve(config, options.sample ?? config.databaseUrl === null, options.watch ?? null);
    });
}

async function serve(config: Config, loadSamples: boolean, watched: string | null): Promise<void> {
  const log = createLogger(config.logLevel);
  const say = (line: string) => {
    if (log.isLevelEnabled('info')) console.log(`whosaid: ${line} …`);
  };
  say(`starting, with the graph in ${config.databaseUrl === null ? config.dataDir : 'PostgreSQL'}`);
  const { startServer } = await import('../serve.ts');
  const server = await startServer(config, log, loadSamples, watched, say);
  const listening = config.publicUrl === null ? '' : `, listening on ${server.url}`;
  const address = config.publicUrl ?? server.url;
  console.log(`whosaid is ready at ${address}/ (API: ${address}/graphql)${listening}`);
  await new Promise((resolve) => stopSignal().addEventListener('abort', resolve, { once: true }));
  await server.close();
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('wants a number from 0 to 65535.');
  return port;
}
