import { InputError } from '../../errors.ts';
import type { Bookmark } from './bookmark.ts';
import { type Bytes, peekBytes, skipBytes, unpackBytes } from './bytes.ts';
import type { InputFormat } from './format.ts';
import { hasJsonLine, INPUT_FORMAT_TABLE, SNIFFED_BYTES, sniffFormat, whatIsNotRead } from './formats.ts';
import { readPageHere } from './readers/html.ts';
import { type DocumentHint, type FoundDocument, isUnread, type ReadPage, type ReadResult } from './readers/reader.ts';

/** How the bytes of a file are to be read. */
export interface ReadAs {
  /** By whom reads it: whatever its bytes are. */
  format?: InputFormat | null;
  /** What its name says. */
  named?: InputFormat | null;
  hint?: DocumentHint;
  /** Where it is to be gone on with. */
  bookmark?: Bookmark | null;
}

/**
 * The documents in a file's bytes, packed or not, in their order; pages as they came. Their format is told from the
 * first bytes, unless it is given.
 * @throws InputError and the errors of the stream, after the documents that could be read.
 */
export async function* findDocuments(packed: Bytes, as: ReadAs, origin: string): AsyncGenerator<FoundDocument> {
  const [start, bytes] = await peekBytes(
    unpackBytes(packed),
    SNIFFED_BYTES,
    (first) => Boolean(as.format) || hasJsonLine(first),
  );
  const isBegun = (as.bookmark?.from.lines ?? 0) > 0;
  if (start.length === 0 && !isBegun) throw new InputError('is empty');
  const other = as.format ? null : whatIsNotRead(start);
  if (other) throw new InputError(`is ${other}, which is not read`);
  const format = as.format ?? sniffFormat(start, as.named);
  const { bookmark } = as;
  const rest = bookmark && !bookmark.isPlain ? skipBytes(bytes, bookmark.from.bytes) : bytes;
  yield* INPUT_FORMAT_TABLE[format].read(rest, origin, as.hint, bookmark);
}

/** The same with the pages read, one after the other. */
export async function* readDocuments(
  packed: Bytes,
  as: ReadAs,
  origin: string,
  readPage: ReadPage = readPageHere,
): AsyncGenerator<ReadResult> {
  for await (const document of findDocuments(packed, as, origin))
    yield isUnread(document) ? await readPage(document) : document;
}
