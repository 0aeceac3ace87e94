import { type Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import type { Extractor } from '../domain/analysis.ts';
import { INPUT_FORMATS, type InputFormat } from '../ingest/read/format.ts';
import type { RunningServer } from '../local/client.ts';
import { createLogger } from '../logger.ts';
import type { Database } from '../storage/database.ts';
import { extractorOption } from './extractor-option.ts';
import { stopSignal } from './stop-signal.ts';

/** Adds `ingest`, which reads articles into the graph. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description(
      'Read articles into the graph: text files, JSON Lines, folders, wildcards, .gz, or - for standard input.',
    )
    .argument('<path...>', 'what to read')
    .addOption(new Option('--format <format>', 'how to read it, instead of by its content').choices(INPUT_FORMATS))
    .addOption(extractorOption())
    .action(ingest);
}

async function ingest(paths: string[], options: { format?: InputFormat; extractor: Extractor }): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const { format = null, extractor } = options;
  const { openAnalyzer } = await import('../ingest/analysis/analyzer.ts');
  const { findSources, totalBytes } = await import('../ingest/read/sources.ts');
  const analyzer = openAnalyzer({ extractor });
  let database: Database | null = null;
  let server: RunningServer | null = null;
  try {
    // A thread loads the models while the rest is loaded and the database opens.
    const found = await findSources(paths, format);
    analyzer.expect(totalBytes(found.sources));
    const [{ runIngest }, { graphStore }, { openGraph }, { findServer }] = await Promise.all([
      import('../ingest/run-ingest.ts'),
      import('../ingest/store/store.ts'),
      import('../open-graph.ts'),
      import('../local/client.ts'),
    ]);
    const checked = analyzer.check();
    server = config.databaseUrl === null ? await findServer(config.dataDir) : null;
    if (server) process.stderr.write(`ingest: into the server at ${server.url}, which holds the database\n`);
    else database = await openGraph(config, log);
    await checked;
    process.exitCode = await runIngest({
      paths,
      found,
      format,
      analyze: analyzer.analyze,
      ahead: analyzer.ahead,
      store: server ? server.store : graphStore(database!),
      signal: stopSignal(),
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      log,
    });
  } finally {
    await analyzer.close();
    server?.close();
    await database?.close();
  }
}
