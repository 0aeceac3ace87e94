import { type AddressInfo, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../../src/errors.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { storeAnalysed } from '../support/articles.ts';
import { describeOnServer } from '../support/database.ts';
import { countRows } from '../support/graph.ts';
import { openProxy } from '../support/proxy.ts';
import { onServer } from '../support/template.ts';
import { withGraph } from '../support/with-graph.ts';

const problemOf = (url: string): Promise<Error> =>
  openDatabase({ url, dataDir: '' }).then(
    async (database) => {
      await database.close();
      throw new Error('expected a failure');
    },
    (reason) => reason as Error,
  );

describe('a wrong DATABASE_URL is refused in one line without its password', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => socket.resume().on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => silent.close(resolve)));

  const ONE_LINE = /^the database cannot be reached: [^\n]+; check DATABASE_URL$/;

  test.each([
    ['nothing listens there', 'postgres://me:s3cret@127.0.0.1:1/news'],
    ['nothing listens on any of its addresses', 'postgres://me:s3cret@localhost:1/news'],
    ['there is no such host', 'postgres://me:s3cret@database.invalid/news'],
  ])('%s', async (_, url) => {
    const problem = await problemOf(url);
    expect(problem).toBeInstanceOf(StartupError);
    expect(problem.message).toMatch(ONE_LINE);
    expect(problem.message).not.toContain('s3cret');
  });

  test('something listens there and never answers', async () => {
    const problem = await problemOf(`postgres://me:s3cret@127.0.0.1:${(silent.address() as AddressInfo).port}/news`);
    expect(problem).toBeInstanceOf(StartupError);
    expect(problem.message).toMatch(ONE_LINE);
  });
});

describeOnServer('a PostgreSQL server', () => {
  const db = withGraph(undefined, { onPoolError: (error) => poolErrors.push(error) });
  const poolErrors: Error[] = [];

  const query = <Row>(sql: string, database: Database = db.database) => database.source.query<Row[]>(sql);

  const endSessions = (state: string) =>
    onServer(db.options.url!, [
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state = '${state}'`,
    ]);

  test('refuses a database that is not there, in one line', async () => {
    const url = new URL(db.options.url!);
    url.pathname = '/no_such_database';
    expect((await problemOf(url.href)).message).toBe(
      'the database cannot be reached: database "no_such_database" does not exist; check DATABASE_URL',
    );
  });

  test('refuses a role that is not there, in one line without its password', async () => {
    const url = new URL(db.options.url!);
    url.username = 'nobody_at_all';
    url.password = 's3cret';
    const { message } = await problemOf(url.href);
    expect(message).toMatch(/^the database cannot be reached: [^\n]*"nobody_at_all"[^\n]*; check DATABASE_URL$/);
    expect(message).not.toContain('s3cret');
  });

  test('may end idle connections: the next query gets a new one', async () => {
    await Promise.all([1, 2, 3].map(() => query('select pg_sleep(0.1)')));
    await endSessions('idle');
    while (poolErrors.length === 0) await sleep(10);
    expect(await query('select 1 one')).toEqual([{ one: 1 }]);
    expect(await db.database.ping()).toBe(true);
  });

  test('may end a connection in the middle of a transaction: it fails, and the next query works', async () => {
    const cut = db.database.source.transaction(async (transaction) => {
      await transaction.query(`insert into outlet (key, name, slug) values ('a', 'A', 'a')`);
      await endSessions('idle in transaction');
      await sleep(100);
      await transaction.query('select 1');
    });
    await expect(cut).rejects.toThrow();
    expect(await countRows(db.database.source)).toMatchObject({ outlet: 0 });
  });

  test('stops a statement that takes too long, and the session lives on', async () => {
    const hasty = await openDatabase({ ...db.options, statementTimeoutMs: 200 });
    try {
      await expect(query('select pg_sleep(5)', hasty)).rejects.toMatchObject({ code: '57014' });
      expect(await query('select 1 one', hasty)).toEqual([{ one: 1 }]);
    } finally {
      await hasty.close();
    }
  });

  test('is given the limits that protect it', async () => {
    const rows = await query<{ name: string; setting: string }>(
      `select name, setting from pg_settings
       where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'TimeZone', 'application_name')`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      application_name: 'whosaid',
      idle_in_transaction_session_timeout: '5000',
      lock_timeout: '1000',
      statement_timeout: '2000',
      TimeZone: 'UTC',
    });
  });

  test('that goes away while articles are stored is a reason to stop', async () => {
    const proxy = await openProxy(new URL(db.options.url!));
    const database = await openDatabase({ ...db.options, url: proxy.url });
    try {
      let cut: Promise<unknown> = Promise.resolve();
      await db.database.source.transaction(async (transaction) => {
        // The writer below stands in the middle of its transaction when the server goes away.
        await transaction.query('lock table article');
        cut = expect(storeAnalysed(database, { text: 'Nothing.' })).rejects.toThrow(StartupError);
        await sleep(300);
        await proxy.close();
        await cut;
      });
      await expect(storeAnalysed(database, { text: 'Nothing.' })).rejects.toThrow(StartupError);
      expect(await database.ping()).toBe(false);
      expect(await countRows(db.database.source)).toMatchObject({ article: 0 });
    } finally {
      await database.close();
    }
  });
});
