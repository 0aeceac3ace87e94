import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type FolderLock, lockFolder } from '../../../src/storage/embedded/folder-lock.ts';
import { type Holder, thisProcess } from '../../../src/storage/embedded/holder.ts';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-test-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child);
  await rm(folder, { recursive: true });
});

/** Another process that locks the folder; `line` is the first that it prints. */
async function startHolder(): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [join(__dirname, '../../support/lock-folder.mjs'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface(child.stdout!), 'line');
  return { child, line };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

interface Attempt {
  lock: FolderLock | null;
  problem: string;
  ms: number;
  said: string[];
}

async function tryToLock(): Promise<Attempt> {
  const start = performance.now();
  const said: string[] = [];
  const attempt = await lockFolder(folder, (line) => said.push(line)).then(
    (lock) => ({ lock, problem: '' }),
    (error: Error) => ({ lock: null, problem: error.message }),
  );
  return { ...attempt, ms: performance.now() - start, said };
}

const writeHolder = (holder: Partial<Holder>) =>
  writeFile(join(folder, 'lock.0123456789abcdef'), JSON.stringify({ ...thisProcess(''), ...holder }));

test('a process that has the folder is named at once', async () => {
  const { child } = await startHolder();
  const { problem, said } = await tryToLock();
  expect(problem).toBe(
    `DATA_DIR ${folder} is in use by another whosaid process: stop it, pid ${child.pid}, choose another DATA_DIR, or set DATABASE_URL`,
  );
  // It waits for nothing.
  expect(said).toEqual([]);
});

test('a process that was killed is known to be gone, and what it left is removed', async () => {
  const { child, line } = await startHolder();
  const socketFolder = line.slice('held '.length);
  expect(existsSync(socketFolder)).toBe(true);
  await kill(child);
  const { lock, said } = await tryToLock();
  expect([said, existsSync(socketFolder)]).toEqual([[], false]);
  expect((await readdir(folder)).filter((name) => !name.endsWith('.held'))).toHaveLength(1);
  await lock!.free();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that start at once after a kill exactly one has it', async () => {
  for (let round = 0; round < 3; round++) {
    const { child } = await startHolder();
    await kill(child);
    const started = await Promise.all(Array.from({ length: 5 }, startHolder));
    const winners = started.filter(({ line }) => line.startsWith('held'));
    expect(winners).toHaveLength(1);
    for (const { line } of started) if (!line.startsWith('held')) expect(line).toMatch(/is in use by another/);
    await kill(winners[0]!.child);
  }
});

test('a pid that another process has by now is no holder', async () => {
  await writeHolder({ startedAt: '1' });
  const { lock, said } = await tryToLock();
  expect(said).toEqual([]);
  await lock!.free();
});

test('a process of another machine that does not touch its file is waited for, and that is said at once', async () => {
  await writeHolder({ machine: 'another', pid: 77 });
  const { lock, ms, said } = await tryToLock();
  expect(ms).toBeGreaterThan(9_000);
  expect(said).toEqual([expect.stringMatching(/is locked by a process .*\(pid 77\): waiting up to 10 s/)]);
  await lock!.free();
});

test('a process of another machine that touches its file has the folder', async () => {
  await writeHolder({ machine: 'another', pid: 77 });
  await writeFile(join(folder, 'lock.0123456789abcdef.held'), '');
  const timer = setInterval(() => utimes(join(folder, 'lock.0123456789abcdef'), new Date(), new Date()), 500);
  const { problem, ms } = await tryToLock();
  clearInterval(timer);
  expect(problem).toMatch(/in use by another whosaid process: stop it, pid 77,/);
  expect(ms).toBeLessThan(5_000);
});
