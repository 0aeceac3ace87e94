import type { IncomingHttpHeaders } from 'node:http';
import { covers, holdsKey, type Scope } from '../graphql/access/identify.ts';
import { HttpProblem } from './problems.ts';
import { parametersOf } from './search.ts';

/** Who may do what here. */
export interface Access {
  /** What a key allows. @throws InputError UNAUTHENTICATED for one that is not valid */
  identify(key: string): Promise<Scope>;
  /** Whether whoever has no key may read. */
  isReadingOpen: boolean;
}

/** The parts of a request that say who sends it. */
interface Sent {
  url: string;
  headers: IncomingHttpHeaders;
}

/**
 * What the key of a request allows; null where it has none.
 * @throws HttpProblem, InputError for a key that is not valid or not where it should be, and where reading wants one
 */
export async function scopeOf({ url, headers }: Sent, { identify, isReadingOpen }: Access): Promise<Scope | null> {
  refuseKeyInAddress(url);
  const key = keyIn(headers.authorization);
  const scope = key === null ? null : await identify(key);
  if (isReadingOpen || covers(scope, 'read')) return scope;
  throw unauthenticated('Reading wants a key here: send the header "Authorization: Bearer whosaid_…"');
}

const KEY_PARAMETERS = new Set(['key', 'apikey', 'api_key', 'api-key', 'access_token', 'authorization']);

/** Addresses are kept in logs, histories and Referer headers. */
function refuseKeyInAddress(url: string): void {
  const parameters = parametersOf(url);
  if (parameters.some(([, value]) => holdsKey(value))) {
    throw new HttpProblem(
      400,
      'A key stands in the address, where logs keep it: revoke it, and send another in the header ' +
        '"Authorization: Bearer whosaid_…"',
    );
  }
  const [named] = parameters.find(([name]) => KEY_PARAMETERS.has(name.toLowerCase())) ?? [];
  if (named === undefined) return;
  throw new HttpProblem(
    400,
    `Keys are not taken from the address ("${named}"): send the header "Authorization: Bearer whosaid_…"`,
  );
}

/** Schemes that a proxy before this server may use for itself, and leave in the request. */
const OF_PROXIES = /^(?:basic|digest|negotiate|ntlm)\b/i;
const BEARER = /^bearer +([\w.~+/=-]+) *$/i;

function keyIn(header: string | undefined): string | null {
  if (header === undefined || OF_PROXIES.test(header)) return null;
  const match = BEARER.exec(header);
  if (match) return match[1]!;
  throw unauthenticated('The header "Authorization" wants the word Bearer, one space and a key: "Bearer whosaid_…"');
}

const unauthenticated = (message: string): HttpProblem => new HttpProblem(401, message, 'UNAUTHENTICATED');
