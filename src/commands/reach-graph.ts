import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { findServer, type RunningServer } from '../local/client.ts';
import type { Logger } from '../logger.ts';
import { openGraph } from '../open-graph.ts';
import type { Database } from '../storage/database.ts';
import { FolderInUse } from '../storage/embedded/folder-lock.ts';

/** A server that starts holds its folder before it can be asked; the first start makes a database and takes longest. */
const MOST_WAIT_MS = 30_000;
const PAUSE_MS = 500;

/** The graph itself, or the server that holds it: one of the two, to be closed. */
export type Reached = { server: RunningServer; database: null } | { server: null; database: Database };

/**
 * Opens the database that the settings name, or finds the server of this machine that holds it. Waits a while for a
 * server that is only starting, and for a command that is about to end.
 * @param say told once when it waits, in a line for a person
 * @throws StartupError
 */
export async function reachGraph(config: Config, log: Logger, say: (line: string) => void): Promise<Reached> {
  const deadline = Date.now() + MOST_WAIT_MS;
  for (let waits = false; ; ) {
    const server = config.databaseUrl === null ? await findServer(config.dataDir) : null;
    if (server) return { server, database: null };
    try {
      return { server: null, database: await openGraph(config, log) };
    } catch (error) {
      if (!(error instanceof FolderInUse) || Date.now() > deadline) throw error;
      if (!waits) say(`another process has ${config.dataDir}: waiting until it is ready, or gone`);
      waits = true;
      await sleep(PAUSE_MS);
    }
  }
}
