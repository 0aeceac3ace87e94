import { InputError } from '../errors.ts';
import { type Bytes, collectBytes, peekBytes, splitLines, unpackBytes } from './bytes.ts';
import type { Format } from './format.ts';
import { decodeUtf8, MAX_TEXT_BYTES } from './readers/decode.ts';
import { readJson, readJsonLine } from './readers/json.ts';
import { type ReadResult, readOrReject, reject } from './readers/reader.ts';
import { readText } from './readers/text.ts';

export type { Format };

/** A line may hold a text of full length with escapes, and fields that are not read. */
const MAX_LINE_BYTES = 4 * MAX_TEXT_BYTES;
/** A JSON document is held whole. */
const MAX_JSON_BYTES = 32 * 1024 ** 2;

/**
 * The documents in a file's bytes, in their order. JSON Lines are read one by one, so that a file of any size, packed
 * or not, takes no more memory than its longest line; the other formats are held whole and have a limit.
 * @param format null: told from the first bytes.
 * @throws InputError and the errors of the stream, after the documents that could be read.
 */
export async function* readDocuments(packed: Bytes, format: Format | null, origin: string): AsyncGenerator<ReadResult> {
  const [start, bytes] = await peekBytes(unpackBytes(packed), 1);
  if (start.length === 0) throw new InputError('is empty');
  const known = format ?? sniffFormat(start);
  if (known === 'jsonl') yield* readLines(bytes, origin);
  else if (known === 'json') {
    const tooLong = 'is over 32 MB: give it as JSON Lines, one article a line, which may be of any size';
    yield* readJson(decodeUtf8(await collectBytes(bytes, MAX_JSON_BYTES, tooLong)), origin);
  } else yield readText(decodeUtf8(await collectBytes(bytes, MAX_TEXT_BYTES, 'is over 2 MB of text')), origin);
}

/** A line with nothing but "{" begins a JSON document over several lines. */
function sniffFormat(start: Uint8Array): Format {
  const text = Buffer.from(start.subarray(0, 1000)).toString('latin1').replace('\u00ef\u00bb\u00bf', '').trimStart();
  if (text.startsWith('[') || /^\{\s*\n/.test(text)) return 'json';
  return text.startsWith('{') ? 'jsonl' : 'text';
}

async function* readLines(bytes: Bytes, origin: string): AsyncGenerator<ReadResult> {
  let count = 0;
  for await (const line of splitLines(bytes, MAX_LINE_BYTES)) {
    const place = `${origin}:${line.number}`;
    const { bytes } = line;
    if (bytes && !isBlank(bytes)) yield readOrReject(place, () => readJsonLine(decodeUtf8(bytes), place));
    else if (!bytes) yield reject(place, 'is a line of over 8 MB');
    else continue;
    count++;
  }
  if (count === 0) throw new InputError('is empty');
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13));
