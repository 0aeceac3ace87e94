import { addAbortSignal, type Readable } from 'node:stream';
import type { Reject } from '../../domain/article.ts';
import type { LinePlace } from '../../domain/line-place.ts';
import { InputError } from '../../errors.ts';
import type { Fetcher } from '../../fetch/fetcher.ts';
import type { Logger } from '../../logger.ts';
import { type Bookmark, openBookmark } from './bookmark.ts';
import type { Bytes } from './bytes.ts';
import { findDocuments } from './documents.ts';
import { openFile } from './open-file.ts';
import { type FoundDocument, failed, reject } from './readers/reader.ts';
import { isAddress, type Source } from './sources.ts';
import { systemReason } from './system-reason.ts';
import { readAddress } from './web/read-address.ts';

export interface ReadSourcesOptions {
  stdin: Readable;
  /** For what is an address of the web. */
  fetcher?: Fetcher;
  /** Ends the reading, also while it waits for more of standard input. */
  signal?: AbortSignal;
  log?: Logger;
  onBytes: (count: number) => void;
  /** Looks up how far a file was read before, by its key. */
  findPlace?: (key: string) => Promise<LinePlace | null>;
  /** Is told before the documents of a source are given; null: it has no bookmark. */
  onSource?: (bookmark: Bookmark | null) => void;
}

/**
 * Finds the documents of all sources one after the other. What goes wrong with a source is its Reject, after the
 * documents read before, and the next source follows.
 */
export async function* readSources(
  sources: readonly (Source | Reject)[],
  options: ReadSourcesOptions,
): AsyncGenerator<FoundDocument> {
  for (const source of sources) {
    if (options.signal?.aborted) return;
    if ('status' in source) yield source;
    else yield* readSource(source, options);
  }
}

async function* readSource(source: Source, options: ReadSourcesOptions): AsyncGenerator<FoundDocument> {
  const origin = source.path === '-' ? 'stdin' : source.path;
  options.onSource?.(null);
  try {
    if (isAddress(source.path)) {
      if (!options.fetcher) throw new InputError('is an address, and none is fetched here');
      return yield* readAddress(options.fetcher, source.path, { ...options, format: source.format });
    }
    const bookmark = await bookmarkOf(source, options);
    options.onSource?.(bookmark);
    const start = bookmark?.isPlain ? bookmark.from.bytes : 0;
    options.onBytes(start);
    const stream = source.path === '-' ? options.stdin : await openFile(source.path, start);
    if (options.signal) addAbortSignal(options.signal, stream);
    // What is gone on with is lines: its first bytes are not there any more to tell.
    const format = bookmark && bookmark.from.lines > 0 ? 'jsonl' : source.format;
    yield* findDocuments(countBytes(stream, options.onBytes), { ...source, format, bookmark }, origin);
  } catch (error) {
    if (!options.signal?.aborted) yield readingProblem(error, origin, options.log);
  }
}

async function bookmarkOf({ path, bytes }: Source, { findPlace }: ReadSourcesOptions): Promise<Bookmark | null> {
  return path === '-' || bytes === null || !findPlace ? null : openBookmark(path, findPlace);
}

function readingProblem(error: unknown, origin: string, log?: Logger): Reject {
  try {
    return reject(origin, systemReason(error));
  } catch {
    log?.debug({ err: error, origin }, 'source not read');
    return failed(origin, error);
  }
}

async function* countBytes(bytes: Bytes, onBytes: (count: number) => void): Bytes {
  for await (const piece of bytes) {
    onBytes(piece.length);
    yield piece;
  }
}
