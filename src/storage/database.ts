import 'reflect-metadata';
import pg, { type PoolClient } from 'pg';
import { DataSource, type Logger as SqlLogger } from 'typeorm';
import { causesOf, messageOf, StartupError } from '../errors.ts';
import { BoundedPool, type BoundedPoolConfig } from './connections/bounded-pool.ts';
import type { LimitedClient } from './connections/limited-client.ts';
import { type OutageListener, watchOutages } from './connections/outage-watch.ts';
import { type Hearing, hearOthers, TELL_OTHERS } from './connections/stored-notices.ts';
import { EMBEDDED_PORT, type EmbeddedDatabase, openEmbeddedDatabase } from './embedded/embedded-database.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { ENTITIES } from './tables/index.ts';

/** Anything that runs one SQL statement and gives its rows: the data source, or a transaction's manager. */
export interface Queryable {
  query<T = unknown>(sql: string, parameters?: unknown[]): Promise<T>;
}

export interface Database {
  source: DataSource;
  /** One connection for one piece of work. @throws NoConnectionError, or what the driver says, when there is none. */
  borrow(): Promise<LimitedClient & { release(destroy?: boolean): void }>;
  /**
   * The places where a socket may lie. Commands on this machine use the socket to reach the process that has the
   * embedded database. Empty with PostgreSQL, because commands reach PostgreSQL directly.
   */
  socketPlaces: readonly string[];
  /** Whose disk its files are on, for a person: "DATA_DIR ./data". */
  place: string;
  /** Whether there is room to store something; PostgreSQL itself says so when there is none. */
  hasRoom(): Promise<boolean>;
  /**
   * Runs one piece of work at a time, in the order of the calls: for writers, so that they leave connections to
   * readers.
   */
  inLine<T>(work: () => Promise<T>): Promise<T>;
  /** To be called when a writer of this process has committed. */
  stored(): void;
  /** How often that was, with what is heard of other processes. */
  commits(): number;
  /** Whether what other processes store is heard of at once. */
  hearsOthers(): boolean;
  /** Calls a listener whenever something may have been stored, by this process before `stored` returns. */
  hearStored(listener: () => void): Hearing;
  /** How many connections are open, how many of them do nothing, and how many callers wait for one. */
  connections(): { open: number; idle: number; waiting: number };
  /** How many callers wait for each connection that there may be; 0 with the embedded database, which has one. */
  waitingPerConnection(): number;
  /** Whether it answers now. Never slower than the pool's own limits. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions extends OutageListener {
  /** PostgreSQL's address, or null: the embedded database in `dataDir`. */
  url: string | null;
  dataDir: string;
  /** Called with how far long work on the tables has come, in words. */
  onNotice?: (text: string) => void;
  /** Called for each statement sent; tests count with it. */
  onStatement?: (sql: string) => void;
  /** Called for each statement that ended, with how many seconds it took. */
  onStatementEnd?: (seconds: number) => void;
  /** Called when an idle connection breaks; the pool makes a new one. */
  onPoolError?: (error: Error) => void;
  /** Compiled thread of the embedded database, where the caller does not run from dist/. */
  workerFile?: string;
  /** Called when opening has to wait for another process, with a line for a person. */
  onWait?: (why: string) => void;
  /** Milliseconds after which PostgreSQL stops a statement; 0: never (bulk work). */
  statementTimeoutMs?: number;
}

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 2_000;
const LOCK_TIMEOUT_MS = 1_000;
const IDLE_IN_TRANSACTION_MS = 5_000;
/**
 * How long a caller waits for a connection, a free one or a new one, before it gives up. Together with a statement
 * that is not answered it stays below the time limit of an operation.
 */
const CONNECTION_TIMEOUT_MS = 4_000;
/** The embedded database has one session, for which readers of an ingest wait until a batch is stored. */
const SESSION_WAIT_MS = 60_000;
/** How many statements may wait for a connection; an operation of the server sends some dozens at once at most. */
const MAX_WAITING = 1_000;
/** When a connection has been silent for so long, the system asks whether the other side is still there. */
const KEEP_ALIVE_MS = 10_000;

/**
 * Opens the database as it is; `migrate` brings its tables up to date.
 * @throws StartupError when it cannot be reached or opened.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const embedded =
    options.url === null ? await openEmbeddedDatabase(options.dataDir, options.workerFile, options.onWait) : null;
  try {
    const source = await connect(options, embedded);
    const listeners = new Set<() => void>();
    const hearings = new Set<Hearing>();
    let commits = 0;
    const { master: pool } = source.driver as unknown as { master: BoundedPool };
    return {
      source,
      borrow: () => pool.connect() as unknown as Promise<PoolClient & LimitedClient>,
      socketPlaces: embedded?.socketPlaces ?? [],
      hasRoom: async () => embedded === null || embedded.hasRoom(),
      place: embedded ? `DATA_DIR ${options.dataDir}` : 'the database server',
      inLine: makeLine(),
      commits: () => commits,
      stored() {
        commits += 1;
        for (const listener of listeners) listener();
      },
      hearsOthers: () => [...hearings].some(({ isSure }) => isSure()),
      hearStored(listener) {
        const onOther = () => {
          commits += 1;
          listener();
        };
        const tell = () => source.query(TELL_OTHERS);
        listeners.add(listener);
        const others = options.url === null ? null : hearOthers(options.url, onOther, tell);
        const hearing: Hearing = {
          isSure: () => others?.isSure() ?? true,
          async close() {
            listeners.delete(listener);
            hearings.delete(hearing);
            await others?.close();
          },
        };
        hearings.add(hearing);
        return hearing;
      },
      waitingPerConnection: () => (embedded ? 0 : pool.waitingCount / POOL_SIZE),
      connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
      ping: () => ping(source, embedded),
      async close() {
        await source.destroy();
        await embedded?.close();
      },
    };
  } catch (error) {
    await embedded?.close();
    throw error;
  }
}

async function connect(options: DatabaseOptions, embedded: EmbeddedDatabase | null): Promise<DataSource> {
  // Otherwise instants travel in local time, whose offset long ago had seconds that the driver drops: see UNDATED.
  pg.defaults.parseInputDatesAsUTC = true;
  const statementMs = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  const source = new DataSource({
    type: 'postgres',
    ...(embedded
      ? { host: embedded.host, port: EMBEDDED_PORT, username: 'postgres', database: 'postgres', password: 'none' }
      : { url: options.url! }),
    applicationName: 'whosaid',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    parseInt8: true,
    logger: statementLogger(options),
    logging: ['query'],
    poolErrorHandler: (error: Error) => options.onPoolError?.(error),
    driver: { Pool: BoundedPool, defaults: pg.defaults },
    extra: {
      // The embedded database has a single session.
      max: embedded ? 1 : POOL_SIZE,
      // Nor is anything won there by closing what lies idle.
      ...(embedded && { idleTimeoutMillis: 0 }),
      connectionTimeoutMillis: embedded ? SESSION_WAIT_MS : CONNECTION_TIMEOUT_MS,
      maxWaiting: MAX_WAITING,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      options: sessionOptions(statementMs),
      statementMs,
      isEmbedded: embedded !== null,
      watch: watchOutages(options),
      onStatementEnd: options.onStatementEnd,
    } satisfies Partial<BoundedPoolConfig>,
  });
  try {
    await source.initialize();
  } catch (error) {
    throw new StartupError(`the database cannot be reached: ${reachProblem(error)}; check DATABASE_URL`, {
      cause: error,
    });
  }
  return source;
}

function makeLine(): Database['inLine'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Limits every session starts with, as PostgreSQL's command line options. */
function sessionOptions(statementTimeoutMs: number): string {
  return [
    `statement_timeout=${statementTimeoutMs}`,
    `lock_timeout=${statementTimeoutMs === 0 ? 0 : LOCK_TIMEOUT_MS}`,
    `idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS}`,
    // Of disks without moving heads; at the default of 4 a page for many owners sorts each whole list instead.
    'random_page_cost=1.1',
    'TimeZone=UTC',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');
}

/** PostgreSQL's own words, without address or password; several addresses tried give an AggregateError without any. */
function reachProblem(error: unknown): string {
  return messageOf(causesOf(error).find(({ message }) => message !== '')) || 'no answer';
}

async function ping(source: DataSource, embedded: EmbeddedDatabase | null): Promise<boolean> {
  // The embedded database has one session: asking it would only measure the queue before it.
  if (embedded) return embedded.isAlive();
  try {
    await source.query('select 1');
    return true;
  } catch {
    return false;
  }
}

function statementLogger({ onStatement, onNotice }: DatabaseOptions): SqlLogger {
  const nothing = () => undefined;
  return {
    logQuery: (sql) => onStatement?.(sql),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: (level, message) => {
      if (level === 'info') onNotice?.(String(message));
    },
  };
}
