import { type Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import type { Extractor } from '../domain/analysis.ts';
import { INPUT_FORMATS, type InputFormat } from '../ingest/read/format.ts';
import { createLogger } from '../logger.ts';
import { openWebFetcher } from '../open-web-fetcher.ts';
import { extractorOption } from './extractor-option.ts';
import type { Reached } from './reach-graph.ts';
import { stopSignal } from './stop-signal.ts';

/** Adds `ingest`, which reads articles into the graph. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description(
      'Read articles into the graph: files of any format, folders, wildcards, .gz, addresses of pages and feeds, or ' +
        '- for standard input.',
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
  const { findSources, isAddress, totalBytes } = await import('../ingest/read/sources.ts');
  const analyzer = openAnalyzer({ extractor });
  let reached: Reached | null = null;
  const fetcher = paths.some(isAddress) ? await openWebFetcher(config) : null;
  try {
    // A thread loads the models while the rest is loaded and the database opens.
    const found = await findSources(paths, format);
    analyzer.expect(totalBytes(found.sources));
    const [{ runIngest }, { graphStore }, { reachGraph }] = await Promise.all([
      import('../ingest/run-ingest.ts'),
      import('../ingest/store/store.ts'),
      import('./reach-graph.ts'),
    ]);
    const checked = analyzer.check();
    const say = (line: string) => void process.stderr.write(`ingest: ${line}\n`);
    reached = await reachGraph(config, log, say);
    if (reached.server) say(`into the server at ${reached.server.url}, which holds the database`);
    await checked;
    process.exitCode = await runIngest({
      paths,
      found,
      format,
      analyze: analyzer.analyze,
      readPage: analyzer.readPage,
      ahead: analyzer.ahead,
      store: reached.server ? reached.server.store : graphStore(reached.database),
      signal: stopSignal(),
      stdin: process.stdin,
      ...(fetcher && { fetcher }),
      stdout: process.stdout,
      stderr: process.stderr,
      log,
    });
  } finally {
    await fetcher?.close();
    await analyzer.close();
    reached?.server?.close();
    await reached?.database?.close();
  }
}
