import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every text of a deleted article stays out, not only its last one. */
export class DeletedVersions1700000000026 implements MigrationInterface {
  readonly name = 'DeletedVersions1700000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table deleted_article add column earlier_keys text[] not null default '{}'`);
    // Whether what comes in is an earlier text of an article that was deleted.
    await runner.query('create index deleted_article_earlier_keys on deleted_article using gin (earlier_keys)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table deleted_article drop column earlier_keys');
  }
}
