import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { withGraph } from '../support/with-graph.ts';

const CLI = join(__dirname, '../../dist/cli.js');
const graph = withGraph();
// The embedded database has one process at a time.
beforeAll(() => graph.database.close());

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function keys(...args: string[]): Promise<Run> {
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...graph.env };
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'keys', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('a key is made, listed without its text, and revoked', async () => {
  const made = await keys('create', '--scope', 'ingest', '--name', 'night desk', '--expires', '90d');
  expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(/^A key for "ingest".*expires on \d{4}-/) });
  const key = made.stdout.trim();
  expect(key).toMatch(/^whosaid_[0-9a-f]{8}_[\w-]{43}$/);
  const prefix = key.slice(8, 16);
  const listed = await keys('list');
  expect(listed.stdout).toMatch(
    new RegExp(`^${prefix} +ingest +valid until [\\d-]+ +[\\d-]+ +never +night desk$`, 'm'),
  );
  expect(listed.stdout).not.toContain(key);
  expect(await keys('revoke', `whosaid_${prefix}`)).toMatchObject({
    code: 0,
    stdout: `the key ${prefix} is revoked\n`,
  });
  expect(await keys('revoke', '00000000')).toMatchObject({ code: 1, stderr: expect.stringContaining('keys list') });
});

test.each([
  ['no scope', []],
  ['a scope that is none', ['--scope', 'write']],
  ['a day that is none', ['--scope', 'read', '--expires', '2030-02-30']],
  ['a day that is over', ['--scope', 'read', '--expires', '2020-01-31']],
  ['a time without a unit', ['--scope', 'read', '--expires', '90']],
  ['a name of two lines', ['--scope', 'read', '--name', 'a\nb']],
])('%s is wrong usage', async (_what, args) => {
  expect(await keys('create', ...args)).toMatchObject({ code: 2, stdout: '' });
});
