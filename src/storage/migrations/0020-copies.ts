import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Copies: articles that print one story. What finds them, the groups that they make, and for which outlet the quotes of
 * each are counted. Articles that are there wait in `unsigned_article` for `migrate` to look for copies of them.
 */
export class Copies1700000000020 implements MigrationInterface {
  readonly name = 'Copies1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UNDATED = `'0001-01-01T00:00:00Z'`;

/** What a statement repeats of its quotes, for those touched; what has no quote any more goes. */
const settling = (empty: string, counted: string) =>
  `create or replace function settle_statements(touched bigint[]) returns void language plpgsql as $$
    begin
      delete from variant v where v.statement_id = any(touched) and v.quote_count = 0;
      delete from statement_outlet o where o.statement_id = any(touched) and ${empty};
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
             where q.statement_id = t.id and q.sort_at > ${UNDATED} order by q.sort_at, q.id limit 1)
            union all
            (select q.id, q.sort_at, true from quote q
             where q.statement_id = t.id and q.sort_at = ${UNDATED} order by q.id limit 1)
          ) both_kinds order by undated limit 1) earliest
        cross join lateral (
          select sum(v.quote_count) quotes, count(*) variants from variant v where v.statement_id = t.id) reported
        cross join lateral (
          select count(*) outlets from statement_outlet o where o.statement_id = t.id and ${counted}) printed
      where s.id = t.id;
    end $$`;

/** How the outlets of statements change, and what counts the outlets of new ones. */
interface OutletCounts {
  take: string;
  add: string;
  outlet: string;
}

const counting = ({ take, add, outlet }: OutletCounts) =>
  `create or replace function count_statement_quotes() returns trigger language plpgsql as $$
    declare touched bigint[] = '{}';
    begin
      if tg_op <> 'INSERT' then
        update variant v set quote_count = v.quote_count - gone.quotes
        from (select variant_id, count(*) quotes from removed group by variant_id) gone where v.id = gone.variant_id;
        ${take}
        touched = array(select distinct statement_id from removed where statement_id is not null);
      end if;
      if tg_op <> 'DELETE' then
        update variant v set quote_count = v.quote_count + come.quotes
        from (select variant_id, count(*) quotes from added group by variant_id) come where v.id = come.variant_id;
        ${add}
        with placed as (
          select statement_id id, count(*) quotes, count(distinct ${outlet}) outlets, min(variant_id) variant_id,
                 (array_agg(id order by sort_at = ${UNDATED}, sort_at, id))[1] first_id,
                 (array_agg(sort_at order by sort_at = ${UNDATED}, sort_at, id))[1] first_at
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
    end $$`;

/** A quote of a copy is printed in one outlet and counted for another. */
const moved = (rows: string) =>
  `(select statement_id, outlet_id, sum(printed) quotes, sum(moved) moved from (
      select statement_id, outlet_id, 1 printed, case when origin_outlet_id is null then 0 else -1 end moved
      from ${rows} where outlet_id is not null
      union all select statement_id, origin_outlet_id, 0, 1 from ${rows} where origin_outlet_id is not null
    ) counted where statement_id is not null group by statement_id, outlet_id)`;

const TODAY: OutletCounts = {
  take: `update statement_outlet o set quote_count = o.quote_count - gone.quotes, moved_count = o.moved_count - gone.moved
        from ${moved('removed')} gone
        where o.statement_id = gone.statement_id and o.outlet_id = gone.outlet_id;`,
  add: `insert into statement_outlet as o (statement_id, outlet_id, quote_count, moved_count)
        select statement_id, outlet_id, quotes, moved from ${moved('added')} come
        on conflict (statement_id, outlet_id) do update
          set quote_count = o.quote_count + excluded.quote_count, moved_count = o.moved_count + excluded.moved_count;`,
  outlet: 'coalesce(origin_outlet_id, outlet_id)',
};

const BEFORE: OutletCounts = {
  take: `update statement_outlet o set quote_count = o.quote_count - gone.quotes
        from (select statement_id, outlet_id, count(*) quotes from removed group by statement_id, outlet_id) gone
        where o.statement_id = gone.statement_id and o.outlet_id = gone.outlet_id;`,
  add: `insert into statement_outlet as o (statement_id, outlet_id, quote_count)
        select statement_id, outlet_id, count(*) from added
        where statement_id is not null and outlet_id is not null group by statement_id, outlet_id
        on conflict (statement_id, outlet_id) do update set quote_count = o.quote_count + excluded.quote_count;`,
  outlet: 'outlet_id',
};

const UP = [
  `create sequence copy_group_id`,
  `alter table article
    add column copy_group_id bigint,
    add column is_copy boolean not null default false,
    add column origin_outlet_id bigint,
    add check (not is_copy or copy_group_id is not null)`,
  // copies of an article, newest first; which of them is the original.
  `create index article_copies on article (copy_group_id, sort_at desc, id desc) where copy_group_id is not null`,
  `drop index article_sha256`,
  `alter table quote add column origin_outlet_id bigint`,
  `alter table statement_outlet add column moved_count int not null default 0`,

  `create table article_signature (
    article_id bigint primary key references article on delete cascade,
    keys bigint[] not null,
    credits text[] not null
  )`,
  // Articles that may be copies of one another share a key; the newest of them are read.
  `create table copy_key (
    key bigint not null,
    article_id bigint not null,
    primary key (key, article_id)
  )`,
  `create function remove_copy_keys() returns trigger language plpgsql as $$ begin
    delete from copy_key k where k.key = any(old.keys) and k.article_id = old.article_id;
    return null;
  end $$`,
  `create trigger signature_is_removed after delete on article_signature
    for each row execute function remove_copy_keys()`,
  `create table unsigned_article (article_id bigint primary key references article on delete cascade)`,
  `insert into unsigned_article select id from article`,

  settling('o.quote_count = 0 and o.moved_count = 0', 'o.quote_count + o.moved_count > 0'),
  counting(TODAY),

  // The original of each group: of an agency that one of them credits, or else the earliest. Quotes of the others count
  // for its outlet, or where that is not known, for the one of the first whose outlet is. Who is alone is no copy.
  `create function settle_copies(groups bigint[], fresh bigint[]) returns void language plpgsql as $$
    declare changed bigint[];
    begin
      with member as (
        select a.id, a.copy_group_id, a.outlet_id, count(*) over of_group members,
               row_number() over (partition by a.copy_group_id order by
                 coalesce(o.key = any(credited.names), false) desc, a.sort_at = ${UNDATED}, a.sort_at, a.id) place,
               first_value(a.outlet_id) over (partition by a.copy_group_id order by a.outlet_id is null,
                 coalesce(o.key = any(credited.names), false) desc, a.sort_at = ${UNDATED}, a.sort_at, a.id) origin
        from article a left join outlet o on o.id = a.outlet_id
          join (
            select c.copy_group_id, array_agg(credit) names
            from article c left join article_signature s on s.article_id = c.id left join unnest(s.credits) credit on true
            where c.copy_group_id = any(groups) group by c.copy_group_id
          ) credited on credited.copy_group_id = a.copy_group_id
        where a.copy_group_id = any(groups)
        window of_group as (partition by a.copy_group_id)
      ), wanted as (
        select id, case when members > 1 then copy_group_id end copy_group_id, members > 1 and place > 1 is_copy,
               case when members > 1 and place > 1 and origin is distinct from outlet_id then origin end origin_outlet_id
        from member
      ), settled as (
        update article a
        set copy_group_id = w.copy_group_id, is_copy = w.is_copy, origin_outlet_id = w.origin_outlet_id
        from wanted w
        where w.id = a.id and (a.copy_group_id, a.is_copy, a.origin_outlet_id)
          is distinct from (w.copy_group_id, w.is_copy, w.origin_outlet_id)
        returning a.id
      )
      select coalesce(array_agg(id), '{}') into changed from settled;
      update quote q set origin_outlet_id = a.origin_outlet_id
      from article a
      where a.id = any(changed || fresh) and q.article_id = a.id
        and q.origin_outlet_id is distinct from a.origin_outlet_id;
    end $$`,
  `create function settle_copies_left() returns trigger language plpgsql as $$
    declare groups bigint[] = array(select distinct copy_group_id from removed where copy_group_id is not null);
    begin
      if groups <> '{}' then perform settle_copies(groups, '{}'); end if;
      return null;
    end $$`,
  `create trigger copy_is_removed after delete on article referencing old table as removed
    for each statement execute function settle_copies_left()`,
];

const DOWN = [
  `drop trigger copy_is_removed on article`,
  `drop function settle_copies_left`,
  `drop function settle_copies`,
  `update quote set origin_outlet_id = null where origin_outlet_id is not null`,
  counting(BEFORE),
  settling('o.quote_count = 0', 'true'),
  `drop table unsigned_article`,
  `drop table article_signature`,
  `drop function remove_copy_keys`,
  `drop table copy_key`,
  `delete from statement_outlet where quote_count = 0`,
  `alter table statement_outlet drop column moved_count`,
  `alter table quote drop column origin_outlet_id`,
  `create index article_sha256 on article (sha256, sort_at desc, id desc)`,
  `drop index article_copies`,
  `alter table article drop column origin_outlet_id, drop column is_copy, drop column copy_group_id`,
  `drop sequence copy_group_id`,
];
