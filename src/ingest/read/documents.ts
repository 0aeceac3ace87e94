import { InputError } from '../../errors.ts';
import { type Bytes, peekBytes, unpackBytes } from './bytes.ts';
import type { InputFormat } from './format.ts';
import { hasJsonLine, INPUT_FORMAT_TABLE, SNIFFED_BYTES, sniffFormat } from './formats.ts';
import type { DocumentHint, ReadResult } from './readers/reader.ts';

/** How the bytes of a file are to be read. */
export interface ReadAs {
  /** By whom reads it: whatever its bytes are. */
  format?: InputFormat | null;
  /** What its name says. */
  named?: InputFormat | null;
  hint?: DocumentHint;
}

/**
 * The documents in a file's bytes, packed or not, in their order. Their format is told from the first bytes, unless it
 * is given.
 * @throws InputError and the errors of the stream, after the documents that could be read.
 */
export async function* readDocuments(packed: Bytes, as: ReadAs, origin: string): AsyncGenerator<ReadResult> {
  const [start, bytes] = await peekBytes(
    unpackBytes(packed),
    SNIFFED_BYTES,
    (first) => Boolean(as.format) || hasJsonLine(first),
  );
  if (start.length === 0) throw new InputError('is empty');
  yield* INPUT_FORMAT_TABLE[as.format ?? sniffFormat(start, as.named)].read(bytes, origin, as.hint);
}
