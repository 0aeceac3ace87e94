import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slugs that entities had before they were renamed, whoever renames them: a link with one goes on. */
export class FormerSlugs1700000000010 implements MigrationInterface {
  readonly name = 'FormerSlugs1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  // entity(by: { slug }) and filters by slug, where nobody has it now.
  `create table former_slug (
    slug text primary key,
    entity_id bigint not null references entity on delete cascade
  )`,
  // An entity that is deleted takes its former slugs with it.
  `create index former_slug_of_entity on former_slug (entity_id)`,

  // One that is taken back is no longer a former one.
  `create function keep_former_slug() returns trigger language plpgsql as $$ begin
    delete from public.former_slug where slug = new.slug;
    insert into public.former_slug (slug, entity_id) values (old.slug, new.id)
      on conflict (slug) do update set entity_id = excluded.entity_id;
    return null;
  end $$`,
  `create trigger entity_keeps_former_slug after update of slug on entity
    for each row when (old.slug <> new.slug) execute function keep_former_slug()`,
];

const DOWN = [
  `drop trigger entity_keeps_former_slug on entity`,
  `drop function keep_former_slug`,
  `drop table former_slug`,
];
