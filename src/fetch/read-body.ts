import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

/** Some servers send deflate without the frame that its standard has. */
const inflateEither: Unpack = (bytes, options) =>
  promisify(inflate)(bytes, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return promisify(inflateRaw)(bytes, options);
  }) as Promise<Buffer>;

const UNPACK: Record<string, Unpack> = {
  gzip: promisify(gunzip) as Unpack,
  'x-gzip': promisify(gunzip) as Unpack,
  deflate: inflateEither,
  br: promisify(brotliDecompress) as Unpack,
};

/** What is asked for. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** How often something may be packed: an encoding of the answer, and a file that is packed itself. */
const MOST_LAYERS = 2;

/**
 * The body of an answer, unpacked; never holds more than `maxBytes` of any layer.
 * @param isCut whether a longer one is cut, instead of refused
 * @throws FetchError TOO_LARGE, BROKEN_ANSWER
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  encodings: string | null,
  { maxBytes, isCut = false }: { maxBytes: number; isCut?: boolean },
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    pieces.push(piece);
    length += piece.length;
    if (length <= maxBytes) continue;
    if (!isCut) throw tooLarge(maxBytes);
    break;
  }
  return unpackAll(Buffer.concat(pieces), encodings, maxBytes);
}

async function unpackAll(packed: Uint8Array, encodings: string | null, maxBytes: number): Promise<Uint8Array> {
  const names = (encodings ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const layers = names.filter((name) => name !== '' && name !== 'identity').reverse();
  if (layers.length > MOST_LAYERS) throw broken(`is packed ${layers.length} times over`);
  let bytes = packed;
  for (const name of layers) {
    const unpack = UNPACK[name];
    if (!unpack) throw broken(`is packed in a way that nobody asked for ("${name.slice(0, 20)}")`);
    bytes = await unpackLayer(unpack, bytes, maxBytes);
  }
  // "feed.xml.gz" is a file that is packed itself.
  for (let layer = 0; bytes[0] === 0x1f && bytes[1] === 0x8b; layer++) {
    if (layer === MOST_LAYERS) throw broken(`is packed with gzip more than ${MOST_LAYERS} times over`);
    bytes = await unpackLayer(UNPACK.gzip!, bytes, maxBytes);
  }
  return bytes;
}

async function unpackLayer(unpack: Unpack, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw broken('is packed, and the packed data is damaged or cut short');
  }
}

export const tooLarge = (maxBytes: number) =>
  new FetchError('TOO_LARGE', `is over ${Math.round(maxBytes / 1024 ** 2)} MB`);
const broken = (message: string) => new FetchError('BROKEN_ANSWER', message);
