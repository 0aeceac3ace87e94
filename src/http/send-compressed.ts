import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { COMPRESSORS, encodingFor } from './compression.ts';

/**
 * Sends JSON as the plug-in for compression would: as it is where it is short or where its reader wants no other, at
 * once or piece by piece where it is compressed.
 * @param headers names and values in turns, without those of length and encoding
 */
export function sendCompressed(
  { headers: { 'accept-encoding': accepted } }: IncomingMessage,
  response: ServerResponse,
  headers: readonly string[],
  text: string,
): void {
  const bytes = Buffer.byteLength(text);
  const encoding = encodingFor(accepted, bytes);
  if (encoding === null) {
    response.writeHead(200, [...headers, 'content-length', String(bytes)]).end(text);
    return;
  }
  const compressed = [...headers, 'content-encoding', encoding];
  const { atOnce, inPieces } = COMPRESSORS[encoding];
  const body = atOnce(text, bytes);
  if (body) {
    response.writeHead(200, [...compressed, 'content-length', String(body.length)]).end(body);
    return;
  }
  response.writeHead(200, compressed);
  const stream = inPieces();
  // A reader who leaves has no more answer to come.
  pipeline(stream, response, () => undefined);
  stream.end(text);
}
