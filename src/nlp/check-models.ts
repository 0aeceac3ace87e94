import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { modelPath } from '../assets.ts';
import { readModel, readShipped } from './shipped-model.ts';

/** What the build writes beside the models: the SHA-256 of each file, in hexadecimal. */
export const SUMS = 'sha256.json';

/**
 * Compares the models of the fast extractor with what was built, which takes some 10 ms where loading them takes 500:
 * for a server that may never need them.
 * @throws Error that names the first file that is missing or broken.
 */
export async function checkModels(): Promise<void> {
  const sums = readShipped(SUMS, (path) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
  for (const [name, sum] of Object.entries(sums)) {
    if (name.startsWith('encoder')) continue;
    readModel(modelPath(name), (path) => {
      const found = createHash('sha256').update(readFileSync(path)).digest('hex');
      if (found !== sum) throw new Error('it is not as it was built');
    });
  }
}
