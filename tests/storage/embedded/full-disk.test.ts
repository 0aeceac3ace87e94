import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../../../src/errors.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { whileConnected } from '../../../src/storage/transaction.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { copyFolder } from '../../support/copy-folder.ts';
import { describeOnEmbedded } from '../../support/database.ts';
import { countRows } from '../../support/graph.ts';
import { WORKER_FILE } from '../../support/template.ts';

test('an error of a full disk is a reason to stop that names the disk', async () => {
  const place = 'DATA_DIR ./data';
  for (const error of [
    Object.assign(new Error('could not extend file "base/5/1": No space left on device'), { code: '53100' }),
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  ]) {
    const stopped = whileConnected({ place }, () => Promise.reject(error));
    await expect(stopped).rejects.toThrow(StartupError);
    await expect(stopped).rejects.toThrow(
      'no space is left on the disk of DATA_DIR ./data: free some and start again; what was stored is kept',
    );
  }
});

/** Only root may mount a small disk. */
const canMount =
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0;

describeOnEmbedded('a disk that is full', () => {
  let folder: string;
  let isMounted = false;
  let database: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'small-disk-'));
    isMounted = canMount && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'tmpfs', folder]).status === 0;
    if (!isMounted) return console.warn('no small disk can be mounted here: the tests of a full one are skipped');
    copyFolder(process.env.WHOSAID_TEST_TEMPLATE!, folder);
    database = await openDatabase({ url: null, dataDir: folder, workerFile: WORKER_FILE });
  });
  afterAll(async () => {
    await database?.close();
    if (isMounted) execFileSync('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  });

  const ballast = () => join(folder, 'ballast');
  const fill = async (leave: number) => {
    const { bavail, bsize } = await statfs(folder);
    await writeFile(ballast(), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  };

  test('takes no article, is read on, and takes articles again when there is space', async () => {
    if (!isMounted) return;
    const store = (text: string) => storeAnalysed(database, { text });
    expect(await store('One.')).toMatchObject({ status: 'CREATED' });
    await fill(0);
    await expect(store('Two.')).rejects.toThrow(`no space is left on the disk of DATA_DIR ${folder}: free some`);
    expect(await countRows(database.source)).toMatchObject({ article: 1 });
    await rm(ballast());
    expect(await store('Two.')).toMatchObject({ status: 'CREATED' });
    expect(await countRows(database.source)).toMatchObject({ article: 2 });
  });

  test('that PostgreSQL meets in the middle of its log ends the thread with the reason, and loses nothing', async () => {
    if (!isMounted) return;
    await fill(1_000_000);
    const writeLog = `select pg_logical_emit_message(true, 'log', repeat('x', 1000000))`;
    let problem = null as (Error & { code?: string }) | null;
    for (let i = 0; i < 80 && !problem; i++) {
      problem = await database.source.query(writeLog).then(
        () => null,
        (error) => error,
      );
    }
    expect(problem?.message).toMatch(/No space left on device/);
    await expect(database.source.query('select 1')).rejects.toThrow();
    // The thread is gone a moment after it has told why.
    for (let i = 0; i < 100 && (await database.ping()); i++) await sleep(50);
    expect(await database.ping()).toBe(false);
    await database.close();
    await rm(ballast());
    database = await openDatabase({ url: null, dataDir: folder, workerFile: WORKER_FILE });
    expect(await countRows(database.source)).toMatchObject({ article: 2 });
  });
});
