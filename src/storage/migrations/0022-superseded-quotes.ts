import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an article said before it was changed: the quotes that a version no longer has, and the authors and the day that
 * each version had. Of versions that are there these are not known any more, and their quotes are gone.
 */
export class SupersededQuotes1700000000022 implements MigrationInterface {
  readonly name = 'SupersededQuotes1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `alter table article_version add column published_at timestamptz(3), add column authors text[]`,
  `create table superseded_quote (
    id bigint primary key,
    article_id bigint not null references article on delete cascade,
    superseded_by int not null,
    statement_id bigint not null,
    sort_at timestamptz(3) not null,
    found jsonb not null,
    joint_speaker_ids bigint[] not null,
    about_ids bigint[] not null,
    via jsonb not null,
    entity_ids bigint[] not null
  )`,
  // what a version of an article no longer has; all that an article ever had.
  `create index superseded_quote_of_article on superseded_quote (article_id, superseded_by)`,
  // all of them, newest first.
  `create index superseded_quote_newest on superseded_quote (sort_at desc, id desc)`,
  // a statement that no article reports any more; one that becomes a part of another.
  `create index superseded_quote_by_statement on superseded_quote (statement_id)`,
  // whether anything still names an entity, when an article is deleted.
  `create index superseded_quote_names on superseded_quote using gin (entity_ids)`,
];

const DOWN = [
  `drop table superseded_quote`,
  `alter table article_version drop column authors, drop column published_at`,
];
