import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, StartupError } from '../../errors.ts';
import { type Holder, type Life, lifeOf, thisProcess } from './holder.ts';

export interface FolderLock {
  /** A new folder of this process, short enough for a socket, and removed with the lock. */
  socketFolder: string;
  free(): Promise<void>;
}

/** Each holder touches its file at this interval; one that cannot be looked up and has not for so long is gone. */
const TOUCH_MS = 3_000;
const STALE_MS = 10_000;
/** How long two that come at once give way to each other. */
const GIVE_WAY_MS = 5_000;

/** A file for each process that has the folder, and `lock.<random>.held` beside it, or asks for it. */
const LOCK_FILE = /^lock\.[0-9a-f]{16}$/;
const held = (path: string): string => `${path}.held`;

interface LockFile {
  name: string;
  /** Null: it is gone meanwhile, or no text of ours. */
  holder: Holder | null;
}

/**
 * Makes this process the only one that uses a folder. A file says which process that is, so that the next start knows
 * at once when it was killed. The package proper-lockfile knows the time of its file only, and believes it for ten
 * seconds.
 * Each process first writes its own file and then looks for others, so that of two at least one sees the other.
 * @param say told when it has to wait, in a line for a person
 * @throws FolderInUse when another process has it
 * @throws StartupError when the folder cannot be written
 */
export async function lockFolder(folder: string, say: (line: string) => void): Promise<FolderLock> {
  const socketFolder = await mkdtemp(join(tmpdir(), 'whosaid-'));
  const deadline = Date.now() + GIVE_WAY_MS;
  try {
    for (;;) {
      const name = `lock.${randomBytes(8).toString('hex')}`;
      const path = join(folder, name);
      await writeWhole(path, JSON.stringify(thisProcess(socketFolder)));
      const other = await firstAlive(folder, name, say);
      if (other === null) return await hold(path, socketFolder);
      await rm(path, { force: true });
      if (existsSync(held(join(folder, other.name))) || Date.now() > deadline) throw inUse(folder, other);
      await sleep(20 + Math.random() * 200);
    }
  } catch (error) {
    await rm(socketFolder, { recursive: true, force: true });
    if (error instanceof StartupError) throw error;
    throw new StartupError(`DATA_DIR ${folder} cannot be locked: ${messageOf(error)}`, { cause: error });
  }
}

async function hold(path: string, socketFolder: string): Promise<FolderLock> {
  await writeFile(held(path), '');
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, TOUCH_MS);
  timer.unref();
  return {
    socketFolder,
    async free() {
      clearInterval(timer);
      await rm(socketFolder, { recursive: true, force: true });
      await rm(held(path), { force: true });
      await rm(path, { force: true });
    },
  };
}

/** The first of the others that is not gone. What those left behind that are gone is removed. */
async function firstAlive(folder: string, own: string, say: (line: string) => void): Promise<LockFile | null> {
  for (const name of await readdir(folder)) {
    if (!LOCK_FILE.test(name) || name === own) continue;
    const file: LockFile = { name, holder: await read(folder, name) };
    const life = await lifeOfLock(folder, file, say);
    if (life !== 'gone') return file;
    await removeAll(folder, file);
  }
  return null;
}

async function lifeOfLock(folder: string, { name, holder }: LockFile, say: (line: string) => void): Promise<Life> {
  const life = holder === null ? 'unknown' : lifeOf(holder);
  if (life !== 'unknown') return life;
  const path = join(folder, name);
  const before = await touchedAt(path);
  if (before === null) return 'gone';
  say(
    `DATA_DIR ${folder} is locked by a process that cannot be looked up from here, perhaps of another machine or ` +
      `container (pid ${holder?.pid ?? 'unknown'}): waiting up to ${STALE_MS / 1000} s to see whether it still runs`,
  );
  for (let waited = 0; waited < STALE_MS; waited += 250) {
    await sleep(250);
    const now = await touchedAt(path);
    if (now === null) return 'gone';
    if (now !== before) return 'runs';
  }
  return 'gone';
}

async function removeAll(folder: string, { name, holder }: LockFile): Promise<void> {
  const left = holder?.socketFolder;
  // Only what is named like ours: the file may have come with a folder from elsewhere.
  if (left?.startsWith(join(tmpdir(), 'whosaid-'))) await rm(left, { recursive: true, force: true });
  await rm(held(join(folder, name)), { force: true });
  await rm(join(folder, name), { force: true });
}

async function read(folder: string, name: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(join(folder, name), 'utf8')) as Holder;
    return Number.isInteger(holder.pid) && holder.pid > 0 ? holder : null;
  } catch {
    return null;
  }
}

async function touchedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null;
  }
}

/** Nobody sees half of the text: it appears under its name when it is whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, text, { mode: 0o600 });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The data folder is held by another process. */
export class FolderInUse extends StartupError {}

function inUse(folder: string, { holder }: LockFile): FolderInUse {
  const pid = holder === null ? '' : ` pid ${holder.pid},`;
  return new FolderInUse(
    `DATA_DIR ${folder} is in use by another whosaid process: stop it,${pid} ` +
      `choose another DATA_DIR, or set DATABASE_URL`,
  );
}
