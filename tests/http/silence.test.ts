import { setTimeout as sleep } from 'node:timers/promises';
import { createExporter } from '../../src/export/exporter.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createOutageLog } from '../../src/outage-log.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { storeAnalysed } from '../support/articles.ts';
import { describeOnServer, openTestDatabase, type TestDatabase } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { type DatabaseProxy, openProxy } from '../support/proxy.ts';
import { type Answer, ask, loggerTo, post, startTestServer, type TestServer } from './support.ts';

const QUERY = { query: '{ people { nodes { name } } }' };

/** What a client may wait: a connection (4 s) and a statement on it (2 s and 1 s), and a busy machine. */
const LONGEST_MS = 7_900;

describeOnServer('a database that goes silent', () => {
  let direct: TestDatabase;
  let proxy: DatabaseProxy;
  let database: Database;
  let server: TestServer;
  const log: string[] = [];

  beforeAll(async () => {
    direct = await openTestDatabase();
    await storeNews(direct.database);
    proxy = await openProxy(new URL(direct.options.url!));
    const outages = createOutageLog(loggerTo(log));
    database = await openDatabase({ ...direct.options, url: proxy.url, ...outages });
    server = await startTestServer({
      schema: buildGraphSchema(),
      createContext: ({ signal }) => createContext(database, signal),
      isReady: () => database.ping(),
      exporter: createExporter(database),
      onUnavailable: outages.requestFailed,
    });
  });
  afterAll(async () => {
    await server.close();
    await proxy.close();
    await database.close();
    await direct.close();
  });
  beforeEach(async () => {
    proxy.thaw();
    await expectWorking();
    await sleep(1_200);
    log.length = 0;
  });

  async function expectWorking() {
    const { status, json } = await post(server, QUERY);
    expect([status, json.data?.people.nodes.length]).toEqual([200, 5]);
  }

  /** Fills the pool: ten connections that are lent at the same moment. */
  const openAll = () => Promise.all(Array.from({ length: 10 }, () => database.source.query('select pg_sleep(0.3)')));

  async function timed(asked: Promise<Answer>) {
    const start = performance.now();
    const { status, headers, json } = await asked;
    return {
      status,
      code: json?.errors?.[0]?.extensions.code,
      retry: headers.get('retry-after'),
      ms: performance.now() - start,
    };
  }

  test('with all ten connections is answered in time, and the server is well again when it speaks', async () => {
    await openAll();
    expect(proxy.open).toBe(20);
    proxy.freeze();
    const answers = await Promise.all(Array.from({ length: 40 }, () => timed(post(server, QUERY))));
    for (const { status, code, retry, ms } of answers) {
      expect([status, code, retry]).toEqual([503, 'UNAVAILABLE', '2']);
      expect(ms).toBeLessThan(LONGEST_MS);
    }
    expect((await ask(`${server.url}/health/ready`)).status).toBe(503);
    expect((await timed(ask(`${server.url}/export/quotes.csv`))).status).toBe(503);
    proxy.thaw();
    await expectWorking();
    await sleep(1_200);
    expect(log.map((line) => JSON.parse(line).msg)).toEqual(['the database is away', 'the database is back']);
    expect(JSON.parse(log[1]!).failedRequests).toBeGreaterThanOrEqual(41);
  });

  test('while its connections lie idle costs one request the wait, and not one for each connection', async () => {
    await openAll();
    proxy.freeze();
    const answer = await timed(post(server, QUERY));
    expect([answer.status, answer.code]).toEqual([503, 'UNAVAILABLE']);
    expect(answer.ms).toBeLessThan(LONGEST_MS);
    proxy.thaw();
    for (let i = 0; i < 10; i++) await expectWorking();
  });

  test('ends a transaction of an export and of a writer within their own limits', async () => {
    const blocked = await openDatabase({ ...direct.options, url: proxy.url });
    await blocked.source.query('select 1');
    proxy.freeze();
    const { readPatiently } = await import('../../src/storage/transaction.ts');
    const start = performance.now();
    await expect(readPatiently(blocked, { statementMs: 500 }, (reader) => reader.query('select 1'))).rejects.toThrow(
      /said nothing/,
    );
    expect(performance.now() - start).toBeLessThan(4_000);
    // The connection that was silent is out of the pool, and a new one is not had.
    await expect(storeAnalysed(blocked, { text: 'Nothing.' })).rejects.toThrow('the database does not answer any more');
    proxy.thaw();
    expect(await storeAnalysed(blocked, { text: 'Nothing.' })).toMatchObject({ status: 'CREATED' });
    proxy.freeze();
    await blocked.close();
  });
});
