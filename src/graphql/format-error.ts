import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { causesOf, ERROR_CODES, type ErrorCode, InputError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { isStatementTimeout, isUnavailable } from '../storage/connections/database-errors.ts';

/** What a code given by us or by Apollo Server is called outside. A code that is not here is masked. */
const CODES: ReadonlyMap<string, ErrorCode> = new Map(
  Object.entries(ERROR_CODES).flatMap(([code, info]) =>
    [code, ...('alsoCalled' in info ? info.alsoCalled : [])].map((name) => [name, code as ErrorCode]),
  ),
);

const TIMEOUT_MESSAGE = 'The answer took too long: ask for less (a smaller page, fewer filters) or try again';

const UNAVAILABLE_MESSAGE = 'The database cannot be reached at the moment: try again in a few seconds';

/** Seconds after which a client should ask again. */
export const RETRY_AFTER_SECONDS = 2;

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The last step of every error that leaves: input errors keep their words, time-outs and a database that is away get
 * their code (an outage has its own lines in the log), and everything else is masked as "Internal server error, id ..."
 * with that id logged once beside the real error.
 */
export function createFormatError(logger: Logger): FormatError {
  // One failed batch fails many fields: they share one id and one line in the log.
  const ids = new WeakMap<object, string>();

  function report(error: unknown, path: GraphQLFormattedError['path']): string {
    const known = error instanceof Error ? ids.get(error) : undefined;
    if (known !== undefined) return known;
    const id = randomUUID();
    if (error instanceof Error) ids.set(error, id);
    logger.error({ err: error, errorId: id, path }, 'internal error');
    return id;
  }

  return (formatted, error) => {
    const causes = causesOf(error);
    const { locations, path } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const input = causes.find((cause) => cause instanceof InputError);
    if (input) return { message: input.message, ...where, extensions: { ...input.details, code: input.code } };
    if (isUnavailable(error)) {
      return { message: UNAVAILABLE_MESSAGE, ...where, extensions: { code: 'UNAVAILABLE' } };
    }
    if (isTimeout(error)) return { message: TIMEOUT_MESSAGE, ...where, extensions: { code: 'TIMEOUT' } };
    const root = causes.at(-1);
    const code = root instanceof GraphQLError ? codeOf(root, formatted) : undefined;
    if (code) return { message: formatted.message, ...where, extensions: { ...formatted.extensions, code } };
    const id = report(root ?? error, path);
    return { message: `Internal server error, id ${id}`, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/**
 * The code of an error that graphql-js, Apollo Server or a resolver made on purpose; none when it is a bug.
 * graphql-js throws `Int cannot represent ...` both for a bad argument and for a bad value of ours: only the first
 * points at a place in the client's document. What it refuses before anything runs has no path in the answer, such as
 * "Too many errors processing variables".
 */
function codeOf(root: GraphQLError, formatted: GraphQLFormattedError): ErrorCode | undefined {
  const given = root.extensions['code'] ?? formatted.extensions?.['code'];
  if (typeof given === 'string' && given !== 'INTERNAL_SERVER_ERROR') return CODES.get(given);
  return root.nodes?.length || !formatted.path ? 'BAD_USER_INPUT' : undefined;
}

const isTimeout = (error: unknown): boolean =>
  isStatementTimeout(error) || causesOf(error).some(({ name }) => name === 'AbortError');
