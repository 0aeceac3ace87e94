import { existsSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { packageVersion } from '../assets.ts';
import { messageOf, StartupError } from '../errors.ts';
import type { FollowedSources, SourceStatus } from '../ingest/follow/followed-sources.ts';
import type { Store } from '../ingest/store/store.ts';
import { placesToLook } from '../storage/embedded/socket-places.ts';
import type { ApiKeyRow } from '../storage/keys/keys.ts';
import type { SourcePageRow } from '../storage/sources/pages.ts';
import type { SourceRow } from '../storage/sources/sources.ts';
import type { Keyring } from './keyring.ts';
import { asDate, fromSentError, type Hello, PATHS, withDates } from './wire.ts';

/** The server that holds an embedded database, as the commands of this machine use it. */
export interface RunningServer extends Hello {
  /** Looks up and stores through it. */
  store: Store;
  keyring: Keyring;
  sources: FollowedSources;
  close(): void;
}

/**
 * The server that holds the database of a data folder; null: none does.
 * @throws StartupError when it is of another version or another user
 */
export async function findServer(dataDir: string): Promise<RunningServer | null> {
  for (const path of await placesToLook(dataDir)) {
    if (!existsSync(path)) continue;
    const agent = new Agent({ keepAlive: true });
    const ask = <T>(route: string, body?: unknown): Promise<T> => send<T>({ agent, socketPath: path }, route, body);
    try {
      const hello = await ask<Hello>(PATHS.hello);
      checkVersion(hello);
      return { ...hello, ...connected(ask), close: () => agent.destroy() };
    } catch (error) {
      agent.destroy();
      const { code } = error as NodeJS.ErrnoException;
      // What a process left that was killed.
      if (code === 'ECONNREFUSED' || code === 'ENOENT') continue;
      if (code !== 'EACCES') throw error;
      throw new StartupError(
        `DATA_DIR ${dataDir} is held by a server of another user: send articles with a key, or run this as that user`,
      );
    }
  }
  return null;
}

function checkVersion({ version, pid }: Hello): void {
  if (version === packageVersion()) return;
  throw new StartupError(
    `the server that holds the database (pid ${pid}) is of version ${version}, and this command of ` +
      `${packageVersion()}: start the server anew`,
  );
}

type Ask = <T>(route: string, body?: unknown) => Promise<T>;

function connected(ask: Ask): Pick<RunningServer, 'store' | 'keyring' | 'sources'> {
  /** While work is under way, a server that goes away ends it. */
  const orEnd: Ask = async (route, body = null) => {
    try {
      return await ask(route, body);
    } catch (error) {
      if (!('syscall' in (error as object)) && (error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
      throw new StartupError(`the server that holds the database has gone (${messageOf(error)}): run this again`, {
        cause: error,
      });
    }
  };
  return {
    store: {
      find: (drafts) => orEnd(PATHS.find, drafts),
      saveAll: (articles) => orEnd(PATHS.save, articles),
      halfReadFiles: {
        find: (key) => orEnd(PATHS.findPlace, { key }),
        note: async (key, path, place) => void (await orEnd(PATHS.notePlace, { key, path, place })),
        forget: async (key) => void (await orEnd(PATHS.forgetPlace, { key })),
      },
    },
    keyring: {
      create: async (fields) => {
        const row = await orEnd<ApiKeyRow & { key: string }>(PATHS.createKey, fields);
        return { ...asRow(row), key: row.key };
      },
      list: async () => (await orEnd<ApiKeyRow[]>(PATHS.listKeys)).map(asRow),
      revoke: async (prefix) => {
        const row = await orEnd<ApiKeyRow | null>(PATHS.revokeKey, { prefix });
        return row && asRow(row);
      },
    },
    sources: {
      add: async (sources) => (await orEnd<SourceRow[]>(PATHS.addSources, sources)).map(withDates),
      list: async () => (await orEnd<SourceStatus[]>(PATHS.listSources)).map(withDates),
      remove: async (id) => {
        const row = await orEnd<SourceRow | null>(PATHS.removeSource, { id });
        return row && withDates(row);
      },
      check: async (ids) => void (await orEnd(PATHS.checkSources, { ids })),
      failed: async () => (await orEnd<SourcePageRow[]>(PATHS.failedPages)).map(withDates),
      retry: async (url) => (await orEnd<{ count: number }>(PATHS.retryPages, { url })).count,
    },
  };
}

const asRow = (row: ApiKeyRow): ApiKeyRow => ({
  ...row,
  createdAt: asDate(row.createdAt)!,
  expiresAt: asDate(row.expiresAt),
  lastUsedAt: asDate(row.lastUsedAt),
  revokedAt: asDate(row.revokedAt),
});

/** GET without a body, POST with one; the answer is JSON. @throws the error of the server, or of the connection */
function send<T>(to: { agent: Agent; socketPath: string }, route: string, body?: unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ ...to, path: route, method: body === undefined ? 'GET' : 'POST' },
        ...(body !== undefined && { headers: { 'content-type': 'application/json' } }),
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          try {
            const answer = JSON.parse(Buffer.concat(pieces).toString('utf8'));
            if (response.statusCode === 200) resolve(answer);
            else reject(fromSentError(answer.error));
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
