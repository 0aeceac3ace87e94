// node bench/ingest/pages.mjs <folder> [times, 3] [warm]: what an article costs as an HTML page, beside the same
// article as JSON, by the build in dist/. Reads pages/ of the folder that `npm run eval` takes; both go into a new
// embedded database, in turns, and how late the loop of this process is tells whether a server would answer meanwhile.
// With `warm`, the threads have read and analysed all of the pages before, for either kind: a server of some minutes.
// Without it they have only loaded the models, and the engine compiles what reads a page while it is measured.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { articleText } from '../../dist/domain/article.js';
import { readPages } from '../../dist/eval/pages/read-pages.js';
import { openAnalyzer } from '../../dist/ingest/analysis/analyzer.js';
import { ingestSources } from '../../dist/ingest/ingest.js';
import { readHtml } from '../../dist/ingest/read/readers/html.js';
import { graphStore } from '../../dist/ingest/store/store.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';

const TIMES = Number(process.argv[3] ?? 3);
const isWarm = process.argv[4] === 'warm';
const folder = mkdtempSync(join(tmpdir(), 'whosaid-pages-'));
const kinds = { html: join(folder, 'html'), json: join(folder, 'json') };
for (const path of Object.values(kinds)) mkdirSync(path);

const { segments, articles } = readPages(process.argv[2]);
const known = [];
let count = 0;
let bytes = 0;
for (const { html, url = null } of [...segments, ...articles]) {
  const draft = readHtml(html, 'page', { url });
  if ('status' in draft) continue;
  known.push({ page: { status: 'UNREAD', bytes: html, origin: 'page', hint: { url } }, text: articleText(draft) });
  count++;
  bytes += html.length;
  writeFileSync(join(kinds.html, `${count}.html`), html);
  writeFileSync(join(kinds.json, `${count}.json`), JSON.stringify(draft));
}
console.log(`${count} pages of ${Math.round(bytes / count / 1024)} KB`);

const cost = { html: { seconds: 0, processor: 0 }, json: { seconds: 0, processor: 0 } };
for (let time = 1; time <= TIMES; time++) {
  for (const kind of time % 2 === 0 ? ['html', 'json'] : ['json', 'html']) {
    const run = await measure(kinds[kind]);
    cost[kind].seconds += run.seconds;
    cost[kind].processor += run.processor;
    console.log(
      `${kind}: ${run.seconds.toFixed(1)} s, processor ${run.processor.toFixed(1)} s, ${run.created} created; ` +
        `the loop was late by ${run.late(50)} ms (half), ${run.late(99)} ms (99 %), ${run.late(100)} ms at most`,
    );
  }
}
for (const what of ['seconds', 'processor'])
  console.log(`${what}: a page takes ${(cost.html[what] / cost.json[what]).toFixed(2)} times what its text does`);
rmSync(folder, { recursive: true });

async function measure(path) {
  const dataDir = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
  const database = await openDatabase({ url: null, dataDir });
  await migrate(database);
  // As a server has it: all in threads, which are warm.
  const analyzer = openAnalyzer({ isBusy: true });
  await analyzer.check();
  for (const { page, text } of isWarm ? known : []) {
    await analyzer.readPage(page);
    await analyzer.analyze(text);
  }
  const before = process.cpuUsage();
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const { seconds, created } = await ingestSources({
    ...{ paths: [path], store: graphStore(database) },
    ...{ analyze: analyzer.analyze, readPage: analyzer.readPage, ahead: analyzer.ahead },
  });
  loop.disable();
  const { user, system } = process.cpuUsage(before);
  await analyzer.close();
  await database.close();
  rmSync(dataDir, { recursive: true });
  const late = (share) => Math.round(loop.percentile(share) / 1e6);
  return { seconds, created, processor: (user + system) / 1e6, late };
}
