import type { Transform } from 'node:stream';
import zlib, { constants } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Text in all its forms; built web files are compressed by the build. */
const COMPRESSIBLE = /^text\/|[/+](?:json|jsonl|xml)\b/;

const ENCODINGS = ['gzip', 'deflate', 'br'] as const;
/** Bytes that are compressed. */
const THRESHOLD = 1_024;
/** Bytes up to which an answer is compressed at once: handing it to another thread takes longer. */
const AT_ONCE = 8_192;
const ZLIB = { level: 4 };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

const OPTIONS = {
  // Bodies of requests stay uncompressed: a small one could unpack to a large one.
  globalDecompression: false,
  encodings: [...ENCODINGS],
  threshold: THRESHOLD,
  syncThreshold: AT_ONCE,
  customTypes: COMPRESSIBLE,
  zlibOptions: ZLIB,
  brotliOptions: BROTLI,
} satisfies FastifyCompressOptions;

/** Compresses what is larger than 1 KB, for clients that can read it. Wants to be there before the routes. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, OPTIONS);
}

/** For routes that stream: each piece leaves when it is ready, rather than when enough have come together. */
export const COMPRESS_PIECES: FastifyCompressOptions = {
  ...OPTIONS,
  zlibOptions: { ...ZLIB, flush: constants.Z_SYNC_FLUSH },
  brotliOptions: { ...BROTLI, flush: constants.BROTLI_OPERATION_FLUSH },
};

type Encoding = (typeof ENCODINGS)[number];

/** Few different headers come, the same each time. */
const encodings = new Map<string, Encoding | null>();
const MOST_REMEMBERED = 500;
const LONG = 500;

/** What the plug-in compresses an answer of so many bytes by; null: it stays as it is. */
export function encodingFor(accepted: string | string[] | undefined, bytes: number): Encoding | null {
  if (bytes < THRESHOLD || typeof accepted !== 'string') return null;
  let encoding = encodings.get(accepted);
  if (encoding === undefined) {
    // The plug-in takes these for other words for gzip, too.
    encoding = negotiate(accepted.toLowerCase().replace(/\*|x-gzip/g, 'gzip'), [...ENCODINGS]);
    if (encodings.size < MOST_REMEMBERED && accepted.length < LONG) encodings.set(accepted, encoding);
  }
  return encoding;
}

interface Compressor {
  /** Null for what is compressed piece by piece, in another thread. */
  atOnce(text: string, bytes: number): Buffer | null;
  inPieces(): Transform;
}

const compressor = (atOnce: (text: string) => Buffer, inPieces: () => Transform): Compressor => ({
  atOnce: (text, bytes) => (bytes <= AT_ONCE ? atOnce(text) : null),
  inPieces,
});

/** How the plug-in compresses. */
export const COMPRESSORS: Record<Encoding, Compressor> = {
  gzip: compressor(
    (text) => zlib.gzipSync(text, ZLIB),
    () => zlib.createGzip(ZLIB),
  ),
  deflate: compressor(
    (text) => zlib.deflateSync(text, ZLIB),
    () => zlib.createDeflate(ZLIB),
  ),
  br: compressor(
    (text) => zlib.brotliCompressSync(text, BROTLI),
    () => zlib.createBrotliCompress(BROTLI),
  ),
};
