import pg from 'pg';

/** Says whether everything that is stored is heard of. */
export interface Hearing {
  /** Not while the connection that tells of other processes is lost. */
  isSure(): boolean;
  close(): Promise<void>;
}

const CHANNEL = 'whosaid_stored';

/** What tells other processes, once the transaction that it stands in is committed. */
export const TELL_OTHERS = `notify ${CHANNEL}`;

const CONNECT_MS = 4_000;
const RETRY_MS = 1_000;
const KEEP_ALIVE_MS = 10_000;

/**
 * Hears from PostgreSQL what other processes have stored, by a connection of its own, which is made anew when it is
 * lost. It is sure once it has heard a first word: a pooler that lends connections for single transactions tells
 * nothing.
 * @param onStored called when something was stored, and when something may have been while nothing was heard
 * @param tell sends TELL_OTHERS by another connection
 */
export function hearOthers(url: string, onStored: () => void, tell: () => Promise<unknown>): Hearing {
  let client: pg.Client | null = null;
  let isSure = false;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'whosaid',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    client = next;
    next.on('notification', () => {
      isSure = client === next;
      onStored();
    });
    // What is wrong ends it as well.
    next.on('error', () => undefined);
    next.once('end', () => {
      isSure = false;
      if (!isClosed) timer = setTimeout(() => void connect(), RETRY_MS).unref();
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      await tell();
    } catch {
      await next.end().catch(() => undefined);
    }
  };
  void connect();
  return {
    isSure: () => isSure,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
