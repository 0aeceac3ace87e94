import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Quotes by how sure they are and by month, so that those of a confidence or more are not counted one by one. Kept as
 * the counts of 0027-counts-by-year are; who speaks is not told apart, so that further speakers add nothing.
 */
export class CountsByConfidence1700000000030 implements MigrationInterface {
  readonly name = 'CountsByConfidence1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** The least confidence that is shown as each of 0.01, 0.02, ... 1. */
const LEAST = Array.from({ length: 100 }, (_, hundredth) => (hundredth + 0.5) / 100);

/** Counts the quotes of some tables, each with a sign; without `net`, zeros as well. */
const counting = (tables: Record<string, number>, net = true) =>
  `select width_bucket(confidence, '{${LEAST}}'::real[]) confidence,
     date_trunc('month', sort_at at time zone 'UTC')::date as month, sum(sign)::int quotes
   from (${Object.entries(tables)
     .map(([table, sign]) => `select confidence, sort_at, ${sign} sign from ${table} where not negated`)
     .join(' union all ')}) counted
   group by 1, 2 ${net ? 'having sum(sign) <> 0' : ''}`;

const EVENTS = {
  insert: { tables: 'new table as come', signs: { come: 1 } },
  delete: { tables: 'old table as gone', signs: { gone: -1 } },
  update: { tables: 'old table as gone new table as come', signs: { come: 1, gone: -1 } },
};
type Event = keyof typeof EVENTS;
const EVENT_NAMES = Object.keys(EVENTS) as Event[];

/** Adds what a statement changed, and takes out what nothing is left of. */
function applying(event: Event): string {
  const { signs } = EVENTS[event];
  const add = `insert into quotes_by_confidence as kept (confidence, month, quotes) ${counting(signs)}
    on conflict (confidence, month) do update set quotes = kept.quotes + excluded.quotes;`;
  if (event === 'insert') return add;
  return `${add}
    delete from quotes_by_confidence kept using (${counting(signs, false)}) touched
    where kept.confidence = touched.confidence and kept.month = touched.month and kept.quotes = 0;`;
}

/** Most updates of a quote (its statement, its search words) change nothing that is counted. */
const COLUMNS = 'confidence, sort_at, negated';
const SKIP = `if not exists (select ${COLUMNS} from come except all select ${COLUMNS} from gone) then return null; end if;`;

const triggers = EVENT_NAMES.flatMap((event) => [
  `create function count_by_confidence_${event}() returns trigger language plpgsql as $$ begin
    ${event === 'update' ? SKIP : ''}
    ${applying(event)}
    return null;
  end $$`,
  `create trigger count_by_confidence_${event} after ${event} on quote referencing ${EVENTS[event].tables}
    for each statement execute function count_by_confidence_${event}()`,
]);

const rebuilding = (parts: string[]) =>
  `create or replace function rebuild_statistics() returns void language plpgsql as $$ begin
    ${parts.map((part) => `perform rebuild_${part}();`).join('\n')}
  end $$`;
const BEFORE = ['other_counts', 'counts_by_time'];

const UP = [
  `create table quotes_by_confidence (
    confidence int not null,
    month date not null,
    quotes int not null,
    primary key (confidence, month)
  ) with (fillfactor = 80, parallel_workers = 0)`,
  `create view counted_quotes_by_confidence as ${counting({ quote: 1 })}`,
  `create function rebuild_counts_by_confidence() returns void language plpgsql set jit = off set work_mem = '64MB' as $$
  begin
    truncate quotes_by_confidence;
    insert into quotes_by_confidence (confidence, month, quotes)
    select confidence, month, quotes from counted_quotes_by_confidence order by 1, 2;
  end $$`,
  `select rebuild_counts_by_confidence()`,
  rebuilding([...BEFORE, 'counts_by_confidence']),
  ...triggers,
  `create function count_by_confidence_truncate() returns trigger language plpgsql as $$ begin
    truncate quotes_by_confidence;
    return null;
  end $$`,
  `create trigger count_by_confidence_truncate after truncate on quote
    for each statement execute function count_by_confidence_truncate()`,
];

const DOWN = [
  ...[...EVENT_NAMES, 'truncate'].flatMap((event) => [
    `drop trigger count_by_confidence_${event} on quote`,
    `drop function count_by_confidence_${event}`,
  ]),
  rebuilding(BEFORE),
  `drop function rebuild_counts_by_confidence`,
  `drop view counted_quotes_by_confidence`,
  `drop table quotes_by_confidence`,
];
