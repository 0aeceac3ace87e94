import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { scopesPlugin } from '../graphql/access/scopes.ts';
import { chosenNamesPlugin } from '../graphql/chosen-names.ts';
import type { FormatError } from '../graphql/format-error.ts';
import { limitsPlugin } from '../graphql/limits/check-operation.ts';
import { MAX_TOKENS } from '../graphql/limits/limits.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { createPlanner, type Planner } from '../planner/answer.ts';
import type { KnownDocuments } from '../planner/known-documents.ts';
import { plannerPlugin } from '../planner/plugin.ts';
import { measureOperations } from './metrics.ts';
import { RETRY_AFTER } from './problems.ts';

/** Set on requests that may read and not write; a name that no client can send, since only ours reach Apollo Server. */
export const READ_ONLY_HEADER = 'whosaid-read-only';

export interface ApolloOptions {
  metrics?: Metrics;
  /** How long answers may be kept, in seconds. */
  keptSeconds?: number;
  planner?: Planner;
  /** Gets each document that a plan has answered. */
  documents?: Pick<KnownDocuments, 'keep'>;
}

const NO_DOCUMENTS = { keep: () => undefined };

/** Apollo Server with our limits and errors, and without all that phones home or needs a CDN. */
export function createApollo(
  schema: GraphQLSchema,
  formatError: FormatError,
  logger: Logger,
  onUnavailable: () => void,
  { metrics, keptSeconds = 0, planner = createPlanner(schema), documents = NO_DOCUMENTS }: ApolloOptions = {},
): ApolloServer {
  return new ApolloServer({
    schema,
    formatError,
    logger,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    // Apollo Server keeps those asked for last in 30 MB, and none whose operation was refused.
    persistedQueries: { ttl: null },
    // The route takes mutations as POST with a JSON type only, which browsers do not send across origins unasked.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      ...(metrics ? [measureOperations(metrics)] : []),
      limitsPlugin(),
      scopesPlugin(),
      giveMutationsTime(),
      refuseSubscriptions(),
      refuseForeignMutations(),
      answerLegacyClients(),
      chosenNamesPlugin(),
      plannerPlugin(planner, documents, formatError, logger),
      letAnswersBeKept(keptSeconds),
      answerWhileAway(onUnavailable),
      // Its cache hints hook into every field, which made large answers many times slower.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // These two switch themselves on by environment variables.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** What the route gives a context besides. */
export interface RouteContext {
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** Gives the operation as much time as a mutation may take. */
  allowMutation?: () => void;
  /** Told that the answer is one to a query, without errors. */
  onWholeAnswer?: () => void;
  /** What the key of the request allows. */
  scope?: unknown;
}

/** Reading and storing a hundred articles takes longer than any query may. */
function giveMutationsTime(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation?.operation === 'mutation') (contextValue as RouteContext).allowMutation?.();
      },
    }),
  };
}

function refuseSubscriptions(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        if (operation?.operation !== 'subscription') return;
        throw new GraphQLError('Subscriptions do not run over plain HTTP: connect to this address by WebSocket', {
          nodes: operation,
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      },
    }),
  };
}

/**
 * A page of another site may read, but it must not change anything. It runs in a reader's browser, which can reach
 * servers such as one on the reader's own machine.
 */
function refuseForeignMutations(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request }) => {
        if (operation?.operation !== 'mutation' || !request.http?.headers.has(READ_ONLY_HEADER)) return;
        throw new GraphQLError('A page of another site may only read: send mutations from a program', {
          nodes: operation,
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      },
    }),
  };
}

/**
 * A dashboard that polls by GET may keep a whole answer, and has to ask whether it still holds, unless answers may be
 * some seconds old.
 */
function letAnswersBeKept(seconds: number): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, errors, operation, contextValue }) => {
        const { onWholeAnswer, scope } = contextValue as RouteContext;
        const isWhole = operation?.operation === 'query' && !errors?.length;
        if (isWhole) onWholeAnswer?.();
        const isKept = request.http?.method === 'GET' && isWhole;
        const age = seconds === 0 ? 'no-cache' : `${scope ? 'private' : 'public'}, max-age=${seconds}`;
        response.http.headers.set('cache-control', isKept ? age : 'no-store');
      },
    }),
  };
}

/**
 * GraphQL over HTTP, "application/json": a well-formed request is answered with 200 even when its document fails;
 * Apollo Server answers 400. The newer application/graphql-response+json keeps 400.
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
function answerLegacyClients(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, errors }) => {
        const isLegacy = request.http?.headers.get('accept') === 'application/json';
        const isMalformed = errors?.some((error) => error.extensions['code'] === 'BAD_REQUEST');
        if (isLegacy && !isMalformed && response.http.status === 400) response.http.status = 200;
      },
    }),
  };
}

/**
 * While the database is away, an operation that got nothing is answered with 503 and when to ask again, whatever its
 * media type. One that got something is answered with 200 as any other with errors: a root field that is null without
 * an error of its own is an answer as well.
 */
function answerWhileAway(onUnavailable: () => void): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { http, body } }) => {
        if (body.kind !== 'single') return;
        const { data, errors = [] } = body.singleResult;
        if (!errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) return;
        onUnavailable();
        const failed = new Set(errors.map(({ path }) => path?.[0]));
        const got = Object.entries(data ?? {}).some(
          ([name, value]) => (value !== null || !failed.has(name)) && !name.startsWith('__'),
        );
        if (got) return;
        http.status = 503;
        for (const [name, value] of Object.entries(RETRY_AFTER)) http.headers.set(name, value);
      },
    }),
  };
}
