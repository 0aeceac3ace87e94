import { causesOf } from '../../errors.ts';

/**
 * What the errors of PostgreSQL, of its driver and of the system mean. PostgreSQL's codes:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NAMES: Record<string, string> = {
  query_canceled: '57014',
  lock_not_available: '55P03',
  serialization_failure: '40001',
  deadlock_detected: '40P01',
  disk_full: '53100',
  out_of_memory: '53200',
  too_many_connections: '53300',
  admin_shutdown: '57P01',
  crash_shutdown: '57P02',
  cannot_connect_now: '57P03',
  database_dropped: '57P04',
  io_error: '58030',
  invalid_password: '28P01',
  invalid_authorization_specification: '28000',
  invalid_catalog_name: '3D000',
  // A server that has become the standby of another.
  read_only_sql_transaction: '25006',
};

const codes = (...names: (keyof typeof NAMES)[]): Set<string> => new Set(names.map((name) => NAMES[name]!));

const TIMEOUTS = codes('query_canceled', 'lock_not_available');
const RETRYABLE = codes('serialization_failure', 'deadlock_detected');
const AWAY = codes(
  'disk_full',
  'out_of_memory',
  'too_many_connections',
  'admin_shutdown',
  'crash_shutdown',
  'cannot_connect_now',
  'database_dropped',
  'io_error',
  'invalid_password',
  'invalid_authorization_specification',
  'invalid_catalog_name',
  'read_only_sql_transaction',
);
/** Class 08, connection exception; poolers answer with it as well. */
const CONNECTION_EXCEPTION = /^08/;

/** System calls of a socket: ENOENT of a socket's file means something else than that of a model's. */
const SOCKET_CALLS = new Set(['connect', 'read', 'write', 'getaddrinfo', 'shutdown']);

/** The driver (pg, pg-pool) and TypeORM give these no code. */
const DRIVER_AWAY = new RegExp(
  [
    '^Connection terminated',
    '^timeout exceeded when trying to connect',
    '^timeout expired',
    '^Client (has encountered a connection error|was closed) and is not queryable',
    '^Cannot use a pool after calling end',
    '^Query runner already released',
    '^Driver not Connected',
    '^Cannot execute operation on "\\w+" connection because connection is not yet established',
  ].join('|'),
);

/** Our own way to say that a connection or the pool cannot be had. Its message is for the log. */
export class NoConnectionError extends Error {
  override readonly name = 'NoConnectionError';
}

/** The database cannot be reached or does not answer, or it has no room for more: whoever asks may try again later. */
export const isUnavailable = (error: unknown): boolean => causesOf(error).some(saysUnavailable);

/** The database took too long over a statement, or waited too long for a lock. */
export const isStatementTimeout = (error: unknown): boolean =>
  causesOf(error).some((cause) => TIMEOUTS.has(codeOf(cause)));

/** "The other one won, try again". */
export const isRetryable = (error: unknown): boolean => causesOf(error).some((cause) => RETRYABLE.has(codeOf(cause)));

/** No space is left on the disk of the database. */
export const isFullDisk = (error: unknown): boolean =>
  causesOf(error).some((cause) => codeOf(cause) === NAMES['disk_full'] || FULL_DISK.test(cause.message));

/** PostgreSQL's code of it is that of the call that failed, which is not always disk_full. */
const FULL_DISK = /No space left on device|\bENOSPC\b/;

function saysUnavailable(error: Error & { syscall?: unknown }): boolean {
  const code = codeOf(error);
  if (AWAY.has(code) || CONNECTION_EXCEPTION.test(code) || error instanceof NoConnectionError) return true;
  if (typeof error.syscall === 'string') return SOCKET_CALLS.has(error.syscall);
  return DRIVER_AWAY.test(error.message);
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');
