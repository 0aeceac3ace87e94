import sql from 'sql-template-tag';
import type { Scope } from '../../domain/access.ts';
import type { Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import { ApiKeyEntity } from '../tables/api-key.ts';
import { columnsOf, namesOf } from '../tables/columns.ts';
import { hashKey, makeKey } from './key-text.ts';

/** What is known of a key. */
export type ApiKeyRow = Omit<ApiKeyEntity, 'sha256'>;

const COLUMNS = columnsOf(ApiKeyEntity, 'k', namesOf(ApiKeyEntity, ['sha256']));

export interface KeyFields {
  name: string;
  scope: Scope;
  /** Null: never. */
  expiresAt: Date | null;
}

/** Makes a key. The text of it is given here and never again. */
export async function createKey(
  database: Queryable,
  { name, scope, expiresAt }: KeyFields,
): Promise<ApiKeyRow & { key: string }> {
  const { key, prefix, sha256 } = makeKey();
  const [row] = await run<ApiKeyRow>(
    database,
    sql`insert into api_key as k (name, scope, prefix, sha256, expires_at)
        values (${name}, ${scope}, ${prefix}, ${sha256}, ${expiresAt}) returning ${COLUMNS}`,
  );
  return { ...row!, key };
}

/** All keys, those revoked and expired as well, the newest last. */
export const listKeys = (database: Queryable): Promise<ApiKeyRow[]> =>
  run(database, sql`select ${COLUMNS} from api_key k order by k.id`);

/** Revokes the key of a prefix; one that is revoked stays as it is. Null when there is none. */
export async function revokeKey(database: Queryable, prefix: string): Promise<ApiKeyRow | null> {
  const [row] = await run<ApiKeyRow>(
    database,
    sql`with revoked as (
          update api_key set revoked_at = coalesce(revoked_at, now()) where prefix = ${prefix} returning *
        ) select ${COLUMNS} from revoked k`,
  );
  return row ?? null;
}

interface FoundKey extends ApiKeyRow {
  isExpired: boolean;
  /** Within the last minute. */
  isUseNoted: boolean;
}

/** What is known of a key by its text, and whether it has expired by the clock of the database. */
export async function findKey(database: Queryable, key: string): Promise<FoundKey | null> {
  const [row] = await run<FoundKey>(
    database,
    sql`select ${COLUMNS}, coalesce(k.expires_at <= now(), false) "isExpired",
          coalesce(k.last_used_at > now() - interval '1 minute', false) "isUseNoted"
        from api_key k where k.sha256 = ${hashKey(key)}`,
  );
  return row ?? null;
}

/** Notes that a key is used now. */
export async function noteUse(database: Queryable, id: number): Promise<void> {
  await run(database, sql`update api_key set last_used_at = now() where id = ${id}`);
}
