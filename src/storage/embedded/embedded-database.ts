import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { lock } from 'proper-lockfile';
import { messageOf, StartupError } from '../../errors.ts';
import type { EmbeddedWorkerData, EmbeddedWorkerMessage } from './worker.ts';

/** A PostgreSQL in this process's second thread, reached through a Unix socket. */
export interface EmbeddedDatabase {
  /** Folder of the socket, as `host` for the driver; the port is EMBEDDED_PORT. */
  host: string;
  isAlive(): boolean;
  /** Writes everything out, ends the thread and frees the folder. */
  close(): Promise<void>;
}

export const EMBEDDED_PORT = 5432;

/** A lock whose owner was killed counts as left behind after this long. */
const STALE_LOCK_MS = 10_000;

/**
 * Opens the embedded database in `folder` (made when missing; kept between runs).
 * @param workerFile the compiled worker; tests, which run from source, name the one in dist/.
 * @throws StartupError when another process has the folder open, or it cannot be written or read.
 */
export async function openEmbeddedDatabase(
  folder: string,
  workerFile: URL | string = new URL('./worker.js', import.meta.url),
): Promise<EmbeddedDatabase> {
  const root = await makeFolder(folder);
  const socketFolder = await makeSocketFolder(root);
  const socket = join(socketFolder, `.s.PGSQL.${EMBEDDED_PORT}`);
  const unlock = await lockFolder(root, socket);
  try {
    await rm(socket, { force: true });
    const worker = await startWorker(workerFile, { folder: join(root, 'pglite'), socket });
    return running(worker, socketFolder, unlock);
  } catch (error) {
    await unlock();
    throw new StartupError(`the embedded database in ${folder} does not open: ${messageOf(error)}`, { cause: error });
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

/** Socket paths are short by law (107 bytes), so the socket lives in the temporary folder, named after the data folder. */
async function makeSocketFolder(root: string): Promise<string> {
  const name = `whosaid-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  const folder = join(tmpdir(), name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Takes the folder's lock. A lock left by a killed process is waited out; one with a living database behind it is not. */
async function lockFolder(root: string, socket: string): Promise<() => Promise<void>> {
  const deadline = Date.now() + STALE_LOCK_MS + 2_000;
  for (;;) {
    try {
      return await lock(root, { stale: STALE_LOCK_MS, lockfilePath: join(root, 'lock') });
    } catch (error) {
      const held = (error as NodeJS.ErrnoException).code === 'ELOCKED';
      if (!held) throw new StartupError(`DATA_DIR ${root} cannot be locked: ${messageOf(error)}`, { cause: error });
      if ((await isListening(socket)) || Date.now() > deadline) {
        throw new StartupError(
          `DATA_DIR ${root} is in use by another whosaid process: stop it, choose another DATA_DIR, or set DATABASE_URL`,
        );
      }
      await sleep(250);
    }
  }
}

function isListening(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket)
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
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

function running(worker: Worker, socketFolder: string, unlock: () => Promise<void>): EmbeddedDatabase {
  let alive = true;
  const ended = new Promise<void>((resolve) => {
    worker.once('error', () => undefined);
    worker.once('exit', () => {
      alive = false;
      resolve();
    });
  });
  return {
    host: socketFolder,
    isAlive: () => alive,
    async close() {
      worker.postMessage('stop');
      await ended;
      await rm(socketFolder, { recursive: true, force: true });
      await unlock();
    },
  };
}
