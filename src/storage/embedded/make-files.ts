import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { START_PARAMETERS } from './start-parameters.ts';

// Makes the files of a new database in a folder, in several hundred MB, which are free again when the thread ends.
const database = await PGlite.create({ dataDir: workerData as string, startParams: START_PARAMETERS });
await database.close();
