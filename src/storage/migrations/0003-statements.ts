import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements: one thing said, however many quotes report it. */
export class Statements1700000000003 implements MigrationInterface {
  readonly name = 'Statements1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table statement (
      id bigint generated always as identity primary key,
      speaker_id bigint references entity
    )`);
    await runner.query(`alter table quote add column statement_id bigint references statement`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table quote drop column statement_id`);
    await runner.query(`drop table statement`);
  }
}
