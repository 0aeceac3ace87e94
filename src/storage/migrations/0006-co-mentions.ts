import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * coMentions are kept for what many articles name, and counted when asked for of everything else. Before, every pair of
 * entities of an article was kept, of which most are never met again: a third of the time of storing an article.
 */
export class CoMentions1700000000006 implements MigrationInterface {
  readonly name = 'CoMentions1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Keys of the counts of quotes, which are in `quotes` of each table. */
const QUOTE_COUNTS = {
  quotes_by_day: 'speaker_id, day',
  quotes_by_month: 'outlet_id, stance, month',
  quotes_by_wording: 'speaker_id, outlet_id, kind, stance, cue',
  quotes_by_edge: 'speaker_id, entity_id, stance',
  quotes_by_edge_month: 'month, speaker_id, entity_id',
};

const REBUILD_QUOTE_COUNTS = Object.entries(QUOTE_COUNTS)
  .map(
    ([table, keys]) => `truncate ${table};
    insert into ${table} (${keys}, quotes) select ${keys}, quotes from counted_${table} order by ${keys};`,
  )
  .join('\n');

/** Articles up to which the co-mentions of an entity are counted when asked for: some milliseconds. */
const MANY_ARTICLES = 100;

const EVENTS = {
  insert: { tables: 'new table as come', moved: ['come'] },
  delete: { tables: 'old table as gone', moved: ['gone'] },
  update: { tables: 'old table as gone new table as come', moved: ['come', 'gone'] },
} as const;
type Event = keyof typeof EVENTS;

const SIGNS = { come: 1, gone: -1 };

/**
 * Entities of articles that come or go, with those that stay, as far as either of two is kept. "offset 0": article by
 * article by the index; the planner does not know how few there are, and would read all.
 */
function changing(event: Event): string {
  const { moved } = EVENTS[event];
  const articles = moved.map((rows) => `select distinct article_id from ${rows}`).join(' union ');
  const isNew =
    event === 'delete'
      ? ''
      : 'where not exists (select from come c where c.article_id = e.article_id and c.entity_id = e.entity_id)';
  return `
    with moved as materialized (
      select m.article_id, m.entity_id, m.sign, k.keeps_co_mentions keeps
      from (${moved.map((rows) => `select article_id, entity_id, ${SIGNS[rows]} sign from ${rows}`).join(' union all ')}) m
        join entity k on k.id = m.entity_id
    ), stays as materialized (
      select e.article_id, e.entity_id, k.keeps_co_mentions keeps
      from (${articles}) touched cross join lateral
        (select article_id, entity_id from article_entity a where a.article_id = touched.article_id offset 0) e
        join entity k on k.id = e.entity_id ${isNew}
    ), changed as materialized (
      select owner_id, other_id, sum(sign)::int article_count
      from (
        select owner.entity_id owner_id, other.entity_id other_id, owner.sign from moved owner join moved other
          on other.article_id = owner.article_id and other.sign = owner.sign and other.entity_id <> owner.entity_id
        where owner.keeps
        union all
        select owner.entity_id, other.entity_id, owner.sign from moved owner join stays other
          on other.article_id = owner.article_id and other.entity_id <> owner.entity_id
        where owner.keeps
        union all
        select owner.entity_id, other.entity_id, other.sign from stays owner join moved other
          on other.article_id = owner.article_id and other.entity_id <> owner.entity_id
        where owner.keeps
      ) pair group by owner_id, other_id having sum(sign) <> 0
    )`;
}

/** Most updates change nothing that is counted. */
const UNCHANGED = `if not exists (select article_id, entity_id from come except all select article_id, entity_id from gone)
  then return null; end if;`;

const trigger = (event: Event): string[] => [
  `create function count_article_entity_${event}() returns trigger language plpgsql as $$ begin
    ${event === 'update' ? UNCHANGED : ''}
    ${changing(event)}
    insert into co_mention as kept (owner_id, other_id, article_count) select * from changed order by owner_id, other_id
    on conflict (owner_id, other_id) do update set article_count = kept.article_count + excluded.article_count;
    ${event === 'insert' ? '' : 'delete from co_mention where article_count = 0;'}
    ${event === 'delete' ? '' : 'perform keep_co_mentions(array(select distinct entity_id from come));'}
    return null;
  end $$`,
  `create trigger count_${event} after ${event} on article_entity referencing ${EVENTS[event].tables}
    for each statement execute function count_article_entity_${event}()`,
];

const NO_TRIGGERS = [...Object.keys(EVENTS), 'truncate'].flatMap((event) => [
  `drop trigger count_${event} on article_entity`,
  `drop function count_article_entity_${event}`,
]);

const UP = [
  ...NO_TRIGGERS,
  `drop view counted_entity_pair`,
  `drop table entity_pair`,

  `alter table entity add column keeps_co_mentions boolean not null default false`,
  `create table co_mention (
    owner_id bigint not null,
    other_id bigint not null,
    article_count int not null,
    bits int not null generated always as (length(ltrim(article_count::bit(31)::text, '0'))) stored,
    primary key (owner_id, other_id)
  ) with (fillfactor = 80, parallel_workers = 0)`,
  // coMentions of what many articles name, most often first.
  `create index co_mention_most_often on co_mention (owner_id, bits desc)`,
  // A count that goes to nothing; there is none between two statements.
  `create index co_mention_none on co_mention (owner_id) where article_count = 0`,
  // What the table has to hold.
  `create view counted_co_mention as
    select own.entity_id owner_id, other.entity_id other_id, count(*)::int article_count
    from article_entity own
      join entity owner on owner.id = own.entity_id and owner.keeps_co_mentions
      join article_entity other on other.article_id = own.article_id and other.entity_id <> own.entity_id
    group by 1, 2`,

  `create function many_articles() returns int language sql immutable return ${MANY_ARTICLES}`,
  // Begins to keep those that many articles name by now.
  `create function keep_co_mentions(candidates bigint[]) returns void language plpgsql as $$
    declare popular bigint[];
    begin
      select array_agg(e.id) into popular
      from unnest(candidates) c(id) join entity e on e.id = c.id
      where not e.keeps_co_mentions
        and (select count(*) from
              (select from article_entity a where a.entity_id = e.id limit many_articles() + 1) found) > many_articles();
      if popular is null then return; end if;
      update entity set keeps_co_mentions = true where id = any(popular);
      insert into co_mention (owner_id, other_id, article_count)
      select owner_id, other_id, article_count from counted_co_mention where owner_id = any(popular) order by 1, 2;
    end $$`,
  ...(Object.keys(EVENTS) as Event[]).flatMap(trigger),
  `create function count_article_entity_truncate() returns trigger language plpgsql as $$ begin
    truncate co_mention;
    update entity set keeps_co_mentions = false where keeps_co_mentions;
    return null;
  end $$`,
  `create trigger count_truncate after truncate on article_entity
    for each statement execute function count_article_entity_truncate()`,
  `create or replace function rebuild_statistics() returns void language plpgsql set jit = off set work_mem = '64MB' as
    $$ begin
      ${REBUILD_QUOTE_COUNTS}
      truncate co_mention;
      update entity set keeps_co_mentions = false where keeps_co_mentions;
      perform keep_co_mentions(array(select entity_id from article_entity group by 1 having count(*) > many_articles()));
    end $$`,
  `select keep_co_mentions(array(select entity_id from article_entity group by 1 having count(*) > many_articles()))`,
];

/** Pairs that change with the rows that come or go: each of them with each other entity of its article. */
function changedPairs(event: Event): string {
  const touched = { insert: 'come', delete: 'gone', update: 'come union select article_id from gone' }[event];
  const stays =
    event === 'delete'
      ? ''
      : 'where not exists (select from come c where c.article_id = o.article_id and c.entity_id = o.entity_id)';
  const parts = EVENTS[event].moved.map(
    (rows) => `
      select one.entity_id low_id, other.entity_id high_id, ${SIGNS[rows]} sign from ${rows} one join ${rows} other
        on other.article_id = one.article_id and other.entity_id > one.entity_id
      union all
      select least(moved.entity_id, rest.entity_id), greatest(moved.entity_id, rest.entity_id), ${SIGNS[rows]}
      from ${rows} moved join rest on rest.article_id = moved.article_id and rest.entity_id <> moved.entity_id`,
  );
  return `select low_id, high_id, sum(sign)::int article_count from (select low_id, high_id, sign from (with rest as (
      select o.article_id, o.entity_id from (select distinct article_id from ${touched}) touched cross join lateral
        (select article_id, entity_id from article_entity e where e.article_id = touched.article_id offset 0) o ${stays}
    ) ${parts.join(' union all ')}) pairs) counted
    group by low_id, high_id`;
}

const pairTrigger = (event: Event): string[] => [
  `create function count_article_entity_${event}() returns trigger language plpgsql as $$ begin
    ${event === 'update' ? UNCHANGED : ''}
    insert into entity_pair as kept (low_id, high_id, article_count) ${changedPairs(event)} having sum(sign) <> 0
    on conflict (low_id, high_id) do update set article_count = kept.article_count + excluded.article_count;
    ${
      event === 'insert'
        ? ''
        : `delete from entity_pair kept using (${changedPairs(event)}) touched
    where kept.low_id = touched.low_id and kept.high_id = touched.high_id and kept.article_count = 0;`
    }
    return null;
  end $$`,
  `create trigger count_${event} after ${event} on article_entity referencing ${EVENTS[event].tables}
    for each statement execute function count_article_entity_${event}()`,
];

/** The table of all pairs, as it was. */
const PAIRS = [
  `create table entity_pair (
    low_id bigint not null,
    high_id bigint not null,
    article_count int not null,
    bits int not null generated always as (length(ltrim(article_count::bit(31)::text, '0'))) stored,
    primary key (low_id, high_id)
  ) with (fillfactor = 80, parallel_workers = 0)`,
  `create view counted_entity_pair as select low_id, high_id, sum(sign)::int article_count
    from (select low_id, high_id, sign from (select one.entity_id low_id, other.entity_id high_id, 1 sign
      from article_entity one join article_entity other on other.article_id = one.article_id
        and other.entity_id > one.entity_id) everything) counted
    group by low_id, high_id having sum(sign) <> 0`,
  `create index entity_pair_low on entity_pair (low_id, bits desc)`,
  `create index entity_pair_high on entity_pair (high_id, bits desc)`,
  `create function rebuild_statistics() returns void language plpgsql set jit = off set work_mem = '64MB' as $$ begin
    ${REBUILD_QUOTE_COUNTS}
    truncate entity_pair;
    insert into entity_pair (low_id, high_id, article_count)
      select low_id, high_id, article_count from counted_entity_pair order by low_id, high_id;
  end $$`,
  `select rebuild_statistics()`,
  ...(Object.keys(EVENTS) as Event[]).flatMap(pairTrigger),
  `create function count_article_entity_truncate() returns trigger language plpgsql as $$ begin
    truncate entity_pair;
    return null;
  end $$`,
  `create trigger count_truncate after truncate on article_entity
    for each statement execute function count_article_entity_truncate()`,
];

const DOWN = [
  ...NO_TRIGGERS,
  `drop function rebuild_statistics, keep_co_mentions, many_articles`,
  `drop view counted_co_mention`,
  `drop table co_mention`,
  `alter table entity drop column keeps_co_mentions`,
  ...PAIRS,
];
