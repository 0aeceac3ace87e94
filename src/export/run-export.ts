import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, StartupError } from '../errors.ts';
import type { Database } from '../storage/database.ts';
import { whileConnected } from '../storage/transaction.ts';
import { collectAsRowsPass } from './collect-garbage.ts';
import { createExporter, type Parameters } from './exporter.ts';
import { EXPORT_FORMAT_TABLE, type ExportFormat } from './formats.ts';

export interface RunExportOptions {
  database: Database;
  format: ExportFormat;
  parameters: Parameters;
  /** The file to write; null: `stdout`. */
  output: string | null;
  /** Stops it: nothing is left of the file then. */
  signal: AbortSignal;
  stdout: Writable;
  stderr: Writable;
}

/**
 * The `export` command: the export on `stdout` or in a file, progress on `stderr`. A file appears under its name only
 * when it is whole; what was there before stays until then.
 * @throws InputError for a filter that makes no sense
 * @throws StartupError when it is stopped, the database is gone, or the file cannot be written
 */
export async function runExport(options: RunExportOptions): Promise<void> {
  const { database, format, parameters, output, signal, stdout, stderr } = options;
  const progress = showProgress(stderr, EXPORT_FORMAT_TABLE[format].rows);
  const collect = collectAsRowsPass();
  const onRows = (rows: number) => {
    progress.add(rows);
    collect(rows);
  };
  try {
    await whileConnected(database, async () => {
      const pieces = await createExporter(database).openExport(format, parameters, signal, onRows);
      if (output === null) await pipeline(Readable.from(pieces), stdout, { end: false, signal });
      else await writeFile(output, pieces, signal);
    });
  } catch (error) {
    if (signal.aborted) throw new StartupError('stopped before the export was whole', { cause: error });
    throw error;
  }
  progress.end();
}

async function writeFile(path: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  // A pipe or a device cannot be replaced.
  if (await isSpecial(path)) return write(path, path, pieces, signal);
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await write(unfinished, path, pieces, signal);
    await rename(unfinished, path).catch((error) => refuse(path, error));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function write(file: string, path: string, pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const stream = createWriteStream(file, { flush: file !== path });
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  try {
    await pipeline(Readable.from(pieces), stream, { signal });
  } catch (error) {
    if (error === failure && 'syscall' in (error as object)) refuse(path, error);
    throw error;
  }
}

async function isSpecial(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

function refuse(path: string, error: unknown): never {
  throw new StartupError(`${path} cannot be written: ${messageOf(error)}`, { cause: error });
}

const LINE_EVERY_MS = 5_000;

/** A line now and then, and one at the end. */
function showProgress(stderr: Writable, what: string): { add(rows: number): void; end(): void } {
  const start = performance.now();
  let shownAt = start;
  let total = 0;
  const seconds = (): number => (performance.now() - start) / 1000;
  const line = (text: string) => stderr.write(`export: ${total} ${what}${text}\n`);
  return {
    add(rows) {
      total += rows;
      if (performance.now() - shownAt < LINE_EVERY_MS) return;
      shownAt = performance.now();
      line(` so far, ${Math.round(total / seconds())}/s`);
    },
    end() {
      line(` in ${seconds().toFixed(1)} s`);
    },
  };
}
