import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { Extractor } from '../domain/analysis.ts';
import { messageOf, StartupError } from '../errors.ts';
import { unpackBytes } from '../ingest/read/bytes.ts';
import { FAILED, fail } from './exit.ts';
import { extractorOption } from './extractor-option.ts';

/** Adds `extract`, which needs no database. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('Find quotes without a database: articles as JSON Lines in, what was found as JSON Lines out.')
    .argument('[path]', 'a .jsonl or .jsonl.gz file, or - for standard input', '-')
    .option(
      '--no-cueless',
      'as corpora annotate: quotations without a reporting word go with the statement before, none relayed in another',
    )
    .addOption(extractorOption())
    .action(extract);
}

async function extract(path: string, options: { cueless: boolean; extractor: Extractor }): Promise<void> {
  const { extractJsonLines } = await import('../extract.ts');
  const { errors } = await extractJsonLines(readLines(path), writeLine, {
    ...options,
    reportError: ({ line, reason }) => console.error(`${path}:${line}: ${reason}`),
  });
  if (errors > 0) process.exitCode = FAILED;
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
