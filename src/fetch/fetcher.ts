import { type Resolve, resolveBySystem } from './checked-lookup.ts';
import { FetchError } from './fetch-error.ts';
import { type HostTurns, makeHostTurns } from './host-turns.ts';
import { type Answer, openRequester } from './one-request.ts';
import { allowAddresses } from './public-addresses.ts';
import { retryAfterMs } from './retry-after.ts';
import { makeRobotsCache, ROBOTS_BYTES, ROBOTS_NAME } from './robots.ts';
import { webAddress } from './web-address.ts';

/** What a server said of a document so that it need not be sent again while it is the same. */
export interface Validators {
  etag: string | null;
  /** As the server wrote it. */
  lastModified: string | null;
}

/** A document of the web. */
export interface Fetched extends Validators {
  /** Where it was found, after redirects. */
  url: string;
  /** Null: it is the same as before. */
  bytes: Uint8Array | null;
  /** "text/html", in small letters; null where the server did not say. */
  mediaType: string | null;
  /** The encoding that the server named. */
  charset: string | null;
}

/** Fetches documents, with the manners of a guest. */
export interface Fetcher {
  /**
   * Fetches what is at an address, unless it is the same as what is known.
   * @throws FetchError; what `signal` was aborted with
   */
  fetch(address: string, options?: { known?: Validators | null; signal?: AbortSignal }): Promise<Fetched>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** Of the program. */
  version: string;
  /** Where whoever is asked finds out who asks: an address of the web, or of e-mail; null: nowhere. */
  contact: string | null;
  /** Addresses and ranges that may be asked although they are not public. */
  privateAddresses: readonly string[];
  timeoutMs?: number;
  maxBytes?: number;
  /** How long a host that wants to be left alone is waited for. */
  mostWaitMs?: number;
  resolve?: Resolve;
  turns?: HostTurns;
}

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 10 * 1024 ** 2;
const MOST_REDIRECTS = 5;
const MOST_WAIT_MS = 60_000;
const REST_MS = 1_000;
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, ' +
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/** What a server is told of who asks. */
export const userAgent = ({ version, contact }: Pick<FetcherOptions, 'version' | 'contact'>): string =>
  `Whosaid/${version}${contact === null ? '' : ` (+${contact})`}`;

/** Opens what fetches documents: within limits of time and size, from public hosts, as robots.txt allows. */
export function openFetcher(options: FetcherOptions): Fetcher {
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, mostWaitMs = MOST_WAIT_MS } = options;
  const { privateAddresses, resolve = resolveBySystem, turns = makeHostTurns(mostWaitMs) } = options;
  const requester = openRequester(userAgent(options), allowAddresses(privateAddresses), resolve);

  /** Asks one host after the other for as long as they redirect. `leftMs` counts requests alone, and no waiting. */
  const follow = async (
    start: URL,
    limits: { headers: Record<string, string>; maxBytes: number; isCut?: boolean; signal?: AbortSignal | undefined },
    beforeEach: (url: URL) => Promise<number>,
  ): Promise<{ url: URL; answer: Answer }> => {
    let leftMs = timeoutMs;
    const seen = new Set<string>();
    for (let url = start; ; ) {
      seen.add(url.href);
      const gapMs = await beforeEach(url);
      const end = await turns.take(url.host, limits.signal);
      const since = Date.now();
      let answer: Answer;
      try {
        answer = await requester.get(url, { ...limits, timeoutMs: leftMs });
        if (answer.status === 429 || answer.status === 503) {
          turns.rest(url.host, retryAfterMs(answer.header('retry-after')) ?? REST_MS);
        } else if (gapMs > 0) turns.rest(url.host, gapMs);
      } finally {
        end();
      }
      leftMs -= Date.now() - since;
      const location = REDIRECTS.includes(answer.status) ? answer.header('location') : null;
      if (location === null) return { url, answer };
      if (seen.size > MOST_REDIRECTS) throw tooMany();
      url = redirected(url, location);
      if (seen.has(url.href)) throw new FetchError('REDIRECT_LOOP', 'redirects in a circle');
    }
  };

  const robots = makeRobotsCache(async (url) => {
    const limits = { headers: {}, maxBytes: ROBOTS_BYTES, isCut: true };
    const { answer } = await follow(url, limits, async () => 0);
    if (answer.status === 429 || answer.status >= 500) throw problemOf(answer)!;
    return { status: answer.status, text: Buffer.from(answer.bytes).toString('utf8') };
  });

  return {
    async fetch(address, { known = null, signal } = {}) {
      const headers = { accept: ACCEPT, ...conditions(known) };
      const { url, answer } = await follow(webAddress(address), { headers, maxBytes, signal }, async (next) => {
        const rules = await robots.rulesFor(next);
        if (rules.isAllowed(next.href)) return rules.gapMs;
        throw new FetchError(
          'ROBOTS_DISALLOW',
          `is not for programs: robots.txt of its site says so to ${ROBOTS_NAME}`,
        );
      });
      const isSame = answer.status === 304 && known !== null;
      const problem = isSame ? null : problemOf(answer);
      if (problem) throw problem;
      return {
        url: url.href,
        bytes: isSame ? null : answer.bytes,
        etag: short(answer.header('etag')) ?? (isSame ? known.etag : null),
        lastModified: short(answer.header('last-modified')) ?? (isSame ? known.lastModified : null),
        ...contentType(answer.header('content-type')),
      };
    },
    close: requester.close,
  };
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

const tooMany = () => new FetchError('TOO_MANY_REDIRECTS', `redirects more than ${MOST_REDIRECTS} times`);

/** @throws FetchError for an address that is none, or one that is not safe any more */
function redirected(from: URL, location: string): URL {
  if (!URL.canParse(location, from.href)) throw new FetchError('BAD_ADDRESS', 'redirects to what is no address');
  const to = webAddress(new URL(location, from).href);
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw new FetchError('INSECURE_REDIRECT', 'redirects from https to http: give its http address, if that is meant');
  }
  return to;
}

function conditions(known: Validators | null): Record<string, string> {
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}

/** What is sent back later; a long one is no use to anybody. */
const short = (value: string | null): string | null => (value !== null && value.length <= 500 ? value : null);

function contentType(header: string | null): Pick<Fetched, 'mediaType' | 'charset'> {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(header ?? '')?.[1] ?? null;
  return { mediaType, charset };
}

/** What is wrong with an answer; null: nothing. */
function problemOf({ status, header }: Answer): FetchError | null {
  if (status >= 200 && status < 300 && status !== 204) return null;
  const after = retryAfterMs(header('retry-after'));
  if (status === 404) return new FetchError('NOT_FOUND', 'is not there (404)');
  if (status === 410) return new FetchError('GONE', 'is gone for good (410)');
  if (status === 429) return new FetchError('TOO_MANY_REQUESTS', 'was asked for too often (429)', after);
  if ([401, 402, 403, 407, 451].includes(status)) {
    return new FetchError('REFUSED', `is not given to whoever asks (${status})`);
  }
  if (status >= 500) return new FetchError('SERVER_ERROR', `cannot be given by its server now (${status})`, after);
  return new FetchError('BAD_STATUS', `was answered with the status ${status}`);
}
