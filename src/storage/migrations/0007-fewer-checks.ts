import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an article has most of, mentions and keys of wordings, is checked by one look-up each, or by none: nothing but a
 * wording brings keys, and they go with it.
 */
export class FewerChecks1700000000007 implements MigrationInterface {
  readonly name = 'FewerChecks1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // The row that says that the article names the entity refers to both.
  `alter table mention
    drop constraint mention_article_id_fkey,
    drop constraint mention_entity_id_fkey,
    add constraint mention_article_entity_fkey foreign key (article_id, entity_id) references article_entity
      on update cascade on delete cascade`,

  `alter table statement_key drop constraint statement_key_variant_id_fkey`,
  `create function forget_keys() returns trigger language plpgsql as $$ begin
    if tg_op = 'TRUNCATE' then delete from statement_key;
    else delete from statement_key k using gone where k.variant_id = gone.id;
    end if;
    return null;
  end $$`,
  `create trigger keys_go_with_variant after delete on variant referencing old table as gone
    for each statement execute function forget_keys()`,
  `create trigger keys_go_with_variants after truncate on variant for each statement execute function forget_keys()`,
];

const DOWN = [
  `drop trigger keys_go_with_variants on variant`,
  `drop trigger keys_go_with_variant on variant`,
  `drop function forget_keys`,
  `alter table statement_key add constraint statement_key_variant_id_fkey
    foreign key (variant_id) references variant on delete cascade`,
  `alter table mention
    drop constraint mention_article_entity_fkey,
    add constraint mention_article_id_fkey foreign key (article_id) references article on delete cascade,
    add constraint mention_entity_id_fkey foreign key (entity_id) references entity`,
];
