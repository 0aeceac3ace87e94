import { PGlite } from '@electric-sql/pglite';

/**
 * What the embedded PostgreSQL is started with. Its shared buffers lie in this process, whether used or not; what they
 * do not hold is read from the files, which the operating system keeps in memory as well.
 */
export const START_PARAMETERS = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];
