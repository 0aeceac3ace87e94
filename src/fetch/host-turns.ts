import { setTimeout as sleep } from 'node:timers/promises';
import { FetchError } from './fetch-error.ts';

/** Lets one request at a time go to a host, and none while it wants to be left alone. */
export interface HostTurns {
  /**
   * Waits for the turn at a host, and gives what ends it.
   * @throws FetchError TOO_MANY_REQUESTS when the host wants to be left alone for longer than is waited
   */
  take(host: string, signal?: AbortSignal): Promise<() => void>;
  /** No request goes to it for so long. */
  rest(host: string, ms: number): void;
}

/** @param mostWaitMs for how long a host that wants to be left alone is waited for, in milliseconds */
export function makeHostTurns(mostWaitMs: number): HostTurns {
  const hosts = new Map<string, { last: Promise<void>; waiting: number; freeAt: number }>();
  const hostOf = (name: string) => {
    let host = hosts.get(name);
    if (!host) {
      host = { last: Promise.resolve(), waiting: 0, freeAt: 0 };
      hosts.set(name, host);
    }
    return host;
  };
  /** Names that nobody waits for are forgotten, so that a long run does not hold every host of the web. */
  const forget = (): void => {
    const now = Date.now();
    for (const [name, { waiting, freeAt }] of hosts) if (waiting === 0 && freeAt <= now) hosts.delete(name);
  };
  return {
    async take(name, signal) {
      const host = hostOf(name);
      const before = host.last;
      let end = (): void => undefined;
      host.last = new Promise((resolve) => {
        end = () => {
          host.waiting--;
          if (hosts.size > MANY_HOSTS) forget();
          resolve();
        };
      });
      host.waiting++;
      try {
        await orAbort(before, signal);
        const waitMs = host.freeAt - Date.now();
        if (waitMs > mostWaitMs) throw busy(waitMs);
        if (waitMs > 0) await sleep(waitMs, undefined, { signal });
        signal?.throwIfAborted();
        return end;
      } catch (error) {
        // Those behind go on waiting for those before.
        void before.then(end);
        throw error;
      }
    },
    rest(name, ms) {
      const host = hostOf(name);
      host.freeAt = Math.max(host.freeAt, Date.now() + ms);
    },
  };
}

const MANY_HOSTS = 1000;

const busy = (ms: number) =>
  new FetchError('TOO_MANY_REQUESTS', `comes from a host that wants no request for ${Math.ceil(ms / 1000)} s`, ms);

function orAbort(wait: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return wait;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void wait.then(resolve).finally(() => signal.removeEventListener('abort', stop));
  });
}
