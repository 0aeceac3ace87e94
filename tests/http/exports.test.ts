import { connect } from 'node:net';
import { createExporter } from '../../src/export/exporter.ts';
import { EXPORT_FORMAT_TABLE } from '../../src/export/formats.ts';
import { storeAnalysed } from '../support/articles.ts';
import { openTestDatabase } from '../support/database.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { endless, openExport, untilFull } from './endless-export.ts';
import { ask, readAll, startTestServer, until, withServer } from './support.ts';

const graph = withGraph(storeNews);
const server = withServer(() => ({ exporter: createExporter(graph.database) }));

const files = Object.values(EXPORT_FORMAT_TABLE).map(({ fileName, contentType }) => ({ fileName, contentType }));

test.each(files)('/export/$fileName is a download of its type that nobody keeps', async ({ fileName, contentType }) => {
  const answer = await ask(`${server.url}/export/${fileName}`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
  });
  expect(answer.text).toMatch(/lavrov/);
});

test('takes the filters as parameters: repeated, or with commas between', async () => {
  const textsFor = async (search: string) =>
    (await ask(`${server.url}/export/quotes.jsonl?${search}`)).text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).text);
  const both = ['answers “very soon” to Russia', 'the door stayed open'];
  expect(await textsFor('speaker=john-sullivan,antony-blinken')).toEqual(both);
  expect(await textsFor('speaker=john-sullivan&speaker=antony-blinken')).toEqual(both);
  expect(await textsFor('kind=mixed&from=2022-01-28&to=2022-01-28&outlet=harbour-courier&about=russia')).toEqual([
    both[0],
  ]);
});

const refused: { what: string; path: string; status: number; code: string; message: RegExp }[] = [
  {
    what: 'a format that there is not',
    path: 'quotes.xlsx',
    status: 404,
    code: 'NOT_FOUND',
    message: /take quotes\.csv, .*graph\.gexf/,
  },
  { what: 'a graph as a table', path: 'graph.csv', status: 404, code: 'NOT_FOUND', message: /take quotes\.csv/ },
  {
    what: 'an unknown parameter',
    path: 'quotes.csv?sort=date',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /no parameter "sort": filter by speaker,/,
  },
  {
    what: 'somebody unknown',
    path: 'quotes.csv?speaker=nobody',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /^"speaker": no entity is called "nobody"/,
  },
  {
    what: 'an unknown outlet',
    path: 'graph.gexf?outlet=none',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /^"outlet": no outlet is called "none"/,
  },
  {
    what: 'a day that there is not',
    path: 'quotes.csv?from=2022-02-30',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /"from" wants a day that exists, got "2022-02-30"/,
  },
  {
    what: 'days the wrong way round',
    path: 'quotes.csv?from=2022-02-02&to=2022-02-01',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /"from" wants a time before "to"/,
  },
  {
    what: 'an unknown kind',
    path: 'quotes.csv?kind=SHOUTED',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /"kind" wants one of DIRECT, MIXED, INDIRECT, got "SHOUTED"/,
  },
  {
    what: 'a character that cannot be stored',
    path: 'quotes.csv?speaker=a%00b',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /remove it/,
  },
  {
    what: 'bytes that are no UTF-8',
    path: 'quotes.csv?speaker=%ff',
    status: 400,
    code: 'BAD_USER_INPUT',
    message: /UTF-8/,
  },
];

test.each(refused)('$what is refused with $status', async ({ path, status, code, message }) => {
  const answer = await ask(`${server.url}/export/${path}`);
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  expect(answer.json.errors[0].message).toMatch(message);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBeNull();
});

test('HEAD gives the headers, other methods are told to use GET', async () => {
  const head = await ask(`${server.url}/export/quotes.csv`, { method: 'HEAD' });
  expect([head.status, head.text, head.headers.get('content-type')]).toEqual([
    200,
    '',
    EXPORT_FORMAT_TABLE.csv.contentType,
  ]);
  const posted = await ask(`${server.url}/export/quotes.csv`, { method: 'DELETE' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

describe('a large export', () => {
  /** Pieces as large as a batch. */
  function endlessExport() {
    const { state, pieces } = endless(() => 'x'.repeat(100_000));
    return { state, exporter: { ...createExporter(graph.database), openExport: async () => pieces() } };
  }

  test('is made no faster than its client reads, and no further once the client has left', async () => {
    const { state, exporter } = endlessExport();
    const other = await startTestServer({ exporter });
    const socket = await openExport(other);
    await untilFull(state);
    socket.destroy();
    await until(() => state.ended);
    await other.close();
  });

  test('is given up when its client takes nothing for so long', async () => {
    const { state, exporter } = endlessExport();
    const other = await startTestServer({ exporter, limits: { stalledMs: 200 } });
    const socket = await openExport(other);
    socket.on('error', () => undefined);
    await until(() => state.ended);
    socket.destroy();
    await other.close();
  });

  test('goes on while the database takes its time', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield 'first,';
      await new Promise((resolve) => setTimeout(resolve, 500));
      yield 'second';
    }
    const exporter = { ...createExporter(graph.database), openExport: async () => slow() };
    const other = await startTestServer({ exporter, limits: { stalledMs: 100 } });
    expect((await ask(`${other.url}/export/quotes.csv`)).text).toBe('first,second');
    await other.close();
  });

  test('beyond the number at once is turned away until one has ended', async () => {
    const { state, exporter } = endlessExport();
    const other = await startTestServer({ exporter, limits: { exports: 1 } });
    const socket = await openExport(other);
    const refusal = await ask(`${other.url}/export/quotes.csv`);
    expect([refusal.status, refusal.headers.get('retry-after')]).toEqual([503, '10']);
    expect(refusal.json.errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
    socket.destroy();
    await until(() => state.ended);
    await new Promise((resolve) => setImmediate(resolve));
    expect((await ask(`${other.url}/export/quotes.csv`, { method: 'HEAD' })).status).toBe(200);
    await other.close();
  });

  test('that fails on the way is cut off, so that half of it is not taken for the whole', async () => {
    let fail = (): void => undefined;
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    async function* halfOfIt(): AsyncGenerator<string> {
      yield 'x'.repeat(100_000);
      await failing;
      throw new Error('select * from secret');
    }
    const exporter = { ...createExporter(graph.database), openExport: async () => halfOfIt() };
    const other = await startTestServer({ exporter });
    const reader = (await fetch(`${other.url}/export/quotes.csv`)).body!.getReader();
    expect((await reader.read()).done).toBe(false);
    fail();
    await expect(readAll(reader)).rejects.toThrow();
    expect(other.log.filter((line) => line.includes('internal error'))).toHaveLength(1);
    await other.close();
  });

  test('that fails at once is an error like any other', async () => {
    const exporter = { ...createExporter(graph.database), openExport: () => Promise.reject(new Error('secret')) };
    const other = await startTestServer({ exporter });
    const answer = await ask(`${other.url}/export/quotes.csv`);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toMatch(/secret/);
    await other.close();
  });
});

test('a client that leaves before the answer begins is no error of ours', async () => {
  let isOpened = false;
  const openExport = (_format: unknown, _parameters: unknown, signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      isOpened = true;
    });
  const other = await startTestServer({ exporter: { ...createExporter(graph.database), openExport } });
  const socket = connect(other.port, '127.0.0.1');
  socket.write('GET /export/quotes.csv HTTP/1.1\r\nHost: x\r\n\r\n');
  await until(() => isOpened);
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(other.log).toEqual([]);
  await other.close();
});

test('a client that leaves ends the reading of the database', async () => {
  const other = await openTestDatabase();
  const text = Array.from({ length: 3_000 }, (_, index) => `“Word ${index}.”`).join(' ');
  const quotes = Array.from({ length: 3_000 }, (_, index) => ({ content: `Word ${index}.` }));
  await storeAnalysed(other.database, { text, url: `https://news.example/${'long'.repeat(2_000)}` }, { quotes });
  const real = await startTestServer({ exporter: createExporter(other.database) });
  const socket = connect(real.port, '127.0.0.1');
  other.statements.reset();
  socket.write('GET /export/quotes.jsonl HTTP/1.1\r\nHost: x\r\n\r\n');
  await until(() => other.statements.list.some((statement) => statement.includes('article_version')));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pages = other.statements.list.filter((statement) => statement.includes('article_version'));
  // Of the three batches at most the one under way and the next.
  expect(pages.length).toBeLessThan(3);
  await real.close();
  await other.close();
});
