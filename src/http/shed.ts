import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Admission } from './admission.ts';
import { OPEN_HEADERS, SECURITY_HEADERS } from './headers.ts';
import { HttpProblem, problemBody } from './problems.ts';
import { withoutPrefix } from './public-address.ts';
import type { Turns } from './turns.ts';

const MESSAGE = 'The server is busy: try again in a moment';
const RETRY_AFTER = { 'retry-after': '1' };

/** For an operation that may not begin now. */
export const busy = (): HttpProblem => new HttpProblem(503, MESSAGE, 'UNAVAILABLE', RETRY_AFTER);

/** Of requests that may begin, what is to be called when they do. */
const arrivals = new WeakMap<IncomingMessage, () => void>();

/** The operation of a request begins, or never will. */
export const hasArrived = (request: IncomingMessage): void => arrivals.get(request)?.();

export interface ShedOptions {
  admission: Admission;
  /** In which operations begin. */
  turns: Turns;
  /** The path that the server stands under, which requests may have or not. */
  prefix: string;
  /** Answers an operation, or goes on. */
  answerEarly: (request: IncomingMessage, response: ServerResponse, goOn: () => void) => void;
  onRefused: () => void;
}

/**
 * Refuses operations that may not begin, before anything is read, routed or made ready for them: while four times as
 * many come as can be answered, refusing must cost next to nothing. Those that may begin do so in turns. All other
 * requests go on to who listens already, at once.
 */
export function shedOperations(
  server: Server,
  { admission, turns, prefix, answerEarly, onRefused }: ShedOptions,
): void {
  const body = problemBody(MESSAGE, 'UNAVAILABLE');
  const headers = {
    ...Object.fromEntries(SECURITY_HEADERS),
    ...OPEN_HEADERS,
    ...RETRY_AFTER,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  };
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const begin: RequestListener = (request, response) => {
    for (const listen of listeners) listen(request, response);
  };
  server.on('request', (request, response) => {
    if (isOperation(request, prefix)) {
      if (!admission.isOpen()) {
        onRefused();
        response.writeHead(503, headers).end(request.method === 'HEAD' ? undefined : body);
        return;
      }
      const arrived = admission.arrive();
      arrivals.set(request, arrived);
      response.once('close', arrived);
      turns.take(() => {
        if (!response.destroyed) answerEarly(request, response, () => begin(request, response));
      });
      return;
    }
    begin(request, response);
  });
}

const OPERATION = /^\/graphql\/?(?:\?|$)/;
const METHODS = new Set(['GET', 'HEAD', 'POST']);

/** Not GraphiQL itself, which a browser asks for. */
function isOperation({ method = '', url = '', headers }: IncomingMessage, prefix: string): boolean {
  if (!METHODS.has(method) || !OPERATION.test(withoutPrefix(url, prefix))) return false;
  return method === 'POST' || !headers.accept?.includes('text/html');
}
