import type { LimitedClient } from './connections/limited-client.ts';
import type { Database, Queryable } from './database.ts';

export interface LendOptions {
  /** How long PostgreSQL lets its statements take, where that is not the session's own limit. */
  statementMs?: number;
  /** Cancels the statement that runs, and lets none begin after it. */
  signal?: AbortSignal;
}

/** A connection while it is lent. Gives the rows of a statement, whatever it does. */
export interface Lent extends Queryable {
  /** @param name of a statement that is parsed and planned once a connection */
  query<T = unknown>(sql: string, parameters?: unknown[], name?: string): Promise<T>;
  /** The same with each row as the list of its columns. */
  rows(sql: string, parameters?: unknown[], name?: string): Promise<unknown[][]>;
  /** Takes its transaction back, also after an abort. Does not fail: a connection that is lost has none. */
  rollBack(): Promise<void>;
}

/**
 * Lends one connection to one piece of work.
 * @throws what `signal` was aborted with, in place of a statement that has not begun
 */
export async function lend<T>(
  database: Database,
  { statementMs, signal }: LendOptions,
  work: (client: Lent) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const client = await database.borrow();
  const cancel = () => client.cancelStatement();
  signal?.addEventListener('abort', cancel);
  client.allow(statementMs);
  const send = async (text: string, values: unknown[] = [], name?: string, rowMode?: 'array') => {
    database.source.logger.logQuery(text, values);
    const statement = name === undefined ? { text, values } : { name: name + client.suffix, text, values };
    const { rows } = await client.query(rowMode ? { ...statement, rowMode } : statement);
    return rows;
  };
  try {
    return await work({
      query: async (...statement) => {
        signal?.throwIfAborted();
        return send(...statement);
      },
      rows: async (sql, parameters, name) => {
        signal?.throwIfAborted();
        return send(sql, parameters, name, 'array');
      },
      async rollBack() {
        if (!client.isSpent) await send('rollback').catch(() => undefined);
      },
    });
  } finally {
    signal?.removeEventListener('abort', cancel);
    client.allow();
    client.release(client.isSpent);
  }
}

/** Reads by single statements. */
export interface Reader extends Queryable {
  /**
   * The rows of a statement, each as the list of its columns.
   * @param isKept whether a connection parses and plans it once, for whatever values come
   */
  rows(statement: Statement, isKept?: boolean): Promise<unknown[][]>;
  /** The rows of a statement that a connection parses once, for whatever values come. */
  kept<Row>(statement: Statement): Promise<Row[]>;
}

interface Statement {
  text: string;
  values: unknown[];
}

/**
 * Reads by statements of which none is sent, and none goes on, once the signal is aborted. It is listened to once for
 * all of them.
 */
export function readUntil(database: Database, signal: AbortSignal): Reader {
  const running = new Set<LimitedClient>();
  const cancelAll = () => {
    for (const client of running) client.cancelStatement();
  };
  let isHeard = false;

  async function send(text: string, values: unknown[], isKept: boolean, rowMode?: 'array'): Promise<unknown[]> {
    signal.throwIfAborted();
    if (!isHeard) signal.addEventListener('abort', cancelAll, { once: true });
    isHeard = true;
    const client = await database.borrow();
    running.add(client);
    try {
      signal.throwIfAborted();
      database.source.logger.logQuery(text, values);
      const known = isKept ? keptName(text) : undefined;
      const name = known === undefined ? undefined : known + client.suffix;
      const { rows } = await client.query({ name, text, values, rowMode });
      return rows;
    } finally {
      running.delete(client);
      client.release(client.isSpent);
    }
  }
  return {
    query: <T>(sql: string, parameters: unknown[] = []) => send(sql, parameters, false) as Promise<T>,
    rows: ({ text, values }, isKept = false) => send(text, values, isKept, 'array') as Promise<unknown[][]>,
    kept: <Row>({ text, values }: Statement) => send(text, values, true) as Promise<Row[]>,
  };
}

/** Each costs memory in every connection. */
const MOST_KEPT = 200;
/** Whoever asks for something only once or twice does not take the place of what is asked for again and again. */
const USES_BEFORE = 5;
/** Statements whose uses are counted. */
const MOST_COUNTED = 1_000;
const keptNames = new Map<string, string>();
const uses = new Map<string, number>();

/** The name under which connections keep a statement; none for one too many, or one that is seldom used. */
function keptName(text: string): string | undefined {
  const known = keptNames.get(text);
  if (known !== undefined || keptNames.size >= MOST_KEPT) return known;
  const used = (uses.get(text) ?? 0) + 1;
  if (used <= USES_BEFORE) {
    if (uses.size >= MOST_COUNTED) uses.clear();
    uses.set(text, used);
    return undefined;
  }
  uses.delete(text);
  const name = `level_${keptNames.size + 1}`;
  keptNames.set(text, name);
  return name;
}
