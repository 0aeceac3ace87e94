import type { Scope } from '../../domain/access.ts';
import { InputError } from '../../errors.ts';
import type { Queryable } from '../../storage/database.ts';
import { isKey } from '../../storage/keys/key-text.ts';
import { findKey, noteUse } from '../../storage/keys/keys.ts';

export type { Scope } from '../../domain/access.ts';
export { covers } from '../../domain/access.ts';
export { holdsKey } from '../../storage/keys/key-text.ts';

/**
 * What a key allows. That it is used is noted, once a minute at most.
 * @throws InputError UNAUTHENTICATED for a key that is none of this server, has expired or was revoked
 */
export async function identify(database: Queryable, key: string): Promise<Scope> {
  const found = isKey(key) ? await findKey(database, key) : null;
  if (!found) throw unauthenticated('This key is not known to this server: look for typing errors, or make another');
  const { id, prefix, scope, expiresAt, revokedAt, isExpired, isUseNoted } = found;
  if (revokedAt) throw unauthenticated(`The key whosaid_${prefix} was revoked on ${dayOf(revokedAt)}: use another`);
  if (isExpired) throw unauthenticated(`The key whosaid_${prefix} expired on ${dayOf(expiresAt!)}: make another`);
  // Nobody is turned away because this could not be written.
  if (!isUseNoted) await noteUse(database, id).catch(() => undefined);
  return scope;
}

const unauthenticated = (message: string): InputError => new InputError(message, 'UNAUTHENTICATED');

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
