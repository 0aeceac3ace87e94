import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many statements each speaker makes and each outlet prints, so that they are not told apart quote by quote. A
 * statement has one speaker, and `statement_outlet` has where it is printed: rows that come and go are counted. Of what
 * further speakers say, and of what no known outlet prints, it is looked up whether it was there before.
 */
export class CountsOfStatements1700000000032 implements MigrationInterface {
  readonly name = 'CountsOfStatements1700000000032';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** The speaker 0 is nobody known, -1 all together; the outlet 0 is none known. What was not said is not counted. */
const KEYS = { statements_by_speaker: ['speaker_id'], statements_by_outlet: ['speaker_id', 'outlet_id'] };
type Table = keyof typeof KEYS;
const TABLES = Object.keys(KEYS) as Table[];

const EVENTS = {
  insert: { tables: 'new table as come', signs: { come: 1 } },
  delete: { tables: 'old table as gone', signs: { gone: -1 } },
  update: { tables: 'old table as gone new table as come', signs: { come: 1, gone: -1 } },
};
type Event = keyof typeof EVENTS;
const EVENT_NAMES = Object.keys(EVENTS) as Event[];

/** Whose rows say what is reported, and which of them. */
const SOURCES = {
  statement: 'not negated',
  statement_outlet: 'quote_count > 0',
  quote: 'outlet_id is null and not negated',
  joint_speaker: 'not negated',
};
type Source = keyof typeof SOURCES;

/** How many rows have come, less those that have gone, by some columns. */
const changed = (event: Event, source: Source, columns: string[]) =>
  `(select ${columns.join(', ')}, sum(sign) n from (${Object.entries(EVENTS[event].signs)
    .map(([rows, sign]) => `select ${columns.join(', ')}, ${sign} sign from ${rows} where ${SOURCES[source]}`)
    .join(' union all ')}) each group by ${columns.join(', ')} having sum(sign) <> 0) changed`;

/** The same with a `sign`: 1 where there was none before, -1 where none is left, of those of a statement. */
const appearing = (event: Event, source: Source, columns: string[]) =>
  `(select changed.*, (now.n > 0)::int - (now.n > changed.n)::int sign
    from ${changed(event, source, ['statement_id', ...columns])} cross join lateral (
      select count(*) n from (
        select from ${source} there where there.statement_id = changed.statement_id and ${SOURCES[source]}
          ${columns.map((name) => `and there.${name} is not distinct from changed.${name}`).join(' ')}
        limit greatest(changed.n, 0) + 1) few) now) changed`;

/** For a speaker, and for all together. */
const andAll = (speaker: string) =>
  `cross join lateral (values (-1::bigint), (coalesce(${speaker}, 0))) said(speaker_id)`;

/** What the rows of a source add to a table: its keys, each with a sign. */
const ADDED: Record<Source, Partial<Record<Table, (event: Event) => string>>> = {
  statement: {
    statements_by_speaker: (event) =>
      `select said.speaker_id, n sign
       from ${changed(event, 'statement', ['id', 'speaker_id'])} ${andAll('changed.speaker_id')}`,
  },
  statement_outlet: {
    // "offset 0": by the index, however few statements there were when PostgreSQL planned it.
    statements_by_outlet: (event) =>
      `select said.speaker_id, outlet_id, n sign
       from ${changed(event, 'statement_outlet', ['statement_id', 'outlet_id'])}
       cross join lateral (select * from statement where id = statement_id offset 0) s ${andAll('s.speaker_id')}
       where not s.negated`,
  },
  quote: {
    statements_by_outlet: (event) =>
      `select said.speaker_id, 0::bigint outlet_id, sign from ${appearing(event, 'quote', ['speaker_id'])}
       ${andAll('changed.speaker_id')}`,
  },
  joint_speaker: {
    statements_by_speaker: (event) =>
      `select speaker_id, sign from ${appearing(event, 'joint_speaker', ['speaker_id'])}`,
    statements_by_outlet: (event) =>
      `select speaker_id, coalesce(outlet_id, 0) outlet_id, sign
       from ${appearing(event, 'joint_speaker', ['speaker_id', 'outlet_id'])}`,
  },
};

/** Adds up rows with a sign, and takes out what nothing is left of. */
function applying(table: Table, rows: string, takes: boolean): string {
  const keys = KEYS[table].join(', ');
  const add = `insert into ${table} as kept (${keys}, statements)
    select ${keys}, sum(sign)::int from (${rows}) counted group by ${keys} having sum(sign) <> 0
    on conflict (${keys}) do update set statements = kept.statements + excluded.statements;`;
  if (!takes) return add;
  const matches = KEYS[table].map((key) => `kept.${key} = touched.${key}`).join(' and ');
  return `${add} delete from ${table} kept using (${rows}) touched where ${matches} and kept.statements = 0;`;
}

/** The speaker of a statement, and whether it was said, change by hand alone: no trigger reads all that are written. */
const eventsOf = (source: string) => EVENT_NAMES.filter((event) => source !== 'statement' || event !== 'update');

const anyOf = (event: Event, source: Source) =>
  Object.keys(EVENTS[event].signs)
    .map((rows) => `select from ${rows} where ${SOURCES[source]}`)
    .join(' union all ');

const triggers = (Object.keys(SOURCES) as Source[]).flatMap((source) =>
  eventsOf(source).flatMap((event) => [
    `create function count_statements_of_${source}_${event}() returns trigger language plpgsql as $$ begin
      if not exists (${anyOf(event, source)}) then return null; end if;
      ${Object.entries(ADDED[source])
        .map(([table, rows]) => applying(table as Table, rows(event), event !== 'insert'))
        .join('\n')}
      return null;
    end $$`,
    `create trigger count_statements_${event} after ${event} on ${source} referencing ${EVENTS[event].tables}
      for each statement execute function count_statements_of_${source}_${event}()`,
  ]),
);

/** A statement that is another's than before. */
const MOVED = `(values (old.speaker_id, old.negated, -1), (new.speaker_id, new.negated, 1)) s(speaker_id, negated, sign)
  ${andAll('s.speaker_id')}`;
const moving = [
  `create function count_moved_statement() returns trigger language plpgsql as $$ begin
    ${applying('statements_by_speaker', `select said.speaker_id, sign from ${MOVED} where not negated`, true)}
    ${applying(
      'statements_by_outlet',
      `select said.speaker_id, o.outlet_id, sign from ${MOVED} cross join statement_outlet o
       where not s.negated and o.statement_id = new.id and o.quote_count > 0`,
      true,
    )}
    return null;
  end $$`,
  `create trigger count_moved_statement after update on statement for each row
    when ((old.speaker_id, old.negated) is distinct from (new.speaker_id, new.negated))
    execute function count_moved_statement()`,
];

/** What quotes go with. */
const TRUNCATED = ['statement', 'statement_outlet', 'joint_speaker'];
const truncating = [
  `create function count_statements_truncate() returns trigger language plpgsql as $$ begin
    perform rebuild_counts_of_statements();
    return null;
  end $$`,
  ...TRUNCATED.map(
    (source) => `create trigger count_statements_truncate after truncate on ${source}
      for each statement execute function count_statements_truncate()`,
  ),
];

const VIEWS: Record<Table, string> = {
  statements_by_speaker: `
    select said.speaker_id from statement ${andAll('statement.speaker_id')} where not negated
    union all select speaker_id
      from (select distinct statement_id, speaker_id from joint_speaker where not negated) joint`,
  statements_by_outlet: `
    select said.speaker_id, outlet_id from statement_outlet o join statement s on s.id = o.statement_id
      ${andAll('s.speaker_id')} where o.quote_count > 0 and not s.negated
    union all select said.speaker_id, 0
      from (select distinct statement_id, speaker_id from quote where ${SOURCES.quote}) q ${andAll('q.speaker_id')}
    union all select speaker_id, coalesce(outlet_id, 0)
      from (select distinct statement_id, speaker_id, outlet_id from joint_speaker where not negated) joint`,
};

/** What the row of a further speaker repeats of the quote. */
const repeating = (names: string[]) => {
  const [joint, come] = ['joint', 'come'].map((table) => names.map((name) => `${table}.${name}`).join(', '));
  return `create or replace function repeat_to_joint_speakers() returns trigger language plpgsql as $$ begin
    update joint_speaker joint set (${names.join(', ')}) = (select ${come})
    from come where joint.quote_id = come.id and (${joint}) is distinct from (${come});
    return null;
  end $$`;
};
const REPEATED = ['article_id', 'outlet_id', 'sort_at', 'kind', 'stance', 'cue_lemma', 'negated'];

const rebuilding = (parts: string[]) =>
  `create or replace function rebuild_statistics() returns void language plpgsql as $$ begin
    ${parts.map((part) => `perform rebuild_${part}();`).join('\n')}
  end $$`;
const BEFORE = ['other_counts', 'counts_by_time', 'counts_by_confidence'];

const UP = [
  `alter table joint_speaker add column statement_id bigint`,
  `update joint_speaker joint set statement_id = q.statement_id from quote q where q.id = joint.quote_id`,
  `alter table joint_speaker alter column statement_id set not null`,
  repeating([...REPEATED, 'statement_id']),
  // Whether somebody, or an outlet, has a statement already.
  `create index joint_speaker_of_statement on joint_speaker (statement_id)`,
  `create index quote_nowhere on quote (statement_id) where ${SOURCES.quote}`,
  ...TABLES.flatMap((table) => [
    `create table ${table} (${KEYS[table].map((key) => `${key} bigint not null`).join(', ')}, statements int not null,
      primary key (${KEYS[table].join(', ')})) with (fillfactor = 80, parallel_workers = 0)`,
    `create view counted_${table} as
      select ${KEYS[table].join(', ')}, count(*)::int statements
      from (${VIEWS[table]}) counted group by ${KEYS[table].join(', ')}`,
  ]),
  `alter table statements_by_speaker
    add column bits int not null generated always as (length(ltrim(statements::bit(31)::text, '0'))) stored`,
  `create function rebuild_counts_of_statements() returns void
  language plpgsql set jit = off set work_mem = '64MB' as $$
  begin
    truncate ${TABLES.join(', ')};
    ${TABLES.map((table) => {
      const names = [...KEYS[table], 'statements'].join(', ');
      return `insert into ${table} (${names}) select ${names} from counted_${table} order by ${names};`;
    }).join('\n')}
  end $$`,
  `select rebuild_counts_of_statements()`,
  // quoteStats by speaker, of statements: the largest.
  `create index statements_by_speaker_largest on statements_by_speaker ((-bits))`,
  rebuilding([...BEFORE, 'counts_of_statements']),
  ...triggers,
  ...moving,
  ...truncating,
];

const DOWN = [
  ...TRUNCATED.map((source) => `drop trigger count_statements_truncate on ${source}`),
  `drop trigger count_moved_statement on statement`,
  `drop function count_statements_truncate, count_moved_statement`,
  ...Object.keys(SOURCES).flatMap((source) =>
    eventsOf(source).flatMap((event) => [
      `drop trigger count_statements_${event} on ${source}`,
      `drop function count_statements_of_${source}_${event}`,
    ]),
  ),
  rebuilding(BEFORE),
  `drop function rebuild_counts_of_statements`,
  ...TABLES.flatMap((table) => [`drop view counted_${table}`, `drop table ${table}`]),
  `drop index quote_nowhere, joint_speaker_of_statement`,
  repeating(REPEATED),
  `alter table joint_speaker drop column statement_id`,
];
