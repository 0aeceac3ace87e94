import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * More counts, so that questions about a year, about somebody's months by stance, and about how somebody talks about
 * somebody in some months no longer take as long as there are quotes. Made and kept as those of 0005-statistics, with
 * what several say together as in 0014-joint-speakers.
 */
export class CountsByYear1700000000027 implements MigrationInterface {
  readonly name = 'CountsByYear1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

type Source = 'quote' | 'quote_about';

interface Counted {
  table: string;
  /** Columns of the primary key with their types, in its order. */
  keys: Record<string, string>;
  source: Source;
  /** What each key is of a row. */
  read: Record<string, string>;
  /** Whether rows with the stance '*' count all stances together. */
  hasAllStances?: true;
  /** Whether an index finds the largest of a year or a month, by the number of binary digits of the count. */
  bits?: true;
}

const bucket = (unit: 'year' | 'month') => `date_trunc('${unit}', sort_at at time zone 'UTC')::date`;
const SPEAKER = { speaker_id: 'coalesce(speaker_id, 0)' };
const STANCE = { stance: `coalesce(stance, '')` };

const COUNTED: Counted[] = [
  {
    table: 'quotes_by_year',
    keys: { year: 'date', speaker_id: 'bigint' },
    source: 'quote',
    read: { year: bucket('year'), ...SPEAKER },
    bits: true,
  },
  {
    table: 'quotes_by_speaker_month',
    keys: { speaker_id: 'bigint', stance: 'text', month: 'date' },
    source: 'quote',
    read: { ...SPEAKER, ...STANCE, month: bucket('month') },
    hasAllStances: true,
  },
  {
    table: 'quotes_by_edge_year',
    keys: { year: 'date', speaker_id: 'bigint', entity_id: 'bigint' },
    source: 'quote_about',
    read: { year: bucket('year'), ...SPEAKER, entity_id: 'entity_id' },
    bits: true,
  },
  {
    table: 'quotes_by_edge_stance',
    keys: { speaker_id: 'bigint', entity_id: 'bigint', stance: 'text', month: 'date' },
    source: 'quote_about',
    read: { ...SPEAKER, entity_id: 'entity_id', ...STANCE, month: bucket('month') },
  },
];

/** The indexes of the tables, with the question that each serves. */
const INDEXES = [
  // quoteStats by speaker, of a year.
  `create index quotes_by_year_largest on quotes_by_year (year, (-bits))`,
  // quoteStats by speaker, of some months.
  `create index quotes_by_speaker_month_all on quotes_by_speaker_month (month, speaker_id) where stance = '*'`,
  // mentionGraph of a year.
  `create index quotes_by_edge_year_strongest on quotes_by_edge_year (year, (-bits)) where speaker_id > 0`,
];

/** Counts rows, each with a `sign` of 1, or of -1 where it is gone; without `net`, zeros as well. */
function counting({ keys, read, hasAllStances }: Counted, rows: string, net = true): string {
  const names = Object.keys(keys);
  const told = names.filter((name) => !hasAllStances || name !== 'stance');
  const columns = names.map((name) => (told.includes(name) ? name : `coalesce(stance, '*') stance`));
  const groups = hasAllStances ? [...told, 'cube (stance)'] : told;
  return `select ${columns.join(', ')}, sum(sign)::int quotes
    from (select ${names.map((name) => `${read[name]} as ${name}`).join(', ')}, sign from (${rows}) counted) keyed
    group by ${groups.join(', ')} ${net ? 'having sum(sign) <> 0' : ''}`;
}

const COLUMNS = { quote: 'speaker_id, stance, sort_at', quote_about: 'speaker_id, entity_id, stance, sort_at' };

/** What was said of the rows of a table; `joint_speaker` has them of further speakers, with whom they talk about. */
function said(source: Source, table: string, isJoint: boolean, sign: number): string {
  const from = isJoint && source === 'quote_about' ? `${table}, unnest(about) named(entity_id)` : table;
  return `select ${COLUMNS[source]}, ${sign} sign from ${from} where not negated`;
}

const EVENTS = {
  insert: { tables: 'new table as come', signs: { come: 1 } },
  delete: { tables: 'old table as gone', signs: { gone: -1 } },
  update: { tables: 'old table as gone new table as come', signs: { come: 1, gone: -1 } },
} as const;
type Event = keyof typeof EVENTS;
const EVENT_NAMES = Object.keys(EVENTS) as Event[];

/** Adds what a statement changed, and takes out what nothing is left of. */
function applying(counted: Counted, event: Event, isJoint: boolean): string {
  const { table, source } = counted;
  const names = Object.keys(counted.keys);
  const rows = Object.entries(EVENTS[event].signs)
    .map(([name, sign]) => said(source, name, isJoint, sign))
    .join(' union all ');
  const add = `insert into ${table} as kept (${names.join(', ')}, quotes) ${counting(counted, rows)}
    on conflict (${names.join(', ')}) do update set quotes = kept.quotes + excluded.quotes;`;
  if (event === 'insert') return add;
  const matches = names.map((name) => `kept.${name} = touched.${name}`).join(' and ');
  return `${add}
    delete from ${table} kept using (${counting(counted, rows, false)}) touched where ${matches} and kept.quotes = 0;`;
}

/** Most updates of a quote (its statement, its search words) change nothing that is counted. */
const unchanged = (source: Source): string => {
  const columns = `${COLUMNS[source]}, negated`;
  return `if not exists (select ${columns} from come except all select ${columns} from gone) then return null; end if;`;
};

const WHOSE = [
  ...(['quote', 'quote_about'] as const).map((source) => ({
    from: source,
    counts: COUNTED.filter((counted) => counted.source === source),
    skip: unchanged(source),
  })),
  { from: 'joint_speaker', counts: COUNTED, skip: '' },
] as const;

/** By their names they come before the others, which write rows of `quote_about` anew: first it counts what was there. */
const triggers = WHOSE.flatMap(({ from, counts, skip }) =>
  EVENT_NAMES.flatMap((event) => [
    `create function count_by_time_${from}_${event}() returns trigger language plpgsql as $$ begin
      ${event === 'update' ? skip : ''}
      ${counts.map((counted) => applying(counted, event, from === 'joint_speaker')).join('\n')}
      return null;
    end $$`,
    `create trigger count_by_time_${event} after ${event} on ${from} referencing ${EVENTS[event].tables}
      for each statement execute function count_by_time_${from}_${event}()`,
  ]),
);

const truncating = (['quote', 'quote_about'] as const).flatMap((source) => [
  `create function count_by_time_${source}_truncate() returns trigger language plpgsql as $$ begin
    truncate ${COUNTED.filter((counted) => counted.source === source)
      .map(({ table }) => table)
      .join(', ')};
    return null;
  end $$`,
  `create trigger count_by_time_truncate after truncate on ${source}
    for each statement execute function count_by_time_${source}_truncate()`,
]);

const tables = COUNTED.flatMap(({ table, keys, bits }) => {
  const columns = [
    ...Object.entries(keys).map(([name, type]) => `${name} ${type} not null`),
    'quotes int not null',
    ...(bits ? [`bits int not null generated always as (length(ltrim(quotes::bit(31)::text, '0'))) stored`] : []),
  ];
  return `create table ${table} (${columns.join(', ')}, primary key (${Object.keys(keys).join(', ')}))
    with (fillfactor = 80, parallel_workers = 0)`;
});

const views = COUNTED.map((counted) => {
  const rows = ['quote', 'joint_speaker'].map((table) =>
    table === 'quote' ? said(counted.source, counted.source, false, 1) : said(counted.source, table, true, 1),
  );
  return `create view counted_${counted.table} as ${counting(counted, rows.join(' union all '))}`;
});

/** In the order of the keys, which the primary key takes fastest. */
const REBUILD = COUNTED.map(({ table, keys }) => {
  const names = Object.keys(keys).join(', ');
  return `truncate ${table};
    insert into ${table} (${names}, quotes) select ${names}, quotes from counted_${table} order by ${names};`;
}).join('\n');

const UP = [
  ...tables,
  ...views,
  `create function rebuild_counts_by_time() returns void language plpgsql set jit = off set work_mem = '64MB' as $$ begin
    ${REBUILD}
  end $$`,
  `select rebuild_counts_by_time()`,
  ...INDEXES,
  ...triggers,
  ...truncating,
  `alter function rebuild_statistics rename to rebuild_other_counts`,
  `create function rebuild_statistics() returns void language plpgsql as $$ begin
    perform rebuild_other_counts();
    perform rebuild_counts_by_time();
  end $$`,
];

const DOWN = [
  `drop function rebuild_statistics`,
  `alter function rebuild_other_counts rename to rebuild_statistics`,
  ...WHOSE.flatMap(({ from }) =>
    [...EVENT_NAMES, ...(from === 'joint_speaker' ? [] : ['truncate'])].flatMap((event) => [
      `drop trigger count_by_time_${event} on ${from}`,
      `drop function count_by_time_${from}_${event}`,
    ]),
  ),
  `drop function rebuild_counts_by_time`,
  ...COUNTED.flatMap(({ table }) => [`drop view counted_${table}`, `drop table ${table}`]),
];
