import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageVersion } from '../../src/assets.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import { findServer } from '../../src/local/client.ts';
import { type LocalServer, openLocalServer } from '../../src/local/server.ts';
import { analyze } from '../../src/nlp/analyze.ts';
import type { Database } from '../../src/storage/database.ts';
import { socketPlaces } from '../../src/storage/embedded/socket-places.ts';
import { loggerTo } from '../http/support.ts';
import { contradictions, countRows } from '../support/graph.ts';
import { withGraph } from '../support/with-graph.ts';

const graph = withGraph();
let folder: string;
let open: LocalServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-'));
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  rmSync(folder, { recursive: true });
});

const HELLO = { version: packageVersion(), pid: process.pid, url: 'http://localhost:1' };

/** The database of the test as if it were that of the folder: what a socket does is the same for both kinds. */
async function serve(changes: Partial<Database> = {}, hello = HELLO): Promise<string[]> {
  const lines: string[] = [];
  const database = { ...graph.database, socketPlaces: socketPlaces(folder, folder), ...changes };
  open = [...open, await openLocalServer(database, hello, loggerTo(lines))];
  return lines;
}

const jsonLines = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ text: `Report ${from + i}, Ann Lindqvist said.` })}\n`,
  ).join('');

test('articles are looked up and stored through the socket, with the summary of any ingest', async () => {
  await serve();
  const server = (await findServer(folder))!;
  expect(server).toMatchObject(HELLO);
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, `${jsonLines(70)}{"text":"","publishedAt":"2022-01-28"}\n`);
  const options = { paths: [path], analyze, store: server.store };
  expect(await ingestSources(options)).toMatchObject({
    ...{ read: 71, created: 70, duplicate: 0, rejected: { total: 1 } },
  });
  expect(await ingestSources(options)).toMatchObject({ created: 0, duplicate: 70, rejected: { total: 1 } });
  server.close();
  expect(await countRows(graph.database.source)).toMatchObject({ article: 70 });
  expect(await contradictions(graph.database.source)).toEqual([]);
});

test('dates come through', async () => {
  await serve();
  const server = (await findServer(folder))!;
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, `${JSON.stringify({ text: 'A dated report.', publishedAt: '2022-01-28T10:00:00Z' })}\n`);
  await ingestSources({ paths: [path], analyze, store: server.store });
  const [row] = await graph.database.source.query(`select published_at from article where published_at is not null`);
  expect(row.published_at).toEqual(new Date('2022-01-28T10:00:00Z'));
  const expiresAt = new Date('2999-01-31T00:00:00Z');
  const { key, prefix } = await server.keyring.create({ name: 'desk', scope: 'ingest', expiresAt });
  expect(key).toContain(prefix);
  expect(await server.keyring.list()).toContainEqual(
    expect.objectContaining({ prefix, expiresAt, createdAt: expect.any(Date), revokedAt: null }),
  );
  expect(await server.keyring.revoke(prefix)).toMatchObject({ prefix, revokedAt: expect.any(Date) });
  expect(await server.keyring.revoke('00000000')).toBeNull();
  server.close();
});

test('the socket is for its user alone, and gone when the server is', async () => {
  await serve();
  const socket = join(folder, 'server.sock');
  expect(statSync(socket).mode & 0o777).toBe(0o600);
  await open.pop()!.close();
  expect(() => statSync(socket)).toThrow('ENOENT');
  expect(await findServer(folder)).toBeNull();
});

test('what a killed server left is passed over, and replaced by the next', async () => {
  const socket = join(folder, 'server.sock');
  writeFileSync(socket, '');
  expect(await findServer(folder)).toBeNull();
  await serve();
  const server = await findServer(folder);
  expect(server).not.toBeNull();
  server!.close();
});

test('a folder with a long path has its socket elsewhere, and its lock file tells where', async () => {
  const deep = join(folder, 'd'.repeat(120));
  mkdirSync(deep);
  const places = socketPlaces(deep, folder);
  expect(places).toEqual([join(folder, 'server.sock')]);
  writeFileSync(join(deep, 'lock.0123456789abcdef'), JSON.stringify({ pid: 1, socketFolder: folder }));
  await serve({ socketPlaces: places });
  const server = await findServer(deep);
  expect(server).not.toBeNull();
  server!.close();
});

test('where no socket can be made, the server runs without one and says so', async () => {
  const lines = await serve({ socketPlaces: [join(folder, 'none', 'server.sock')] });
  expect(lines.join()).toContain('no socket for commands');
});

test('a server of another version is not used', async () => {
  await serve({}, { ...HELLO, version: '0.0.0' });
  await expect(findServer(folder)).rejects.toThrow(/is of version 0\.0\.0.*start the server anew/);
});

test('a server that goes away ends the run in one line', async () => {
  await serve();
  const server = (await findServer(folder))!;
  await open.pop()!.close();
  await expect(server.store.find([])).rejects.toThrow(/has gone .*run this again/);
  server.close();
});

test('what the database says is said on the other side as well', async () => {
  await serve({ hasRoom: async () => false });
  const server = (await findServer(folder))!;
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, jsonLines(1, 500));
  await expect(ingestSources({ paths: [path], analyze, store: server.store })).rejects.toMatchObject({
    name: 'StartupError',
    message: expect.stringContaining('no space is left'),
  });
  server.close();
});

test('a socket that is no server of ours is no server', async () => {
  const other = createServer((socket) => socket.end('hello\n')).listen(join(folder, 'server.sock'));
  await expect(findServer(folder)).rejects.toThrow();
  other.close();
  chmodSync(folder, 0o700);
});
