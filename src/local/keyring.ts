import type { Database } from '../storage/database.ts';
import { type ApiKeyRow, createKey, type KeyFields, listKeys, revokeKey } from '../storage/keys/keys.ts';

/** The keys of a graph, wherever it is. */
export interface Keyring {
  create(fields: KeyFields): Promise<ApiKeyRow & { key: string }>;
  list(): Promise<ApiKeyRow[]>;
  /** Null: there is no key of that prefix. */
  revoke(prefix: string): Promise<ApiKeyRow | null>;
}

export const keyringOf = ({ source }: Pick<Database, 'source'>): Keyring => ({
  create: (fields) => createKey(source, fields),
  list: () => listKeys(source),
  revoke: (prefix) => revokeKey(source, prefix),
});
