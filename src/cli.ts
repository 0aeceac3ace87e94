#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { packageVersion } from './assets.ts';
import { type Config, readConfig } from './config.ts';
import { EXTRACTORS, type Extractor } from './domain/analysis.ts';
import { InputError, messageOf, StartupError } from './errors.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export/formats.ts';
import { runExport } from './export/run-export.ts';
import type { FilterParameter } from './graphql/filters/parameters.ts';
import { unpackBytes } from './ingest/read/bytes.ts';
import { FORMATS, type Format } from './ingest/read/format.ts';
import { createLogger } from './logger.ts';
import type { Database } from './storage/database.ts';

// What a command alone needs is loaded by it: the models and word lists of the extraction take longer than most commands.

const FAILED = 1;
const WRONG_USAGE = 2;

/** What each option of `export` says for itself; those that list may be repeated. */
const FILTER_HELP: Record<FilterParameter, string> = {
  speaker: 'said by one of these: slugs or names with commas between, a name that has one in "quotation marks"',
  about: 'naming at least one of these, slugs or names',
  outlet: 'published by one of these, slugs or names',
  kind: 'direct, mixed, indirect',
  stance: 'what the reporting word makes of it: say, claim, deny, ...',
  polarity: 'said (when left out), negated for what was reported as not said, or both',
  text: 'with these words',
  from: 'in an article of this day (2022-01-28) or later',
  to: 'in an article of this day or earlier',
  attributed: 'true: whose speaker is known; false: whose speaker is open',
  minConfidence: 'with this confidence or more, 0 to 1',
  verbatim: 'true: with words between quotation marks; false: without any',
  via: 'true: relayed by somebody; false: first-hand',
  saidFrom: 'said on this day or later, as the text tells',
  saidTo: 'said on this day or earlier',
};

const program = new Command('whosaid')
  .description('Reads news articles and answers who said what, over GraphQL.')
  .version(packageVersion())
  .showHelpAfterError('(add --help for what it takes)')
  .exitOverride();

program
  .command('serve')
  .description('Start the server. A new embedded database gets the sample articles first.')
  .addOption(new Option('--port <number>', 'TCP port, instead of PORT; 0 takes any free one').argParser(parsePort))
  .option('--sample', 'load the sample articles into an empty PostgreSQL as well')
  .option('--no-sample', 'leave an empty graph empty')
  .action(async (options: { port?: number; sample?: boolean }) => {
    const settings = readConfig(process.env);
    const config = { ...settings, port: options.port ?? settings.port };
    await serve(config, options.sample ?? config.databaseUrl === null);
  });

program
  .command('ingest')
  .description(
    'Read articles into the graph: text files, JSON Lines, folders, wildcards, .gz, or - for standard input.',
  )
  .argument('<path...>', 'what to read')
  .addOption(new Option('--format <format>', 'how to read it, instead of by the name of the file').choices(FORMATS))
  .addOption(extractorOption())
  .action(ingest);

program
  .command('extract')
  .description('Find quotes without a database: articles as JSON Lines in, what was found as JSON Lines out.')
  .argument('[path]', 'a .jsonl or .jsonl.gz file, or - for standard input', '-')
  .option(
    '--no-cueless',
    'as corpora annotate: quotations without a reporting word go with the statement before, none relayed in another',
  )
  .addOption(extractorOption())
  .action(async (path: string, options: { cueless: boolean; extractor: Extractor }) => {
    const { extractJsonLines } = await import('./extract.ts');
    const { errors } = await extractJsonLines(readLines(path), writeLine, {
      ...options,
      reportError: ({ line, reason }) => console.error(`${path}:${line}: ${reason}`),
    });
    if (errors > 0) process.exitCode = FAILED;
  });

const exportCommand = program
  .command('export')
  .description('Write quotes, or the graph of who talks about whom (gexf, graphml), to standard output or a file.')
  .addArgument(new Argument('<format>', 'how to write it').choices(EXPORT_FORMATS))
  .option('-o, --output <file>', 'write this file instead; it appears when it is whole');
for (const [name, description] of Object.entries(FILTER_HELP)) {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  exportCommand.addOption(new Option(`--${kebab} <value>`, description).argParser(collect));
  // As an address has it.
  if (kebab !== name) exportCommand.addOption(new Option(`--${name} <value>`).argParser(collect).hideHelp());
}
exportCommand
  .option('--bom', 'csv: begin with a byte order mark, for Excel')
  .addOption(new Option('--delimiter <delimiter>', 'csv: comma, semicolon or tab').argParser(collect))
  .action(exportGraph);

program
  .command('migrate')
  .description('Bring the tables of the database up to date, and nothing else.')
  .action(async () => {
    const config = readConfig(process.env);
    const { openGraph } = await import('./open-graph.ts');
    const database = await openGraph(config, createLogger(config.logLevel));
    await database.close();
    console.log('the tables are up to date');
  });

program
  .command('schema')
  .description('Print the GraphQL schema.')
  .action(async () => {
    const { printGraphSchema } = await import('./graphql/schema.ts');
    process.stdout.write(printGraphSchema());
  });

interface ExportOptions extends Partial<Record<FilterParameter | 'delimiter', string[]>> {
  output?: string;
  bom?: boolean;
}

async function exportGraph(format: ExportFormat, { output, bom = false, ...lists }: ExportOptions): Promise<void> {
  const config = readConfig(process.env);
  const { openGraph } = await import('./open-graph.ts');
  const database = await openGraph(config, createLogger(config.logLevel), { statementTimeoutMs: 0 });
  const given = Object.entries(lists).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  try {
    await runExport({
      database,
      format,
      // What reads a file of this command is a program as a rule, and not Excel.
      parameters: bom || format === 'csv' ? [...given, ['bom', String(bom)]] : given,
      output: output ?? null,
      signal: stopSignal(),
      stdout: process.stdout,
      stderr: process.stderr,
    });
  } finally {
    await database.close();
  }
}

async function ingest(paths: string[], options: { format?: Format; extractor: Extractor }): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const { format = null, extractor } = options;
  const { openAnalyzer } = await import('./ingest/analysis/analyzer.ts');
  const { findSources, totalBytes } = await import('./ingest/read/sources.ts');
  const analyzer = openAnalyzer({ extractor });
  let database: Database | null = null;
  try {
    // A thread loads the models while the rest is loaded and the database opens.
    const found = await findSources(paths, format);
    analyzer.expect(totalBytes(found.sources));
    const [{ runIngest }, { intoGraph }, { openGraph }] = await Promise.all([
      import('./ingest/flow/run-ingest.ts'),
      import('./ingest/store/store-articles.ts'),
      import('./open-graph.ts'),
    ]);
    const checked = analyzer.check();
    database = await openGraph(config, log);
    await checked;
    process.exitCode = await runIngest({
      paths,
      found,
      format,
      analyze: analyzer.analyze,
      ahead: analyzer.ahead,
      ...intoGraph(database),
      signal: stopSignal(),
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      log,
    });
  } finally {
    await analyzer.close();
    await database?.close();
  }
}

async function serve(config: Config, loadSamples: boolean): Promise<void> {
  const { startServer } = await import('./main.ts');
  const server = await startServer(config, createLogger(config.logLevel), loadSamples);
  const listening = config.publicUrl === null ? '' : `, listening on ${server.url}`;
  console.log(`whosaid is ready at ${config.publicUrl ?? server.url}/graphql${listening}`);
  await new Promise((resolve) => stopSignal().addEventListener('abort', resolve, { once: true }));
  await server.close();
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

function extractorOption(): Option {
  return new Option('--extractor <name>', 'fast; or accurate: a pretrained encoder besides, ten times slower')
    .choices(EXTRACTORS)
    .default('fast');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('wants a number from 0 to 65535.');
  return port;
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** Opens the file when the first line is asked for: lines that come before anybody reads are lost. */
async function* readLines(path: string): AsyncGenerator<string> {
  const bytes: Readable = path === '-' ? process.stdin : createReadStream(path);
  const input = Readable.from(unpackBytes(bytes), { objectMode: false });
  input.on('error', (error) => fail(new StartupError(`${path} cannot be read: ${messageOf(error)}`)));
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Waits when the reader of standard output is slower. */
function writeLine(line: string): Promise<void> | void {
  if (process.stdout.write(`${line}\n`)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** One line for what a person can put right; the whole trace for a bug. */
function fail(error: unknown): never {
  if (error instanceof StartupError) console.error(`whosaid: ${error.message}`);
  else console.error(error);
  process.exit(FAILED);
}

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
