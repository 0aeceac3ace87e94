/** What may be wrong with a fetch, by codes that are never renamed. Passing: it may go well later. */
export const FETCH_PROBLEMS = {
  BAD_ADDRESS: { isPassing: false },
  ADDRESS_NOT_PUBLIC: { isPassing: false },
  NO_SUCH_HOST: { isPassing: false },
  NO_CONNECTION: { isPassing: true },
  BAD_CERTIFICATE: { isPassing: false },
  TIMED_OUT: { isPassing: true },
  TOO_LARGE: { isPassing: false },
  BROKEN_ANSWER: { isPassing: true },
  TOO_MANY_REDIRECTS: { isPassing: false },
  REDIRECT_LOOP: { isPassing: false },
  INSECURE_REDIRECT: { isPassing: false },
  ROBOTS_DISALLOW: { isPassing: false },
  ROBOTS_UNAVAILABLE: { isPassing: true },
  NOT_FOUND: { isPassing: false },
  GONE: { isPassing: false },
  REFUSED: { isPassing: false },
  TOO_MANY_REQUESTS: { isPassing: true },
  SERVER_ERROR: { isPassing: true },
  BAD_STATUS: { isPassing: false },
} as const satisfies Record<string, { isPassing: boolean }>;

export type FetchCode = keyof typeof FETCH_PROBLEMS;

/** Something was not fetched. The message is for a person, says why, and never holds a whole address. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(
    readonly code: FetchCode,
    message: string,
    /** How long the server wants to be left alone, in milliseconds; null: it did not say. */
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether another try may go well. */
  get isPassing(): boolean {
    return FETCH_PROBLEMS[this.code].isPassing;
  }
}
