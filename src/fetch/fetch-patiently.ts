import { setTimeout as sleep } from 'node:timers/promises';
import { FetchError } from './fetch-error.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import { backoffMs } from './retry-after.ts';

const TRIES = 3;
const MOST_WAIT_MS = 60_000;

/**
 * Fetches a document, and tries again where that may go well: after as long as the server says, else a while that
 * doubles. A server that wants more than a minute is not waited for.
 * @throws FetchError of the last try; what `signal` was aborted with
 */
export async function fetchPatiently(fetcher: Fetcher, address: string, signal?: AbortSignal): Promise<Fetched> {
  for (let tries = 1; ; tries++) {
    try {
      return await fetcher.fetch(address, signal && { signal });
    } catch (error) {
      if (!(error instanceof FetchError) || !error.isPassing || tries === TRIES) throw error;
      const waitMs = error.retryAfterMs ?? backoffMs(tries, MOST_WAIT_MS);
      if (waitMs > MOST_WAIT_MS) throw error;
      await sleep(waitMs, undefined, signal && { signal });
    }
  }
}
