import { constants, createReadStream, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/**
 * The bytes of a file, from a place on, of a named pipe all. That is opened without waiting for whoever writes into it,
 * since a thread that waits for that cannot be stopped.
 * @throws the error of the system when there is no such file
 */
export async function openFile(path: string, start: number): Promise<Readable> {
  if (!(await stat(path)).isFIFO()) return createReadStream(path, { start });
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
