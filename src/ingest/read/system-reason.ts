import { InputError } from '../../errors.ts';
import { FetchError } from '../../fetch/fetch-error.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  EISDIR: 'is a folder',
  Z_BUF_ERROR: 'is cut short: the gzip data does not end',
  Z_DATA_ERROR: 'is damaged: the gzip data does not fit its checksum or form',
};

/**
 * Why a file could not be read, for a person.
 * @throws the error itself when it comes neither from the content nor from the system, and so is a bug.
 */
export function systemReason(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof FetchError) return `${error.message} [${error.code}]`;
  const code = String((error as { code?: unknown } | null)?.code);
  if (/^(?:E[A-Z]+|Z_[A-Z_]+)$/.test(code)) return REASONS[code] ?? `cannot be read (${code})`;
  throw error;
}
