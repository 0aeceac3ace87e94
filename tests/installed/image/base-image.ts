import { cp, mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeBinary } from '../node-binaries.ts';
import { run } from '../processes.ts';

/**
 * What a slim Debian has that matters here, as Debian packages; a stage finds none of this machine's other programs.
 */
const PACKAGES = [
  'base-files', 'bash', 'coreutils', 'dash', 'findutils', 'grep', 'sed', 'hostname',
  'libc6', 'libc-bin', 'libtinfo6', 'libacl1', 'libattr1', 'libselinux1', 'libpcre2-8-0', 'libgmp10', 'libssl3', 'libstdc++6', 'libgcc-s1',
]; // biome-ignore format: one list

const USERS = 'root:x:0:0:root:/root:/bin/bash\nnode:x:1000:1000::/home/node:/bin/bash\n';
const GROUPS = 'root:x:0:\nnode:x:1000:\n';

/**
 * Lays out a folder that stands in for the image `node:<version>-bookworm-slim`: the shell and tools of this machine's
 * Debian, and the Node of the tag.
 * @throws Error for another image.
 */
export async function layBaseImage(image: string, root: string): Promise<void> {
  const version = /^node:(\d+\.\d+\.\d+)-bookworm-slim$/.exec(image)?.[1];
  if (!version) throw new Error(`no stand-in for the image ${image}: wanted node:<version>-bookworm-slim`);
  for (const folder of ['usr/bin', 'usr/sbin', 'usr/lib', 'usr/lib64', 'usr/local/bin', 'usr/local/lib/node_modules'])
    await mkdir(join(root, folder), { recursive: true });
  for (const folder of ['bin', 'sbin', 'lib', 'lib64']) await symlink(`usr/${folder}`, join(root, folder));
  for (const folder of ['dev', 'proc', 'root', 'home/node', 'tmp', 'etc', 'npm-cache']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await copyPackages(root);
  await writeFile(join(root, 'etc/passwd'), USERS);
  await writeFile(join(root, 'etc/group'), GROUPS);
  for (const file of ['hosts', 'resolv.conf', 'nsswitch.conf', 'ssl/certs']) {
    await cp(join('/etc', file), join(root, 'etc', file), { recursive: true, dereference: true });
  }
  await run('chmod', ['1777', join(root, 'tmp')]);
  await cp(nodeBinary(version), join(root, 'usr/local/bin/node'));
  const npm = dirname(dirname(await realpath((await run('which', ['npm'])).stdout.trim())));
  await cp(npm, join(root, 'usr/local/lib/node_modules/npm'), { recursive: true });
  for (const name of ['npm', 'npx']) {
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(root, 'usr/local/bin', name));
  }
}

async function copyPackages(root: string): Promise<void> {
  const script = `set -o pipefail
    dpkg -L "$@" | grep -vE '^/(usr/share|etc)(/|$)' | grep '^/' |
      while read -r file; do if [ -f "$file" ] || [ -L "$file" ] && [ ! -d "$file" ]; then echo "\${file#/}"; fi; done |
      tar --create --directory / --no-recursion --files-from - |
      tar --extract --directory "$0" --keep-directory-symlink`;
  const { code, stderr } = await run('bash', ['-c', script, root, ...PACKAGES]);
  if (code !== 0) throw new Error(`the tools of Debian cannot be copied: ${stderr}`);
}

/** The numbers of a user of the image: "1000:1000". */
export async function userNumbers(root: string, user: string): Promise<string> {
  const line = (await readFile(join(root, 'etc/passwd'), 'utf8'))
    .split('\n')
    .find((each) => each.startsWith(`${user}:`));
  if (!line) throw new Error(`the image has no user ${user}`);
  return line.split(':').slice(2, 4).join(':');
}
