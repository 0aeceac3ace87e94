import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type LinePlace, START } from '../../domain/line-place.ts';

/** Where the reading of a file begins, and how far it is. */
export interface Bookmark {
  path: string;
  /** What a file is known by as long as it stays as it is. */
  key: string;
  from: LinePlace;
  /** After the last line whose articles were all given; moved by the reader as it gives the last of them. */
  at: LinePlace;
  /** Whether its bytes are those of its text: not packed, and UTF-8. */
  isPlain: boolean;
}

/** A smaller file is read again as soon as its place is looked up. */
const SMALLEST = 1024 ** 2;
const FIRST_BYTES = 64 * 1024;

/**
 * Opens a bookmark for a file; null for one that needs none, since it is small or no file.
 * @param find the place where it was closed, by the key of the file
 */
export async function openBookmark(
  path: string,
  find: (key: string) => Promise<LinePlace | null>,
): Promise<Bookmark | null> {
  const file = await open(path);
  try {
    const { size, mtimeMs } = await file.stat();
    if (size < SMALLEST) return null;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    const first = buffer.subarray(0, bytesRead);
    const key = createHash('sha256').update(`${size} ${mtimeMs}\n`).update(first).digest('hex');
    const from = (await find(key)) ?? START;
    return { path, key, from, at: from, isPlain: !isGzip(first) && !isUtf16(first) };
  } finally {
    await file.close();
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
