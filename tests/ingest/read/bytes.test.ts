import { gzipSync } from 'node:zlib';
import { type Bytes, unpackBytes } from '../../../src/ingest/read/bytes.ts';

const LIMITS = { layers: 2, ratio: 20, freeBytes: 100_000 };

/** Bytes as a file gives them: in pieces. */
async function* inPieces(bytes: Uint8Array): Bytes {
  for (let start = 0; start < bytes.length; start += 1_000) yield bytes.subarray(start, start + 1_000);
}

async function unpackedLength(bytes: Uint8Array, limits = LIMITS): Promise<number> {
  let length = 0;
  for await (const piece of unpackBytes(inPieces(bytes), limits)) length += piece.length;
  return length;
}

const zeros = (count: number) => Buffer.alloc(count, '0');
const random = Buffer.from(Array.from({ length: 20_000 }, () => Math.random().toString(36)).join('\n'));

test('what is packed as well as text is has no limit', async () => {
  expect(random.length).toBeGreaterThan(LIMITS.freeBytes);
  expect(await unpackedLength(gzipSync(random))).toBe(random.length);
  expect(await unpackedLength(gzipSync(gzipSync(random)))).toBe(random.length);
});

test('a little may be packed as well as it can be', async () => {
  expect(await unpackedLength(gzipSync(zeros(100_000)))).toBe(100_000);
});

test('data that unpacks to far more than a text would is refused before it is unpacked', async () => {
  const bomb = gzipSync(zeros(50_000_000));
  const problem = 'unpacks to over 20 times its size, as no text does: unpack it first if it is one';
  await expect(unpackedLength(bomb)).rejects.toThrow(problem);
  await expect(unpackedLength(gzipSync(bomb))).rejects.toThrow(problem);
  // Nothing but empty members inside: much is unpacked, and nothing comes out.
  await expect(unpackedLength(gzipSync(Buffer.concat(Array(20_000).fill(gzipSync('')))))).rejects.toThrow(problem);
});

test('gzip inside gzip is followed as far as an accident goes', async () => {
  await expect(unpackedLength(gzipSync(gzipSync(gzipSync('Text.'))))).rejects.toThrow(
    'is packed with gzip more than 2 times over: unpack it first',
  );
});
