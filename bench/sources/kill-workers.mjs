// Kills workers with SIGKILL while they follow growing feeds of sites that misbehave and edit their pages, then lets
// one finish, and counts what was lost, doubled or half written, and edits that were not seen. Exit code 1 when
// anything was.
//
//   DATABASE_URL=postgres://... node bench/sources/kill-workers.mjs [kills, 100]
//
// The database has to be empty: the script makes the tables, and reads and writes them.

import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startSites } from './sites.mjs';

const KILLS = Number(process.argv[2] ?? 100);
const WORKERS = 2;
/** A worker that is killed has had the turn at eight of them, and nobody asks these for 30 seconds. */
const SITES = 60;
/** Sites that have something new with each kill. */
const BUSY_SITES = 3;
/** Most workers are killed once something is stored, the others whenever it happens: while they load models, too. */
const ANYTIME_SHARE = 0.2;
const LATEST_KILL_MS = 1500;
const LONGEST_LIFE_MS = 90_000;
/** A page that was begun with waits for a minute, and one that fails for two. */
const LAST_MS = 900_000;
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const env = { ...process.env, FETCH_PRIVATE_ADDRESSES: '127.0.0.1', LOG_LEVEL: 'error' };

const run = (...args) => spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
const ended = (child) => new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
const ready = (child) =>
  new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', (code) => reject(new Error(`a command ended by itself, with ${code}`)));
  });

if ((await ended(run('migrate'))) !== 0) throw new Error('migrate failed');
const database = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const ask = async (sql, values) => (await database.query(sql, values)).rows;
const [{ count: before }] = await ask('select count(*)::int count from article');
if (before > 0) throw new Error(`wants an empty database, this one has ${before} articles`);

const sites = await startSites(SITES, { misbehaves: true });
await ended(run('sources', 'add', ...sites.map(({ feed }) => feed)));

for (const site of sites) site.announce(1);
const count = async (what) => (await ask(`select count(*)::int count from ${what}`))[0].count;
const start = Date.now();
const seconds = () => Math.round((Date.now() - start) / 1000);
let kills = 0;
let begun = 0;
/** Summed over the kills: articles that were stored and not noted as such yet, and hosts whose turn somebody had. */
const met = { storedNotNoted: 0, hostsHeld: 0 };
await Promise.all(Array.from({ length: WORKERS }, killOneAfterAnother));

async function killOneAfterAnother() {
  while (begun < KILLS) {
    begun++;
    const busy = Array.from({ length: BUSY_SITES }, () => sites[Math.floor(Math.random() * sites.length)]);
    for (const site of busy) {
      site.edit(Math.floor(Math.random() * site.announced()));
      site.announce(1);
    }
    await passTime();
    await ask('update source set next_check_at = now() where url = any($1)', [busy.map(({ feed }) => feed)]);
    const before = await count('article');
    const worker = run('worker');
    const end = ended(worker);
    await ready(worker);
    if (Math.random() >= ANYTIME_SHARE) {
      for (const late = Date.now() + LONGEST_LIFE_MS; Date.now() < late && (await count('article')) === before; )
        await sleep(50);
    }
    await sleep(Math.random() * LATEST_KILL_MS);
    worker.kill('SIGKILL');
    await end;
    kills++;
    met.storedNotNoted += await count(
      `article a where not exists (select from source_page p where p.url = a.url and p.state = 'STORED')`,
    );
    met.hostsHeld += await count('fetch_host where claimed_until > now()');
    const [stored, waiting] = [await count('article'), await count(`source_page where state = 'WAITING'`)];
    console.log(`${kills} killed after ${seconds()} s: ${stored} stored, ${waiting} wait`);
  }
}
console.log(`${((60 * kills) / seconds()).toFixed(1)} kills a minute`, met);

/** A page whose feed keeps saying something else of it is asked for every ten minutes: these pass. */
async function passTime() {
  await ask(
    `update source_page set asked_at = asked_at - interval '10 minutes',
       next_try_at = case when next_try_at > now() + interval '1 minute' then now() else next_try_at end
     where state = 'STORED'`,
  );
}

await ask('update source set next_check_at = now()');
const [{ at: lastBegan }] = await ask('select now() at');
const last = run('worker');
await ready(last);
const announced = sites.reduce((sum, site) => sum + site.announced(), 0);
for (const deadline = Date.now() + LAST_MS; Date.now() < deadline; await sleep(1000)) {
  const [{ open }] = await ask(
    `select (select count(*) from source_page where next_try_at is not null)::int
          + (select count(*) from source where last_checked_at is null or last_checked_at < $1)::int open`,
    [lastBegan],
  );
  if (open === 0) break;
  await passTime();
}
last.kill('SIGTERM');
await ended(last);

const expected = sites.flatMap(({ feed, announced }) =>
  Array.from({ length: announced() }, (_, number) => feed.replace('feed', `page-${number}`)),
);
const [{ lost }] = await ask(
  `select count(*)::int lost from unnest($1::text[]) wanted(url)
   where not exists (select from article where article.url = wanted.url)`,
  [expected],
);
const [{ articles, doubled }] = await ask(
  `select count(*)::int articles, count(*)::int - count(distinct title)::int doubled from article`,
);
// Every page has the same sentences about another bridge. Each version of one says something else in one of its quotes.
const shapes = await ask(
  `select count(*)::int articles, quotes, mentions, texts, superseded from (
     select (select count(*) from quote q where q.article_id = a.id) quotes,
       (select count(*) from mention m where m.article_id = a.id) mentions,
       a.version - (select count(*) from article_version v where v.article_id = a.id) texts,
       a.version - 1 - (select count(*) from superseded_quote s where s.article_id = a.id) superseded
     from article a) each group by quotes, mentions, texts, superseded order by 1 desc`,
);
const half = shapes.slice(1).reduce((sum, shape) => sum + shape.articles, 0);
const edited = sites.flatMap(({ feed, edits }) =>
  [...edits()].map(([number, times]) => ({
    url: feed.replace('feed', `page-${number}`),
    says: `${times + 2} million`,
  })),
);
const [{ unseen }] = await ask(
  `select count(*)::int unseen from unnest($1::text[], $2::text[]) wanted(url, says)
   where not exists (select from article a join article_version v on v.article_id = a.id and v.number = a.version
     where a.url = wanted.url and v.text like '%would cost ' || wanted.says || '%')`,
  [edited.map(({ url }) => url), edited.map(({ says }) => says)],
);
const versions = await ask('select version, count(*)::int articles from article group by 1 order by 1');
const [{ counted }] = await ask('select sum(article_count)::int counted from source');
const states = await ask('select state, count(*)::int from source_page group by state order by 1');
console.log({ kills, announced, articles, edited: edited.length, shapes, versions, states });
console.log(
  `lost ${lost}, doubled ${doubled}, half written ${half}, edits not seen ${unseen}, wrongly counted ` +
    Math.abs(counted - articles),
);
for (const site of sites) site.close();
await database.end();
process.exit(lost + doubled + half + unseen + Math.abs(counted - articles) > 0 ? 1 : 0);
