import { InputError } from '../../errors.ts';
import { type Bytes, peekBytes, unpackBytes } from './bytes.ts';
import type { InputFormat } from './format.ts';
import { INPUT_FORMAT_TABLE, sniffFormat } from './formats.ts';
import type { ReadResult } from './readers/reader.ts';

/**
 * The documents in a file's bytes, packed or not, in their order.
 * @param format null: told from the first bytes.
 * @throws InputError and the errors of the stream, after the documents that could be read.
 */
export async function* readDocuments(
  packed: Bytes,
  format: InputFormat | null,
  origin: string,
): AsyncGenerator<ReadResult> {
  const [start, bytes] = await peekBytes(unpackBytes(packed), 1);
  if (start.length === 0) throw new InputError('is empty');
  yield* INPUT_FORMAT_TABLE[format ?? sniffFormat(start)].read(bytes, origin);
}
