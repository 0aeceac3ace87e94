import { StartupError } from '../errors.ts';
import { isFullDisk, isRetryable, isUnavailable } from './connections/database-errors.ts';
import { TELL_OTHERS } from './connections/stored-notices.ts';
import type { Database, Queryable } from './database.ts';
import { type Lent, lend } from './lend.ts';

const ATTEMPTS = 3;

/** Any number that only writers of the graph lock. */
const WRITER_LOCK = 0x67726170;

/** Also for waiting until the writer before is ready. */
const WRITER_STATEMENT_MS = 60_000;

/**
 * What every transaction of a writer begins with, in one message. Statements are planned once a connection, perhaps
 * while a table is still empty: without `enable_seqscan = off` such a plan would read whole tables for ever after. What
 * has to be read whole all the same, a list of values, would be so dear then that PostgreSQL compiled it, for 40 ms.
 */
const begin = (statementMs: number): string =>
  `begin; set local lock_timeout = 0; set local statement_timeout = ${statementMs}; set local enable_seqscan = off;
  set local jit = off; select pg_advisory_xact_lock(${WRITER_LOCK}); ${TELL_OTHERS}`;

/**
 * Runs `work` in one transaction, with no other writer of the graph beside it: linking reads the entities that
 * the writer before it has made, so two articles stored at once cannot make one person twice.
 * @param statementMs milliseconds after which PostgreSQL stops a statement, waiting for the writer before included; 0:
 * never
 * @throws StartupError when the database is gone; whatever `work` throws otherwise.
 */
export function writeGraph<T>(
  database: Database,
  work: (transaction: Queryable) => Promise<T>,
  statementMs = WRITER_STATEMENT_MS,
): Promise<T> {
  return database.inLine(async () => {
    if (!(await database.hasRoom())) throw fullDisk(database.place);
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await whileConnected(database, () => asOnlyWriter(database, work, statementMs));
        database.stored();
        return result;
      } catch (error) {
        if (!isRetryable(error) || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

/**
 * Runs work on the database.
 * @throws StartupError when the database is gone or its disk is full: nothing that comes after will go better; whatever
 * `work` throws otherwise.
 */
export async function whileConnected<T>({ place }: Pick<Database, 'place'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFullDisk(error)) throw fullDisk(place, error);
    if (isUnavailable(error)) throw new StartupError('the database does not answer any more', { cause: error });
    throw error;
  }
}

const fullDisk = (place: string, cause?: unknown): StartupError =>
  new StartupError(`no space is left on the disk of ${place}: free some and start again; what was stored is kept`, {
    cause,
  });

const asOnlyWriter = <T>(
  database: Database,
  work: (transaction: Queryable) => Promise<T>,
  statementMs: number,
): Promise<T> =>
  lend(database, { statementMs }, (client) => inTransaction(client, begin(statementMs), () => work(preparing(client))));

/**
 * Runs one read that may take longer than the session's statement_timeout, in a transaction of its own.
 * @param statementMs milliseconds after which PostgreSQL stops its statements
 * @param signal cancels them
 */
export const readPatiently = <T>(
  database: Database,
  { statementMs, signal }: { statementMs: number; signal?: AbortSignal },
  work: (reader: Queryable) => Promise<T>,
): Promise<T> =>
  lend(database, { statementMs, signal }, (client) => {
    const begin = `begin read only; set local statement_timeout = ${Math.round(statementMs)}`;
    return inTransaction(client, begin, () => work(client));
  });

async function inTransaction<T>(client: Lent, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    await client.query(begin);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.rollBack();
    throw error;
  }
}

/** Names of the prepared statements: a writer sends a dozen, word for word the same for each article. */
const statementNames = new Map<string, string>();

function nameStatement(text: string): string {
  const name = statementNames.get(text) ?? `write_${statementNames.size + 1}`;
  statementNames.set(text, name);
  return name;
}

/** Parses and plans each statement once a connection, and not once an article. */
const preparing = (client: Lent): Queryable => ({
  query: <T>(text: string, values?: unknown[]) => client.query<T>(text, values, nameStatement(text)),
});
