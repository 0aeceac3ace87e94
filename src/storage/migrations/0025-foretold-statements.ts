import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A new statement may be stored with all that its quotes, which follow, make of it: it is not written again when they
 * come. Before, each was, with an entry more in all its indexes.
 */
export class ForetoldStatements1700000000025 implements MigrationInterface {
  readonly name = 'ForetoldStatements1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(counting(FORETOLD));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(counting(BEFORE));
  }
}

const UNDATED = `'0001-01-01T00:00:00Z'`;

/** A quote of a copy is printed in one outlet and counted for another. */
const moved = (rows: string) =>
  `(select statement_id, outlet_id, sum(printed) quotes, sum(moved) moved from (
      select statement_id, outlet_id, 1 printed, case when origin_outlet_id is null then 0 else -1 end moved
      from ${rows} where outlet_id is not null
      union all select statement_id, origin_outlet_id, 0, 1 from ${rows} where origin_outlet_id is not null
    ) counted where statement_id is not null group by statement_id, outlet_id)`;

/** What quotes that come make of each statement that has one wording of them, as if it had no other quote. */
const PLACED = `
  select statement_id id, count(*) quotes, count(distinct coalesce(origin_outlet_id, outlet_id)) outlets,
         min(variant_id) variant_id,
         (array_agg(id order by sort_at = ${UNDATED}, sort_at, id))[1] first_id,
         (array_agg(sort_at order by sort_at = ${UNDATED}, sort_at, id))[1] first_at
  from added where statement_id is not null group by statement_id having count(distinct variant_id) = 1`;

/** Counts the quotes that come for their wordings, and finds the statements that have to be read for what they repeat. */
interface Coming {
  ahead: string;
  /** Common table expressions before those that find them. */
  known: string;
  isKnown: string;
}

const counting = ({ ahead, known, isKnown }: Coming) =>
  `create or replace function count_statement_quotes() returns trigger language plpgsql as $$
    declare touched bigint[] = '{}';
    begin
      if tg_op <> 'INSERT' then
        update variant v set quote_count = v.quote_count - gone.quotes
        from (select variant_id, count(*) quotes from removed group by variant_id) gone where v.id = gone.variant_id;
        update statement_outlet o set quote_count = o.quote_count - gone.quotes, moved_count = o.moved_count - gone.moved
        from ${moved('removed')} gone
        where o.statement_id = gone.statement_id and o.outlet_id = gone.outlet_id;
        touched = array(select distinct statement_id from removed where statement_id is not null);
      end if;
      if tg_op <> 'DELETE' then
        ${ahead}
        insert into statement_outlet as o (statement_id, outlet_id, quote_count, moved_count)
        select statement_id, outlet_id, quotes, moved from ${moved('added')} come
        on conflict (statement_id, outlet_id) do update
          set quote_count = o.quote_count + excluded.quote_count, moved_count = o.moved_count + excluded.moved_count;
        with placed as (${PLACED}
        ), ${known} fresh as (
          -- Nearly all are new and reported once: what they repeat is known without reading them again.
          update statement s
          set variant_id = placed.variant_id, first_quote_id = placed.first_id, first_at = placed.first_at,
              quote_count = placed.quotes, outlet_count = placed.outlets, variant_count = 1
          from placed where s.id = placed.id and s.first_quote_id is null
          returning s.id
        )
        select touched || array(select distinct a.statement_id from added a
                                where a.statement_id is not null and a.statement_id <> all(touched) ${isKnown}
                                  and not exists (select from fresh where fresh.id = a.statement_id))
        into touched;
      end if;
      if touched <> '{}' then perform settle_statements(touched); end if;
      return null;
    end $$`;

/** Of a statement whose first quote is among those that come, and that says the rest as well, all quotes come. */
const FORETOLD: Coming = {
  ahead: '',
  known: `foretold as materialized (
          select s.id from placed join statement s on s.id = placed.id
          where tg_op = 'INSERT' and s.first_quote_id = placed.first_id and s.variant_id = placed.variant_id
            and s.first_at = placed.first_at and s.variant_count = 1
            and (s.quote_count, s.outlet_count) = (placed.quotes, placed.outlets)
        ), counted as (
          update variant v set quote_count = v.quote_count + come.quotes
          from (select variant_id, count(*) quotes from added
                where statement_id is null or statement_id not in (select id from foretold) group by variant_id) come
          where v.id = come.variant_id
        ),`,
  isKnown: 'and a.statement_id not in (select id from foretold)',
};

const BEFORE: Coming = {
  ahead: `update variant v set quote_count = v.quote_count + come.quotes
        from (select variant_id, count(*) quotes from added group by variant_id) come where v.id = come.variant_id;`,
  known: '',
  isKnown: '',
};
