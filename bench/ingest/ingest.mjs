// node bench/ingest/ingest.mjs <path...>: reads articles into a new database, three times, and again into the one that
// has them, by the build in dist/. DATABASE_URL names a PostgreSQL database to use instead of the embedded one; its
// tables are emptied each time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { openAnalyzer } from '../../dist/ingest/analysis/analyzer.js';
import { ingestSources } from '../../dist/ingest/ingest.js';
import { findSources, totalBytes } from '../../dist/ingest/read/sources.js';
import { graphStore } from '../../dist/ingest/store/store.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';

const TIMES = 3;
const paths = process.argv.slice(2);
const url = process.env.DATABASE_URL ?? null;

for (let time = 1; time <= TIMES; time++) {
  const dataDir = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  const analyzer = await startAnalyzer();
  const database = await openDatabase({ url, dataDir });
  await migrate(database);
  if (url) await database.source.query('truncate outlet, article, entity restart identity cascade');
  await run(database, analyzer, 'new');
  if (time === TIMES) await run(database, openAnalyzer(), 'again');
  await database.close();
  rmSync(dataDir, { recursive: true });
}
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB resident`);

/** As the command does, while the database opens. */
async function startAnalyzer() {
  const analyzer = openAnalyzer();
  analyzer.expect(totalBytes((await findSources(paths, null)).sources));
  return analyzer;
}

async function run(database, analyzer, label) {
  const cpu = process.cpuUsage();
  const { saveAll, ...store } = graphStore(database);
  const work = { analyze: 0, save: 0 };
  const summary = await ingestSources({
    paths,
    stdin: new PassThrough().end(),
    ahead: analyzer.ahead,
    analyze: timed('analyze', analyzer.analyze),
    store: { ...store, saveAll: timed('save', saveAll) },
  });
  const { user, system } = process.cpuUsage(cpu);
  await analyzer.close();
  console.log(
    `${label}: ${summary.seconds.toFixed(1)} s, ${summary.created} created, ${summary.duplicate} duplicate; ` +
      `storing ${seconds(work.save)} s, waiting for analyses ${seconds(work.analyze)} s (side by side), ` +
      `processor ${((user + system) / 1e6).toFixed(1)} s`,
  );

  function timed(name, step) {
    return async (...call) => {
      const start = performance.now();
      try {
        return await step(...call);
      } finally {
        work[name] += performance.now() - start;
      }
    };
  }
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}
