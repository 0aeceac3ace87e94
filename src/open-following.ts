import type { Config } from './config.ts';
import { messageOf, StartupError } from './errors.ts';
import { type FollowedSources, sourcesOf } from './ingest/follow/followed-sources.ts';
import { followSources } from './ingest/follow/follower.ts';
import { openIntake } from './ingest/intake.ts';
import type { Logger } from './logger.ts';
import { checkModels } from './nlp/check-models.ts';
import { openGraph } from './open-graph.ts';
import { FOLLOWING_WAIT_MS, openWebFetcher } from './open-web-fetcher.ts';
import { createOutageLog } from './outage-log.ts';
import type { Database } from './storage/database.ts';

/** A process that follows sources. */
export interface Following {
  sources: FollowedSources;
  /** Lets what is being stored be stored. */
  close(): Promise<void>;
}

/**
 * Opens all that it takes to follow the sources of a graph.
 * @param opened the graph, where it is open already; it is closed in the end
 * @throws StartupError when the database cannot be had, or a model is missing or broken
 */
export async function openFollowing(config: Config, log: Logger, opened?: Database): Promise<Following> {
  await checkModels().catch((error: unknown) => {
    throw new StartupError(`the fast extractor does not work: ${messageOf(error)}`);
  });
  const database = opened ?? (await openGraph(config, log, createOutageLog(log)));
  const intake = openIntake(database, log);
  const fetcher = await openWebFetcher(config, FOLLOWING_WAIT_MS);
  const follower = followSources({ database, intake, fetcher, log });
  return {
    sources: sourcesOf(database, follower.ring),
    async close() {
      await follower.close();
      await Promise.all([fetcher.close(), intake.close()]);
      await database.close();
    },
  };
}
