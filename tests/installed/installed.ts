import { chown, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { plainEnv } from './processes.ts';

/** The folder that the package was installed in, and its command. */
export const INSTALLED: string = join(process.env.WHOSAID_TEST_FOLDER!, 'installed');
export const PACKAGE: string = join(INSTALLED, 'node_modules/whosaid');
export const WHOSAID: string = join(INSTALLED, 'node_modules/.bin/whosaid');

/** Debian's "nobody", who owns nothing. */
const NOBODY = 65_534;

/**
 * How to run a command in a new folder as a user who can write there and nowhere else; as this user where that is not
 * root.
 */
export async function asAnyUser(env: NodeJS.ProcessEnv = {}) {
  const cwd = await mkdtemp(join(process.env.WHOSAID_TEST_FOLDER!, 'work-'));
  const { PATH, NODE_EXTRA_CA_CERTS } = plainEnv();
  const options = { cwd, env: { PATH, NODE_EXTRA_CA_CERTS, HOME: cwd, ...env } };
  if (process.getuid?.() !== 0) return options;
  await chown(cwd, NOBODY, NOBODY);
  return { ...options, uid: NOBODY, gid: NOBODY };
}
