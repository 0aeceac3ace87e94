import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Intake, openIntake } from '../../../src/ingest/intake.ts';
import { watchForSettled } from '../../../src/ingest/watch/settled-files.ts';
import { type FolderWatch, watchFolder } from '../../../src/ingest/watch/watch-folder.ts';
import { loggerTo, until } from '../../http/support.ts';
import { analyzerOf } from '../../support/analyzer.ts';
import { countRows } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';
import { nothing } from '../ingesting.ts';

const graph = withGraph();
const analyzer = analyzerOf(async () => nothing);
let intake: Intake;
let folder: string;
let log: string[];
let watch: FolderWatch | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
  log = [];
  intake = openIntake(graph.database, loggerTo(log), { open: () => analyzer });
});
afterEach(async () => {
  await watch?.close();
  watch = undefined;
  await intake.close();
  rmSync(folder, { recursive: true });
  await graph.clear();
  await graph.database.source.query('truncate taken_file');
});

const start = async (settleMs = 50) => {
  watch = await watchFolder(folder, {
    ...{ database: graph.database, intake, log: loggerTo(log) },
    settleMs,
    pollMs: 200,
  });
};
const told = (message: string) => log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message);
const articles = async () => (await countRows(graph.database.source)).article;
const line = (text: string) => `${JSON.stringify({ text })}\n`;

test('what lies there and what is dropped later is taken, and rejects are told with their place', async () => {
  writeFileSync(join(folder, 'before.txt'), 'A report that was there before.');
  await start();
  await until(() => told('file taken').length === 1);
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'below/later.jsonl'), `${line('One more report.')}${line('')}`);
  await until(() => told('file taken').length === 2);
  expect(told('file taken')[1]).toMatchObject({ created: 1, rejected: 1 });
  expect(told('document rejected')).toEqual([
    expect.objectContaining({ origin: join(folder, 'below/later.jsonl:2'), reason: 'text: is missing or empty' }),
  ]);
  expect(await articles()).toBe(2);
});

test('what is no article by its name is told once', async () => {
  writeFileSync(join(folder, 'notes.docx'), 'A report.');
  await start();
  writeFileSync(join(folder, 'a.txt'), 'A report.');
  await until(() => told('file taken').length === 1);
  expect(told('file passed over: no article by its name')).toEqual([
    expect.objectContaining({ file: join(folder, 'notes.docx'), kinds: expect.arrayContaining(['.txt', '.html']) }),
  ]);
});

test('a restart does not read again what was taken, under whatever name', async () => {
  writeFileSync(join(folder, 'a.jsonl'), `${line('A report.')}${line('')}`);
  await start();
  await until(() => told('file taken').length === 1);
  await watch!.close();
  renameSync(join(folder, 'a.jsonl'), join(folder, 'b.jsonl'));
  writeFileSync(join(folder, 'c.txt'), 'Another report.');
  await start();
  await until(() => told('file taken').length === 2);
  expect(told('file taken').map(({ file }) => file)).toEqual([join(folder, 'a.jsonl'), join(folder, 'c.txt')]);
  expect(told('document rejected')).toHaveLength(1);
});

test('a file that changes is taken again', async () => {
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, line('A report.'));
  await start();
  await until(() => told('file taken').length === 1);
  appendFileSync(path, line('A second report.'));
  await until(() => told('file taken').length === 2);
  expect(told('file taken')[1]).toMatchObject({ created: 1, duplicate: 1 });
});

test('what is no folder is refused in a line', async () => {
  await expect(
    watchFolder(join(folder, 'none'), { database: graph.database, intake, log: loggerTo(log) }),
  ).rejects.toThrow(/--watch wants a folder/);
});

test('a file that grows is not settled until it stops, and done with once', () => {
  let now = 0;
  const files = watchForSettled(100, () => now);
  const looks = [
    [0, 10],
    [60, 10],
    [90, 20],
    [180, 20],
    [190, 20],
  ].map(([at, bytes]) => {
    now = at!;
    return files.isSettled('a', { bytes: bytes!, modifiedMs: 0 });
  });
  expect(looks).toEqual([false, false, false, false, true]);
  expect(files.isWaiting()).toBe(true);
  files.done('a');
  expect(files.isWaiting()).toBe(false);
  expect(files.isSettled('a', { bytes: 20, modifiedMs: 0 })).toBe(false);
  expect(files.isSettled('a', { bytes: 20, modifiedMs: 5 })).toBe(false);
  files.keep(new Set());
  expect(files.isWaiting()).toBe(false);
});
