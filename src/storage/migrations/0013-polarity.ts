import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was not said ("has never said") is not counted as said: not for a speaker, not in the tables of counts, and it is in
 * no statement with what was. Before, it was.
 */
export class Polarity1700000000013 implements MigrationInterface {
  readonly name = 'Polarity1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

interface Counted {
  table: string;
  keys: string[];
  source: 'quote' | 'quote_about';
  /** The keys, by their names, and `sign` of each row of `rows`. */
  read: (rows: string) => string;
  /** What stands for all values of a key; those without one are always told apart. */
  all: Record<string, string>;
}

const DAY = `(sort_at at time zone 'UTC')::date`;
const MONTH = `date_trunc('month', sort_at at time zone 'UTC')::date`;
const SPEAKER = 'coalesce(speaker_id, 0) speaker_id';
const STANCE = `coalesce(stance, '') stance`;

/** As 0005-statistics has them. */
const COUNTED: Counted[] = [
  {
    table: 'quotes_by_day',
    keys: ['speaker_id', 'day'],
    source: 'quote',
    read: (rows) => `select ${SPEAKER}, ${DAY} as day, sign from ${rows}`,
    all: { speaker_id: '-1', day: `'infinity'` },
  },
  {
    table: 'quotes_by_month',
    keys: ['outlet_id', 'stance', 'month'],
    source: 'quote',
    read: (rows) => `select coalesce(outlet_id, 0) outlet_id, ${STANCE}, ${MONTH} as month, sign from ${rows}`,
    all: { outlet_id: '-1', stance: `'*'` },
  },
  {
    table: 'quotes_by_wording',
    keys: ['speaker_id', 'outlet_id', 'kind', 'stance', 'cue'],
    source: 'quote',
    read: (rows) =>
      `select ${SPEAKER}, coalesce(outlet_id, 0) outlet_id, kind, ${STANCE}, coalesce(cue_lemma, '') cue, sign from ${rows}`,
    all: { speaker_id: '-1' },
  },
  {
    table: 'quotes_by_edge',
    keys: ['speaker_id', 'entity_id', 'stance'],
    source: 'quote_about',
    read: (rows) => `select ${SPEAKER}, entity_id, ${STANCE}, sign from ${rows}`,
    all: { speaker_id: '-1', stance: `'*'` },
  },
  {
    table: 'quotes_by_edge_month',
    keys: ['month', 'speaker_id', 'entity_id'],
    source: 'quote_about',
    read: (rows) => `select ${MONTH} as month, ${SPEAKER}, entity_id, sign from ${rows}`,
    all: { speaker_id: '-1' },
  },
];

const SOURCES = ['quote', 'quote_about'] as const;
type Source = (typeof SOURCES)[number];

/** The columns of each source that counts depend on. */
const COLUMNS = {
  quote: 'speaker_id, outlet_id, kind, stance, cue_lemma, sort_at',
  quote_about: 'speaker_id, entity_id, stance, sort_at',
};

const EVENTS = ['insert', 'delete', 'update'] as const;
type Event = (typeof EVENTS)[number];

/** Which rows are counted: those that were said, or all, as before this migration. */
type Kept = 'said' | 'all';

const rowsOf = (source: Source, table: string, sign: number, kept: Kept): string =>
  `select ${COLUMNS[source]}, ${sign} sign from ${table}${kept === 'said' ? ' where not negated' : ''}`;

function changed(source: Source, event: Event, kept: Kept): string {
  const parts = [
    ...(event === 'delete' ? [] : [rowsOf(source, 'come', 1, kept)]),
    ...(event === 'insert' ? [] : [rowsOf(source, 'gone', -1, kept)]),
  ];
  return `(${parts.join(' union all ')}) changed`;
}

/** Statement that counts `rows`, which have a `sign` of 1, or of -1 where they are gone; without `net`, zeros as well. */
function counting({ keys, read, all }: Counted, rows: string, net = true): string {
  const told = keys.filter((name) => !(name in all));
  const cube = keys.filter((name) => name in all);
  // Inside there is no null, so that a null outside is "all of them".
  const columns = keys.map((name) => (name in all ? `coalesce(${name}, ${all[name]}) as ${name}` : name));
  return `select ${columns.join(', ')}, sum(sign)::int quotes from (${read(rows)}) counted
    group by ${[...told, `cube (${cube.join(', ')})`].join(', ')} ${net ? 'having sum(sign) <> 0' : ''}`;
}

/** Adds what a statement changed, and takes out what nothing is left of. */
function applying(counted: Counted, event: Event, kept: Kept): string {
  const { table, keys, source } = counted;
  const rows = changed(source, event, kept);
  const names = keys.join(', ');
  const add = `insert into ${table} as kept (${names}, quotes) ${counting(counted, rows)}
    on conflict (${names}) do update set quotes = kept.quotes + excluded.quotes;`;
  if (event === 'insert') return add;
  const matches = keys.map((name) => `kept.${name} = touched.${name}`).join(' and ');
  return `${add}
    delete from ${table} kept using (${counting(counted, rows, false)}) touched where ${matches} and kept.quotes = 0;`;
}

/** How a quote is reported is repeated with whom it is about: set here for writers that do not. */
const REPEATED: Record<Kept, { set: string; of: (table: string) => string }> = {
  said: { set: 'stance = source.stance, negated = source.negated', of: (table) => `${table}.stance, ${table}.negated` },
  all: { set: 'stance = source.stance', of: (table) => `${table}.stance` },
};

function repeating(source: Source, event: Event, kept: Kept): string {
  const { set, of } = REPEATED[kept];
  if (source === 'quote' && event === 'update') {
    return `update quote_about about set ${set} from come source
      where about.quote_id = source.id and (${of('about')}) is distinct from (${of('source')});`;
  }
  if (source === 'quote_about' && event === 'insert') {
    return `update quote_about about set ${set} from come join quote source on source.id = come.quote_id
      where about.quote_id = come.quote_id and about.entity_id = come.entity_id
        and (${of('come')}) is distinct from (${of('source')});`;
  }
  return '';
}

/** Most updates of a quote (its statement, its search words) change nothing that is counted. */
function unchanged(source: Source, kept: Kept): string {
  const columns = `${COLUMNS[source]}${kept === 'said' ? ', negated' : ''}`;
  return `if not exists (select ${columns} from come except all select ${columns} from gone) then return null; end if;`;
}

const functions = (kept: Kept): string[] =>
  SOURCES.flatMap((source) =>
    EVENTS.map(
      (event) => `create or replace function count_${source}_${event}() returns trigger language plpgsql as $$ begin
        ${event === 'update' ? unchanged(source, kept) : ''}
        ${COUNTED.filter((counted) => counted.source === source)
          .map((counted) => applying(counted, event, kept))
          .join('\n')}
        ${repeating(source, event, kept)}
        return null;
      end $$`,
    ),
  );

/** What each table of counts has to hold. */
const views = (kept: Kept): string[] =>
  COUNTED.map((counted) => {
    const rows = `(${rowsOf(counted.source, counted.source, 1, kept)}) everything`;
    return `create or replace view counted_${counted.table} as ${counting(counted, rows)}`;
  });

/** How often each is quoted, where some of it was not said. */
const QUOTED = (kept: Kept): string =>
  `update entity e set quote_count = e.quote_count ${kept === 'said' ? '-' : '+'} unsaid.quotes
   from (select speaker_id, count(*) quotes from quote where negated group by speaker_id) unsaid
   where e.id = unsaid.speaker_id`;

const UP = [
  `alter table quote_about add column negated boolean not null default false`,
  `alter table statement add column negated boolean not null default false`,
  `update quote_about about set negated = true from quote q where q.id = about.quote_id and q.negated`,
  // quotes(filter: { polarity: NEGATED }), newest first, and last stored first.
  `create index quote_negated on quote (sort_at desc, id desc) where negated`,
  `create index quote_negated_stored on quote (id desc) where negated`,
  // statements(filter: { polarity: NEGATED }), by their first report.
  `create index statement_negated on statement (first_at desc, id desc) where negated`,

  // What was not said leaves the statement that it was put into, and is to be put together with its like by "migrate".
  `create function part_negated() returns void language plpgsql as $$
    declare
      unsaid record;
      own bigint;
      wording bigint;
    begin
      for unsaid in select id, speaker_id, kind, text from quote where negated order by id loop
        insert into statement (speaker_id, negated) values (unsaid.speaker_id, true) returning id into own;
        insert into variant (statement_id, identity, kind, text, verbatim, rank)
        values (own, 0, unsaid.kind, unsaid.text, case unsaid.kind when 'MIXED' then '' end, -1) returning id into wording;
        update quote set statement_id = own, variant_id = wording where id = unsaid.id;
      end loop;
    end $$`,
  `select part_negated()`,
  `drop function part_negated`,
  `create or replace function give_statement() returns trigger language plpgsql as $$
    begin
      insert into statement (speaker_id, negated) values (new.speaker_id, new.negated) returning id into new.statement_id;
      insert into variant (statement_id, identity, kind, text, verbatim, rank)
      values (new.statement_id, 0, new.kind, new.text, case new.kind when 'MIXED' then '' end, 0)
      returning id into new.variant_id;
      return new;
    end $$`,

  QUOTED('said'),
  ...functions('said'),
  ...views('said'),
  `select rebuild_statistics()`,
];

const DOWN = [
  QUOTED('all'),
  ...functions('all'),
  ...views('all'),
  `select rebuild_statistics()`,
  `create or replace function give_statement() returns trigger language plpgsql as $$
    begin
      insert into statement (speaker_id) values (new.speaker_id) returning id into new.statement_id;
      insert into variant (statement_id, identity, kind, text, verbatim, rank)
      values (new.statement_id, 0, new.kind, new.text, case new.kind when 'MIXED' then '' end, 0)
      returning id into new.variant_id;
      return new;
    end $$`,
  `drop index statement_negated`,
  `drop index quote_negated_stored`,
  `drop index quote_negated`,
  `alter table statement drop column negated`,
  `alter table quote_about drop column negated`,
];
