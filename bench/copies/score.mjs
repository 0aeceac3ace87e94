// node bench/copies/score.mjs <DATABASE_URL> [articles.jsonl or .jsonl.gz, each with a "text"]: how well copies are
// found, by the build in dist/. Without a file the stories are invented. The database has to be empty; what is stored
// stays.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { storeArticles } from '../../dist/ingest/store/store-articles.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';
import { inventStory, makeArticles, randomNumbers } from './stories.mjs';

const SEED = 7;
const NOTHING = { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };
const [url, file] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/copies/score.mjs <DATABASE_URL> [articles.jsonl.gz]');
  process.exit(2);
}

const random = randomNumbers(SEED);
const stories = file ? readStories(file) : Array.from({ length: 300 }, () => inventStory(random));
const articles = makeArticles(stories, SEED);
// Copies come in any order.
for (let at = articles.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [articles[at], articles[other]] = [articles[other], articles[at]];
}
const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 0 });
await migrate(database);
const start = performance.now();
for (let at = 0; at < articles.length; at += 32) await store(articles.slice(at, at + 32), at);
const ms = (performance.now() - start) / articles.length;

const groups = new Map(
  (await database.source.query('select id, copy_group_id from article')).map((row) => [row.id, row]),
);
const groupOf = (article) => groups.get(article.id).copy_group_id;
const scores = new Map();
const score = (kind) => scores.get(kind) ?? scores.set(kind, { pairs: 0, found: 0, wrong: 0 }).get(kind);
const byStory = groupBy(articles, ({ story }) => story);
for (const same of byStory.values()) {
  const original = same.find(({ kind }) => kind === 'original');
  for (const copy of same) {
    if (copy === original || !original) continue;
    score(copy.kind).pairs++;
    if (groupOf(copy) !== null && groupOf(copy) === groupOf(original)) score(copy.kind).found++;
  }
}
const members = groupBy(
  articles.filter((article) => groupOf(article) !== null),
  groupOf,
);
const total = { pairs: 0, found: 0, wrong: 0 };
let right = 0;
const examples = [];
for (const group of members.values()) {
  for (const [at, one] of group.entries()) {
    for (const other of group.slice(at + 1)) {
      if (one.story === other.story) right++;
      else {
        total.wrong++;
        for (const { kind } of [one, other]) score(kind).wrong++;
        if (one.kind === 'original' && other.kind === 'original') examples.push([one, other]);
      }
    }
  }
}
for (const { pairs, found } of scores.values()) {
  total.pairs += pairs;
  total.found += found;
}
console.table(
  Object.fromEntries(
    [...scores].map(([kind, { pairs, found, wrong }]) => [
      kind,
      { articles: articles.filter((article) => article.kind === kind).length, copies: pairs, found, wrong },
    ]),
  ),
);
const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
console.log(`${articles.length} articles, ${ms.toFixed(1)} ms each to store without quotes`);
console.log(
  `recall ${percent(total.found, total.pairs)} %, precision ${percent(right, right + total.wrong)} % of pairs`,
);
if (process.env.SHOW) for (const pair of examples) console.log(pair.map(({ text }) => text.slice(0, 300)));
await database.close();

function readStories(path) {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line).text);
}

async function store(some, from) {
  const drafts = some.map(({ text, kind }, at) => ({
    ...{ text, title: kind, url: null, authors: [], section: null, language: 'en', origin: 'bench' },
    outlet: `Outlet ${from + at}`,
    publishedAt: new Date(Date.UTC(2022, 0, 1) + (from + at) * 60_000),
  }));
  const results = await storeArticles(
    database,
    drafts.map((draft) => ({ draft, analysis: NOTHING })),
  );
  for (const [at, { articleId }] of results.entries()) some[at].id = articleId;
}

function groupBy(list, keyOf) {
  const found = new Map();
  for (const each of list) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each]);
  return found;
}
