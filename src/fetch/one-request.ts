import { Agent, type Dispatcher, request } from 'undici';
import { causesOf, messageOf } from '../errors.ts';
import { checkedLookup, checkHost, type Resolve } from './checked-lookup.ts';
import { FetchError } from './fetch-error.ts';
import type { AddressCheck } from './public-addresses.ts';
import { ACCEPT_ENCODING, readBody, tooLarge } from './read-body.ts';

/** What came of one request, redirects not followed. */
export interface Answer {
  status: number;
  /** By its name in small letters; null: there is none. */
  header(name: string): string | null;
  /** Unpacked; empty where the answer is none of success. */
  bytes: Uint8Array;
}

export interface RequestOptions {
  headers: Record<string, string>;
  maxBytes: number;
  /** A longer body is cut, instead of refused. */
  isCut?: boolean;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** Sends single requests over connections of its own. */
export interface Requester {
  /** @throws FetchError; what `signal` was aborted with */
  get(url: URL, options: RequestOptions): Promise<Answer>;
  close(): Promise<void>;
}

const CONNECT_MS = 10_000;
const MAX_HEADER_BYTES = 32 * 1024;

/** @param isAllowed what may be connected to, of all that `resolve` finds */
export function openRequester(userAgent: string, isAllowed: AddressCheck, resolve: Resolve): Requester {
  const agent = new Agent({
    connect: { timeout: CONNECT_MS, lookup: checkedLookup(resolve, isAllowed) },
    // A host has one request at a time.
    connections: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    // The limit on the whole request is ours.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    async get(url, { headers, maxBytes, isCut, timeoutMs, signal }) {
      checkHost(url.hostname, isAllowed);
      const timeout = AbortSignal.timeout(Math.max(1, timeoutMs));
      const ends = signal ? AbortSignal.any([signal, timeout]) : timeout;
      try {
        const answer = await request(url, {
          dispatcher: agent,
          method: 'GET',
          headers: { ...headers, 'user-agent': userAgent, 'accept-encoding': ACCEPT_ENCODING },
          signal: ends,
        });
        return await readAnswer(answer, maxBytes, isCut);
      } catch (error) {
        signal?.throwIfAborted();
        if (timeout.aborted) throw new FetchError('TIMED_OUT', 'took too long to come', null, { cause: error });
        throw asFetchError(error);
      }
    },
    close: () => agent.destroy(),
  };
}

async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  maxBytes: number,
  isCut = false,
): Promise<Answer> {
  const header = (name: string): string | null => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  try {
    const isWanted = statusCode >= 200 && statusCode < 300;
    if (isWanted && !isCut && Number(header('content-length')) > maxBytes) throw tooLarge(maxBytes);
    const bytes = isWanted ? await readBody(body, header('content-encoding'), { maxBytes, isCut }) : new Uint8Array();
    return { status: statusCode, header, bytes };
  } finally {
    // What is left of a body is not read: the connection is closed, where it cannot be used again.
    body.on('error', () => undefined).destroy();
  }
}

const NO_HOST = /^ENOTFOUND$/;
const CERTIFICATE = /CERT|^UNABLE_TO_|SELF_SIGNED|ALTNAME/;
const BROKEN = /^(?:HPE_|HTTPParserError$|UND_ERR_(?:RES_|INVALID|HEADERS_OVERFLOW|RESPONSE))/;

function asFetchError(error: unknown): FetchError {
  // Errors of the look-up lie under those of the connection.
  const causes = causesOf(error);
  const ours = causes.find((cause) => cause.name === 'FetchError');
  if (ours) return ours as FetchError;
  const codes = causes.flatMap((cause) => [String((cause as NodeJS.ErrnoException).code ?? ''), cause.name]);
  const has = (pattern: RegExp) => codes.some((code) => pattern.test(code));
  const options = { cause: error };
  if (has(NO_HOST)) return new FetchError('NO_SUCH_HOST', 'has a host that does not exist', null, options);
  if (has(CERTIFICATE)) return new FetchError('BAD_CERTIFICATE', 'has a certificate that does not hold', null, options);
  if (has(BROKEN)) return new FetchError('BROKEN_ANSWER', 'came as an answer that is no HTTP', null, options);
  const code = codes.find((one) => /^[A-Z_]+$/.test(one)) ?? messageOf(error);
  return new FetchError('NO_CONNECTION', `cannot be reached, or was cut short (${code.slice(0, 40)})`, null, options);
}
