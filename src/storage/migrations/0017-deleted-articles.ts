import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was deleted and is not to come back, however it comes. */
export class DeletedArticles1700000000017 implements MigrationInterface {
  readonly name = 'DeletedArticles1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/**
 * References of columns that repeat what a quote refers to. They have no index, so that deleting a node or an article
 * would read the whole table.
 */
const REPEATED = [
  ['quote_about', 'speaker_id', 'entity'],
  ['joint_speaker', 'article_id', 'article on delete cascade'],
  ['joint_speaker', 'outlet_id', 'outlet'],
  ['statement_outlet', 'outlet_id', 'outlet'],
] as const;

const UP = [
  `create table deleted_article (
    article_id bigint primary key,
    content_key text not null,
    url text,
    reason text not null,
    deleted_at timestamptz(3) not null default now()
  )`,
  // Whether what comes in was deleted: the same text of the same outlet, or anything at the same address.
  `create index deleted_article_content_key on deleted_article (content_key)`,
  `create index deleted_article_url on deleted_article (url)`,
  // Whether a node that an article named is still relayed by anybody.
  `create index quote_via_entity on quote_via (entity_id) where entity_id is not null`,
  ...REPEATED.map(([table, column]) => `alter table ${table} drop constraint ${table}_${column}_fkey`),
];

const DOWN = [
  ...REPEATED.map(
    ([table, column, target]) =>
      `alter table ${table} add constraint ${table}_${column}_fkey foreign key (${column}) references ${target}`,
  ),
  `drop index quote_via_entity`,
  `drop table deleted_article`,
];
