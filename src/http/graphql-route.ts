import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAX_BRACKET_DEPTH, nestsTooDeep } from '../graphql/limits.ts';
import { preferredType } from './accept.ts';
import { READ_ONLY_HEADER } from './apollo.ts';
import { withDeadline } from './deadline.ts';
import { CORS_HEADERS, PREFLIGHT_HEADERS } from './headers.ts';
import { isFromAnotherSite } from './origin.ts';
import { HttpProblem } from './problems.ts';
import { searchOf } from './search.ts';
import { sendPage } from './web-files.ts';

/** What a context is made from; the same for a WebSocket connection. */
export interface ContextRequest {
  headers: FastifyRequest['headers'];
  /** Aborted when the client leaves or the time limit passes. */
  signal: AbortSignal;
}

export type CreateContext = (request: ContextRequest) => object | Promise<object>;

export interface RouteLimits {
  /** How long an operation may run, in milliseconds. */
  operationMs: number;
  /** Operations at once; more are turned away. */
  inFlight: number;
}

export interface RouteOptions {
  createContext: CreateContext;
  limits: RouteLimits;
  webRoot: string;
}

const JSON_TYPES = ['application/json', 'application/graphql-response+json'] as const;

/** `/graphql`: operations by POST and GET, and GraphiQL for a browser. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer,
  { createContext, limits, webRoot }: RouteOptions,
): void {
  // Operations that have not ended, including those whose client has already read "too long".
  let inFlight = 0;

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      reply.headers({ ...CORS_HEADERS, 'cache-control': 'no-store', vary: 'Accept' });
      if (wantsPage(request)) return sendPage(reply, webRoot, 'graphiql/index.html');
      const operation = readOperation(request);
      if (inFlight >= limits.inFlight) {
        throw new HttpProblem(503, 'The server is busy: try again in a moment', 'RATE_LIMITED', { 'retry-after': '1' });
      }
      inFlight += 1;
      const client = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) client.abort();
      });
      const answer = await withDeadline(limits.operationMs, client, async (signal) => {
        try {
          return await apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest: operation,
            context: async () => Object.assign(await createContext({ headers: request.headers, signal }), { signal }),
          });
        } finally {
          inFlight -= 1;
        }
      });
      return sendAnswer(reply, answer);
    },
  });
  app.options('/graphql', (_request, reply) =>
    reply
      .code(204)
      .headers({ ...CORS_HEADERS, ...PREFLIGHT_HEADERS })
      .send(),
  );
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: async () => {
      throw new HttpProblem(405, 'Use POST or GET', 'BAD_USER_INPUT', { allow: 'GET, POST, OPTIONS' });
    },
  });
}

/** A browser that opens the address, with or without a query in it. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method !== 'POST' && preferredType(headers.accept, [...JSON_TYPES, 'text/html']) === 'text/html';
}

/** @throws HttpProblem when the request is not one whose operation may be parsed. */
function readOperation(request: FastifyRequest): HTTPGraphQLRequest {
  const accept = preferredType(request.headers.accept, JSON_TYPES);
  if (accept === null) throw new HttpProblem(406, `Answers are ${JSON_TYPES.join(' or ')}`);
  const headers = new HeaderMap([['accept', accept]]);
  if (isFromAnotherSite(request.headers)) headers.set(READ_ONLY_HEADER, 'true');
  if (request.method === 'POST') {
    if (request.body === undefined) throw new HttpProblem(400, 'Send a JSON body with a `query`');
    checkDepth((request.body as { query?: unknown } | null)?.query);
    return { method: 'POST', headers, search: '', body: request.body };
  }
  const search = searchOf(request.url);
  const parameters = new URLSearchParams(search);
  for (const name of ['query', 'variables', 'extensions']) for (const text of parameters.getAll(name)) checkDepth(text);
  return { method: 'GET', headers, search, body: undefined };
}

function checkDepth(text: unknown): void {
  if (typeof text === 'string' && nestsTooDeep(text)) {
    throw new HttpProblem(400, `Brackets nest deeper than ${MAX_BRACKET_DEPTH}: send a flatter query`);
  }
}

function sendAnswer(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not enabled');
  return reply
    .code(status ?? 200)
    .headers(Object.fromEntries(headers))
    .send(body.string);
}
