import { Client, cacheExchange, fetchExchange } from 'urql';
import { inServer } from '../address/root.ts';
import { keyHeaders } from '../key/key.ts';

/** How long an answer may take, in milliseconds; the server itself gives up after 8 seconds. */
const LONGEST_MS = 12_000;

export const client = new Client({
  url: inServer('graphql'),
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => ({ headers: keyHeaders() }),
  fetch: (input, init) => {
    const signals = [AbortSignal.timeout(LONGEST_MS), ...(init?.signal ? [init.signal] : [])];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  },
});
