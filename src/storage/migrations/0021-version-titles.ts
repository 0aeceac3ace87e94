import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The headline that each version of an article had. Of versions that are there it is not known any more. */
export class VersionTitles1700000000021 implements MigrationInterface {
  readonly name = 'VersionTitles1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table article_version add column title text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table article_version drop column title`);
  }
}
