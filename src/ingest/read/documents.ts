import { InputError } from '../../errors.ts';
import { type Bytes, peekBytes, unpackBytes } from './bytes.ts';
import type { InputFormat } from './format.ts';
import { hasJsonLine, INPUT_FORMAT_TABLE, SNIFFED_BYTES, sniffFormat } from './formats.ts';
import { readPageHere } from './readers/html.ts';
import { type DocumentHint, type FoundDocument, isUnread, type ReadPage, type ReadResult } from './readers/reader.ts';

/** How the bytes of a file are to be read. */
export interface ReadAs {
  /** By whom reads it: whatever its bytes are. */
  format?: InputFormat | null;
  /** What its name says. */
  named?: InputFormat | null;
  hint?: DocumentHint;
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
  if (start.length === 0) throw new InputError('is empty');
  yield* INPUT_FORMAT_TABLE[as.format ?? sniffFormat(start, as.named)].read(bytes, origin, as.hint);
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
