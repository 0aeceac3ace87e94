import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Serves the sample graph from a folder of its own, until it is stopped. */
export async function serveSamples() {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-web-'));
  const server = spawn(
    process.execPath,
    [new URL('../../dist/cli.js', import.meta.url).pathname, 'serve', '--port', '0'],
    {
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ready = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line))));
  return {
    address: /http:\/\/[\d.:a-z]+/.exec(ready)[0],
    async stop() {
      server.kill();
      await new Promise((resolve) => server.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
