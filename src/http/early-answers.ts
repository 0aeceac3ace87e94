import type { IncomingMessage, ServerResponse } from 'node:http';
import { readOnce } from '../graphql/relay/connection.ts';
import type { Planned } from '../planner/known-documents.ts';
import { ANSWER_HEADERS, contentTypeOf, JSON_TYPES, type JsonType, preferredType } from './accept.ts';
import { answerKnown, type ContextOnce } from './answer-known.ts';
import { withDeadline } from './deadline.ts';
import { OPEN_HEADERS, SECURITY_HEADERS } from './headers.ts';
import { MAX_BODY_BYTES, readJson } from './json-body.ts';
import type { RouteOptions } from './route-options.ts';
import { sendCompressed } from './send-compressed.ts';
import { hasArrived } from './shed.ts';

/** What was read and done of a request before Fastify got it. */
export interface Early {
  body: Buffer;
  /** What the plan made of it. */
  planned?: Planned | null;
  /** What the request failed with. */
  error?: unknown;
}

/** What Fastify has to answer. */
const left = new WeakMap<IncomingMessage, Early>();

export const earlyOf = (request: IncomingMessage): Early | undefined => left.get(request);

type Answer = (request: IncomingMessage, response: ServerResponse, goOn: () => void) => void;

export type EarlyOptions = Pick<
  RouteOptions,
  'access' | 'admission' | 'createContext' | 'documents' | 'keptAnswers' | 'limits' | 'metrics'
> & { isClosing: () => boolean };

const HEADERS = Object.entries({
  ...Object.fromEntries(SECURITY_HEADERS),
  ...OPEN_HEADERS,
  ...ANSWER_HEADERS,
}).flat();

const headersOf = (type: JsonType) => [...HEADERS, 'content-type', contentTypeOf(type)];

const HEADERS_OF: Record<JsonType, readonly string[]> = {
  'application/json': headersOf('application/json'),
  'application/graphql-response+json': headersOf('application/graphql-response+json'),
};

/**
 * Answers operations of known documents before Fastify routes them, since its hooks take as long as the plan of a small
 * query: what a program or a page sends by POST without a key. Whose page it is matters to mutations alone, and no plan
 * answers those. Every other request, and every answer that is not a whole one, is Fastify's.
 */
export function createEarlyAnswers(options: EarlyOptions): Answer {
  const { access, admission, createContext, documents, keptAnswers, limits, metrics, isClosing } = options;
  if (!access.isReadingOpen || keptAnswers) return (_request, _response, goOn) => goOn();

  async function answer(request: IncomingMessage, response: ServerResponse, early: Early): Promise<string | null> {
    const body = readJson(request.headers, early.body);
    const client = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) client.abort();
    });
    const leave = admission.enter();
    if (!leave) return null;
    return withDeadline(limits.operationMs, client, async ({ signal }) => {
      const context = readOnce(async () => createContext({ headers: request.headers, scope: null, signal }));
      try {
        const { text, planned } = await answerKnown(documents, { method: 'POST', body }, context as ContextOnce);
        early.planned = planned;
        return text;
      } finally {
        leave();
      }
    });
  }

  return (request, response, goOn) => {
    const start = performance.now();
    const type = isPlain(request) && !isClosing() ? preferredType(request.headers.accept, JSON_TYPES) : null;
    const body = type && bodyOf(request);
    if (!body) return goOn();
    hasArrived(request);
    const early: Early = { body };
    const leave = () => {
      left.set(request, early);
      if (!response.destroyed) goOn();
    };
    answer(request, response, early).then(
      (text) => {
        if (text === null) return leave();
        const seconds = (performance.now() - start) / 1_000;
        metrics?.operationAnswered({ type: 'query', path: 'plan', outcome: 'ok' }, seconds);
        metrics?.requestAnswered({ route: '/graphql', status: 200 }, seconds);
        sendCompressed(request, response, HEADERS_OF[type], text);
      },
      (error) => {
        early.error = error;
        leave();
      },
    );
  };
}

/** What keys and bodies in other forms have to do with. */
const DECIDED_BY = ['authorization', 'content-encoding', 'expect', 'x-no-compression'];

function isPlain({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers['content-type'] === 'application/json' &&
    !DECIDED_BY.some((name) => name in headers)
  );
}

/** The body of a request, if all of it is here; one that comes in pieces is read by Fastify. */
function bodyOf(request: IncomingMessage): Buffer | null {
  const { complete, readableLength } = request;
  // To read what is empty would end it, and Fastify would wait for the end.
  const isHere = complete && readableLength > 0 && readableLength <= MAX_BODY_BYTES;
  return isHere ? (request.read() as Buffer | null) : null;
}
