// node bench/graph/seed.mjs <DATABASE_URL> [quotes] [--check]: fills a PostgreSQL database, which it empties first,
// with 1,000,000 quotes (or as many as asked), 16 in each article of 4,600 characters, of 50 outlets over 2015 to 2024,
// by and about 20,000 entities whose popularity follows Zipf's law. Texts are made of English words as frequent as in
// English. The names, phrases and addresses that src/questions/ asks for are among them. The role has to be a
// superuser: triggers and foreign keys rest meanwhile; indexes and counts are made at the end. --check compares all
// that is counted and searched with what triggers and the server would have made of the same rows.
import pg from 'pg';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';
import { check } from './seed-check.mjs';
import { fragments, steps } from './seed-steps.mjs';

const [url, size = '1000000', ...flags] = process.argv.slice(2);
const QUOTES = Number(size);
if (!url || !Number.isSafeInteger(QUOTES) || QUOTES < 1_000) {
  console.error('wants: node bench/graph/seed.mjs <DATABASE_URL> [quotes, from 1000] [--check]');
  process.exit(2);
}
/** Connections at work side by side. */
const LANES = 2;
/** Whose indexes are made once all rows are there. */
const LOADED = ['article', 'article_version', 'article_entity', 'mention', 'quote', 'quote_about', 'quote_via'];
const GROUPED = ['statement', 'variant', 'statement_outlet'];
const COUNTED = [
  'co_mention',
  'quotes_by_day',
  'quotes_by_year',
  'quotes_by_edge',
  'quotes_by_edge_year',
  'quotes_by_speaker_month',
];

const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 0 });
await database.source.query('drop schema public cascade; create schema public');
await migrate(database);
await database.close();

const lanes = await Promise.all(
  Array.from({ length: LANES }, async () => {
    const lane = new pg.Client({ connectionString: url });
    await lane.connect();
    // Where PostgreSQL has it: it takes a fifth of the time.
    await lane.query('set default_toast_compression = lz4').catch(() => undefined);
    await lane.query(`set session_replication_role = replica; set work_mem = '512MB'; set maintenance_work_mem = '1GB';
      set synchronous_commit = off; set random_page_cost = 1.1; set jit = off; set max_parallel_workers_per_gather = 0;
      set max_parallel_maintenance_workers = 0`);
    return lane;
  }),
);
const [client] = lanes;

/** Does some tasks, as many side by side as there are lanes, those named first before others. */
async function sideBySide(tasks) {
  const waiting = Object.entries(tasks);
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, statement] = next;
        const start = performance.now();
        await lane.query('select setseed(0.42)');
        const parts = name === 'fragments' ? statement.split(';') : null;
        if (parts) {
          await lane.query(parts[0], [fragments()]);
          await lane.query(parts[1]);
        } else await lane.query(statement);
        console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
      }
    }),
  );
}

const start = performance.now();
const { rows: indexes } = await client.query(
  `select i.indexname name, i.indexdef definition from pg_indexes i
   where i.schemaname = current_schema() and i.tablename = any($1)
     and not exists (select from pg_constraint c where c.conname = i.indexname)
   order by i.indexdef like '% gin %' desc, i.tablename = 'quote' desc, i.indexname`,
  [[...LOADED, ...GROUPED, ...COUNTED]],
);
const { rows: counted } = await client.query(
  `select substr(v.viewname, 9) name, string_agg(c.column_name, ', ' order by c.ordinal_position) columns
   from pg_views v join information_schema.columns c on c.table_schema = v.schemaname and c.table_name = v.viewname
   where v.schemaname = current_schema() and v.viewname like 'counted\\_%' group by 1`,
);
const [first, ...others] = steps(QUOTES);
await sideBySide(first);
await client.query(`drop index ${indexes.map(({ name }) => name).join(', ')}`);
for (const group of others) await sideBySide(group);
const counts = counted
  .filter(({ name }) => name !== 'co_mention')
  .map(({ name, columns }) => [
    `counts: ${name}`,
    `truncate ${name}; insert into ${name} (${columns}) select ${columns} from counted_${name} order by ${columns}`,
  ]);
const made = (isChosen) =>
  Object.fromEntries(
    indexes
      .filter(({ definition }) => isChosen(definition))
      .map(({ name, definition }) => [`index: ${name}`, definition]),
  );
/** As `keep_co_mentions` makes them, in halves. */
const coMentions = Object.fromEntries(
  [0, 1].map((half) => [
    `co-mentions, half ${half + 1} of 2`,
    `insert into co_mention (owner_id, other_id, article_count)
     select own.entity_id, other.entity_id, count(*)
     from entity e join article_entity own on own.entity_id = e.id
       join article_entity other on other.article_id = own.article_id and other.entity_id <> own.entity_id
     where e.keeps_co_mentions and e.id % 2 = ${half} group by 1, 2 order by 1, 2`,
  ]),
);
const isOfCounts = (definition) => COUNTED.some((table) => definition.includes(`.${table} `));
const isOfEntities = (definition) => definition.includes('.article_entity ');
await sideBySide({
  ...made(isOfEntities),
  ...Object.fromEntries(LOADED.map((table) => [`analyze: ${table}`, `analyze ${table}`])),
});
await client.query(`truncate co_mention;
  update entity set keeps_co_mentions =
    id in (select entity_id from article_entity group by 1 having count(*) > many_articles());
  analyze entity`);
await sideBySide({
  ...coMentions,
  ...made((definition) => !isOfEntities(definition) && !isOfCounts(definition)),
  ...Object.fromEntries(counts),
  'what is left over': 'drop schema seed cascade',
});
await sideBySide(made(isOfCounts));
const { rows: tables } = await client.query(
  `select relname name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
   order by relpages desc`,
);
await sideBySide(Object.fromEntries(tables.map(({ name }) => [`vacuum: ${name}`, `vacuum (analyze) ${name}`])));
console.log(`${QUOTES} quotes: ${((performance.now() - start) / 1000).toFixed(0)} s`);
const { rows } = await client.query(`
  select (select count(*) from quote)::int quotes, (select count(*) from article)::int articles,
         (select avg(length(text))::int from (select text from article_version limit 1000) v) characters,
         (select count(*) from quote_about)::int abouts, (select count(*) from article_entity)::int article_entities,
         (select count(*) from co_mention)::int co_mentions, (select max(quote_count) from entity) most_quoted,
         pg_size_pretty(pg_database_size(current_database())) size`);
console.table(rows);
if (flags.includes('--check')) await check(client, counted);
await Promise.all(lanes.map((lane) => lane.end()));
