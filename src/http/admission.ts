import type { Turns } from './turns.ts';

/** Decides which operations may begin. */
export interface Admission {
  /** Whether one more may come, with those that have come and not begun. */
  isOpen(): boolean;
  /** One comes, and may begin soon. Gives what is to be called when it does, or ends without. */
  arrive(): () => void;
  /** One begins. Gives what is to be called when it has ended; null: it may not. */
  enter(): (() => void) | null;
  /** How many run, and how many may. */
  state(): { running: number; limit: number };
  close(): void;
}

export interface AdmissionOptions {
  /** Operations at once, however well the server does. */
  most: number;
  /** How many statements wait for a connection to the database, for each that there may be. */
  waitingPerConnection?: () => number;
  /** In which operations begin. */
  turns?: Pick<Turns, 'waiting' | 'waitMs'>;
  /** How often is looked how the server does, in milliseconds. */
  everyMs?: number;
}

/** As many may always run: fewer would leave connections to the database without work, and refuse a few open pages. */
const LEAST = 32;
const EVERY_MS = 50;
/** The event loop is late when what is due comes so much later, in milliseconds. */
const LATE_MS = 40;
/** Who would wait longer to begin, in milliseconds, had better ask again: after a rest, and in the thick of it. */
const LONGEST_WAIT_MS = { burst: 60, lasting: 20 };
/** Where more than so many statements wait for each connection, more of them would only wait longer. */
const MOST_WAITING = 4;
/** What one look adds to the limit while all is well. */
const MORE = 2;

/**
 * Limits the operations that run at once by what the server can do. While the event loop is late, or statements wait
 * for connections, the limit falls from one look to the next, and rises again while all is well. Who would have to wait
 * for those before is not let in either. A short burst gets through. What lasts is cut down to what keeps the server
 * busy, so that whoever is let in is answered in time.
 */
export function createAdmission({
  most,
  waitingPerConnection,
  turns,
  everyMs = EVERY_MS,
}: AdmissionOptions): Admission {
  const least = Math.min(LEAST, most);
  let limit = most;
  let running = 0;
  let arriving = 0;
  let looks = 0;
  let longestWait = LONGEST_WAIT_MS.burst;
  let due = performance.now() + everyMs;

  const look = (): void => {
    const now = performance.now();
    const excess = Math.max((now - due) / LATE_MS, (waitingPerConnection?.() ?? 0) / MOST_WAITING);
    limit = excess > 1 ? Math.max(least, Math.floor(limit * lessFor(excess))) : Math.min(most, limit + MORE);
    due = now + everyMs;
    longestWait =
      (turns?.waitMs() ?? 0) > LONGEST_WAIT_MS.lasting / 2 ? LONGEST_WAIT_MS.lasting : LONGEST_WAIT_MS.burst;
    // Whoever takes so long to send a request holds no place meanwhile.
    arriving = 0;
    looks += 1;
  };
  const timer = setInterval(look, everyMs).unref();

  return {
    isOpen() {
      const inside = running + Math.max(arriving, turns?.waiting() ?? 0);
      return inside < limit && (inside < least || (turns?.waitMs() ?? 0) < longestWait);
    },
    arrive() {
      const seen = looks;
      arriving += 1;
      return once(() => {
        if (seen === looks) arriving -= 1;
      });
    },
    enter() {
      if (running >= limit) return null;
      running += 1;
      return once(() => {
        running -= 1;
      });
    },
    state: () => ({ running, limit }),
    close: () => clearInterval(timer),
  };
}

/** What a look leaves of the limit: the less, the further the server is behind. */
const lessFor = (excess: number): number => Math.max(0.5, Math.min(0.9, 1 / excess));

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
