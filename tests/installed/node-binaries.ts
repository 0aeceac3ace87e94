import { join } from 'node:path';

/** The oldest version that package.json admits, and the newest of each line that is supported. */
export const NODE_VERSIONS = ['20.19.0', '20.20.2', '22.23.3', '24.21.0'] as const;

/** The npm package that holds a version's program for this machine, and no install script. */
export const nodePackage = (version: string): string => `node-${process.platform}-${process.arch}@${version}`;

/** The program of a version, as `global-setup.ts` has fetched it. */
export const nodeBinary = (version: string): string =>
  join(process.env.WHOSAID_TEST_FOLDER!, 'nodes/node_modules', `node-${version}`, 'bin/node');
