import { createHash } from 'node:crypto';
import { createReadStream, type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { StartupError } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { Database } from '../../storage/database.ts';
import { isTaken, noteTaken } from '../../storage/taken-files.ts';
import { makeBell } from '../flow/bell.ts';
import { countDocument, emptySummary, type IngestSummary } from '../flow/summary.ts';
import type { Intake } from '../intake.ts';
import { KNOWN_EXTENSIONS } from '../read/formats.ts';
import { readSources } from '../read/read-sources.ts';
import { findSources, type Source } from '../read/sources.ts';
import { watchForSettled } from './settled-files.ts';

export interface WatchOptions {
  database: Database;
  intake: Pick<Intake, 'store'>;
  log: Logger;
  /** How long a file has to stay as it is, in milliseconds: until then it may be on its way. */
  settleMs?: number;
  /** How often the folder is looked at where nothing is heard of it, in milliseconds. */
  pollMs?: number;
}

export interface FolderWatch {
  /** Lets the documents that are being stored be stored. */
  close(): Promise<void>;
}

/**
 * Takes what is dropped into a folder, now and as long as it is open: whole files, one after the other, each once by
 * its content. What is rejected, or no article by its name, is in the log, with its place and reason.
 * @throws StartupError when it is no folder
 */
export async function watchFolder(
  folder: string,
  { database, intake, log, settleMs = 2_000, pollMs = 30_000 }: WatchOptions,
): Promise<FolderWatch> {
  const status = await stat(folder).catch(() => null);
  if (!status?.isDirectory()) throw new StartupError(`--watch wants a folder that is there, got ${folder}`);
  const files = watchForSettled(settleMs);
  const stopping = new AbortController();
  const bell = makeBell(stopping.signal);
  const watcher = listen(folder, bell.ring, log);
  let passedOver = new Set<string>();

  /** Null: it was taken before. */
  const take = async (source: Source): Promise<IngestSummary | null> => {
    const sha256 = await hashOf(source.path);
    if (await isTaken(database.source, sha256)) return null;
    const summary = emptySummary();
    const { signal } = stopping;
    const documents = readSources([source], { stdin: Readable.from([]), signal, log, onBytes: () => undefined });
    await intake.store(documents, (result) => countDocument(summary, result), signal);
    const isWhole = !signal.aborted && summary.failures.length === 0 && (await hashOf(source.path)) === sha256;
    if (isWhole) await noteTaken(database.source, sha256, source.path);
    return summary;
  };
  const look = async (): Promise<void> => {
    const { sources, skipped } = await findSources([folder], null);
    for (const file of skipped.filter((path) => !passedOver.has(path)))
      log.warn({ file, kinds: KNOWN_EXTENSIONS }, 'file passed over: no article by its name');
    passedOver = new Set(skipped);
    const found = sources.filter((source): source is Source => !('status' in source));
    files.keep(new Set(found.map(({ path }) => path)));
    for (const source of found) {
      const state = await stat(source.path).catch(() => null);
      if (stopping.signal.aborted || !state) continue;
      if (!files.isSettled(source.path, { bytes: state.size, modifiedMs: state.mtimeMs })) continue;
      const summary = await take(source);
      files.done(source.path);
      if (summary) tell(log, source.path, summary);
    }
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      // Nothing that goes wrong with a file or the database ends it: the next look is another try.
      await look().catch((error) => log.error({ err: error, folder }, 'watched folder not read: trying again'));
      await bell.wait(files.isWaiting() ? settleMs : pollMs);
    }
  };
  const running = run();
  return {
    async close() {
      stopping.abort();
      watcher?.close();
      await running;
    },
  };
}

/** Not every disk tells of changes; the folder is looked at anyway, now and then. */
function listen(folder: string, ring: () => void, log: Logger): FSWatcher | null {
  try {
    const watcher = watch(folder, { recursive: true }, ring);
    watcher.on('error', (error) => log.debug({ err: error, folder }, 'no word of changes in the folder'));
    return watcher;
  } catch (error) {
    log.debug({ err: error, folder }, 'no word of changes in the folder');
    return null;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

function tell(log: Logger, file: string, summary: IngestSummary): void {
  const { created, duplicate, updated, deleted, rejected, failures } = summary;
  for (const { origin, reason } of rejected.first) log.warn({ origin, reason }, 'document rejected');
  for (const { cause, documents } of failures) log.error({ file, cause, documents }, 'documents failed');
  log.info({ file, created, duplicate, updated, deleted, rejected: rejected.total }, 'file taken');
}
