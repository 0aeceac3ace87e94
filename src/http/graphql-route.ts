import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAX_BRACKET_DEPTH, nestsTooDeep } from '../graphql/limits/brackets.ts';
import { readOnce } from '../graphql/relay/connection.ts';
import { ANSWER_HEADERS, contentTypeOf, JSON_TYPES, type JsonType, preferredType } from './accept.ts';
import { scopeOf } from './access.ts';
import { answerKnown, type ContextOnce } from './answer-known.ts';
import { READ_ONLY_HEADER, type RouteContext } from './apollo.ts';
import { withDeadline } from './deadline.ts';
import { earlyOf } from './early-answers.ts';
import { openTo, secureGraphiql } from './headers.ts';
import { MAX_INGEST_BYTES, refuseLongBody } from './json-body.ts';
import { type KeptAnswer, keyOf } from './kept-answers.ts';
import { answerOtherMethods } from './methods.ts';
import { isFromAnotherSite } from './origin.ts';
import { HttpProblem } from './problems.ts';
import type { RouteOptions } from './route-options.ts';
import { searchOf } from './search.ts';
import { busy, hasArrived } from './shed.ts';
import { sendPage } from './web-files.ts';

const headersOf = (type: JsonType) => ({
  'cache-control': ANSWER_HEADERS['cache-control'],
  'content-type': contentTypeOf(type),
});

/** Of an answer by POST, which nobody keeps. */
const HEADERS_OF: Record<JsonType, Record<string, string>> = {
  'application/json': headersOf('application/json'),
  'application/graphql-response+json': headersOf('application/graphql-response+json'),
};

/** `/graphql`: operations by POST and GET, and GraphiQL for a browser. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer,
  { access, admission, createContext, limits, publicUrl, webRoot, keptAnswers, metrics, documents }: RouteOptions,
): void {
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    config: openTo('GET', 'HEAD', 'POST'),
    bodyLimit: MAX_INGEST_BYTES,
    preParsing: (request, _reply, payload, next) => {
      const early = earlyOf(request.raw);
      next(null, early ? Readable.from([early.body]) : payload);
    },
    // Who sends a body decides how long it may be. A page has no key, and asks for one.
    onRequest: async (request) => {
      if (wantsPage(request)) return;
      request.scope = await scopeOf(request, access);
      refuseLongBody(request, Number(request.headers['content-length'] ?? 0));
    },
    handler: async (request, reply) => {
      reply.headers(ANSWER_HEADERS);
      if (wantsPage(request)) return sendGraphiql(request, reply, webRoot);
      const early = earlyOf(request.raw);
      if (early?.error) throw early.error;
      const operation = readOperation(request, publicUrl);
      const key = keptAnswers ? keyOf(request.scope, operation) : '';
      const known = keptAnswers?.find(key);
      if (known) {
        metrics?.operationAnswered({ type: 'query', path: 'kept', outcome: 'ok' }, reply.elapsedTime / 1_000);
        return sendAnswer(reply, known);
      }
      hasArrived(request.raw);
      // It counts until it has ended, also when its client has already read "too long".
      const leave = admission.enter();
      if (!leave) throw busy();
      const keep = keptAnswers?.begin();
      let isWhole = false;
      let isMutation = false;
      const client = new AbortController();
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) client.abort();
      });
      const sent = await withDeadline(limits.operationMs, client, async ({ signal, extend }) => {
        const context = readOnce(async () => {
          const { headers, scope } = request;
          const given: RouteContext = {
            signal,
            allowMutation: () => {
              isMutation = true;
              extend(limits.mutationMs);
            },
            onWholeAnswer: () => {
              isWhole = true;
            },
          };
          return Object.assign(await createContext({ headers, scope, signal }), given, { planned: early?.planned });
        });
        try {
          const text = early ? null : (await answerKnown(documents, operation, context as ContextOnce)).text;
          if (text === null)
            return toSend(await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: operation, context }));
          isWhole = true;
          metrics?.operationAnswered({ type: 'query', path: 'plan', outcome: 'ok' }, reply.elapsedTime / 1_000);
          return { status: 200, headers: HEADERS_OF[operation.headers.get('accept') as JsonType], text };
        } finally {
          leave();
        }
      });
      if (isWhole) keep?.(key, sent);
      // What it changed may lie beside the graph, such as the sources that are followed.
      if (isMutation) keptAnswers?.clear();
      return sendAnswer(reply, sent);
    },
  });
  answerOtherMethods(app, '/graphql', ['GET', 'HEAD', 'POST']);
}

/** The page names its assets and the endpoint relative to its own address, which therefore has no slash at the end. */
function sendGraphiql(
  request: FastifyRequest,
  reply: FastifyReply,
  webRoot: string,
): Promise<FastifyReply> | FastifyReply {
  const slash = /^[^?]*\/(?=\?|$)/.exec(request.url);
  if (slash === null) {
    secureGraphiql(request.raw, reply.raw, () => undefined);
    return sendPage(reply, webRoot, 'graphiql.html');
  }
  return reply.redirect(`../graphql${request.url.slice(slash[0].length)}`, 308);
}

/** A browser that opens the address, with or without a query in it. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method !== 'POST' && preferredType(headers.accept, [...JSON_TYPES, 'text/html']) === 'text/html';
}

/** @throws HttpProblem when the request is not one whose operation may be parsed. */
function readOperation(request: FastifyRequest, publicUrl: string | null): HTTPGraphQLRequest {
  const accept = preferredType(request.headers.accept, JSON_TYPES);
  if (accept === null) throw new HttpProblem(406, `Answers are ${JSON_TYPES.join(' or ')}`);
  const headers = new HeaderMap([['accept', accept]]);
  if (isFromAnotherSite(request.headers, publicUrl)) headers.set(READ_ONLY_HEADER, 'true');
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

function toSend({ status = 200, headers, body }: HTTPGraphQLResponse): KeptAnswer {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not enabled');
  return { status, headers: Object.fromEntries(headers), text: body.string };
}

const sendAnswer = (reply: FastifyReply, { status, headers, text }: KeptAnswer): FastifyReply =>
  reply.code(status).headers(headers).send(text);
