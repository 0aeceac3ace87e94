import { appendFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { LinePlace } from '../../src/domain/line-place.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import type { HalfReadFiles } from '../../src/storage/half-read-files.ts';
import { halfReadFilesOf } from '../../src/storage/half-read-files.ts';
import { withGraph } from '../support/with-graph.ts';
import { file, memory, nothing } from './ingesting.ts';

const LINES = 400;
/** A file of over a megabyte, of which little is text. */
const dump = Array.from({ length: LINES }, (_, i) =>
  JSON.stringify({ text: `Article ${i + 1}.`, left: 'out '.repeat(700) }),
).join('\n');

function remembering() {
  const places = new Map<string, LinePlace>();
  const files: HalfReadFiles = {
    find: async (key) => places.get(key) ?? null,
    note: async (key, _path, place) => void places.set(key, place),
    forget: async (key) => void places.delete(key),
  };
  return { places, files };
}

/** Reads a file until an article comes, and once more. */
async function readTwice(path: string, { between = () => undefined as unknown, failing = '' } = {}) {
  const { places, files } = remembering();
  const stop = new AbortController();
  let isFirst = true;
  const { stored, store } = memory(({ text }) => {
    if (isFirst && text === 'Article 90.') stop.abort();
    return isFirst && text === failing ? new Error('the disk is slow') : null;
  });
  const goneOn: number[] = [];
  const options = {
    ...{ paths: [path], analyze: () => nothing, store: { ...store, halfReadFiles: files } },
    onGoOn: (_path: string, { lines }: LinePlace) => goneOn.push(lines),
  };
  const first = await ingestSources({ ...options, signal: stop.signal });
  isFirst = false;
  await between();
  const second = await ingestSources(options);
  return { first, second, goneOn, stored, places, again: () => ingestSources(options) };
}

test.each([
  ['plain', 'dump.jsonl', dump],
  ['packed', 'dump.jsonl.gz', gzipSync(dump, { level: 0 })],
  ['in UTF-16', 'dump.jsonl', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(dump, 'utf16le')])],
])('a dump that is %s is gone on with where it was stopped, and begun anew once it is read', async (_, name, bytes) => {
  const { first, second, goneOn, stored, places, again } = await readTwice(file(name, bytes));
  expect(first).toMatchObject({ stopped: true, duplicate: 0 });
  expect(first.created).toBeGreaterThanOrEqual(90);
  expect(first.created).toBeLessThan(LINES);
  expect(goneOn).toEqual([first.created]);
  expect(second).toMatchObject({ created: LINES - first.created, duplicate: 0, stopped: false });
  expect([...stored.values()].at(-1)!.origin).toMatch(new RegExp(`:${LINES}$`));
  expect(places.size).toBe(0);
  expect(await again()).toMatchObject({ created: 0, duplicate: LINES });
});

test('one that was changed since is read from its beginning', async () => {
  const path = file('dump.jsonl', dump);
  const { first, second, goneOn } = await readTwice(path, {
    between: () => appendFileSync(path, '\n{"text":"One more."}'),
  });
  expect(goneOn).toEqual([]);
  expect(second).toMatchObject({ created: LINES + 1 - first.created, duplicate: first.created });
});

test('what failed for no fault of its own is read again', async () => {
  const { second, goneOn } = await readTwice(file('dump.jsonl', dump), { failing: 'Article 40.' });
  expect(goneOn).toEqual([39]);
  expect(second.rejected.total).toBe(0);
});

test('what went by lines that were blank or held several articles is at the end of its line', async () => {
  const line = '{"articles":[{"text":"Half one."},{"text":"Half two."}]}';
  const path = file('dump.jsonl', `${line}\n\n\n${dump}`);
  const { first, goneOn } = await readTwice(path);
  expect(goneOn).toEqual([first.created + 1]);
});

describe('in the graph', () => {
  const graph = withGraph();
  test('places are kept, moved and forgotten', async () => {
    const files = halfReadFilesOf(graph.database);
    const key = 'a'.repeat(64);
    expect(await files.find(key)).toBeNull();
    await files.note(key, 'news.jsonl', { bytes: 10, lines: 1 });
    await files.note(key, 'news.jsonl', { bytes: 12_000_000_000, lines: 4_000_000 });
    expect(await files.find(key)).toEqual({ bytes: 12_000_000_000, lines: 4_000_000 });
    await files.forget(key);
    expect(await files.find(key)).toBeNull();
  });
});
