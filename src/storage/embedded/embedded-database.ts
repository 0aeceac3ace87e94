import { existsSync } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messageOf, StartupError } from '../../errors.ts';
import { checkFiles, hasRoom } from './data-folder.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { socketPlaces } from './socket-places.ts';
import type { EmbeddedWorkerData, EmbeddedWorkerMessage } from './worker.ts';

/** A PostgreSQL in this process's second thread, reached through a Unix socket. */
export interface EmbeddedDatabase {
  /** Folder of the socket, as `host` for the driver; the port is EMBEDDED_PORT. */
  host: string;
  isAlive(): boolean;
  /** Where a socket for the commands of this machine may lie, the best place first. */
  socketPlaces: readonly string[];
  /** Whether its disk has the space that storing some articles may take. */
  hasRoom(): Promise<boolean>;
  /** Writes everything out, ends the thread and frees the folder. */
  close(): Promise<void>;
}

export const EMBEDDED_PORT = 5432;

/**
 * Opens the embedded database in `folder` (made when missing; kept between runs).
 * @param workerFile the compiled worker; tests, which run from source, name the one in dist/.
 * @param say told when it has to wait for a lock, in a line for a person
 * @throws StartupError when another process has the folder open, it cannot be written or read, or holds no whole
 * database.
 */
export async function openEmbeddedDatabase(
  folder: string,
  workerFile: URL | string = new URL('./worker.js', import.meta.url),
  say: (line: string) => void = () => undefined,
): Promise<EmbeddedDatabase> {
  const root = await makeFolder(folder);
  const lock = await lockFolder(root, say);
  try {
    const files = join(root, 'pglite');
    await checkFiles(files);
    const socket = join(lock.socketFolder, `.s.PGSQL.${EMBEDDED_PORT}`);
    return running(await startWorker(workerFile, { folder: files, socket }), lock, root);
  } catch (error) {
    await lock.free();
    const reason = (await hasRoom(root)) ? messageOf(error) : `no space is left on its disk (${messageOf(error)})`;
    throw new StartupError(`the embedded database in ${folder} does not open: ${reason}`, { cause: error });
  }
}

async function makeFolder(folder: string): Promise<string> {
  try {
    await makeFolders(resolve(folder));
    return await realpath(folder);
  } catch (error) {
    throw new StartupError(`DATA_DIR ${folder} cannot be made or read: ${messageOf(error)}`, { cause: error });
  }
}

/** Level by level: Node's own `recursive` never returns for a folder below one that takes none, such as /proc. */
async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    await makeFolders(dirname(folder));
    await mkdir(folder);
  }
}

function startWorker(file: URL | string, workerData: EmbeddedWorkerData): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    const fail = (error: Error) => {
      void worker.terminate();
      reject(error);
    };
    worker.once('error', fail);
    worker.once('exit', (code) => reject(new Error(`its thread ended with code ${code}`)));
    worker.once('message', (message: EmbeddedWorkerMessage) => {
      worker.removeAllListeners();
      if (message.type === 'failed') fail(new Error(message.message));
      else resolve(worker);
    });
  });
}

function running(worker: Worker, lock: FolderLock, root: string): EmbeddedDatabase {
  let alive = true;
  const ended = new Promise<void>((resolve) => {
    worker.once('error', () => undefined);
    worker.once('exit', () => {
      alive = false;
      resolve();
    });
  });
  return {
    host: lock.socketFolder,
    socketPlaces: socketPlaces(root, lock.socketFolder),
    isAlive: () => alive,
    hasRoom: () => hasRoom(root),
    async close() {
      worker.postMessage('stop');
      await ended;
      await lock.free();
    },
  };
}
