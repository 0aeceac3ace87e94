import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What feeds need: a name of the graph that no other has, for the ids of their entries, and quotes in the order in which they
 * were stored, which is that of their ids.
 */
export class Feeds1700000000011 implements MigrationInterface {
  readonly name = 'Feeds1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table installation (
    single boolean primary key default true check (single),
    id uuid not null,
    created_at timestamptz(3) not null default now()
  )`,
  `insert into installation (id) values (gen_random_uuid())`,

  // All quotes, last stored first, are served by the primary key.
  // quotes(orderBy: NEWEST_STORED) and feeds: what someone said.
  `create index quote_by_speaker_stored on quote (speaker_id, id desc)`,
  // in an outlet.
  `create index quote_by_outlet_stored on quote (outlet_id, id desc)`,
  // reported by a word of a stance.
  `create index quote_by_stance_stored on quote (stance, id desc)`,
  // relayed by somebody.
  `create index quote_second_hand_stored on quote (id desc) where second_hand`,
  // whose speaker is open.
  `create index quote_unattributed_stored on quote (id desc) where speaker_id is null`,
  // naming an entity.
  `create index quote_about_entity_stored on quote_about (entity_id, quote_id desc)`,
  // what someone said about an entity.
  `create index quote_about_by_speaker_stored on quote_about (entity_id, speaker_id, quote_id desc)`,
];

const DOWN = [
  `drop index quote_about_by_speaker_stored`,
  `drop index quote_about_entity_stored`,
  `drop index quote_unattributed_stored`,
  `drop index quote_second_hand_stored`,
  `drop index quote_by_stance_stored`,
  `drop index quote_by_outlet_stored`,
  `drop index quote_by_speaker_stored`,
  `drop table installation`,
];
