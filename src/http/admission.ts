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
  turns?: Pick<Turns, 'waiting'>;
  /** How often is looked how the server does, in milliseconds. */
  everyMs?: number;
}

/** As many may always run: fewer would leave connections to the database without work, and refuse a few open pages. */
const LEAST = 32;
const EVERY_MS = 50;
/** The event loop is late when what is due comes so much later, in milliseconds. */
const LATE_MS = 40;
/** Who would be answered later, in milliseconds, as things go, had better ask again. */
const LATEST_MS = 40;
/** After a rest so many times more may come, and so much later be answered. */
const IN_BURST = 2;
/** While so many are inside, the server has all it can do: as many as end tell what it can do. */
const BUSY = 16;
/** What one look weighs in that: the mean forgets those before. */
const WEIGHT = 0.25;
/** Where more than so many statements wait for each connection, more of them would only wait longer. */
const MOST_WAITING = 4;
/** What one look adds to the limit while all is well. */
const MORE = 2;

/**
 * Limits the operations that run at once by what the server can do. While the event loop is late, or statements wait
 * for connections, the limit falls from one look to the next, and rises again while all is well. Who would be answered
 * late, as fast as those before have ended, is not let in either. A short burst gets through. What lasts is cut down to
 * what keeps the server busy, so that whoever is let in is answered in time.
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
  /** How many were inside at the last look, and how many have ended since when. */
  let wereInside = 0;
  let ended = 0;
  let since = performance.now();
  /** From one end to the next while the server was busy; null: it has not been. */
  let msEach: number | null = null;
  let times = IN_BURST;
  let due = since + everyMs;

  const inside = (): number => running + Math.max(arriving, turns?.waiting() ?? 0);
  const answeredAfter = (): number => inside() * (msEach ?? 0);

  const measure = (now: number): void => {
    const isBusy = Math.min(inside(), wereInside) >= BUSY;
    if (isBusy && ended > 0) {
      const ms = (now - since) / ended;
      msEach = msEach === null ? ms : msEach + (ms - msEach) * WEIGHT;
    }
    // While none ends, as where the database says nothing, nobody knows how long they take.
    if (!isBusy || ended > 0) {
      since = now;
      ended = 0;
    }
    times = answeredAfter() > LATEST_MS / 2 ? 1 : IN_BURST;
    wereInside = inside();
  };
  const look = (): void => {
    const now = performance.now();
    const excess = Math.max((now - due) / LATE_MS, (waitingPerConnection?.() ?? 0) / MOST_WAITING);
    limit = excess > 1 ? Math.max(least, Math.floor(limit * lessFor(excess))) : Math.min(most, limit + MORE);
    due = now + everyMs;
    measure(now);
    // Whoever takes so long to send a request holds no place meanwhile.
    arriving = 0;
    looks += 1;
  };
  const timer = setInterval(look, everyMs).unref();

  return {
    isOpen() {
      return inside() < limit && (inside() < least * times || answeredAfter() < LATEST_MS * times);
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
        ended += 1;
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
