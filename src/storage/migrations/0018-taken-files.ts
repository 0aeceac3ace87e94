import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of a watched folder that were taken, by their content. */
export class TakenFiles1700000000018 implements MigrationInterface {
  readonly name = 'TakenFiles1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table taken_file (
      sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      path text not null,
      taken_at timestamptz(3) not null default now()
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table taken_file`);
  }
}
