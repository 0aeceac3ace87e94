import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';

const graph = withGraph(storeNews);
let folder: string;

beforeAll(async () => {
  // The embedded database has one process at a time.
  await graph.database.close();
  folder = await mkdtemp(join(tmpdir(), 'whosaid-export-'));
});

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number | string;
  stdout: string;
  stderr: string;
}

const whosaid = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...graph.env };
    execFile(process.execPath, [join(__dirname, '../../dist/cli.js'), ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 'killed') : 0, stdout, stderr });
    });
  });

test('an export is on standard output, and how much it was on standard error', async () => {
  const { code, stdout, stderr } = await whosaid(
    'export',
    'csv',
    '--speaker',
    'sergey-lavrov',
    '--about',
    'ukraine,nato',
  );
  expect([code, (parse(stdout, { columns: true }) as { text: string }[]).map((row) => row.text)]).toEqual([
    0,
    ['NATO was ready', 'It concerns NATO, and Ukraine.'],
  ]);
  expect(stderr).toMatch(/^export: 2 quotes in \d+\.\d s\n$/);
});

test('a CSV for Excel, by every way to say it', async () => {
  const options = ['--speaker', 'Sergey Lavrov', '--min-confidence', '0.7', '--minConfidence', '0.7'];
  expect((await whosaid('export', 'csv', ...options)).stderr).toMatch(/^whosaid: --min-confidence may stand once/);
  const { code, stdout } = await whosaid('export', 'csv', '--bom', '--delimiter', 'semicolon', ...options.slice(0, 4));
  expect([code, stdout.slice(0, 9)]).toEqual([0, '\uFEFFid;text;']);
  const tabs = await whosaid('export', 'csv', '--delimiter', '\\t', ...options.slice(4));
  expect(tabs.stdout).toMatch(/^id\ttext\t/);
});

test('or in a file', async () => {
  const file = join(folder, 'graph.gexf');
  expect(await whosaid('export', 'gexf', '-o', file)).toMatchObject({ code: 0, stdout: '' });
  expect(await readFile(file, 'utf8')).toMatch(/<\/gexf>\n$/);
  expect(await readdir(folder)).toEqual(['graph.gexf']);
});

test.each([
  { args: ['xlsx'], message: /Allowed choices are csv, jsonl, gexf, graphml, jsonld/ },
  { args: ['csv', '--sort', 'date'], message: /unknown option '--sort'/ },
  { args: ['csv', '--delimiter', 'pipe'], message: /^whosaid: "delimiter" wants a comma, a semicolon or a tab/ },
  { args: ['jsonl', '--bom'], message: /^whosaid: there is no parameter "bom"/ },
  { args: ['csv', '--min-confidence', '2'], message: /^whosaid: --min-confidence wants a number from 0 to 1, got "2"/ },
  { args: ['csv', '--kind', 'loud'], message: /^whosaid: --kind wants one of DIRECT/ },
  { args: ['csv', '--speaker', 'nobody'], message: /^whosaid: --speaker: no entity is called "nobody"/ },
])('wrong usage ends with 2: $args', async ({ args, message }) => {
  expect(await whosaid('export', ...args)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
});

test('a file that cannot be written ends with 1', async () => {
  const { code, stderr } = await whosaid('export', 'csv', '-o', join(folder, 'none/x.csv'));
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^whosaid: .*none\/x\.csv cannot be written: /)]);
});
