import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** The longest path of a Unix socket is 103 bytes on some systems, and a longer one may be cut in silence. */
const MOST_BYTES = 100;
const NAME = 'server.sock';

/**
 * Where the process that holds a data folder may have a socket for commands: in the folder, where the path is not too
 * long, and else beside the socket of its database, whose place its lock file tells.
 */
export const socketPlaces = (folder: string, socketFolder: string): string[] =>
  [folder, socketFolder].map((place) => join(place, NAME)).filter((path) => Buffer.byteLength(path) <= MOST_BYTES);

/** Where a socket may be, looked at from outside: whoever holds the folder now, or held it and was killed. */
export async function placesToLook(folder: string): Promise<string[]> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return [];
  const names = await readdir(root).catch(() => []);
  const holders = await Promise.all(
    names.filter((name) => /^lock\.[0-9a-f]{16}$/.test(name)).map((name) => socketFolderIn(join(root, name))),
  );
  const folders = holders.filter((place) => place !== null);
  return [...new Set([root, ...folders].flatMap((place) => socketPlaces(root, place)))];
}

async function socketFolderIn(lockFile: string): Promise<string | null> {
  try {
    const { socketFolder } = JSON.parse(await readFile(lockFile, 'utf8')) as { socketFolder?: unknown };
    return typeof socketFolder === 'string' ? socketFolder : null;
  } catch {
    return null;
  }
}
