import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { parentPort, workerData } from 'node:worker_threads';

/** What the thread is started with. */
export interface EmbeddedWorkerData {
  /** Folder of the database files; made when it is missing. */
  folder: string;
  /** Unix socket to listen on. */
  socket: string;
}

/** What the thread tells its parent: one of these, once; after "stop" it closes the files and ends. */
export type EmbeddedWorkerMessage = { type: 'ready' } | { type: 'failed'; message: string };

// One PGlite, which speaks PostgreSQL's protocol on a socket: the server uses it through the same driver as a real one.
const { folder, socket } = workerData as EmbeddedWorkerData;
const tell = (message: EmbeddedWorkerMessage) => parentPort?.postMessage(message);

try {
  const database = await PGlite.create({ dataDir: folder, extensions: { pg_trgm, btree_gin } });
  endWhenBroken(database);
  const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 1 });
  await server.start();
  parentPort?.on('message', async () => {
    await server.stop();
    await database.close();
    process.exit(0);
  });
  tell({ type: 'ready' });
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}

/**
 * SQL errors travel inside the protocol. What is thrown is PGlite itself breaking, after which the socket's queue stands
 * still for good: better the thread ends, so that the server is not ready and every waiting query fails.
 */
function endWhenBroken(database: PGlite): void {
  const exec = database.execProtocolRawStream.bind(database);
  database.execProtocolRawStream = (...call) =>
    exec(...call).catch((error: unknown) => {
      console.error('whosaid: the embedded database broke:', error);
      process.exit(1);
    });
}
