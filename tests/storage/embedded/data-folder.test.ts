import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../../src/storage/database.ts';
import { POSTGRES_VERSION } from '../../../src/storage/embedded/data-folder.ts';
import { describeOnEmbedded } from '../../support/database.ts';
import { WORKER_FILE } from '../../support/template.ts';
import { startWriter } from '../../support/writer-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whosaid-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openDatabase({ url: null, dataDir: folder, workerFile: WORKER_FILE });

describeOnEmbedded('files that are no whole database are refused and left alone', () => {
  test.each([
    [
      'those of somebody else',
      { 'notes.txt': 'mine' },
      /holds files but no PG_VERSION, .*put back .* move the folder away/,
    ],
    ['those of another PostgreSQL', { PG_VERSION: '99\n' }, /was made by PostgreSQL 99, .*reads 18: use the version/],
  ])('%s', async (_, files: Record<string, string>, message) => {
    const place = join(folder, 'pglite');
    await mkdir(place);
    for (const [name, text] of Object.entries(files)) await writeFile(join(place, name), text);
    const problem = await open().catch((error: Error) => error.message);
    expect(problem).toMatch(message);
    expect(problem).toContain(place);
    expect(await readdir(place)).toEqual(Object.keys(files));
    expect(await readdir(folder)).toEqual(['pglite']);
  });
});

describeOnEmbedded('a first start', () => {
  test('lays out the files that the build has made, for their owner alone', async () => {
    const database = await open();
    await database.close();
    const modeOf = async (name: string) => (await stat(join(folder, 'pglite', name))).mode & 0o777;
    expect(await Promise.all(['base', 'pg_tblspc', 'PG_VERSION'].map(modeOf))).toEqual([0o700, 0o700, 0o600]);
    // Two of one build have one name for PostgreSQL, which it draws when the files are made.
    const nameOf = async (place: string) =>
      (await readFile(join(place, 'pglite/global/pg_control'))).readBigUInt64LE(0);
    const other = await mkdtemp(join(tmpdir(), 'whosaid-test-'));
    await (await openDatabase({ url: null, dataDir: other, workerFile: WORKER_FILE })).close();
    expect(await nameOf(other)).toBe(await nameOf(folder));
    await rm(other, { recursive: true });
  }, 60_000);

  test('may be killed at any moment: the next one works', async () => {
    const moments = ['pglite.unfinished/PG_VERSION', 'pglite'];
    for (const moment of moments) {
      const writer = await startWriter({ DATA_DIR: folder }, []);
      while (!existsSync(join(folder, moment)) && !existsSync(join(folder, 'pglite'))) await sleep(1);
      writer.kill('SIGKILL');
      expect((await writer.ended).code).toBeNull();
    }
    const database = await open();
    expect(await database.source.query('select 1 one')).toEqual([{ one: 1 }]);
    expect(await readFile(join(folder, 'pglite/PG_VERSION'), 'utf8')).toBe(`${POSTGRES_VERSION}\n`);
    expect(existsSync(join(folder, 'pglite.unfinished'))).toBe(false);
    await database.close();
    expect(await readdir(folder)).toEqual(['pglite']);
  }, 180_000);
});
