import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../errors.ts';
import { type FormatError, RETRY_AFTER_SECONDS } from '../graphql/format-error.ts';
import { secure } from './headers.ts';

/** A request that is refused before GraphQL sees it; its message is for the client. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';

  constructor(
    readonly statusCode: number,
    message: string,
    readonly code: ErrorCode = 'BAD_USER_INPUT',
    readonly headers: Record<string, string> = {},
    /** Facts for programs, shown beside the code. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

export const notFound = (): HttpProblem => new HttpProblem(404, 'There is nothing at this address', 'NOT_FOUND');

/** For whoever is no longer there to read it: nobody's fault, so it is not logged. */
export const clientLeft = (): HttpProblem =>
  new HttpProblem(503, 'The client left before the answer began', 'UNAVAILABLE');

/** The one shape of every error, also of those that never reach GraphQL. */
export const problemBody = (message: string, code: ErrorCode, details: Record<string, unknown> = {}): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] })}\n`;

/** What was written for an answer that failed before its first byte, and is not true of the error in its place. */
const OF_THE_ANSWER = ['content-encoding', 'content-disposition', 'content-length', 'etag', 'last-modified', 'link'];

export function sendProblem(reply: FastifyReply, problem: HttpProblem): FastifyReply {
  // An address that is no URL comes here past every hook.
  secure(reply.request.raw, reply.raw, () => undefined);
  for (const name of OF_THE_ANSWER) reply.removeHeader(name);
  return reply
    .code(problem.statusCode)
    .headers({
      'cache-control': 'no-store',
      ...(problem.statusCode === 401 && CHALLENGE),
      ...problem.headers,
      'content-type': 'application/json; charset=utf-8',
    })
    .send(problemBody(problem.message, problem.code, problem.details));
}

/** Of a body. */
export const TOO_LONG = 'The request body is larger than 256 KB, or 2 MB with a key that may ingest: send less at once';

/** What Fastify's own errors mean, in words that name no internals. */
const FASTIFY_PROBLEMS: Record<string, [status: number, message: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, TOO_LONG],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'Send JSON: the content type must be application/json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'The request body is not as long as its Content-Length says'],
  FST_ERR_BAD_URL: [400, 'The address is not a valid URL'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'The address is too long'],
  ERR_STREAM_PREMATURE_CLOSE: [503, 'The connection ended before the answer did'],
};

/** Any error inside Fastify, as the answer to send; one that is no one's fault but ours is masked and logged. */
export function problemOf(error: Error & { code?: string }, formatError: FormatError): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const known = FASTIFY_PROBLEMS[error.code ?? ''];
  if (known) return new HttpProblem(...known);
  const { message, extensions } = formatError(new GraphQLError('').toJSON(), error);
  const { code, ...details } = (extensions ?? {}) as { code: ErrorCode };
  const headers: Record<string, string> = code === 'UNAVAILABLE' ? RETRY_AFTER : {};
  return new HttpProblem(ERROR_CODES[code].status, message, code, headers, details);
}

/** For a client that asked while the database is away. */
export const RETRY_AFTER = { 'retry-after': String(RETRY_AFTER_SECONDS) };

/** RFC 6750, section 3. */
const CHALLENGE = { 'www-authenticate': 'Bearer realm="whosaid"' };

/** For requests that are no HTTP: Node hands over the bare socket. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const [status, message, code] = brokenRequest(error.code);
  const body = problemBody(message, code);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function brokenRequest(code: string | undefined): [status: number, message: string, code: ErrorCode] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request took too long to arrive', 'TIMEOUT'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The headers or the URL are longer than 16 KB', 'BAD_USER_INPUT'];
  return [400, 'This is not a valid HTTP request', 'BAD_USER_INPUT'];
}

/** Both hooks of Fastify where an error may end up. */
export function problemHandler(
  formatError: FormatError,
  onUnavailable: () => void,
): (error: FastifyError | HttpProblem, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, _request, reply) => {
    const problem = problemOf(error, formatError);
    if (problem !== error && problem.code === 'UNAVAILABLE') onUnavailable();
    return sendProblem(reply, problem);
  };
}
