import type { Server } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { StartupError } from '../errors.ts';
import type { Exporter } from '../export/exporter.ts';
import type { SiteMap } from '../export/site-map.ts';
import { createFormatError, type FormatError } from '../graphql/format-error.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { createPlanner } from '../planner/answer.ts';
import { createKnownDocuments } from '../planner/known-documents.ts';
import type { Access } from './access.ts';
import { createAdmission } from './admission.ts';
import { createApollo } from './apollo.ts';
import { createAskGraph } from './ask-graph.ts';
import { compressAnswers } from './compression.ts';
import { answerConditionally } from './conditional.ts';
import { createEarlyAnswers } from './early-answers.ts';
import { explorerRoute } from './explorer-route.ts';
import { exportRoute } from './export-route.ts';
import { feedRoute } from './feed-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { CLOSED, secure } from './headers.ts';
import { healthRoutes } from './health.ts';
import { MAX_BODY_BYTES, readJsonBodies } from './json-body.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { type MetricsAccess, metricsRoute } from './metrics.ts';
import { oembedRoute } from './oembed-route.ts';
import { HttpProblem, problemHandler, refuseBrokenRequest } from './problems.ts';
import { publicAddress, type Trust, trustIn, withoutPrefix } from './public-address.ts';
import { publicFiles } from './public-files.ts';
import type { CreateContext, RouteLimits } from './route-options.ts';
import { shedOperations } from './shed.ts';
import { siteMapRoute } from './site-map-route.ts';
import { createSendStream, type StreamLimits } from './streams.ts';
import { createTurns } from './turns.ts';
import { serveAssets } from './web-files.ts';

export interface HttpServerOptions {
  schema: GraphQLSchema;
  /** Called once an operation; what it gives gets the request's `signal` as well. */
  createContext: CreateContext;
  /** Whether queries can be answered now; given up after a second. */
  isReady: () => Promise<boolean>;
  logger: Logger;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** The address that users see, without a slash at the end; null: as requests say. */
  publicUrl?: string | null;
  /**
   * Addresses of proxies whose X-Forwarded headers count, ranges of them, or `loopback`, `linklocal`, `uniquelocal`.
   */
  trustedProxies?: readonly string[];
  /** Folder of the built web files; may be missing. */
  webRoot: string;
  access: Access;
  /** Origins whose pages may show `/embed/…` in a frame: `*` when left out, nobody when empty. */
  embedAncestors?: readonly string[];
  /** Makes what `/export/` and `/feeds/` answer with. */
  exporter: Exporter;
  /** Lists all pages, for `/sitemap.xml`; without it there is none. */
  siteMap?: SiteMap;
  /** Called once for each request that failed because the database is away. */
  onUnavailable?: () => void;
  /** Counts and measures what the server does, for `/metrics`; without it there is none. */
  metrics?: Metrics;
  /** Who may read `/metrics`: anybody when left out. */
  metricsAccess?: MetricsAccess;
  /** How many statements wait for a connection to the database, for each that there may be. */
  waitingPerConnection?: () => number;
  /** Answers that are given again for a short time; without it there are none. */
  keptAnswers?: KeptAnswers;
  limits?: Partial<Limits>;
}

interface Limits extends RouteLimits, StreamLimits {
  /** How long a shutdown waits for running operations, in milliseconds. */
  drainMs: number;
}

const DEFAULT_LIMITS: Limits = {
  operationMs: 8_000,
  mutationMs: 60_000,
  inFlight: 200,
  exports: 4,
  stalledMs: 30_000,
  drainMs: 5_000,
};

/** A page is not kept back for what its head says: it tells its reader all the same. */
const HEAD_LIMITS = { limitMs: 1_000, most: 50 };

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  url: string;
  port: number;
  /** Stops accepting, lets running operations end, and resolves when every socket is closed. */
  close(): Promise<void>;
}

/**
 * Starts the server: GraphQL, GraphiQL, the explorer, exports, feeds and health checks.
 * @throws StartupError when it cannot listen at that address.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { onUnavailable = () => undefined, metrics } = options;
  const formatError = createFormatError(options.logger);
  const planner = createPlanner(options.schema);
  const documents = createKnownDocuments(options.schema, planner);
  const apollo = createApollo(options.schema, formatError, options.logger, onUnavailable, {
    metrics,
    planner,
    documents,
    keptSeconds: options.keptAnswers?.seconds,
  });
  await apollo.start();
  const { publicUrl = null, trustedProxies = ['loopback'] } = options;
  const trust = trustIn(trustedProxies);
  const addressOf = (request: FastifyRequest) => publicAddress(request, publicUrl, trust);
  const { waitingPerConnection } = options;
  const app = await createApp({ formatError, onUnavailable, publicUrl, trust });
  const turns = createTurns(app.server);
  const admission = createAdmission({ most: limits.inFlight, waitingPerConnection, turns });
  metrics?.watchOperations(admission.state);
  const state = { closing: false };
  const isClosing = () => state.closing;
  shedOperations(app.server, {
    admission,
    turns,
    prefix: prefixOf(publicUrl),
    answerEarly: createEarlyAnswers({ ...options, limits, admission, documents, isClosing }),
    onRefused: () => metrics?.operationRefused(),
  });
  const closeSilentSockets = trackSilentSockets(app.server);
  refuseWhenClosing(app, state);
  readJsonBodies(app);
  if (metrics) metricsRoute(app, metrics, options.access, options.metricsAccess ?? 'open');
  healthRoutes(app, async () => !state.closing && options.isReady());
  graphqlRoute(app, apollo, { ...options, limits, publicUrl, admission, documents });
  const sendStream = createSendStream(limits, formatError);
  exportRoute(app, options.exporter, options.access, sendStream);
  feedRoute(app, options.exporter, options.access, addressOf, limits.operationMs);
  const askGraph = createAskGraph(apollo, options, formatError, HEAD_LIMITS);
  explorerRoute(app, options.webRoot, askGraph, options.embedAncestors ?? ['*'], addressOf);
  const askPatiently = createAskGraph(apollo, options, formatError, { ...HEAD_LIMITS, limitMs: limits.operationMs });
  oembedRoute(app, askPatiently, options.access, addressOf);
  publicFiles(app, options.webRoot);
  if (options.siteMap) siteMapRoute(app, options.siteMap, options.access, sendStream, addressOf, limits.operationMs);
  await serveAssets(app, options.webRoot);
  try {
    await listen(app, options);
  } catch (error) {
    admission.close();
    await apollo.stop();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    state.closing = true;
    closeSilentSockets();
    await drain(app, limits.drainMs);
    admission.close();
    await apollo.stop();
  };
  return {
    url: urlOf(options.host, port),
    port,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** The path that users see before that of the server. */
const prefixOf = (publicUrl: string | null): string =>
  publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');

/** Fastify with our time limits, headers and errors, and no routes. */
async function createApp({
  formatError,
  onUnavailable,
  publicUrl,
  trust,
}: {
  formatError: FormatError;
  onUnavailable: () => void;
  publicUrl: string | null;
  trust: Trust;
}): Promise<FastifyInstance<Server>> {
  const prefix = prefixOf(publicUrl);
  const handleProblem = problemHandler(formatError, onUnavailable);
  const app: FastifyInstance<Server> = Fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 8_000,
    // Longer than proxies and other clients keep a connection: what one sends while it is closed gets no answer.
    keepAliveTimeout: 72_000,
    // Node looks for late requests at this interval, 30 s unless told.
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    routerOptions: { ignoreTrailingSlash: true },
    return503OnClosing: false,
    trustProxy: trust,
    rewriteUrl: ({ url = '/' }) => withoutPrefix(url, prefix),
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseBrokenRequest,
    frameworkErrors: handleProblem,
  });
  app.setErrorHandler(handleProblem);
  app.addHook('onRequest', (request, reply, next) => secure(request.raw, reply.raw, () => next()));
  answerConditionally(app);
  await app.register(cors, CLOSED);
  await compressAnswers(app);
  return app;
}

/** During a shutdown connections that were open may still send: they read "not now" and are closed. */
function refuseWhenClosing(app: FastifyInstance<Server>, state: { closing: boolean }): void {
  // Hooks of every request call back: what is async costs a promise and a turn of its queue.
  app.addHook('onRequest', (request, _reply, next) => {
    if (!state.closing || request.url.startsWith('/health/')) return next();
    next(new HttpProblem(503, 'The server is shutting down: try again', 'UNAVAILABLE', { 'retry-after': '5' }));
  });
  app.addHook('onSend', (_request, reply, payload, next) => {
    if (state.closing) reply.header('connection', 'close');
    next(null, payload);
  });
}

/**
 * Looks whether the server could listen, before work that nobody would see.
 * @throws StartupError
 */
export function checkAddress({ host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new StartupError(whyNot(error, host, port), { cause: error })));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

async function listen(app: FastifyInstance<Server>, { host, port }: { host: string; port: number }): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw new StartupError(whyNot(error, host, port), { cause: error });
  }
}

function whyNot(error: unknown, host: string, port: number): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use: choose another with PORT or --port`;
    case 'EACCES':
      return `port ${port} on ${host} is not allowed for this user: choose one above 1023 with PORT or --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine: choose another with HOST`;
    default:
      return `cannot listen on ${host}, port ${port}: ${(error as Error).message}`;
  }
}

/** Browsers open connections ahead of need; Node does not count one that has never spoken as idle. */
function trackSilentSockets(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
}

/** Lets running requests end, at most so long; then closes what is left. */
async function drain(app: FastifyInstance<Server>, drainMs: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), drainMs);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}

/** A wildcard address is no place to point a browser at. */
function urlOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
