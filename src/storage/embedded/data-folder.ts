import { mkdir, readdir, readFile, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** The PostgreSQL that PGlite is; another major version has other files. */
export const POSTGRES_VERSION = '18';

/**
 * The write-ahead log grows by files of 16 MB, and PostgreSQL stops for good when there is no room for the next:
 * storing has to stop before that.
 */
const ROOM_BYTES = 20 * 1024 * 1024;

/** Whether the disk of a folder has room for what one transaction may write. */
export async function hasRoom(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    // Not every disk says so.
    return true;
  }
}

/**
 * Whether a folder may be opened as a database, or made into one.
 * @throws Error, a line for a person, when it holds files but no whole database of this version: it is somebody
 * else's, or a part of it is lost, and a new database must not be laid over it
 */
export async function checkFiles(folder: string): Promise<void> {
  if (await isFree(folder)) return;
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(
      `${folder} holds files but no PG_VERSION, so it is no whole database: put back what is missing, ` +
        'or move the folder away to begin with an empty graph',
    );
  });
  if (version.trim() === POSTGRES_VERSION) return;
  throw new Error(
    `${folder} was made by PostgreSQL ${version.trim()}, and this version of whosaid reads ${POSTGRES_VERSION}: ` +
      'use the version of whosaid that made it, or move the folder away to begin with an empty graph',
  );
}

/** Whether there is nothing yet: no folder, or an empty one. */
export async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

/**
 * Makes a database in a folder that is free. It appears there when it is whole: what a kill on the way leaves is
 * beside it, and removed by the next start.
 * @param make makes it in an empty folder, and is done with it in the end
 */
export async function makeWhole(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  await make(unfinished);
  await rename(unfinished, folder);
}
