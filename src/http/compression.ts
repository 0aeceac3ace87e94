import { constants } from 'node:zlib';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Text in all its forms; built web files are compressed by the build. */
const COMPRESSIBLE = /^text\/|[/+](?:json|jsonl|xml)\b/;

const OPTIONS: FastifyCompressOptions = {
  // Bodies of requests stay uncompressed: a small one could unpack to a large one.
  globalDecompression: false,
  encodings: ['gzip', 'deflate', 'br'],
  threshold: 1_024,
  customTypes: COMPRESSIBLE,
  zlibOptions: { level: 4 },
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
};

/** Compresses what is larger than 1 KB, for clients that can read it. Wants to be there before the routes. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, OPTIONS);
}

/** For routes that stream: each piece leaves when it is ready, rather than when enough have come together. */
export const COMPRESS_PIECES: FastifyCompressOptions = {
  ...OPTIONS,
  zlibOptions: { ...OPTIONS.zlibOptions, flush: constants.Z_SYNC_FLUSH },
  brotliOptions: { ...OPTIONS.brotliOptions, flush: constants.BROTLI_OPERATION_FLUSH },
};
