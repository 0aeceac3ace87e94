import { types } from 'node:util';

interface ErrorCodeInfo {
  /** For the client: what happened, and what to do about it. docs/errors.md shows it. */
  meaning: string;
  /** Of an HTTP answer that is nothing but this error. */
  status: number;
  /** What Apollo Server calls the same. */
  alsoCalled?: readonly string[];
}

/**
 * Every value of `extensions.code` that a client may see; clients may switch over it, so that none is ever renamed.
 * An error with any other code is masked as INTERNAL_SERVER_ERROR.
 */
export const ERROR_CODES = {
  BAD_USER_INPUT: {
    meaning: 'The query, its variables or the request are wrong. The message says what was wanted and what came.',
    status: 400,
    alsoCalled: ['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'],
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'No query with this hash is known, or not any more: send the query and its hash once.',
    status: 200,
  },
  AMBIGUOUS_NAME: {
    meaning: 'A name means several, none of them clearly. `extensions.candidates` lists up to five: ask by slug or id.',
    status: 400,
  },
  QUERY_TOO_COMPLEX: {
    meaning:
      'The query asks for too much at once. `extensions.limit` says by which measure, `allowed` and `found` how ' +
      'much: ' +
      'ask for smaller pages, or in parts.',
    status: 400,
  },
  UNAUTHENTICATED: {
    meaning:
      'What the request asks for needs a key that is valid: `Authorization: Bearer whosaid_…`. The message says ' +
      'what is wrong with the one that came.',
    status: 401,
  },
  FORBIDDEN: {
    meaning:
      'What the request asks for is not open to its sender. `extensions.scope` is the one that a key has to have.',
    status: 403,
  },
  NOT_FOUND: { meaning: 'There is nothing at this address.', status: 404 },
  RATE_LIMITED: { meaning: 'Not given yet: too many requests from one client. Wait, and try again.', status: 429 },
  TIMEOUT: { meaning: 'The answer took too long. Ask for less, or try again.', status: 504 },
  UNAVAILABLE: {
    meaning: 'The database is away, or the server is busy or shutting down. Try again after `Retry-After` seconds.',
    status: 503,
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'A bug of the server. The id in the message is in its log, beside the real error.',
    status: 500,
  },
} as const satisfies Record<string, ErrorCodeInfo>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Those that an `InputError` may have. */
export type InputErrorCode = Exclude<ErrorCode, 'PERSISTED_QUERY_NOT_FOUND' | 'RATE_LIMITED' | 'INTERNAL_SERVER_ERROR'>;

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
 * An error and what lies under it, outermost first: GraphQL's originalError, TypeORM's driverError, any cause, and the
 * first of several (Node tries all addresses of a host). Errors of Node itself are no `instanceof Error` where tests
 * run.
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
