import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';

const CLI = join(__dirname, '../../dist/cli.js');
const graph = withGraph(storeNews);

test('says how many quotes it put into statements', async () => {
  const [{ quotes }] = await graph.database.source.query('select count(*) quotes from quote');
  // The embedded database has one process at a time.
  await graph.database.close();
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...graph.env };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, 'regroup'], { env });
  expect(stdout).toBe(`${quotes} quotes were put into statements\n`);
  expect(stderr).toMatch(/^regroup \[=*-*\] \d+ % {2}\d+ of \d+ quotes\n/);
});
