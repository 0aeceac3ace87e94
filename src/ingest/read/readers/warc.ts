import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { InputError } from '../../../errors.ts';
import type { Bytes } from '../bytes.ts';
import { type FoundDocument, oneOf, reject, unreadPage } from './reader.ts';

/** A record that is longer is passed over without being held. */
const MAX_RECORD_BYTES = 12 * 1024 ** 2;
const MAX_PAGE_BYTES = 10 * 1024 ** 2;
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * Finds the pages of a web archive (WARC 1.0 and 1.1): responses with status 200 that are HTML. A page has the number
 * of its record, from 1, in its origin. Holds a record at a time.
 * @throws InputError where the file does not go on as a web archive, after the pages before.
 */
export async function* readWarc(bytes: Bytes, origin: string): AsyncGenerator<FoundDocument> {
  const input = new ByteReader(bytes);
  for (let number = 1; await input.skipBlank(); number++) {
    const place = oneOf('record', number - 1, origin);
    const header = await input.readUntilBlankLine();
    if (header === null || !/^WARC\/[01]\.\d/.test(header))
      throw new InputError(`is a web archive whose record ${number} does not begin as one`);
    const fields = headerFields(header);
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new InputError(`is a web archive whose record ${number} has no length`);
    const isPage = /^(?:response|resource)$/.test(fields.get('warc-type') ?? '');
    const content = await input.read(length, isPage && length <= MAX_RECORD_BYTES);
    if (content === 'cut short') throw new InputError(`is a web archive that ends within record ${number}`);
    if (isPage && content === null) yield reject(place, 'is a page of over 12 MB');
    else if (isPage && content) yield* readRecord(content, fields, place);
  }
}

function* readRecord(
  content: Uint8Array,
  fields: ReadonlyMap<string, string>,
  place: string,
): Generator<FoundDocument> {
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  if (fields.get('warc-type') === 'resource') {
    if (/html/.test(fields.get('content-type') ?? '')) yield unreadPage(content, place, { url });
    return;
  }
  const end = Buffer.from(content.buffer, content.byteOffset, content.length).indexOf('\r\n\r\n');
  if (end < 0) return;
  const head = Buffer.from(content.subarray(0, end)).toString('latin1');
  const answer = headerFields(head);
  const type = answer.get('content-type') ?? '';
  if (!/^HTTP\/\S+ 200\b/.test(head) || !/html/i.test(type)) return;
  try {
    const page = decodeBody(content.subarray(end + 4), answer);
    yield unreadPage(page, place, { url, charset: /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null });
  } catch {
    yield reject(place, 'is a page that was sent packed, and is damaged or unpacks to over 10 MB');
  }
}

function headerFields(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** The body as it was before it was sent. @throws errors of zlib */
function decodeBody(body: Uint8Array, answer: ReadonlyMap<string, string>): Uint8Array {
  const whole = /chunked/i.test(answer.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  const options = { maxOutputLength: MAX_PAGE_BYTES };
  // Archives keep the name of the packing also where they have unpacked it.
  const isGzip = whole[0] === 0x1f && whole[1] === 0x8b;
  const encoding = answer.get('content-encoding') ?? '';
  if (isGzip) return gunzipSync(whole, options);
  if (/\bbr\b/.test(encoding)) return orAsIs(whole, () => brotliDecompressSync(whole, options));
  if (/deflate/.test(encoding)) return orAsIs(whole, () => inflateSync(whole, options));
  return whole;
}

function orAsIs(bytes: Uint8Array, unpack: () => Uint8Array): Uint8Array {
  if (bytes[0] === 0x3c) return bytes;
  return unpack();
}

function joinChunks(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, end < 0 ? at : end), 16);
    // An archive may have joined the chunks already.
    if (!Number.isSafeInteger(size) || size < 0) return at === 0 ? body : Buffer.concat(chunks);
    if (size === 0) break;
    chunks.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}

/** Reads a stream by lines and by lengths. */
class ByteReader {
  #iterator: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(bytes: Bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#iterator.next();
    if (next.done) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
    return true;
  }

  /** Whether anything but line ends follows. */
  async skipBlank(): Promise<boolean> {
    for (;;) {
      let at = 0;
      while (at < this.#held.length && (this.#held[at] === 10 || this.#held[at] === 13)) at++;
      this.#held = this.#held.subarray(at);
      if (this.#held.length > 0) return true;
      if (!(await this.#more())) return false;
    }
  }

  /** The lines up to a blank one; null where none comes. */
  async readUntilBlankLine(): Promise<string | null> {
    for (;;) {
      const end = /\r?\n\r?\n/.exec(this.#held.toString('latin1', 0, MAX_HEADER_BYTES));
      if (end) {
        const lines = this.#held.toString('latin1', 0, end.index);
        this.#held = this.#held.subarray(end.index + end[0].length);
        return lines;
      }
      if (this.#held.length >= MAX_HEADER_BYTES || !(await this.#more())) return null;
    }
  }

  /** So many bytes, or null for those that are not to be held. */
  async read(length: number, isHeld: boolean): Promise<Uint8Array | null | 'cut short'> {
    const pieces: Buffer[] = [];
    for (let left = length; left > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) return 'cut short';
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      if (isHeld) pieces.push(piece);
    }
    return isHeld ? Buffer.concat(pieces) : null;
  }
}
