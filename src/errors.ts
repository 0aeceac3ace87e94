/** Every code that a client may see in `extensions.code`; anything else is INTERNAL_SERVER_ERROR. */
export type InputErrorCode = 'BAD_USER_INPUT' | 'AMBIGUOUS_NAME' | 'QUERY_TOO_COMPLEX' | 'TIMEOUT';

/**
 * Something a person can put right: the message says what was wanted, what came and what to do.
 * It may be shown as it is; every other error is a bug and is masked at the edge.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    message: string,
    readonly code: InputErrorCode = 'BAD_USER_INPUT',
    /** Facts for programs, shown beside the code: `{ candidates: [...] }`. */
    readonly details: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The program cannot start or go on, for a reason outside it (a port, a folder, a database). One line for a person. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
