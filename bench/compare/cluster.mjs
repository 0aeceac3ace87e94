import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SETTINGS = `
shared_buffers = 2GB
work_mem = 32MB
maintenance_work_mem = 512MB
effective_cache_size = 8GB
max_wal_size = 8GB
random_page_cost = 1.1
synchronous_commit = off
jit = off
`;

/** Starts a PostgreSQL of its own in a temporary folder; gives its address, and what ends it. */
export async function startCluster() {
  const bin = findBin();
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  const isRoot = process.getuid() === 0;
  // initdb and postgres refuse to run as root.
  const run = (program, ...args) => {
    const [command, ...rest] = [...(isRoot ? ['runuser', '-u', 'postgres', '--'] : []), join(bin, program), ...args];
    execFileSync(command, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8');
  appendFileSync(join(data, 'postgresql.conf'), SETTINGS);
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-w', 'start', '-o', options);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where Debian has the programs of PostgreSQL, those of the newest version, or PGBIN. */
function findBin() {
  if (process.env.PGBIN) return process.env.PGBIN;
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(one) - Number(other)) : [];
  if (versions.length === 0) throw new Error('there is no PostgreSQL here: install it, name PGBIN, or give --database');
  return join(root, versions.at(-1), 'bin');
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
