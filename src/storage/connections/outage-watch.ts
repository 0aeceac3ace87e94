import { isUnavailable } from './database-errors.ts';

/** Told of every statement how it went. */
export interface OutageWatch {
  worked(): void;
  /** Takes any error; those that say nothing about the database being away count as an answer of it. */
  failed(error: unknown): void;
}

export interface OutageListener {
  /** The database has become unavailable. */
  onAway?: (cause: unknown) => void;
  /** It answers again, after so long. */
  onBack?: (awayMs: number) => void;
}

/** An outage is over when nothing has failed for so long: a full server fails and works by turns. */
const QUIET_MS = 1_000;

/** Makes two events of an outage, its beginning and its end, however many statements fail between. */
export function watchOutages({ onAway, onBack }: OutageListener): OutageWatch {
  let since: number | null = null;
  let failedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  /** Ends the outage as of the first statement that worked after the last that failed. */
  const endWhenQuiet = (workedAt: number) => {
    const failedBefore = failedAt;
    timer = setTimeout(() => {
      timer = undefined;
      if (since === null || failedAt !== failedBefore) return;
      onBack?.(workedAt - since);
      since = null;
    }, QUIET_MS);
    timer.unref();
  };
  const watch: OutageWatch = {
    worked() {
      if (since !== null && timer === undefined) endWhenQuiet(performance.now());
    },
    failed(error) {
      if (!isUnavailable(error)) return watch.worked();
      failedAt = performance.now();
      clearTimeout(timer);
      timer = undefined;
      if (since !== null) return;
      since = failedAt;
      onAway?.(error);
    },
  };
  return watch;
}
