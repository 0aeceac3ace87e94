import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts that quoteStats, mentionGraph and coMentions read instead of counting quotes one by one. Triggers keep them
 * right whoever writes; `rebuild_statistics()` counts everything anew. A count stands under 0 or '' for "none known"
 * (no speaker, no outlet, no reporting word), and under -1, '*' or the day 'infinity' for "all of them together".
 */
export class Statistics1700000000005 implements MigrationInterface {
  readonly name = 'Statistics1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

interface Counted {
  table: string;
  /** Columns with their types. */
  keys: Record<string, string>;
  count: string;
  /** Whose rows are counted. */
  source: 'quote' | 'quote_about' | 'article_entity';
  /** The keys, by their names, and `sign` of each row of `rows`. */
  read: (rows: string) => string;
  /** What stands for all values of a key; those without one are always told apart. */
  all: Record<string, string>;
  /**
   * Read by the largest count first. An index on the count would be written at each change of it, so the index is on its
   * number of binary digits, which changes rarely, and a page sorts the rows of few such numbers.
   */
  bits?: true;
}

const DAY = `(sort_at at time zone 'UTC')::date`;
const MONTH = `date_trunc('month', sort_at at time zone 'UTC')::date`;

const COUNTED: Counted[] = [
  {
    table: 'quotes_by_day',
    keys: { speaker_id: 'bigint', day: 'date' },
    count: 'quotes',
    source: 'quote',
    read: (rows) => `select coalesce(speaker_id, 0) speaker_id, ${DAY} as day, sign from ${rows}`,
    all: { speaker_id: '-1', day: `'infinity'` },
    bits: true,
  },
  {
    table: 'quotes_by_month',
    keys: { outlet_id: 'bigint', stance: 'text', month: 'date' },
    count: 'quotes',
    source: 'quote',
    read: (rows) =>
      `select coalesce(outlet_id, 0) outlet_id, coalesce(stance, '') stance, ${MONTH} as month, sign from ${rows}`,
    all: { outlet_id: '-1', stance: `'*'` },
  },
  {
    table: 'quotes_by_wording',
    keys: { speaker_id: 'bigint', outlet_id: 'bigint', kind: 'text', stance: 'text', cue: 'text' },
    count: 'quotes',
    source: 'quote',
    read: (rows) =>
      `select coalesce(speaker_id, 0) speaker_id, coalesce(outlet_id, 0) outlet_id, kind, coalesce(stance, '') stance,
         coalesce(cue_lemma, '') cue, sign from ${rows}`,
    all: { speaker_id: '-1' },
  },
  {
    table: 'quotes_by_edge',
    keys: { speaker_id: 'bigint', entity_id: 'bigint', stance: 'text' },
    count: 'quotes',
    source: 'quote_about',
    read: (rows) =>
      `select coalesce(speaker_id, 0) speaker_id, entity_id, coalesce(stance, '') stance, sign from ${rows}`,
    all: { speaker_id: '-1', stance: `'*'` },
    bits: true,
  },
  {
    table: 'quotes_by_edge_month',
    keys: { month: 'date', speaker_id: 'bigint', entity_id: 'bigint' },
    count: 'quotes',
    source: 'quote_about',
    read: (rows) => `select ${MONTH} as month, coalesce(speaker_id, 0) speaker_id, entity_id, sign from ${rows}`,
    all: { speaker_id: '-1' },
  },
  {
    table: 'entity_pair',
    keys: { low_id: 'bigint', high_id: 'bigint' },
    count: 'article_count',
    source: 'article_entity',
    read: (rows) => `select low_id, high_id, sign from ${rows}`,
    all: {},
    bits: true,
  },
];

/** Statement that counts `rows`, which have a `sign` of 1, or of -1 where they are gone; without `net`, zeros as well. */
function counting({ keys, count, read, all }: Counted, rows: string, net = true): string {
  const names = Object.keys(keys);
  const told = names.filter((name) => !(name in all));
  const cube = names.filter((name) => name in all);
  const groups = [...told, ...(cube.length > 0 ? [`cube (${cube.join(', ')})`] : [])];
  // Inside there is no null, so that a null outside is "all of them".
  const columns = names.map((name) => (name in all ? `coalesce(${name}, ${all[name]}) as ${name}` : name));
  return `select ${columns.join(', ')}, sum(sign)::int ${count} from (${read(rows)}) counted
    group by ${groups.join(', ')} ${net ? 'having sum(sign) <> 0' : ''}`;
}

const EVENTS = {
  insert: {
    tables: 'new table as come',
    rows: (columns: string) => `(select ${columns}, 1 sign from come)`,
  },
  delete: {
    tables: 'old table as gone',
    rows: (columns: string) => `(select ${columns}, -1 sign from gone)`,
  },
  update: {
    tables: 'old table as gone new table as come',
    rows: (columns: string) => `(select ${columns}, 1 sign from come union all select ${columns}, -1 sign from gone)`,
  },
} as const;
type Event = keyof typeof EVENTS;

/** The columns of each source that counts depend on. */
const COLUMNS = {
  quote: 'speaker_id, outlet_id, kind, stance, cue_lemma, sort_at',
  quote_about: 'speaker_id, entity_id, stance, sort_at',
  article_entity: 'article_id, entity_id',
};

/** Pairs that change with the rows that come or go: each of them with each other entity of its article. */
function changedPairs(event: Event): string {
  const changed = { insert: 'come', delete: 'gone', update: 'come union select article_id from gone' }[event];
  const stays =
    event === 'delete'
      ? ''
      : 'where not exists (select from come c where c.article_id = o.article_id and c.entity_id = o.entity_id)';
  const within = (rows: string, sign: number) => `
      select one.entity_id low_id, other.entity_id high_id, ${sign} sign from ${rows} one join ${rows} other
        on other.article_id = one.article_id and other.entity_id > one.entity_id
      union all
      select least(moved.entity_id, rest.entity_id), greatest(moved.entity_id, rest.entity_id), ${sign}
      from ${rows} moved join rest on rest.article_id = moved.article_id and rest.entity_id <> moved.entity_id`;
  const parts = [
    ...(event === 'delete' ? [] : [within('come', 1)]),
    ...(event === 'insert' ? [] : [within('gone', -1)]),
  ];
  // "offset 0": article by article by the index. The planner does not know how few there are, and would read all.
  return `(with rest as (
      select o.article_id, o.entity_id from (select distinct article_id from ${changed}) touched cross join lateral
        (select article_id, entity_id from article_entity e where e.article_id = touched.article_id offset 0) o ${stays}
    ) ${parts.join(' union all ')})`;
}

const changedRows = (source: Counted['source'], event: Event): string =>
  source === 'article_entity' ? `${changedPairs(event)} pairs` : `${EVENTS[event].rows(COLUMNS[source])} changed`;

/** Adds what a statement changed, and takes out what nothing is left of. */
function applying(counted: Counted, event: Event): string {
  const { table, keys, count, source } = counted;
  const names = Object.keys(keys);
  const rows = changedRows(source, event);
  const add = `insert into ${table} as kept (${names.join(', ')}, ${count}) ${counting(counted, rows)}
    on conflict (${names.join(', ')}) do update set ${count} = kept.${count} + excluded.${count};`;
  if (event === 'insert') return add;
  const touched = counting(counted, rows, false);
  const matches = names.map((name) => `kept.${name} = touched.${name}`).join(' and ');
  return `${add}
    delete from ${table} kept using (${touched}) touched where ${matches} and kept.${count} = 0;`;
}

/** A reporting word is repeated with whom a quote is about: set here for writers that do not. */
const REPEAT_STANCE = {
  'quote update': `update quote_about about set stance = come.stance from come
    where about.quote_id = come.id and about.stance is distinct from come.stance;`,
  'quote_about insert': `update quote_about about set stance = q.stance from come join quote q on q.id = come.quote_id
    where about.quote_id = come.quote_id and about.entity_id = come.entity_id and come.stance is distinct from q.stance;`,
} as Record<string, string>;

/** Most updates of a quote (its statement, its search words) change nothing that is counted. */
const unchanged = (source: keyof typeof COLUMNS): string =>
  `if not exists (select ${COLUMNS[source]} from come except all select ${COLUMNS[source]} from gone)
      then return null; end if;`;

function triggersOf(source: Counted['source']): string[] {
  const counts = COUNTED.filter((counted) => counted.source === source);
  const events = Object.keys(EVENTS) as Event[];
  return [
    ...events.flatMap((event) => [
      `create function count_${source}_${event}() returns trigger language plpgsql as $$ begin
        ${event === 'update' ? unchanged(source) : ''}
        ${counts.map((counted) => applying(counted, event)).join('\n')}
        ${REPEAT_STANCE[`${source} ${event}`] ?? ''}
        return null;
      end $$`,
      `create trigger count_${event} after ${event} on ${source} referencing ${EVENTS[event].tables}
        for each statement execute function count_${source}_${event}()`,
    ]),
    `create function count_${source}_truncate() returns trigger language plpgsql as $$ begin
      truncate ${counts.map(({ table }) => table).join(', ')};
      return null;
    end $$`,
    `create trigger count_truncate after truncate on ${source}
      for each statement execute function count_${source}_truncate()`,
  ];
}

/** Rows to count of a whole table. */
const EVERYTHING: Record<Counted['source'], string> = {
  quote: `(select ${COLUMNS.quote}, 1 sign from quote) everything`,
  quote_about: `(select ${COLUMNS.quote_about}, 1 sign from quote_about) everything`,
  article_entity: `(select one.entity_id low_id, other.entity_id high_id, 1 sign from article_entity one
      join article_entity other on other.article_id = one.article_id and other.entity_id > one.entity_id) everything`,
};

/** In the order of the keys, which the primary key takes fastest. */
function rebuilding({ table, keys, count }: Counted): string {
  const names = Object.keys(keys).join(', ');
  return `truncate ${table};
    insert into ${table} (${names}, ${count}) select ${names}, ${count} from counted_${table} order by ${names};`;
}

const SOURCES = ['quote', 'quote_about', 'article_entity'] as const;

const UP = [
  `alter table quote_about add column stance text`,
  `update quote_about about set stance = q.stance from quote q where q.id = about.quote_id and q.stance is not null`,
  // mentionGraph with a filter: stances of an edge. quoteStats: whom someone talks about.
  `create index quote_about_speaker on quote_about (speaker_id, entity_id, sort_at)`,

  ...COUNTED.flatMap((counted) => {
    const { table, keys, count, source, bits } = counted;
    const columns = [
      ...Object.entries(keys).map(([name, type]) => `${name} ${type} not null`),
      `${count} int not null`,
      ...(bits ? [`bits int not null generated always as (length(ltrim(${count}::bit(31)::text, '0'))) stored`] : []),
    ];
    return [
      // No index has a count in it: with room on its page, a count changes in place. Of rows with few bits there are many,
      // of those with many there are few; since the planner expects as many of each, it would start workers for a page.
      `create table ${table} (${columns.join(', ')}, primary key (${Object.keys(keys).join(', ')}))
        with (fillfactor = 80, parallel_workers = 0)`,
      // What the table has to hold: for rebuild_statistics(), and for tests.
      `create view counted_${table} as ${counting(counted, EVERYTHING[source])}`,
    ];
  }),
  // quoteStats by speaker: the largest of the whole graph (day 'infinity'), and those of a range of days.
  `create index quotes_by_day_largest on quotes_by_day (day, (-bits))`,
  // quoteStats: whom someone talks about most, and who talks most about someone.
  `create index quotes_by_edge_speaker on quotes_by_edge (speaker_id, stance, (-bits))`,
  `create index quotes_by_edge_entity on quotes_by_edge (entity_id, stance, (-bits))`,
  // mentionGraph: the strongest edges of the whole graph.
  `create index quotes_by_edge_strongest on quotes_by_edge ((-bits)) where stance = '*' and speaker_id > 0`,
  // coMentions, most often first: an entity is the one or the other of a pair.
  `create index entity_pair_low on entity_pair (low_id, bits desc)`,
  `create index entity_pair_high on entity_pair (high_id, bits desc)`,

  `create function rebuild_statistics() returns void language plpgsql set jit = off set work_mem = '64MB' as $$ begin
    ${COUNTED.map(rebuilding).join('\n')}
  end $$`,
  `select rebuild_statistics()`,
  ...SOURCES.flatMap(triggersOf),
];

const DOWN = [
  ...SOURCES.flatMap((source) =>
    [...Object.keys(EVENTS), 'truncate'].flatMap((event) => [
      `drop trigger count_${event} on ${source}`,
      `drop function count_${source}_${event}`,
    ]),
  ),
  `drop function rebuild_statistics`,
  ...COUNTED.flatMap(({ table }) => [`drop view counted_${table}`, `drop table ${table}`]),
  `drop index quote_about_speaker`,
  `alter table quote_about drop column stance`,
];
