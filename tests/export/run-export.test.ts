import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { StartupError } from '../../src/errors.ts';
import { type RunExportOptions, runExport } from '../../src/export/run-export.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';

const graph = withGraph(storeNews);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-export-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

class Text extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

async function run(options: Partial<RunExportOptions> = {}) {
  const [stdout, stderr] = [new Text(), new Text()];
  const all = { format: 'jsonl', parameters: [], output: null, signal: new AbortController().signal } as const;
  await runExport({ database: graph.database, ...all, stdout, stderr, ...options });
  return { stdout: stdout.text, stderr: stderr.text, ended: stdout.writableEnded };
}

test('writes to standard output, which stays open, and says on standard error how much', async () => {
  const { stdout, stderr, ended } = await run({ parameters: [['speaker', 'sergey-lavrov']] });
  expect(stdout.trimEnd().split('\n')).toHaveLength(5);
  expect(stderr).toMatch(/^export: 5 quotes in \d+\.\d s\n$/);
  expect(ended).toBe(false);
  expect((await run({ format: 'gexf' })).stderr).toMatch(/^export: 4 edges in /);
});

test('writes a file, and nothing to standard output', async () => {
  const output = join(folder, 'quotes.jsonl');
  const { stdout } = await run({ output });
  expect(stdout).toBe('');
  expect(readFileSync(output, 'utf8')).toBe((await run()).stdout);
  expect(readdirSync(folder)).toEqual(['quotes.jsonl']);
});

test('one that is stopped leaves nothing behind, and the file that was there', async () => {
  const output = join(folder, 'quotes.jsonl');
  writeFileSync(output, 'what was there');
  const controller = new AbortController();
  controller.abort();
  await expect(run({ output, signal: controller.signal })).rejects.toThrow(StartupError);
  expect(readFileSync(output, 'utf8')).toBe('what was there');
  expect(readdirSync(folder)).toEqual(['quotes.jsonl']);
});

test('one that is stopped does not wait for a reader that takes nothing', async () => {
  const controller = new AbortController();
  const stuck = new Writable({ highWaterMark: 1, write: () => controller.abort() });
  await expect(run({ stdout: stuck, signal: controller.signal })).rejects.toThrow(
    'stopped before the export was whole',
  );
});

test('a filter that makes no sense writes no file', async () => {
  await expect(run({ output: join(folder, 'x'), parameters: [['kind', 'loud']] })).rejects.toThrow(
    /"kind" wants one of/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a folder that is not there', (path: string) => join(path, 'none', 'x.csv')],
  [
    'a folder where a file should be',
    (path: string) => {
      mkdirSync(join(path, 'x.csv'));
      return join(path, 'x.csv');
    },
  ],
])('%s is a problem that says so', async (_what, outputIn) => {
  const output = outputIn(folder);
  const before = readdirSync(folder);
  await expect(run({ output })).rejects.toThrow(`${output} cannot be written: `);
  expect(readdirSync(folder)).toEqual(before);
});

test('a device is written to, and not replaced', async () => {
  await run({ output: '/dev/null' });
  expect(readFileSync('/dev/null', 'utf8')).toBe('');
});
