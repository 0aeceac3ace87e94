import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether the cue of a quote says that the words were not said: "has never said", "did not endorse". False for what was
 * stored before, of which nobody knows until it is read again.
 */
export class Negated1700000000012 implements MigrationInterface {
  readonly name = 'Negated1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table quote add column negated boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table quote drop column negated`);
  }
}
