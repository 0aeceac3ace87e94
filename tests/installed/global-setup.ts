import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE_VERSIONS, nodePackage } from './node-binaries.ts';
import { ROOT, run } from './processes.ts';

/**
 * Packs the built checkout, installs it in an empty folder as users do, and fetches the versions of Node; once for all
 * tests.
 */
export default async function setUp(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-installed-'));
  process.env.WHOSAID_TEST_FOLDER = folder;
  // Any user may read it.
  await chmod(folder, 0o755);
  const [packed, installed, nodes] = ['packed', 'installed', 'nodes'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [packed, installed, nodes]) await mkdir(path);
  await npm(ROOT, 'run', 'package', '--', '--pack-destination', packed);
  // The settings of this checkout do not hold there: install scripts would run if there were any.
  await npm(installed, 'install', '--ignore-scripts=false', '--foreground-scripts', await findPackage(packed));
  const binaries = NODE_VERSIONS.map((version) => `node-${version}@npm:${nodePackage(version)}`);
  await npm(nodes, 'install', '--ignore-scripts', ...binaries);
}

async function findPackage(folder: string): Promise<string> {
  const { stdout } = await run('ls', [folder]);
  return join(folder, stdout.trim());
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await run('npm', args, { cwd });
  if (code !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}:\n${stdout}${stderr}`);
}
