import type { CombinedError } from 'urql';

/** A failure in words of the reader. */
export interface Explained {
  title: string;
  detail?: string;
  canRetry: boolean;
  /** Whether fewer quotes would be answered. */
  isTooMuch?: boolean;
  /** Whether a key may help. */
  wantsKey?: boolean;
  /** The name that is not known here, or is that of several. */
  name?: string;
}

/** What the codes of the API mean for somebody who reads. */
const BY_CODE: Record<string, Explained> = {
  TIMEOUT: {
    title: 'This took too long.',
    detail: 'There are too many quotes to count them all. A shorter period is quicker.',
    canRetry: true,
    isTooMuch: true,
  },
  QUERY_TOO_COMPLEX: { title: 'This asks for too much at once.', canRetry: false },
  UNAVAILABLE: {
    title: 'The server cannot answer now.',
    detail: 'It is busy, or its database is away. Try again in a moment.',
    canRetry: true,
  },
};

/** What an error of the API, or the lack of an answer, means. */
export function explainFailure({ graphQLErrors: [first], response }: CombinedError): Explained {
  if (first === undefined) {
    if (response?.status === 503) return BY_CODE['UNAVAILABLE']!;
    return {
      title: 'The server does not answer.',
      detail: 'It may have been stopped, or the connection is gone.',
      canRetry: true,
    };
  }
  const code = String(first.extensions['code']);
  if (code === 'AMBIGUOUS_NAME') return explainName('may be several', first.message, candidatesOf(first.extensions));
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
    const title = code === 'FORBIDDEN' ? 'This key does not allow it.' : 'This needs a key that is valid.';
    return { title, detail: first.message.replace(/: send the header.*/, '.'), canRetry: false, wantsKey: true };
  }
  if (code === 'BAD_USER_INPUT') {
    if (UNKNOWN_NAME.test(first.message)) {
      return explainName('is no name that is known here', first.message, suggestedBy(first.extensions));
    }
    if (NO_ID.test(first.message)) {
      const detail = 'The link may be old or incomplete.';
      return { title: `There is no ${first.path?.[0] ?? 'page'} at this address.`, detail, canRetry: false };
    }
    if (WRONG_WAY_ROUND.test(first.message)) {
      const detail = 'Choose a first day that is not after the last one.';
      return { title: 'This period ends before it begins.', detail, canRetry: false };
    }
    return { title: 'This cannot be asked so.', detail: first.message, canRetry: false };
  }
  return BY_CODE[code] ?? { title: 'Something went wrong in the server.', detail: first.message, canRetry: true };
}

/** `no entity is called "nobody": look for it with ...`, which is for programs. */
const UNKNOWN_NAME = /\bno \w+ is called "/;

/** `a range wants "from" before "to", got from 2022-02-01 to 2022-01-01` */
const WRONG_WAY_ROUND = /^a range wants "from" before "to"/;

/** What an address was cut short to is no id any more. */
const NO_ID = /\bis not an id of this server\b/;

interface Candidates {
  candidates?: readonly { name: string }[];
}

const candidatesOf = (extensions: Candidates): string[] => (extensions.candidates ?? []).map(({ name }) => name);

const suggestedBy = ({ suggestions = [] }: { suggestions?: readonly Candidates[] }): string[] =>
  suggestions.flatMap(candidatesOf);

/** @param message names in quotation marks what was asked for */
function explainName(what: string, message: string, alike: readonly string[]): Explained {
  const asked = /"([^"]*)"/.exec(message)?.[1] ?? '';
  const detail = alike.length > 0 ? `Do you mean ${alike.join(', or ')}?` : 'Search above for another spelling.';
  return { title: `“${asked}” ${what}.`, detail, canRetry: false, name: asked };
}
