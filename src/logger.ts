import { type Logger, pino } from 'pino';

export type { Logger };

/** Structured log, one JSON line an event, on standard error: standard output is for results. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}
