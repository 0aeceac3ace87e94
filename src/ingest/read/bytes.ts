import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type LinePlace, START } from '../../domain/line-place.ts';
import { InputError } from '../../errors.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/** How far packed data is followed: what people pack is text, which becomes three to ten times smaller. */
export interface UnpackLimits {
  /** Gzip inside gzip counts two. */
  layers: number;
  /** How many times its size data may unpack to, in each layer; */
  ratio: number;
  /** up to so many bytes, more. */
  freeBytes: number;
}

const LIMITS: UnpackLimits = { layers: 2, ratio: 200, freeBytes: 256 * 1024 ** 2 };

/**
 * The bytes as UTF-8 and unpacked: gzip and UTF-16 are known by their first bytes, whatever the name of the file says.
 * Streams; holds no more than a piece at a time.
 * @throws InputError when the text is not UTF-16 after all, or beyond the limits; zlib's errors when the gzip data is
 *   damaged or cut short.
 */
export async function* unpackBytes(bytes: Bytes, limits: UnpackLimits = LIMITS): Bytes {
  const packed = { bytes: 0 };
  yield* unpackLayer(counting(bytes, packed), packed, limits, 0);
}

async function* unpackLayer(bytes: Bytes, packed: { bytes: number }, limits: UnpackLimits, layer: number): Bytes {
  const [start, all] = await peekBytes(bytes, 2);
  if (start[0] === 0x1f && start[1] === 0x8b) {
    if (layer === limits.layers)
      throw new InputError(`is packed with gzip more than ${layer} times over: unpack it first`);
    yield* unpackLayer(bounded(gunzip(all), packed, limits), packed, limits, layer + 1);
  } else if (start[0] === 0xff && start[1] === 0xfe) yield* fromUtf16(all, 'utf-16le');
  else if (start[0] === 0xfe && start[1] === 0xff) yield* fromUtf16(all, 'utf-16be');
  else yield* all;
}

/**
 * The first bytes, `count` where there are so many, and then all of them, these included.
 * @param isEnough whether fewer will do: what comes slowly is not waited for
 */
export async function peekBytes(
  bytes: Bytes,
  count: number,
  isEnough: (start: Uint8Array) => boolean = () => false,
): Promise<[Uint8Array, Bytes]> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array();
  while (start.length < count && !(start.length > 0 && isEnough(start))) {
    const next = await iterator.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return [start, resume(start, iterator)];
}

async function* resume(start: Uint8Array, iterator: AsyncIterator<Uint8Array>): Bytes {
  try {
    if (start.length > 0) yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function* counting(bytes: Bytes, counted: { bytes: number }): Bytes {
  for await (const piece of bytes) {
    counted.bytes += piece.length;
    yield piece;
  }
}

/** Ends with an error as soon as there is far too much of it for the packed bytes that it came from. */
async function* bounded(bytes: Bytes, packed: { bytes: number }, { ratio, freeBytes }: UnpackLimits): Bytes {
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > freeBytes && length > ratio * packed.bytes) {
      throw new InputError(`unpacks to over ${ratio} times its size, as no text does: unpack it first if it is one`);
    }
    yield piece;
  }
}

/** Errors of either side come out of the iteration; leaving it early closes both. */
const gunzip = (bytes: Bytes): Bytes => pipeline(Readable.from(bytes), createGunzip(), () => {});

async function* fromUtf16(bytes: Bytes, encoding: 'utf-16le' | 'utf-16be'): Bytes {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (piece?: Uint8Array) => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: piece !== undefined }));
    } catch {
      throw new InputError('is not UTF-16 text, although it begins with the mark of it');
    }
  };
  for await (const piece of bytes) yield decode(piece);
  yield decode();
}

/** All bytes but the first `count`. */
export async function* skipBytes(bytes: Bytes, count: number): Bytes {
  let left = count;
  for await (const piece of bytes) {
    if (left < piece.length) yield left === 0 ? piece : piece.subarray(left);
    left -= Math.min(left, piece.length);
  }
}

/** @throws InputError as soon as there are more than `maxBytes`. */
export async function collectBytes(bytes: Bytes, maxBytes: number, tooLong: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > maxBytes) throw new InputError(tooLong);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** One line without its line end; null bytes when it is longer than allowed. */
export interface Line {
  /** Counts from 1. */
  number: number;
  bytes: Uint8Array | null;
  /** The place after its line end. */
  end: LinePlace;
}

/**
 * Cuts at each \n. A longer line than `maxBytes` is passed over without being held.
 * @param from the place of the first byte in what is counted
 */
export async function* splitLines(bytes: Bytes, maxBytes: number, from: LinePlace = START): AsyncGenerator<Line> {
  let number = from.lines + 1;
  let before = from.bytes;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    before += length + 1;
    const end = { bytes: before, lines: number };
    const line = { number: number++, bytes: length > maxBytes ? null : Buffer.concat(pieces), end };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const piece of bytes) {
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      add(piece.subarray(start, end));
      start = end + 1;
      yield take();
    }
    if (start < piece.length) add(piece.subarray(start));
  }
  if (length > 0) yield take();
}
