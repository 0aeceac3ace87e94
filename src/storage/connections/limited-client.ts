import pg, { type ClientConfig } from 'pg';
import { NoConnectionError } from './database-errors.ts';
import type { OutageWatch } from './outage-watch.ts';

/** What a connection is made with, beside the settings of the driver. */
export interface LimitedClientConfig extends ClientConfig {
  /** Milliseconds after which PostgreSQL stops a statement; 0: never. */
  statementMs: number;
  /** Whether it may be given up or cancelled: the embedded database goes on with its statement whatever happens. */
  isEmbedded: boolean;
  watch: OutageWatch;
  /** Told of each statement how many seconds it took. */
  onStatementEnd?: (seconds: number) => void;
  /** Called when the database does not answer in time: other connections may wait for it in vain as well. */
  onSilence: () => void;
}

/** PostgreSQL stops a statement by itself; a connection that has said nothing so long after that is gone. */
const GRACE_MS = 1_000;
/** How long a cancelled statement may take to end. */
const CANCEL_MS = 1_000;

let connections = 0;

/** A connection that does not wait for ever, and whose statement can be cancelled. */
export class LimitedClient extends pg.Client {
  /** It must not be used for another statement. */
  isSpent = false;
  /**
   * What the names of its prepared statements end with. The embedded database has one session for all connections that
   * come after each other, and keeps the statements of those before.
   */
  readonly suffix = `_${++connections}`;
  readonly #config: LimitedClientConfig;
  #silenceMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #running = 0;
  /** Settles when the last statement for the embedded database has ended; null while none runs. */
  #last: Promise<void> | null = null;

  constructor(config: LimitedClientConfig) {
    // A statement is sent while those before it run: what a writer sends one after the other, PostgreSQL has at hand.
    // The thread of the embedded database may end between: what it was sent then would never be answered.
    super({ ...config, pipeline: !config.isEmbedded });
    this.#config = config;
    this.allow(config.statementMs);
    // What breaks the connection rejects its statements as well; without a listener it would end the process.
    this.on('error', () => clearTimeout(this.#timer));
  }

  /** Takes statements of so many milliseconds from now on; 0: of any length; nothing: as at the beginning. */
  allow(statementMs: number = this.#config.statementMs): void {
    this.#silenceMs = this.#config.isEmbedded || statementMs === 0 ? 0 : statementMs + GRACE_MS;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the driver has a dozen forms of it, which all go on as they came.
  override query(...call: any[]): any {
    const send = () => super.query(...(call as Parameters<pg.Client['query']>)) as unknown;
    // The driver would have one statement wait, and no more: they wait here.
    const result = this.#last && isPromised(call) ? this.#last.then(send) : send();
    if (!(result instanceof Promise)) return result;
    const start = performance.now();
    this.#running += 1;
    this.#expectAnswer(this.#silenceMs);
    const ended = () => {
      this.#running -= 1;
      this.#config.onStatementEnd?.((performance.now() - start) / 1_000);
      clearTimeout(this.#timer);
      if (this.#running > 0) this.#expectAnswer(this.#silenceMs);
    };
    const { watch } = this.#config;
    const answered = result.then(
      (answer) => {
        ended();
        watch.worked();
        return answer;
      },
      (error) => {
        ended();
        watch.failed(error);
        throw error;
      },
    );
    if (this.#config.isEmbedded) this.#isLast(answered);
    return answered;
  }

  #isLast(answered: Promise<unknown>): void {
    const settle = () => {
      if (this.#last === last) this.#last = null;
    };
    const last = answered.then(settle, settle);
    this.#last = last;
  }

  /**
   * Stops the statement that runs, by PostgreSQL's own request for that on another connection. The request may come
   * late and meet the next statement, so there is none: the connection is spent.
   */
  cancelStatement(): void {
    if (this.#running === 0 || this.#config.isEmbedded || this.isSpent) return;
    this.isSpent = true;
    sendCancelRequest(this);
    this.#expectAnswer(CANCEL_MS);
  }

  /** Ends it at once; statements that run fail with the error. */
  drop(error: Error): void {
    this.isSpent = true;
    this.connection.stream.destroy(error);
  }

  /** Gives the connection up when no byte has come for so long. */
  #expectAnswer(silenceMs: number): void {
    clearTimeout(this.#timer);
    if (silenceMs === 0) return;
    const stream = this.connection.stream as { bytesRead?: number };
    let heard = stream.bytesRead;
    const check = () => {
      if (stream.bytesRead !== heard) return listen();
      this.drop(new NoConnectionError(`the database said nothing for ${silenceMs} ms`));
      this.#config.onSilence();
    };
    const listen = () => {
      heard = stream.bytesRead;
      // Where this thread was busy, what has come meanwhile is read after the timers.
      this.#timer = setTimeout(() => {
        this.#timer = setTimeout(check, 20);
      }, silenceMs);
    };
    listen();
  }
}

/** Whether the driver gives a promise for a statement: neither a callback nor a query of the caller's own is given. */
// biome-ignore lint/suspicious/noExplicitAny: see `query`.
const isPromised = (call: any[]): boolean =>
  typeof call.at(-1) !== 'function' && typeof call[0]?.submit !== 'function' && !call[0]?.callback;

/** The driver's own part for it, which has no types. */
interface CancelConnection extends pg.Connection {
  connect(portOrPath: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processID: number, secretKey: number): void;
}

/** https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS */
function sendCancelRequest(client: LimitedClient): void {
  const { processID, secretKey, ssl } = client as unknown as Record<'processID' | 'secretKey', number> & ClientConfig;
  const connection = new pg.Connection({ ssl } as ConstructorParameters<typeof pg.Connection>[0]) as CancelConnection;
  const timer = setTimeout(() => connection.stream.destroy(), CANCEL_MS);
  const cancel = () => connection.cancel(processID, secretKey);
  // Whatever goes wrong here, the statement has its own limits.
  connection.on('error', () => undefined);
  connection.once('end', () => clearTimeout(timer));
  connection.once('connect', ssl ? () => connection.requestSsl() : cancel);
  connection.once('sslconnect', cancel);
  if (client.host.startsWith('/')) connection.connect(`${client.host}/.s.PGSQL.${client.port}`);
  else connection.connect(client.port, client.host);
}
