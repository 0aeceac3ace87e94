import { packageVersion, WEB_ROOT } from './assets.ts';
import type { Config } from './config.ts';
import { messageOf, StartupError } from './errors.ts';
import { createExporter } from './export/exporter.ts';
import { createSiteMap } from './export/site-map.ts';
import { identify } from './graphql/access/identify.ts';
import { createContext } from './graphql/context.ts';
import { buildGraphSchema } from './graphql/schema.ts';
import { createKeptAnswers } from './http/kept-answers.ts';
import { checkAddress, startHttpServer } from './http/server.ts';
import { sourcesOf } from './ingest/follow/followed-sources.ts';
import { type Follower, followSources } from './ingest/follow/follower.ts';
import { openIntake } from './ingest/intake.ts';
import { watchFolder } from './ingest/watch/watch-folder.ts';
import { openLocalServer } from './local/server.ts';
import type { Logger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { checkModels } from './nlp/check-models.ts';
import { openGraph } from './open-graph.ts';
import { FOLLOWING_WAIT_MS, openWebFetcher } from './open-web-fetcher.ts';
import { createOutageLog } from './outage-log.ts';
import { ingestSamples } from './sample-graph.ts';
import { hasArticles } from './storage/articles/read.ts';
import { listKeys } from './storage/keys/keys.ts';

export interface RunningServer {
  url: string;
  /** Ends in reverse order: no new requests, those under way finish, the database closes. */
  close(): Promise<void>;
}

/**
 * Starts the server.
 * @param loadSamples whether a graph without any article gets the sample articles first.
 * @param watched a folder whose files are taken as they come
 * @param say is told in a sentence what goes on before the server is ready
 * @throws StartupError when the database or the port cannot be had, or a model is missing or broken; nothing is left
 *   open then.
 */
export async function startServer(
  config: Config,
  logger: Logger,
  loadSamples: boolean,
  watched: string | null = null,
  say: (line: string) => void = () => undefined,
): Promise<RunningServer> {
  await checkModels().catch((error: unknown) => {
    throw new StartupError(`the fast extractor does not work: ${messageOf(error)}`);
  });
  await checkAddress(config);
  const outages = createOutageLog(logger);
  const metrics = createMetrics();
  const database = await openGraph(config, logger, { ...outages, onStatementEnd: metrics.statementEnded });
  metrics.watchPool(database.connections);
  try {
    if (loadSamples && !(await hasArticles(database.source))) await ingestSamples(database, logger, say);
    const intake = openIntake(database, logger, { onResult: metrics.documentTaken });
    const fetcher = await openWebFetcher(config, FOLLOWING_WAIT_MS);
    let follower: Follower | null = null;
    const sources = sourcesOf(database, () => follower?.ring());
    const hearing = database.hearStored(() => keptAnswers?.clear());
    const keptAnswers = config.cacheSeconds > 0 ? createKeptAnswers(config.cacheSeconds, hearing.isSure) : undefined;
    const server = await startHttpServer({
      schema: buildGraphSchema(),
      createContext: ({ signal, scope }) => createContext(database, signal, { scope, intake, sources }),
      access: { identify: (key) => identify(database.source, key), isReadingOpen: config.isReadingOpen },
      isReady: () => database.ping(),
      logger,
      host: config.host,
      port: config.port,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
      webRoot: WEB_ROOT,
      embedAncestors: config.embedAncestors,
      exporter: createExporter(database),
      siteMap: createSiteMap(database),
      onUnavailable: outages.requestFailed,
      metrics,
      waitingPerConnection: database.waitingPerConnection,
      keptAnswers,
      metricsAccess: config.metricsAccess,
    });
    const local = await openLocalServer(
      database,
      { version: packageVersion(), pid: process.pid, url: server.url },
      logger,
      sources,
    );
    // With PostgreSQL `whosaid worker` does, in as many processes as are wanted.
    if (config.databaseUrl === null) follower = followSources({ database, intake, fetcher, log: logger });
    const watch = watched === null ? null : await watchFolder(watched, { database, intake, log: logger });
    if ((await listKeys(database.source)).length === 0) {
      logger.info(
        'nobody has a key: `npx whosaid keys create --scope ingest` makes one, for programs and the page /add',
      );
    }
    return {
      url: server.url,
      async close() {
        await Promise.all([server.close(), local.close(), watch?.close(), follower?.close()]);
        await hearing.close();
        await fetcher.close();
        await intake.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
