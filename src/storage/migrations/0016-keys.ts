import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of those who may do more than anybody. A key itself is nowhere: only its SHA-256 is. */
export class Keys1700000000016 implements MigrationInterface {
  readonly name = 'Keys1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table api_key`);
  }
}

const UP = [
  `create table api_key (
    id bigint generated always as identity primary key,
    name text not null,
    scope text not null check (scope in ('read', 'ingest', 'edit', 'admin')),
    prefix text not null check (prefix ~ '^[0-9a-f]{8}$'),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz(3) not null default now(),
    expires_at timestamptz(3),
    last_used_at timestamptz(3),
    revoked_at timestamptz(3)
  )`,
  // Whose key a request carries.
  `create unique index api_key_sha256 on api_key (sha256)`,
  // keys revoke.
  `create unique index api_key_prefix on api_key (prefix)`,
];
