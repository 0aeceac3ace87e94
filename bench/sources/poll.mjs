// node bench/sources/poll.mjs [feeds, 100] [items, 50]: how long it takes to look at feeds when nothing is new, by the
// build in dist/, with tags and without. DATABASE_URL names an empty PostgreSQL database to use instead of the embedded
// one. Beside it, how long a query of the same database waits meanwhile.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFetcher } from '../../dist/fetch/fetcher.js';
import { sourcesOf } from '../../dist/ingest/follow/followed-sources.js';
import { followSources } from '../../dist/ingest/follow/follower.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';
import { startSites } from './sites.mjs';

const FEEDS = Number(process.argv[2] ?? 100);
const ITEMS = Number(process.argv[3] ?? 50);
const url = process.env.DATABASE_URL ?? null;
const dataDir = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
const database = await openDatabase({ url, dataDir });
await migrate(database);
const nothing = () => undefined;
const log = { info: nothing, warn: nothing, error: console.error, debug: nothing };
const fetcher = openFetcher({ version: 'bench', contact: null, privateAddresses: ['127.0.0.1'] });

for (const hasTags of [true, false]) {
  const sites = await startSites(FEEDS, { hasTags });
  for (const site of sites) site.announce(ITEMS);
  // All pages are known, and none is due to be fetched again: what is measured is the look.
  const intake = { store: async () => undefined };
  const follower = followSources({ database, intake, fetcher, log });
  const sources = sourcesOf(database, follower.ring);
  await database.source.query('truncate source, source_page, fetch_host');
  await database.source.query(
    `with followed as (
       insert into source (url, host) select url, split_part(url, '/', 3) from unnest($1::text[]) url returning id, url, host
     ), hosts as (insert into fetch_host (host) select host from followed)
     insert into source_page (source_id, url, host, state, done_at, next_try_at)
     select id, replace(url, 'feed', 'page-' || number), host, 'STORED', now(), null
     from followed, generate_series(0, $2::int - 1) number`,
    [sites.map(({ feed }) => feed), ITEMS],
  );
  follower.ring();
  await looked(0);
  const waits = [];
  const before = await lastLook();
  const start = performance.now();
  await sources.check(null);
  await looked(before, waits);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  waits.sort((a, b) => a - b);
  const at = (share) => `${Math.round(waits[Math.floor(waits.length * share)])} ms`;
  console.log(
    `${FEEDS} feeds of ${ITEMS} items, ${hasTags ? 'unchanged by their tags' : 'the same to the byte'}: ${seconds} s; ` +
      `${waits.length} queries beside it waited ${at(0.5)} (half), ${at(0.95)} (95 %), ${at(0.999)} at most`,
  );
  await follower.close();
  for (const site of sites) site.close();
}
await fetcher.close();
await database.close();
rmSync(dataDir, { recursive: true });
process.exit(0);

async function lastLook() {
  const [{ at }] = await database.source.query(`select now() at`);
  return at;
}

/** Until every source was looked at after an instant; asks for an entity now and then, as readers do. */
async function looked(after, waits = []) {
  for (;;) {
    const start = performance.now();
    await database.source.query('select * from entity order by id limit 20');
    waits.push(performance.now() - start);
    const [{ open }] = await database.source.query(
      `select count(*) open from source where last_checked_at is null or last_checked_at <= $1`,
      [after === 0 ? new Date(0) : after],
    );
    if (open === 0) return;
    await sleep(20);
  }
}
