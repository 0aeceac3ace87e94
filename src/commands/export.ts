import { Argument, type Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { InputError, StartupError } from '../errors.ts';
import { EXPORT_FORMAT_TABLE, EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { runExport } from '../export/run-export.ts';
import { FILTER_PARAMETERS, type FilterParameter } from '../graphql/filters/parameters.ts';
import { createLogger } from '../logger.ts';
import { stopSignal } from './stop-signal.ts';

/** What each filter of `export` says for itself; those that list may be repeated. */
const FILTER_HELP: Record<FilterParameter, string> = {
  speaker: 'said by one of these: slugs or names with commas between, a name that has one in "quotation marks"',
  about: 'naming at least one of these, slugs or names',
  around: 'said by or naming one of these, slugs or names',
  speakerType: 'said by a person, an organization or a place',
  aboutType: 'naming a person, an organization or a place',
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

/** Adds `export`, with an option for each filter. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('Write quotes, or the graph of who talks about whom (gexf, graphml), to standard output or a file.')
    .addArgument(new Argument('<format>', 'how to write it').choices(EXPORT_FORMATS))
    .option('-o, --output <file>', 'write this file instead; it appears when it is whole');
  for (const [name, description] of Object.entries(FILTER_HELP)) {
    const kebab = kebabOf(name);
    command.addOption(new Option(`--${kebab} <value>`, description).argParser(collect));
    // As an address has it.
    if (kebab !== name) command.addOption(new Option(`--${name} <value>`).argParser(collect).hideHelp());
  }
  command
    .option('--bom', 'csv: begin with a byte order mark, for Excel')
    .option('--superseded', 'csv, jsonl, jsonld: the quotes that a new version of their article no longer has')
    .addOption(new Option('--delimiter <delimiter>', 'csv: comma, semicolon or tab').argParser(collect))
    .action(exportGraph);
}

interface ExportOptions extends Partial<Record<FilterParameter | 'delimiter', string[]>> {
  output?: string;
  bom?: boolean;
  superseded?: boolean;
}

async function exportGraph(
  format: ExportFormat,
  { output, bom = false, superseded = false, ...lists }: ExportOptions,
): Promise<void> {
  const config = readConfig(process.env);
  const [{ openGraph }, { findServer }] = await Promise.all([import('../open-graph.ts'), import('../local/client.ts')]);
  const server = config.databaseUrl === null ? await findServer(config.dataDir) : null;
  if (server) {
    server.close();
    const { fileName } = EXPORT_FORMAT_TABLE[format];
    throw new StartupError(
      `the database is held by the server at ${server.url}, which exports it as well: ` +
        `curl '${server.url}/export/${fileName}'`,
    );
  }
  const database = await openGraph(config, createLogger(config.logLevel), { statementTimeoutMs: 0 });
  const filter = Object.entries(lists).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const given = superseded ? [...filter, ['superseded', 'true'] as const] : filter;
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
  } catch (error) {
    throw error instanceof InputError ? new InputError(withOptions(error.message), error.code, error.details) : error;
  } finally {
    await database.close();
  }
}

const kebabOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Messages name a filter as an address has it: `"minConfidence" wants …` is `--min-confidence wants …` here. */
const withOptions = (message: string): string =>
  FILTER_PARAMETERS.reduce((text, name) => text.replaceAll(`"${name}"`, `--${kebabOf(name)}`), message);

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
