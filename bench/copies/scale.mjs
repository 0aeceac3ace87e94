// node bench/copies/scale.mjs <DATABASE_URL> [numbers of articles, 1000 1000000]: how the time of storing an article
// grows with the number of articles in which copies are looked for, by the build in dist/. Signatures are filled by
// SQL, some of their keys shared by many as those of what pages add are. The database has to be empty; what is stored
// stays.
import { storeArticles } from '../../dist/ingest/store/store-articles.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';
import { inventStory, randomNumbers } from './stories.mjs';

const MEASURED = 150;
const KEYS = 24;
/** Of the filled keys so many in a hundred are among so many that are frequent. */
const FREQUENT = 10;
const FREQUENT_KEYS = 2_000;
const NOTHING = { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };
const [url, ...numbers] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/copies/scale.mjs <DATABASE_URL> [numbers of articles]');
  process.exit(2);
}

const statements = [];
const database = await openDatabase({
  ...{ url, dataDir: '', statementTimeoutMs: 0 },
  onStatement: (text) => statements.push(text),
});
await migrate(database);
const { source } = database;
const random = randomNumbers(11);
const rows = [];
let minute = 0;
for (const wanted of numbers.length > 0 ? numbers.map(Number) : [1_000, 1_000_000]) {
  const [{ count }] = await source.query('select count(*)::int count from article');
  await fill(wanted - count);
  const stories = Array.from({ length: MEASURED }, () => inventStory(random));
  await timeOf(stories.slice(0, 20).map((text) => `${text} Once.`));
  rows.push({ stored: wanted, 'new, ms': await timeOf(stories), 'copy, ms': await timeOf(stories) });
}
for (const row of rows) {
  for (const name of ['new, ms', 'copy, ms']) row[`${name.slice(0, -4)}, ratio`] = round(row[name] / rows[0][name]);
}
console.table(rows);
await explain();
await database.close();

/** Median of the milliseconds that an article takes to be stored alone, without quotes. */
async function timeOf(texts) {
  const times = [];
  for (const text of texts) {
    const draft = {
      ...{ text, title: 'Story', url: null, authors: [], section: null, language: 'en', origin: 'bench' },
      ...{ outlet: `Outlet ${minute % 40}`, publishedAt: new Date(Date.UTC(2022, 0, 1) + minute++ * 60_000) },
    };
    const start = performance.now();
    await storeArticles(database, [{ draft, analysis: NOTHING }]);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return round(times[times.length >> 1]);
}

async function fill(count) {
  if (count <= 0) return;
  await source.query(`with made as (
      insert into article (content_key, title, sort_at, authors, version, sha256)
      select gen_random_uuid()::text, 'Filled', now(), '{}', 1, repeat('0', 64) from generate_series(1, ${count}) returning id
    ) insert into article_version (article_id, number, text, sha256, sentences)
      select id, 1, repeat(md5(id::text) || ' ', 100), repeat('0', 64), '{}' from made`);
  await source.query('alter table copy_key drop constraint copy_key_pkey');
  await source.query(`insert into copy_key (key, article_id)
    select case when random() < ${FREQUENT / 100} then floor(random() * ${FREQUENT_KEYS})::bigint
           else floor(random() * 9007199254740991)::bigint end, a.id
    from article a, generate_series(1, ${KEYS})
    where a.title = 'Filled' and not exists (select from article_signature s where s.article_id = a.id)`);
  await source.query(`delete from copy_key a using copy_key b where a.ctid < b.ctid and a.key = b.key and a.article_id = b.article_id
    and a.key < ${FREQUENT_KEYS}`);
  await source.query('alter table copy_key add constraint copy_key_pkey primary key (key, article_id)');
  await source.query(`insert into article_signature (article_id, keys, credits)
    select id, '{}', '{}' from article where title = 'Filled' on conflict do nothing`);
  await source.query('analyze');
}

/** The plan of the look-up, for the keys of an article. */
async function explain() {
  const text = statements.find((statement) => /from copy_key k where k\.key = wanted\.key/.test(statement));
  const keys = (await source.query('select keys from article_signature order by article_id desc limit 1'))[0].keys;
  await source.query('set enable_seqscan = off');
  const plan = await source.query(`explain (analyze, buffers, costs off) ${text}`, [keys.map(() => 0), keys]);
  console.log(plan.map((row) => row['QUERY PLAN']).join('\n'));
}

function round(number) {
  return Math.round(number * 100) / 100;
}
