// node bench/ingest/storing.mjs <DATABASE_URL> <corpus folder> [articles, 400]: how fast analyses that are ready are
// stored, by the build in dist/. Analyses articles of the corpus once, stores them in batches as an ingest does (the
// next ones are made ready while some are being stored), into the graph that the database holds. Says how long either
// side waited for the other, and which statements take the time, each from the answer before it. What it stored is
// deleted at the end.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import { articleText } from '../../dist/domain/article.js';
import { readCorpus } from '../../dist/eval/read-corpus.js';
import { readyArticle } from '../../dist/ingest/store/ready-article.js';
import { storeArticles } from '../../dist/ingest/store/store-articles.js';
import { analyze } from '../../dist/nlp/analyze.js';
import { deleteArticle } from '../../dist/storage/articles/delete.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';

const [url, folder, count = '400'] = process.argv.slice(2);
if (!url || !folder) {
  console.error('wants: node bench/ingest/storing.mjs <DATABASE_URL> <corpus folder> [articles]');
  process.exit(2);
}
/** As many as an ingest stores together. */
const TOGETHER = 32;
const SHOWN = 16;

/** Time by statement, as the driver sees it. */
const times = new Map();
/** When PostgreSQL answered last, how much it has not answered yet, and how long there was nothing of that. */
const asked = { answeredAt: 0, now: 0, noneMs: 0 };
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...call) {
  const text = typeof call[0] === 'string' ? call[0] : call[0]?.text;
  const start = performance.now();
  if (asked.now++ === 0) asked.noneMs += start - asked.answeredAt;
  const answer = query.apply(this, call);
  answer?.then?.(
    () => {
      const end = performance.now();
      const entry = times.get(text) ?? { ms: 0, count: 0 };
      times.set(text, { ms: entry.ms + end - Math.max(start, asked.answeredAt), count: entry.count + 1 });
      asked.now--;
      asked.answeredAt = end;
    },
    () => {},
  );
  return answer;
};

const { articles } = readCorpus(folder, 'train');
const ready = articles.gold.slice(0, Number(count)).map(({ text }, index) => {
  const draft = {
    ...{ text, title: `Story ${index}`, url: `https://storing.example/${index}`, section: null, language: 'en' },
    outlet: `Outlet ${index % 12}`,
    publishedAt: new Date(Date.UTC(2016, index % 12, 1 + (index % 28))),
    ...{ authors: [], origin: 'storing' },
  };
  return { draft, analysis: analyze(articleText(draft)) };
});

const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 0 });
await migrate(database);
const [{ before }] = await database.source.query('select count(*)::int before from quote');
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
/** Seconds of the processes of PostgreSQL that serve this program, from ticks of 10 ms. */
const databaseTime = async () => {
  const rows = await database.source.query(
    `select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`,
  );
  const ticks = rows.map(({ pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
};
const atFirst = await databaseTime();
times.clear();
Object.assign(asked, { answeredAt: performance.now(), noneMs: 0 });
const start = { at: performance.now(), processor: processorTime(), loop: performance.eventLoopUtilization() };
const ids = [];
const batches = [];
for (let at = 0; at < ready.length; at += TOGETHER) batches.push(ready.slice(at, at + TOGETHER));
/** One after the other, so that statements are sent in between. */
const makeReady = async (batch = []) => {
  const articles = [];
  for (const article of batch) {
    articles.push(readyArticle(article));
    await setImmediate();
  }
  return articles;
};
let next = await makeReady(batches[0]);
for (const index of batches.keys()) {
  const storing = storeArticles(database, next);
  next = await makeReady(batches[index + 1]);
  for (const { articleId } of await storing) ids.push(articleId);
}
const seconds = (performance.now() - start.at) / 1000;
const processor = processorTime() - start.processor;
const { idle } = performance.eventLoopUtilization(start.loop);
const { noneMs } = asked;
const ofDatabase = (await databaseTime()) - atFirst;
const [{ after }] = await database.source.query('select count(*)::int after from quote');
const quotes = after - before;
console.log(
  `${ready.length} articles with ${quotes} quotes into ${before}: ${seconds.toFixed(2)} s, ` +
    `${Math.round(quotes / seconds)} quotes a second; processor: Node ${processor.toFixed(2)} s, ` +
    `PostgreSQL ${ofDatabase.toFixed(2)} s; Node waited for ${(idle / 1000).toFixed(2)} s, ` +
    `and asked nothing of PostgreSQL for ${(noneMs / 1000).toFixed(2)} s`,
);
const all = [...times].sort(([, one], [, other]) => other.ms - one.ms);
const total = all.reduce((sum, [, { ms }]) => sum + ms, 0);
console.log(`statements: ${(total / 1000).toFixed(2)} s`);
for (const [text, { ms, count: sent }] of all.slice(0, SHOWN)) {
  const made = [...text.matchAll(/(?:insert into|update|delete from) (\w+)/gi)].map(([, table]) => table);
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 80);
  const share = `${((100 * ms) / total).toFixed(1)} %`.padStart(7);
  console.log(`${share}  ${sent} x ${(ms / sent).toFixed(1)} ms  ${words}${made.length > 0 ? ` -> ${made}` : ''}`);
}
for (const id of ids) await deleteArticle(database, id, 'storing');
await database.source.query(`delete from deleted_article where reason = 'storing'`);
await database.close();
