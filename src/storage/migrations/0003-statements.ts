import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statements: one thing said, however many quotes report it. Each quote that is there gets one of its own, whose wording has
 * the rank -1: that it is still to be put together with others, which `migrate` does once the tables are up to date.
 */
export class Statements1700000000003 implements MigrationInterface {
  readonly name = 'Statements1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    for (const statement of FILLED) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table statement (
    id bigint generated always as identity primary key,
    speaker_id bigint references entity,
    variant_id bigint,
    first_quote_id bigint,
    first_at timestamptz(3) not null default '0001-01-01T00:00:00Z',
    quote_count int not null default 0 check (quote_count >= 0),
    outlet_count int not null default 0 check (outlet_count >= 0),
    variant_count int not null default 0 check (variant_count >= 0)
  )`,
  // statements by their first report.
  `create index statement_newest on statement (first_at desc, id desc)`,
  // statements, most reported first.
  `create index statement_most_reported on statement (outlet_count desc, quote_count desc, id desc)`,
  // the same of a speaker.
  `create index statement_by_speaker on statement (speaker_id, first_at desc, id desc)`,
  `create index statement_by_speaker_most_reported on statement (speaker_id, outlet_count desc, quote_count desc, id desc)`,

  `create table variant (
    id bigint generated always as identity primary key,
    statement_id bigint not null references statement on delete cascade,
    identity bigint not null,
    kind text not null check (kind in ('DIRECT', 'MIXED', 'INDIRECT')),
    text text not null,
    verbatim text check ((verbatim is not null) = (kind = 'MIXED')),
    rank int not null,
    quote_count int not null default 0 check (quote_count >= 0)
  )`,
  // Quotes of the same words are one variant. The few variants of a statement are sorted when they are read.
  `create unique index variant_identity on variant (statement_id, identity)`,

  `create table statement_outlet (
    statement_id bigint not null references statement on delete cascade,
    outlet_id bigint not null references outlet,
    quote_count int not null check (quote_count >= 0),
    primary key (statement_id, outlet_id)
  )`,

  // Wordings by what they are found by; speaker 0 is nobody known. The primary key serves joining at ingest.
  `create table statement_key (
    speaker_id bigint not null,
    key bigint not null,
    variant_id bigint not null references variant on delete cascade,
    primary key (speaker_id, key, variant_id)
  )`,
  // Keys go with their variant.
  `create index statement_key_of_variant on statement_key (variant_id)`,

  `alter table quote
    add column statement_id bigint references statement,
    add column variant_id bigint references variant`,
  // quotes of a statement, newest first; its first report.
  `create index quote_by_statement on quote (statement_id, sort_at desc, id desc)`,
  // quotes of a variant, newest first.
  `create index quote_by_variant on quote (variant_id, sort_at desc, id desc)`,

  // What a statement repeats of its quotes, for those touched; what has no quote any more goes.
  `create function settle_statements(touched bigint[]) returns void language plpgsql as $$
    begin
      delete from variant v where v.statement_id = any(touched) and v.quote_count = 0;
      delete from statement_outlet o where o.statement_id = any(touched) and o.quote_count = 0;
      delete from statement s where s.id = any(touched)
        and not exists (select from variant v where v.statement_id = s.id);
      update statement s
      set variant_id = wording.id, first_quote_id = earliest.id, first_at = earliest.sort_at,
          quote_count = reported.quotes, variant_count = reported.variants, outlet_count = printed.outlets
      from unnest(touched) as t(id)
        cross join lateral (
          select v.id from variant v where v.statement_id = t.id order by v.rank desc, v.id limit 1) wording
        cross join lateral (
          select * from (
            (select q.id, q.sort_at, false undated from quote q
             where q.statement_id = t.id and q.sort_at > '0001-01-01T00:00:00Z' order by q.sort_at, q.id limit 1)
            union all
            (select q.id, q.sort_at, true from quote q
             where q.statement_id = t.id and q.sort_at = '0001-01-01T00:00:00Z' order by q.id limit 1)
          ) both_kinds order by undated limit 1) earliest
        cross join lateral (
          select sum(v.quote_count) quotes, count(*) variants from variant v where v.statement_id = t.id) reported
        cross join lateral (
          select count(*) outlets from statement_outlet o where o.statement_id = t.id) printed
      where s.id = t.id;
    end $$`,
  `create function count_statement_quotes() returns trigger language plpgsql as $$
    declare touched bigint[] = '{}';
    begin
      if tg_op <> 'INSERT' then
        update variant v set quote_count = v.quote_count - gone.quotes
        from (select variant_id, count(*) quotes from removed group by variant_id) gone where v.id = gone.variant_id;
        update statement_outlet o set quote_count = o.quote_count - gone.quotes
        from (select statement_id, outlet_id, count(*) quotes from removed group by statement_id, outlet_id) gone
        where o.statement_id = gone.statement_id and o.outlet_id = gone.outlet_id;
        touched = array(select distinct statement_id from removed where statement_id is not null);
      end if;
      if tg_op <> 'DELETE' then
        update variant v set quote_count = v.quote_count + come.quotes
        from (select variant_id, count(*) quotes from added group by variant_id) come where v.id = come.variant_id;
        insert into statement_outlet as o (statement_id, outlet_id, quote_count)
        select statement_id, outlet_id, count(*) from added
        where statement_id is not null and outlet_id is not null group by statement_id, outlet_id
        on conflict (statement_id, outlet_id) do update set quote_count = o.quote_count + excluded.quote_count;
        with placed as (
          select statement_id id, count(*) quotes, count(distinct outlet_id) outlets, min(variant_id) variant_id,
                 (array_agg(id order by sort_at = '0001-01-01T00:00:00Z', sort_at, id))[1] first_id,
                 (array_agg(sort_at order by sort_at = '0001-01-01T00:00:00Z', sort_at, id))[1] first_at
          from added where statement_id is not null group by statement_id having count(distinct variant_id) = 1
        ), fresh as (
          -- Nearly all are new and reported once: what they repeat is known without reading them again.
          update statement s
          set variant_id = placed.variant_id, first_quote_id = placed.first_id, first_at = placed.first_at,
              quote_count = placed.quotes, outlet_count = placed.outlets, variant_count = 1
          from placed where s.id = placed.id and s.first_quote_id is null
          returning s.id
        )
        select touched || array(select distinct a.statement_id from added a
                                where a.statement_id is not null and a.statement_id <> all(touched)
                                  and not exists (select from fresh where fresh.id = a.statement_id))
        into touched;
      end if;
      if touched <> '{}' then perform settle_statements(touched); end if;
      return null;
    end $$`,
  `create trigger quote_is_counted after insert on quote referencing new table as added
    for each statement execute function count_statement_quotes()`,
  `create trigger quote_is_uncounted after delete on quote referencing old table as removed
    for each statement execute function count_statement_quotes()`,
  `create trigger quote_is_counted_anew after update on quote referencing old table as removed new table as added
    for each statement execute function count_statement_quotes()`,
];

const NUMBERED = `(select *, row_number() over (order by article_id, id) n from quote) numbered`;

const FILLED = [
  `insert into statement (id, speaker_id) overriding system value select n, speaker_id from ${NUMBERED} order by n`,
  `insert into variant (id, statement_id, identity, kind, text, verbatim, rank) overriding system value
    select n, n, 0, kind, text, case kind when 'MIXED' then '' end, -1 from ${NUMBERED} order by n`,
  `select setval(pg_get_serial_sequence('statement', 'id'), max(id)), setval(pg_get_serial_sequence('variant', 'id'), max(id))
    from variant having count(*) > 0`,
  `update quote q set statement_id = n, variant_id = n from ${NUMBERED} where numbered.id = q.id`,
  `alter table quote alter column statement_id set not null, alter column variant_id set not null`,
  // A quote that is stored without a statement is one of its own, with which nothing is joined.
  `create function give_statement() returns trigger language plpgsql as $$
    begin
      insert into statement (speaker_id) values (new.speaker_id) returning id into new.statement_id;
      insert into variant (statement_id, identity, kind, text, verbatim, rank)
      values (new.statement_id, 0, new.kind, new.text, case new.kind when 'MIXED' then '' end, 0)
      returning id into new.variant_id;
      return new;
    end $$`,
  `create trigger quote_has_statement before insert on quote
    for each row when (new.statement_id is null) execute function give_statement()`,
];

const DOWN = [
  `drop trigger quote_has_statement on quote`,
  `drop trigger quote_is_counted on quote`,
  `drop trigger quote_is_uncounted on quote`,
  `drop trigger quote_is_counted_anew on quote`,
  `alter table quote drop column statement_id, drop column variant_id`,
  ...['statement_key', 'statement_outlet', 'variant', 'statement'].map((table) => `drop table ${table}`),
  ...['give_statement', 'count_statement_quotes', 'settle_statements'].map((name) => `drop function ${name}`),
];
