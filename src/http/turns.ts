import type { EventEmitter } from 'node:events';

/** Begins works one after another, so that what else is due, such as a health check, comes between them. */
export interface Turns {
  /** Begins some work as soon as those before it have begun. */
  take(work: () => void): void;
  /** How many works wait to begin. */
  waiting(): number;
}

/**
 * Node takes on one new connection in each turn of the event loop. While connections come, so many turns are left to
 * them between two works: a crowd of new clients is let in within a moment, and does not keep the work from going on.
 */
const TURNS_FOR_CONNECTIONS = 16;

/** Begins one work in each turn of the event loop. Whatever takes the connections on says `connection` of each. */
export function createTurns(server: EventEmitter): Turns {
  const queue: (() => void)[] = [];
  let isConnected = false;
  let turnsLeft = TURNS_FOR_CONNECTIONS;
  server.on('connection', () => {
    isConnected = true;
  });

  const turn = (): void => {
    const mayWait = isConnected && turnsLeft > 0;
    isConnected = false;
    if (mayWait) {
      turnsLeft -= 1;
      setImmediate(turn);
      return;
    }
    turnsLeft = TURNS_FOR_CONNECTIONS;
    const work = queue.shift()!;
    if (queue.length > 0) setImmediate(turn);
    work();
  };

  return {
    take(work) {
      queue.push(work);
      if (queue.length === 1) setImmediate(turn);
    },
    waiting: () => queue.length,
  };
}
