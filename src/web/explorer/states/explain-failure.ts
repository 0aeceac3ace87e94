import type { CombinedError } from 'urql';

interface Explained {
  title: string;
  detail?: string;
  canRetry: boolean;
}

/** What the codes of the API mean for somebody who reads. */
const BY_CODE: Record<string, Explained> = {
  TIMEOUT: { title: 'This took too long.', detail: 'A shorter period or fewer words may help.', canRetry: true },
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
      detail: 'It may have been stopped, or the connection is gone. What you see stays here.',
      canRetry: true,
    };
  }
  const code = String(first.extensions['code']);
  if (code === 'BAD_USER_INPUT' || code === 'AMBIGUOUS_NAME') {
    return { title: 'This cannot be asked so.', detail: first.message, canRetry: false };
  }
  return BY_CODE[code] ?? { title: 'Something went wrong in the server.', detail: first.message, canRetry: true };
}
