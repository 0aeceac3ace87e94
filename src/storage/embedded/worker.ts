import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { isFree, makeWhole } from './data-folder.ts';
import { unpackFiles } from './packed-files.ts';
import { START_PARAMETERS } from './start-parameters.ts';

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
  if (await isFree(folder)) await makeWhole(folder, unpackFiles);
  const database = await PGlite.create({
    dataDir: folder,
    startParams: START_PARAMETERS,
    extensions: { pg_trgm, btree_gin, unaccent, fuzzystrmatch },
  });
  answerAtOnce(database);
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
 * SQL errors travel inside the protocol. An error that is thrown means that PGlite itself broke. The socket's queue
 * would then stand still for good. The thread ends instead, so that the server is not ready and every waiting query
 * fails.
 */
function endWhenBroken(database: PGlite): void {
  const exec = database.execProtocolRawStream.bind(database);
  database.execProtocolRawStream = (...call) =>
    exec(...call).catch((error: unknown) => {
      console.error('whosaid: the embedded database broke:', error);
      process.exit(1);
    });
}

/** Parse, Bind, Describe, Execute, Close: what a driver sends together and ends with a Sync. */
const AWAITS_SYNC = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)));
/** Of an answer that is held back; a long one goes out on the way. */
const HELD_BYTES = 64 * 1024;

/**
 * The first bytes of an error after which PostgreSQL would start anew, such as no space for its log of writes. They are
 * its severity, in the language of messages and in English. PGlite takes one more message and then stands still. The
 * thread ends instead, and the next start brings the files back to the last transaction that was committed.
 */
const PANIC = Buffer.from('SPANIC\0VPANIC\0');
/** For the error to reach the other side. */
const LAST_WORDS_MS = 50;

const bytesOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

/**
 * Sends the answer to a statement in one piece. PGlite answers message by message, and a small write for each takes a
 * fifth of the time of storing an article.
 */
function answerAtOnce(database: PGlite): void {
  const exec = database.execProtocolRawStream.bind(database);
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  database.execProtocolRawStream = async (message, options) => {
    const send = options?.onRawData ?? (() => undefined);
    const flush = () => {
      if (held.length > 0) send(Buffer.concat(held));
      held = [];
      heldBytes = 0;
    };
    await exec(message, {
      ...options,
      onRawData(bytes) {
        held.push(bytes.slice());
        heldBytes += bytes.length;
        const isPanic = bytesOf(bytes).includes(PANIC);
        if (isPanic || heldBytes >= HELD_BYTES) flush();
        if (isPanic) setTimeout(() => process.exit(1), LAST_WORDS_MS);
      },
    });
    if (!AWAITS_SYNC.has(message[0]!)) flush();
  };
}
