import { causesOf } from './errors.ts';
import type { Logger } from './logger.ts';
import type { OutageListener } from './storage/connections/outage-watch.ts';

/** The lines of the log about a database that is away: one when it begins and one when it is over. */
export interface OutageLog extends Required<OutageListener> {
  /** A request was answered with UNAVAILABLE, whole or in part. */
  requestFailed(): void;
}

export function createOutageLog(logger: Logger): OutageLog {
  let failedRequests = 0;
  return {
    onAway(error) {
      failedRequests = 0;
      logger.error({ cause: inWords(error) }, 'the database is away');
    },
    requestFailed() {
      failedRequests += 1;
    },
    onBack(awayMs) {
      logger.info({ seconds: Math.round(awayMs / 100) / 10, failedRequests }, 'the database is back');
    },
  };
}

/** The first of an error and its causes that says something; its stack would only tell of the driver. */
const inWords = (error: unknown): string =>
  causesOf(error)
    .map(({ message }) => message)
    .find((message) => message !== '') ?? String(error);
