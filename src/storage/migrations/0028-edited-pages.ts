import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of sources are fetched again, to see whether they were edited. Those that are stored already are left alone. */
export class EditedPages1700000000028 implements MigrationInterface {
  readonly name = 'EditedPages1700000000028';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table source_page add column said_sha256 text check (said_sha256 ~ '^[0-9a-f]{64}$'), add column etag text,
    add column last_modified text, add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    add column asked_at timestamptz(3), alter column next_try_at drop not null`,
  `update source_page set next_try_at = null where state <> 'WAITING'`,
  'drop index source_page_due',
  // What is due at a host, and at which hosts something is.
  'create index source_page_due on source_page (next_try_at, host) where next_try_at is not null',
];

const DOWN = [
  'drop index source_page_due',
  'update source_page set next_try_at = now() where next_try_at is null',
  `alter table source_page drop column said_sha256, drop column etag, drop column last_modified, drop column sha256,
    drop column asked_at, alter column next_try_at set not null`,
  `create index source_page_due on source_page (next_try_at, host) where state = 'WAITING'`,
];
