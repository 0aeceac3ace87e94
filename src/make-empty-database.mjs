// node src/make-empty-database.mjs: makes the files of an empty embedded database and packs them into dist/, as a step
// of `npm run build:server`. Making them takes several hundred MB, which a first start then needs not have.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { packFiles } from '../dist/storage/embedded/packed-files.js';
import { START_PARAMETERS } from '../dist/storage/embedded/start-parameters.js';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-build-'));
try {
  const database = await PGlite.create({ dataDir: join(folder, 'pglite'), startParams: START_PARAMETERS });
  await database.close();
  await packFiles(join(folder, 'pglite'));
} finally {
  rmSync(folder, { recursive: true });
}
