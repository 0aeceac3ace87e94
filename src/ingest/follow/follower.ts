import { InputError, messageOf } from '../../errors.ts';
import { nextPage } from '../../storage/sources/page-queue.ts';
import { endTurn, keepTurns, nextSource, takeTurns } from '../../storage/sources/queue.ts';
import { makeBell } from '../flow/bell.ts';
import { lookAtSource } from './look-at-source.ts';
import type { Looking, RestMs } from './looking.ts';
import { takePage } from './take-page.ts';

export interface FollowerOptions extends Omit<Looking, 'signal'> {
  /** Hosts that are asked at once. */
  hosts?: number;
  /** How often is looked for what is due, in milliseconds. */
  pollMs?: number;
}

/** Follows the sources of a graph, beside any number of others that do, on this machine and elsewhere. */
export interface Follower {
  /** Something is due: not to be waited for. */
  ring(): void;
  /** Lets what is being stored be stored. */
  close(): Promise<void>;
}

const HOSTS = 8;
const POLL_MS = 2_000;
const KEEP_MS = 10_000;
/** A host with much to do gives its place to another after so long. */
const TURN_MS = 60_000;
const PAUSE_MS = 15_000;

/** Looks at sources and at the pages that they announce as they are due, until it is closed. */
export function followSources({ hosts: most = HOSTS, pollMs = POLL_MS, ...options }: FollowerOptions): Follower {
  const { database, log } = options;
  const stopping = new AbortController();
  const looking: Looking = { ...options, signal: stopping.signal };
  const bell = makeBell(stopping.signal);
  const turns = new Map<string, Promise<void>>();
  const keeping = setInterval(() => {
    if (turns.size > 0) keepTurns(database.source, [...turns.keys()]).catch(() => undefined);
  }, KEEP_MS).unref();

  const take = (host: string): void => {
    const turn = haveTurn(looking, host).finally(() => {
      turns.delete(host);
      bell.ring();
    });
    turns.set(host, turn);
  };
  const run = async (): Promise<void> => {
    let isAway = false;
    while (!stopping.signal.aborted) {
      try {
        const free = most - turns.size;
        const taken = free > 0 ? await takeTurns(database.source, free) : [];
        for (const host of taken) take(host);
        isAway = false;
        await bell.wait(pollMs);
      } catch (error) {
        if (!isAway) log.warn({ cause: messageOf(error) }, 'sources cannot be followed now: trying again');
        isAway = true;
        await bell.wait(PAUSE_MS);
      }
    }
  };
  const running = run();
  return {
    ring: bell.ring,
    async close() {
      stopping.abort(new InputError('the program ends', 'UNAVAILABLE'));
      await running;
      await Promise.all(turns.values());
      clearInterval(keeping);
    },
  };
}

/** Does what is due at a host, one after the other. Never fails: what goes wrong is in the log, and due again. */
async function haveTurn(looking: Looking, host: string): Promise<void> {
  const { database, log, signal } = looking;
  const until = Date.now() + TURN_MS;
  let restMs: RestMs | null = 0;
  try {
    while (restMs === 0 && !signal.aborted && Date.now() < until) restMs = await doNext(looking, host);
  } catch (error) {
    if (!signal.aborted) {
      restMs = PAUSE_MS;
      log.warn({ host, cause: messageOf(error) }, 'work at a host was cut short: trying again');
    }
  }
  await endTurn(database.source, host, restMs ?? 0).catch(() => undefined);
}

/** Does one thing. Null: nothing is due. */
async function doNext(looking: Looking, host: string): Promise<RestMs | null> {
  const { source: database } = looking.database;
  const source = await nextSource(database, host);
  if (source) return lookAtSource(looking, source);
  const page = await nextPage(database, host);
  if (page === null) return null;
  // One that was begun with too often is done with.
  return page.nextTryAt === null ? 0 : takePage(looking, page);
}
