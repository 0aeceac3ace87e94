import { plainEnv, run } from '../processes.ts';
import { userNumbers } from './base-image.ts';

/** An image laid out in a folder, and what its Dockerfile says of how it runs. */
export interface Image {
  /** The folder that is its root. */
  root: string;
  workdir: string;
  user: string;
  env: Record<string, string>;
  volumes: string[];
  command: string[];
  healthCheck: string[];
}

export interface Invocation {
  program: string;
  args: string[];
  options: { env: Record<string, string> };
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Keeps all but the volumes and /tmp from being written, as `--read-only --tmpfs /tmp` does. */
const READ_ONLY = `
mount --bind "$root" "$root" && mount -o remount,ro,bind "$root"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
for volume in $VOLUMES; do mount --bind "$FOLDERS$volume" "$root$volume"; done`;

/** Its process becomes the command: there is none in between that signals would have to pass. */
const script = (before: string) => `set -e
root=$1 workdir=$2 user=$3; shift 3
${before}
mount --bind /dev "$root/dev"
mount --bind /proc "$root/proc"
unset VOLUMES FOLDERS CACHE
exec chroot --userspec="$user" --groups= "$root" /bin/sh -c 'cd "$0" && exec "$@"' "$workdir" "$@"`;

async function invoke(
  image: Image,
  command: string[],
  before: string,
  more: Record<string, string>,
): Promise<Invocation> {
  const user = await userNumbers(image.root, image.user);
  return {
    program: 'unshare',
    args: ['--mount', 'bash', '-c', script(before), 'bash', image.root, image.workdir, user, ...command],
    options: { env: { PATH, HOME: image.user === 'root' ? '/root' : `/home/${image.user}`, ...image.env, ...more } },
  };
}

/**
 * How to run a command in the image while it is built: as RUN does, with the registry of this machine and its cache.
 */
export async function buildInvocation(image: Image, command: string[]): Promise<Invocation> {
  const setting = async (name: string) => (await run('npm', ['config', 'get', name], { cwd: '/' })).stdout.trim();
  const { NODE_EXTRA_CA_CERTS = '' } = plainEnv();
  return invoke(image, command, 'mount --bind "$CACHE" "$root/npm-cache"', {
    NODE_EXTRA_CA_CERTS,
    npm_config_registry: await setting('registry'),
    npm_config_cafile: (await setting('cafile')).replace(/^null$/, ''),
    npm_config_cache: '/npm-cache',
    CACHE: await setting('cache'),
  });
}

/**
 * How to run a command in the finished image: by its user, nothing writable but the volumes, whose content is kept
 * under `volumes`.
 */
export async function runInvocation(
  image: Image,
  command: string[],
  volumes: string,
  env: Record<string, string>,
): Promise<Invocation> {
  for (const volume of image.volumes) {
    await run('bash', [
      '-c',
      `mkdir -p "$2$3" && cp -an "$1$3/." "$2$3" && chown --reference "$1$3" "$2$3"`,
      'bash',
      image.root,
      volumes,
      volume,
    ]);
  }
  return invoke(image, command, READ_ONLY, { ...env, VOLUMES: image.volumes.join(' '), FOLDERS: volumes });
}
