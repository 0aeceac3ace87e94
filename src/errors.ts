import { types } from 'node:util';

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

/**
 * An error and what lies under it, outermost first: GraphQL's originalError, TypeORM's driverError, any cause, and the first of
 * several (Node tries all addresses of a host). Errors of Node itself are no `instanceof Error` where tests run.
 */
export function causesOf(error: unknown): Error[] {
  const { isNativeError } = types;
  const causes: Error[] = [];
  let next = error;
  while (isNativeError(next) && causes.length < 10 && !causes.includes(next)) {
    causes.push(next);
    const { originalError, driverError, cause, errors } = next as Error & Record<string, unknown>;
    next = originalError ?? driverError ?? cause ?? (errors as unknown[] | undefined)?.[0];
  }
  return causes;
}
