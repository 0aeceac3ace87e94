import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../../../src/errors.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { describeOnEmbedded } from '../../support/database.ts';
import { contradictions, countRows } from '../../support/graph.ts';
import { startProcessorClock } from '../../support/processor-time.ts';
import { WORKER_FILE } from '../../support/template.ts';
import { withGraph } from '../../support/with-graph.ts';
import { type ArticleToStore, startWriter, type WriterProcess } from '../../support/writer-process.ts';

/** Work for about `seconds`; one core does some 10 million rows a second. */
const slowQuery = (seconds: number) => `select count(*) rows from generate_series(1, ${seconds * 10_000_000})`;

const problemOf = async (work: Promise<unknown>): Promise<Error> => {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a failure');
};

describeOnEmbedded('the embedded database', () => {
  const db = withGraph();

  const countOutlets = async () => (await countRows(db.database.source)).outlet;
  const addOutlet = `insert into outlet (key, name, slug) values ('courier', 'Courier', 'courier')`;

  test('takes prepared statements again after a connection was lost', async () => {
    await storeAnalysed(db.database, { text: 'One.' });
    (await db.database.borrow()).release(true);
    // The session takes the next connection when the one before is gone.
    for (let i = 0; i < 50; i++) {
      const isBack = await db.database.source.query('select 1').then(
        () => true,
        () => false,
      );
      if (isBack) break;
      await sleep(100);
    }
    expect(await storeAnalysed(db.database, { text: 'Two.' })).toMatchObject({ status: 'CREATED' });
    await db.clear();
  });

  test('keeps little of its files in memory, for one reader', async () => {
    expect(await db.database.source.query('show shared_buffers')).toEqual([{ shared_buffers: '32MB' }]);
  });

  test('forgets what is rolled back', async () => {
    const undone = db.database.source.transaction(async (transaction) => {
      await transaction.query(addOutlet);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await countOutlets()).toBe(0);
  });

  test('shows a reader nothing of a transaction that is not over', async () => {
    let reader: Promise<number> | null = null;
    await db.database.source.transaction(async (transaction) => {
      await transaction.query(addOutlet);
      reader = countOutlets();
      expect(await Promise.race([reader, sleep(300, 'waits')])).toBe('waits');
      await transaction.query('delete from outlet');
    });
    expect(await reader).toBe(0);
  });

  test('leaves the thread of the server free while it works, and says at once that it is there', async () => {
    let done = false;
    const query = db.database.source.query(slowQuery(2)).finally(() => {
      done = true;
    });
    // Turns of this thread, and answers between them, while the query takes its two seconds or more.
    for (let turn = 0; turn < 10; turn++) {
      await sleep(20);
      expect(await db.database.ping()).toBe(true);
    }
    expect(done).toBe(false);
    await query;
  });

  test('answers in UTC', async () => {
    expect(await db.database.source.query('show timezone')).toEqual([
      { TimeZone: expect.stringMatching(/^(UTC|GMT)$/) },
    ]);
  });

  test('serves one process at a time: another is told so at once, and does not disturb it', async () => {
    const attempts = Promise.all(
      Array.from({ length: 5 }, async () => {
        const start = performance.now();
        const problem = await problemOf(openDatabase(db.options));
        expect(performance.now() - start).toBeLessThan(2_000);
        expect(problem).toBeInstanceOf(StartupError);
        expect(problem.message).toMatch(
          /^DATA_DIR \S+ is in use by another whosaid process: stop it, pid \d+, [^\n]*$/,
        );
      }),
    );
    for (let i = 0; i < 20; i++) expect(await countOutlets()).toBe(0);
    await attempts;
    await db.database.close();
    await db.reopen();
    expect(await countOutlets()).toBe(0);
  });
});

describeOnEmbedded('a folder that cannot hold a database', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whosaid-test-'));
    await writeFile(join(folder, 'file'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(['file', 'file/data', '/proc/whosaid/data'])('is refused in one line: %s', async (path) => {
    const problem = await problemOf(openDatabase({ url: null, dataDir: resolve(folder, path) }));
    expect(problem).toBeInstanceOf(StartupError);
    expect(problem.message).toMatch(/^DATA_DIR \S+ cannot be (made or read|locked): [^\n]*E(NOENT|NOTDIR)[^\n]*$/);
  });

  test('is refused in one line when it holds something else', async () => {
    await writeFile(join(folder, 'pglite'), 'not a database');
    const problem = await problemOf(openDatabase({ url: null, dataDir: folder, workerFile: WORKER_FILE }));
    expect(problem).toBeInstanceOf(StartupError);
    expect(problem.message).toMatch(/^the embedded database in \S+ does not open: [^\n]+$/);
  });
});

describeOnEmbedded('a process that is killed while it stores', () => {
  const db = withGraph();
  beforeAll(async () => {
    await db.database.close();
  });

  const articles = Array.from({ length: 400 }, (_, i): ArticleToStore => {
    const text = `“We counted ${i} ships,” Harbour Master ${i} said. The Harbour Office agreed.`;
    return [
      { text, outlet: 'Harbour Courier', url: `https://courier.example/${i}` },
      {
        people: [`Harbour Master ${i}`],
        organizations: ['Harbour Office'],
        quotes: [
          { content: `We counted ${i} ships,`, speaker: `Harbour Master ${i}`, cue: 'said' },
          { content: 'agreed', kind: 'INDIRECT', speaker: 'Harbour Office', about: [`Harbour Master ${i}`] },
        ],
      },
    ];
  });

  const store = (): Promise<WriterProcess> => startWriter({ ...db.env } as Record<string, string>, articles);

  test('loses nothing that it said was stored, and leaves nothing half done', async () => {
    let stored = 0;
    for (const more of [3, 17]) {
      const writer = await store();
      await writer.stored(stored + more);
      writer.kill('SIGKILL');
      expect((await writer.ended).code).toBeNull();
      const said = writer.statuses.length;

      const spent = startProcessorClock();
      await db.reopen();
      expect(spent()).toBeLessThan(10_000);
      const counts = await countRows(db.database.source);
      expect(counts.article).toBeGreaterThanOrEqual(said);
      expect(counts.article).toBeLessThanOrEqual(said + 1);
      expect(counts).toMatchObject({
        article_version: counts.article,
        entity: counts.article + 1,
        quote: 2 * counts.article,
        quote_about: counts.article,
        mention: 2 * counts.article,
        article_entity: 2 * counts.article,
      });
      expect(await contradictions(db.database.source)).toEqual([]);
      await db.database.close();
      stored = counts.article;
    }

    const writer = await store();
    expect(await writer.ended).toEqual({ code: 0, stderr: '' });
    expect(writer.statuses.filter((status) => status === 'DUPLICATE')).toHaveLength(stored);
    await db.reopen();
    expect(await countRows(db.database.source)).toMatchObject({ article: 400, entity: 401, quote: 800, mention: 800 });
    expect(await contradictions(db.database.source)).toEqual([]);
  }, 120_000);
});
