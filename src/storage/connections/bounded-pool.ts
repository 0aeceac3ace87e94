import pg, { type PoolClient, type PoolConfig } from 'pg';
import { NoConnectionError } from './database-errors.ts';
import { LimitedClient, type LimitedClientConfig } from './limited-client.ts';

export interface BoundedPoolConfig extends PoolConfig, Omit<LimitedClientConfig, 'onSilence'> {
  /** How many callers may wait for a connection; more are refused at once. */
  maxWaiting: number;
}

/** How long a connection may take to close. */
const GOODBYE_MS = 1_000;

/**
 * Where this thread was at work for this share of the wait, the answer may have come and not been read: one more try.
 */
const BUSY = 0.5;

type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (error?: Error | boolean) => void,
) => void;

/**
 * A pool of limited connections, with a limit on who waits for one; how long they wait is `connectionTimeoutMillis`.
 */
export class BoundedPool extends pg.Pool {
  readonly #config: BoundedPoolConfig;
  readonly #all: ReadonlySet<LimitedClient>;

  constructor(config: BoundedPoolConfig) {
    const idle = new Set<LimitedClient>();
    const all = new Set<LimitedClient>();
    /** Connections that lie idle are as silent, and would each cost somebody the wait to find out. */
    const onSilence = () => {
      for (const client of idle) client.drop(new NoConnectionError('another connection went silent'));
    };
    // The pool hands its own settings to each connection.
    super({ ...config, onSilence, Client: LimitedClient as unknown as PoolConfig['Client'] } as PoolConfig);
    this.#config = config;
    this.#all = all;
    const on = (event: 'connect' | 'acquire' | 'remove', seen: (client: LimitedClient) => void) =>
      this.on(event, (client) => seen(client as unknown as LimitedClient));
    on('connect', (client) => all.add(client));
    on('acquire', (client) => idle.delete(client));
    this.on('release', (_error, client) => idle.add(client as unknown as LimitedClient));
    on('remove', (client) => {
      idle.delete(client);
      all.delete(client);
    });
  }

  override connect(): Promise<PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<PoolClient> | undefined {
    const { eventLoopUtilization } = performance;
    // Whoever gets a connection that lies idle does not wait.
    const before = this.idleCount > 0 ? null : eventLoopUtilization();
    let isFirst = true;
    const done: Connected = (error, client, release) => {
      const isBusy = () => before !== null && eventLoopUtilization(before).utilization > BUSY;
      if (error && isFirst && /timeout/.test(error.message) && isBusy()) {
        isFirst = false;
        return super.connect(done);
      }
      if (error) this.#config.watch.failed(error);
      connected?.(error, client, release);
    };
    if (!connected) {
      return new Promise((resolve, reject) => {
        this.connect((error, client) => (error ? reject(error) : resolve(client!)));
      });
    }
    if (this.waitingCount >= this.#config.maxWaiting) {
      const full = new NoConnectionError(`${this.#config.maxWaiting} statements wait for a connection already`);
      process.nextTick(done, full, undefined, () => undefined);
    } else super.connect(done);
    return undefined;
  }

  override end(): Promise<void>;
  override end(ended: () => void): void;
  override end(ended?: () => void): Promise<void> | undefined {
    // A silent server never says goodbye.
    const dropAll = () => {
      for (const client of this.#all) client.drop(new NoConnectionError('the pool is closed'));
    };
    setTimeout(dropAll, GOODBYE_MS).unref();
    if (!ended) return super.end();
    super.end(ended);
    return undefined;
  }
}
