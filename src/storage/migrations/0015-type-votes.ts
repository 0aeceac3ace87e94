import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What articles say for the type of each node: it turns when more speaks for another. Of what was stored before, each article
 * had one vote for the type that the node has.
 */
export class TypeVotes1700000000015 implements MigrationInterface {
  readonly name = 'TypeVotes1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table type_vote`);
  }
}

const UP = [
  // Linking at ingest reads the votes of a node; those of an article are added to what is there, in place.
  `create table type_vote (
    entity_id bigint not null references entity on delete cascade,
    type text not null check (type in ('PERSON', 'ORGANIZATION', 'PLACE')),
    votes int not null check (votes > 0),
    primary key (entity_id, type)
  ) with (fillfactor = 80)`,
  `insert into type_vote (entity_id, type, votes)
    select e.id, e.type, count(*) from entity e join article_entity a on a.entity_id = e.id group by e.id`,
];
