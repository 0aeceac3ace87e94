import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import type { AnalysedArticle, ArticleDraft } from '../domain/article.ts';
import type { LinePlace } from '../domain/line-place.ts';
import { type FollowedSources, sourcesOf } from '../ingest/follow/followed-sources.ts';
import { graphStore } from '../ingest/store/store.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../storage/database.ts';
import { halfReadFilesOf } from '../storage/half-read-files.ts';
import type { KeyFields } from '../storage/keys/keys.ts';
import type { NewSource } from '../storage/sources/sources.ts';
import { keyringOf } from './keyring.ts';
import { asArticle, asDate, asDraft, type Hello, PATHS, toSentError } from './wire.ts';

/** A batch of the longest texts with all that was found in them; its sender is this user. */
const MOST_BYTES = 512 * 1024 * 1024;

/** How long an end waits for a batch that is being stored. */
const DRAIN_MS = 10_000;

export interface LocalServer {
  close(): Promise<void>;
}

/**
 * Lets the commands of this machine use the database that this process holds, through a socket which none but its user
 * may open. Where there is no place for one, they have to wait until the process ends, and the log says so.
 */
export async function openLocalServer(
  database: Database,
  hello: Hello,
  log: Logger,
  sources: FollowedSources = sourcesOf(database),
): Promise<LocalServer> {
  for (const path of database.socketPlaces) {
    const app = routes(database, hello, sources);
    try {
      await listen(app, path);
      return { close: () => close(app) };
    } catch (error) {
      // Not every disk takes sockets.
      log.debug({ err: error, path }, 'no socket for commands here');
      await app.close();
    }
  }
  if (database.socketPlaces.length > 0) log.warn('no socket for commands: `ingest` cannot run beside this server');
  return { close: async () => undefined };
}

function routes(database: Database, hello: Hello, sources: FollowedSources): FastifyInstance {
  const store = graphStore(database);
  const files = halfReadFilesOf(database);
  const keyring = keyringOf(database);
  const app = Fastify({ logger: false, bodyLimit: MOST_BYTES, forceCloseConnections: 'idle' });
  app.setErrorHandler((error, _request, reply) => reply.code(500).send({ error: toSentError(error) }));
  app.addHook('onSend', async (_request, reply) => {
    // Once it is being closed.
    if (!app.server.listening) reply.header('connection', 'close');
  });
  app.get(PATHS.hello, async () => hello);
  app.post<{ Body: ArticleDraft[] }>(PATHS.find, ({ body }) => store.find(body.map(asDraft)));
  app.post<{ Body: AnalysedArticle[] }>(PATHS.save, ({ body }) => store.saveAll(body.map(asArticle)));
  app.post<{ Body: { key: string } }>(PATHS.findPlace, async ({ body }, reply) =>
    reply.type('application/json').send(JSON.stringify(await files.find(body.key))),
  );
  app.post<{ Body: { key: string; path: string; place: LinePlace } }>(PATHS.notePlace, async ({ body }) => {
    await files.note(body.key, body.path, body.place);
    return {};
  });
  app.post<{ Body: { key: string } }>(PATHS.forgetPlace, async ({ body }) => {
    await files.forget(body.key);
    return {};
  });
  app.post<{ Body: KeyFields }>(PATHS.createKey, ({ body }) =>
    keyring.create({ ...body, expiresAt: asDate(body.expiresAt) }),
  );
  app.post(PATHS.listKeys, () => keyring.list());
  app.post<{ Body: { prefix: string } }>(PATHS.revokeKey, async ({ body }, reply) =>
    reply.type('application/json').send(JSON.stringify(await keyring.revoke(body.prefix))),
  );
  app.post<{ Body: NewSource[] }>(PATHS.addSources, ({ body }) => sources.add(body));
  app.post(PATHS.listSources, () => sources.list());
  app.post<{ Body: { id: number } }>(PATHS.removeSource, async ({ body }, reply) =>
    reply.type('application/json').send(JSON.stringify(await sources.remove(body.id))),
  );
  app.post<{ Body: { ids: number[] | null } }>(PATHS.checkSources, async ({ body }) => {
    await sources.check(body.ids);
    return {};
  });
  app.post(PATHS.failedPages, () => sources.failed());
  app.post<{ Body: { url: string | null } }>(PATHS.retryPages, async ({ body }) => ({
    count: await sources.retry(body.url),
  }));
  return app;
}

/** Lets what is being stored be stored; Fastify closes only what it opened itself. */
async function close(app: FastifyInstance): Promise<void> {
  const { server } = app;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
  await app.close();
}

/** What lies there was left by a process that was killed: the folder is ours. Nobody else may open what is made. */
async function listen(app: FastifyInstance, path: string): Promise<void> {
  await rm(path, { force: true });
  await app.ready();
  const before = process.umask(0o177);
  try {
    app.server.listen(path);
  } finally {
    process.umask(before);
  }
  await once(app.server, 'listening');
}
