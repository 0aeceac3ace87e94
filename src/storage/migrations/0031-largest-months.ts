import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The months in which speakers were quoted most, by an index, and in how many months speakers were quoted: so that
 * neither takes as long as there are months of speakers.
 */
export class LargestMonths1700000000031 implements MigrationInterface {
  readonly name = 'LargestMonths1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** How many speakers each month has, of rows of `quotes_by_speaker_month`: those known, and those who are not as one. */
const counting = (rows: string) =>
  `select month, speaker_id > 0 attributed, count(*)::int speakers from ${rows} where stance = '*' group by 1, 2`;

const TRIGGERS = {
  insert: `insert into speakers_by_month as kept (month, attributed, speakers) ${counting('come')}
    on conflict (month, attributed) do update set speakers = kept.speakers + excluded.speakers;`,
  delete: `update speakers_by_month kept set speakers = kept.speakers - less.speakers from (${counting('gone')}) less
    where kept.month = less.month and kept.attributed = less.attributed;
    delete from speakers_by_month where speakers = 0;`,
  truncate: 'truncate speakers_by_month;',
};
const CHANGED = { insert: 'referencing new table as come', delete: 'referencing old table as gone', truncate: '' };
const EVENTS = Object.keys(TRIGGERS) as (keyof typeof TRIGGERS)[];

const UP = [
  `alter table quotes_by_speaker_month
    add column bits int not null generated always as (length(ltrim(quotes::bit(31)::text, '0'))) stored`,
  // quoteStats by speaker and month: the largest of all.
  `create index quotes_by_speaker_month_largest on quotes_by_speaker_month ((-bits)) where stance = '*'`,
  `create table speakers_by_month (
    month date not null,
    attributed boolean not null,
    speakers int not null,
    primary key (month, attributed)
  )`,
  `create view counted_speakers_by_month as ${counting('counted_quotes_by_speaker_month')}`,
  `insert into speakers_by_month (month, attributed, speakers) ${counting('quotes_by_speaker_month')}`,
  ...EVENTS.flatMap((event) => [
    `create function count_speakers_by_month_${event}() returns trigger language plpgsql as $$ begin
      ${TRIGGERS[event]}
      return null;
    end $$`,
    `create trigger count_speakers_by_month_${event} after ${event} on quotes_by_speaker_month ${CHANGED[event]}
      for each statement execute function count_speakers_by_month_${event}()`,
  ]),
];

const DOWN = [
  ...EVENTS.flatMap((event) => [
    `drop trigger count_speakers_by_month_${event} on quotes_by_speaker_month`,
    `drop function count_speakers_by_month_${event}`,
  ]),
  `drop view counted_speakers_by_month`,
  `drop table speakers_by_month`,
  `drop index quotes_by_speaker_month_largest`,
  `alter table quotes_by_speaker_month drop column bits`,
];
