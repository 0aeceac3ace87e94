import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far files of many articles were read whose reading was cut short. */
export class HalfReadFiles1700000000023 implements MigrationInterface {
  readonly name = 'HalfReadFiles1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table half_read_file (
      key text primary key check (key ~ '^[0-9a-f]{64}$'),
      path text not null,
      bytes bigint not null check (bytes > 0),
      lines bigint not null check (lines > 0),
      noted_at timestamptz(3) not null default now()
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table half_read_file`);
  }
}
