import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asAnyUser, PACKAGE } from './installed.ts';
import { NODE_VERSIONS, nodeBinary } from './node-binaries.ts';
import { askReadme, ROOT, run, serve } from './processes.ts';

const CLI = join(PACKAGE, 'dist/cli.js');
/** Articles of the samples, as `extract` takes them. */
const ARTICLES = readFileSync(join(ROOT, 'src/samples/articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line, index) => JSON.stringify({ ...JSON.parse(line), id: String(index) }))
  .join('\n');

interface Row {
  node: string;
  'extract: quotes': number;
  'serve: ready after': string;
  'README query: quotes': number;
}
const rows: Row[] = [];
const found: string[] = [];

afterAll(() => console.table(rows));

test.each(NODE_VERSIONS)('on Node %s extract and the started server give the same', async (version) => {
  const node = nodeBinary(version);
  const program = await run(node, ['--version']);
  expect(program.stdout).toBe(`v${version}\n`);

  const extracted = await run(node, [CLI, 'extract'], { ...(await asAnyUser()), input: ARTICLES });
  expect([extracted.code, extracted.stderr]).toEqual([0, '']);
  const lines = extracted.stdout
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), ms: 0 }));
  found.push(JSON.stringify(lines));
  expect(found.at(-1)).toBe(found[0]);

  const user = await asAnyUser({ LOG_LEVEL: 'warn' });
  const server = await serve(node, [CLI, 'serve', '--port', '0'], user);
  const quotes = await askReadme(server.url);
  const { code, stderr } = await server.stop();
  expect([code, stderr]).toEqual([0, '']);
  expect(quotes.length).toBeGreaterThan(0);
  rows.push({
    node: version,
    'extract: quotes': lines.flatMap((line) => line.quotes).length,
    'serve: ready after': `${(server.ms / 1000).toFixed(1)} s`,
    'README query: quotes': quotes.length,
  });
});
