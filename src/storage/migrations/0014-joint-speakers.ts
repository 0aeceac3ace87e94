import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Quotes that several people or bodies say together. The first of them stays `quote.speaker_id`; every further one has a row
 * of its own, which repeats what it is found, sorted and counted by.
 */
export class JointSpeakers1700000000014 implements MigrationInterface {
  readonly name = 'JointSpeakers1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** A table of counts that knows who speaks: what quotes add to it, and what further speakers add. */
interface Counted {
  table: string;
  keys: string[];
  source: 'quote' | 'quote_about';
  /** The keys, by their names, of each row of `rows`. */
  read: (rows: string, sign: string) => string;
  /** What stands for all values of a key; all speakers together are counted once, by the quote itself. */
  all: Record<string, string>;
}

const DAY = `(sort_at at time zone 'UTC')::date`;
const MONTH = `date_trunc('month', sort_at at time zone 'UTC')::date`;
const SPEAKER = 'coalesce(speaker_id, 0) speaker_id';
const STANCE = `coalesce(stance, '') stance`;

const COUNTED: Counted[] = [
  {
    table: 'quotes_by_day',
    keys: ['speaker_id', 'day'],
    source: 'quote',
    read: (rows, sign) => `select ${SPEAKER}, ${DAY} as day, ${sign} from ${rows} where not negated`,
    all: { speaker_id: '-1', day: `'infinity'` },
  },
  {
    table: 'quotes_by_wording',
    keys: ['speaker_id', 'outlet_id', 'kind', 'stance', 'cue'],
    source: 'quote',
    read: (rows, sign) =>
      `select ${SPEAKER}, coalesce(outlet_id, 0) outlet_id, kind, ${STANCE}, coalesce(cue_lemma, '') cue, ${sign} from ${rows}
       where not negated`,
    all: { speaker_id: '-1' },
  },
  {
    table: 'quotes_by_edge',
    keys: ['speaker_id', 'entity_id', 'stance'],
    source: 'quote_about',
    read: (rows, sign) => `select ${SPEAKER}, entity_id, ${STANCE}, ${sign} from ${rows} where not negated`,
    all: { speaker_id: '-1', stance: `'*'` },
  },
  {
    table: 'quotes_by_edge_month',
    keys: ['month', 'speaker_id', 'entity_id'],
    source: 'quote_about',
    read: (rows, sign) => `select ${MONTH} as month, ${SPEAKER}, entity_id, ${sign} from ${rows} where not negated`,
    all: { speaker_id: '-1' },
  },
];

/** Counts `rows`, each with its sign; `all` as in `Counted`. Without `net`, zeros as well. */
function counting(keys: string[], all: Record<string, string>, rows: string, net = true): string {
  const told = keys.filter((name) => !(name in all));
  const cube = keys.filter((name) => name in all);
  const columns = keys.map((name) => (name in all ? `coalesce(${name}, ${all[name]}) as ${name}` : name));
  const groups = [...told, ...(cube.length > 0 ? [`cube (${cube.join(', ')})`] : [])];
  return `select ${columns.join(', ')}, sum(sign)::int quotes from (${rows}) counted
    group by ${groups.join(', ')} ${net ? 'having sum(sign) <> 0' : ''}`;
}

/** Of further speakers; of those who are named, each. */
function jointRows({ source, read }: Counted, table: string, sign: number): string {
  const rows = source === 'quote' ? table : `${table}, unnest(about) named(entity_id)`;
  return read(rows, `${sign} sign`);
}

const jointCounts = (counted: Counted, rows: string, net = true): string => {
  const { speaker_id: _, ...all } = counted.all;
  return counting(counted.keys, all, rows, net);
};

const EVENTS = {
  insert: { tables: 'new table as come', signs: { come: 1 } },
  delete: { tables: 'old table as gone', signs: { gone: -1 } },
  update: { tables: 'old table as gone new table as come', signs: { come: 1, gone: -1 } },
} as const;
type Event = keyof typeof EVENTS;

/** Adds what a statement changed, and takes out what nothing is left of. */
function applying(counted: Counted, event: Event): string {
  const { table, keys } = counted;
  const rows = Object.entries(EVENTS[event].signs)
    .map(([name, sign]) => jointRows(counted, name, sign))
    .join(' union all ');
  const names = keys.join(', ');
  const add = `insert into ${table} as kept (${names}, quotes) ${jointCounts(counted, rows)}
    on conflict (${names}) do update set quotes = kept.quotes + excluded.quotes;`;
  if (event === 'insert') return add;
  const matches = keys.map((name) => `kept.${name} = touched.${name}`).join(' and ');
  return `${add}
    delete from ${table} kept using (${jointCounts(counted, rows, false)}) touched where ${matches} and kept.quotes = 0;`;
}

const triggers = (Object.keys(EVENTS) as Event[]).flatMap((event) => [
  `create function count_joint_speaker_${event}() returns trigger language plpgsql as $$ begin
    ${COUNTED.map((counted) => applying(counted, event)).join('\n')}
    return null;
  end $$`,
  `create trigger count_${event} after ${event} on joint_speaker referencing ${EVENTS[event].tables}
    for each statement execute function count_joint_speaker_${event}()`,
]);

/** What each table has to hold, with or without further speakers. */
const views = (areJoint: boolean): string[] =>
  COUNTED.map((counted) => {
    const { table, keys, source, read, all } = counted;
    const quotes = counting(keys, all, read(source, '1 sign'));
    const names = keys.join(', ');
    const both = `select ${names}, sum(quotes)::int quotes
      from (${quotes} union all ${jointCounts(counted, jointRows(counted, 'joint_speaker', 1))}) both_kinds group by ${names}`;
    return `create or replace view counted_${table} as ${areJoint ? both : quotes}`;
  });

/** What a further speaker repeats of the quote, by its names in both. */
const REPEATED = ['article_id', 'outlet_id', 'sort_at', 'kind', 'stance', 'cue_lemma', 'negated'];
const repeated = (table: string): string => REPEATED.map((name) => `${table}.${name}`).join(', ');

const ABOUT = `array(select a.entity_id from quote_about a where a.quote_id = joint.quote_id order by a.position, a.entity_id)`;

const UP = [
  `create table joint_speaker (
    quote_id bigint not null references quote on delete cascade,
    speaker_id bigint not null references entity,
    position int not null check (position > 0),
    article_id bigint not null references article on delete cascade,
    outlet_id bigint references outlet,
    sort_at timestamptz(3) not null,
    kind text not null,
    stance text,
    cue_lemma text,
    negated boolean not null,
    about bigint[] not null,
    primary key (quote_id, speaker_id)
  )`,
  // what someone said together with others, newest first.
  `create index joint_speaker_newest on joint_speaker (speaker_id, sort_at desc, quote_id desc)`,
  // the same, last stored first.
  `create index joint_speaker_stored on joint_speaker (speaker_id, quote_id desc)`,
  // articles that quote someone; an article that goes.
  `create index joint_speaker_of_article on joint_speaker (article_id, speaker_id)`,
  ...triggers,
  ...views(true),

  // Set here for writers that change a quote, or whom it is about, and nothing else.
  `create function repeat_to_joint_speakers() returns trigger language plpgsql as $$ begin
    update joint_speaker joint set (${REPEATED.join(', ')}) = (select ${repeated('come')})
    from come where joint.quote_id = come.id and (${repeated('joint')}) is distinct from (${repeated('come')});
    return null;
  end $$`,
  `create trigger repeat_to_joint_speakers after update on quote referencing new table as come
    for each statement execute function repeat_to_joint_speakers()`,
  ...(Object.keys(EVENTS) as Event[]).flatMap((event) => {
    const touched = Object.keys(EVENTS[event].signs).map((name) => `select quote_id from ${name}`);
    return [
      `create function repeat_about_${event}() returns trigger language plpgsql as $$ begin
        update joint_speaker joint set about = ${ABOUT}
        where joint.quote_id in (${touched.join(' union ')}) and joint.about <> ${ABOUT};
        return null;
      end $$`,
      `create trigger repeat_${event} after ${event} on quote_about referencing ${EVENTS[event].tables}
        for each statement execute function repeat_about_${event}()`,
    ];
  }),
];

const DOWN = [
  `update entity e set quote_count = e.quote_count - said.quotes
   from (select speaker_id, count(*) quotes from joint_speaker where not negated group by speaker_id) said
   where e.id = said.speaker_id`,
  ...Object.keys(EVENTS).flatMap((event) => [
    `drop trigger repeat_${event} on quote_about`,
    `drop function repeat_about_${event}`,
  ]),
  `drop trigger repeat_to_joint_speakers on quote`,
  `drop function repeat_to_joint_speakers`,
  `delete from joint_speaker`,
  ...views(false),
  `drop table joint_speaker`,
  ...Object.keys(EVENTS).map((event) => `drop function count_joint_speaker_${event}`),
];
