import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createExporter } from '../../src/export/exporter.ts';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { readUntil } from '../../src/storage/lend.ts';
import { describeOnEmbedded, describeOnServer } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { post, startTestServer, type TestServer } from './support.ts';

const graph = withGraph(storeNews, { statementTimeoutMs: 0 });

describeOnServer('what nobody waits for any more is cancelled in PostgreSQL', () => {
  let server: TestServer;
  let other: Client;
  const start = (operationMs: number) =>
    startTestServer({
      schema: buildGraphSchema(),
      createContext: ({ signal }) => createContext(graph.database, signal),
      exporter: createExporter(graph.database),
      limits: { operationMs },
    });

  beforeAll(async () => {
    // Nothing but the leaving of its client ends an operation before the test ends.
    server = await start(3_600_000);
    other = new Client({ connectionString: graph.options.url! });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await server.close();
  });
  // Every query of ours that reads articles waits for the end of this transaction.
  beforeEach(() => other.query('begin; lock table article, quote in access exclusive mode'));
  afterEach(() => other.query('rollback'));

  const waiting = async (): Promise<number> => {
    // A transaction sees one moment of pg_stat_activity, so this is not the one that locks.
    const rows = await graph.database.source.query<{ count: number }[]>(
      `select count(*)::int from pg_stat_activity
       where datname = current_database() and state = 'active' and wait_event_type = 'Lock'`,
    );
    return rows[0]!.count;
  };
  /** Until so many statements wait. */
  const until = async (count: number): Promise<void> => {
    while ((await waiting()) !== count) await sleep(10);
  };
  const query = encodeURIComponent('{ articles { nodes { title } } quotes { nodes { text } } }');

  test.each([
    ['a query', `/graphql?query=${query}`, 2],
    ['an export', '/export/quotes.csv', 1],
    ['an export of the graph', '/export/graph.gexf', 1],
    ['a feed', '/feeds/quotes.atom', 1],
  ])('%s, when its client leaves', async (_, path, statements) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\n\r\n`);
    await until(statements);
    socket.destroy();
    await until(0);
  });

  test('a query, when its time is over', async () => {
    const hasty = await start(1_500);
    const answer = await post(hasty, { query: '{ articles { nodes { title } } quotes { nodes { text } } }' });
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([504, 'TIMEOUT']);
    await until(0);
    await other.query('rollback');
    expect((await post(server, { query: '{ articles { nodes { title } } }' })).status).toBe(200);
  });
});

describeOnServer('a statement that is cancelled', () => {
  const begin = (signal: AbortSignal, sql: string) =>
    readUntil(graph.database, signal)
      .query(sql)
      .then(
        () => 'done',
        () => 'failed',
      );

  test('never takes another one with it, whenever the cancelling comes', async () => {
    const results: Record<string, number> = { done: 0, failed: 0 };
    let harmed = 0;
    const bystanders = async (stop: AbortSignal) => {
      while (!stop.aborted) {
        await graph.database.source.query('select count(*) from generate_series(1, 1000)').catch(() => {
          harmed += 1;
        });
      }
    };
    const stop = new AbortController();
    const others = Array.from({ length: 4 }, () => bystanders(stop.signal));
    for (let i = 0; i < 100; i++) {
      const client = new AbortController();
      const asked = begin(client.signal, 'select pg_sleep(0.004)');
      await sleep((i % 10) * 0.8);
      client.abort();
      results[await asked]! += 1;
    }
    stop.abort();
    await Promise.all(others);
    expect(harmed).toBe(0);
    expect(results.failed).toBeGreaterThan(0);
  });

  test('is not sent when it has not begun, and a request of many statements listens without a warning', async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error) => warnings.push(warning);
    process.on('warning', warned);
    const client = new AbortController();
    const asked = Array.from({ length: 100 }, () => begin(client.signal, 'select pg_sleep(0.5), 1 "of many"'));
    await sleep(100);
    graph.statements.reset();
    client.abort();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['failed']));
    expect(graph.statements.count).toBe(0);
    await sleep(10);
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });
});

describeOnEmbedded('on the embedded database', () => {
  test('what waits is not sent, and what runs goes on to its end', async () => {
    const client = new AbortController();
    const reader = readUntil(graph.database, client.signal);
    const runs = reader.query('select count(*) from generate_series(1, 300000)');
    const waits = reader.query('select 1');
    await sleep(10);
    graph.statements.reset();
    client.abort();
    await expect(waits).rejects.toThrow(/abort/);
    expect(await runs).toHaveLength(1);
    expect(graph.statements.count).toBe(0);
    expect(await graph.database.source.query('select 1 one')).toEqual([{ one: 1 }]);
  });
});
