// A dump of JSON Lines: whether it is read in constant memory, how soon a stop ends it, and where the next run goes on.
//
//   node bench/sources/dump.mjs [megabytes, 1000] [gz | comments]
//
// With `comments`, 99 of 100 lines are readers' comments of 8 KB, which are no articles: each is read, parsed and
// rejected. 10,000 MB take minutes then, and only step 1 is taken.
// 1. The way of the lines alone, to a store that keeps nothing: seconds and memory over all of it.
// 2. `whosaid ingest` of it into a new embedded database, stopped by SIGINT, and once more.
// It makes the dump in the folder for temporary files, and deletes it.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { ingestSources } from '../../dist/ingest/ingest.js';

const MEGABYTES = Number(process.argv[2] ?? 1000);
const isPacked = process.argv[3] === 'gz';
const hasComments = process.argv[3] === 'comments';
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'whosaid-dump-'));
const dump = join(folder, isPacked ? 'dump.jsonl.gz' : 'dump.jsonl');

const COMMENT = `${JSON.stringify({ kind: 'comment', words: 'Who pays for the ferry? '.repeat(340) })}\n`;

function* lines() {
  for (let number = 0, bytes = 0; bytes < MEGABYTES * 1024 ** 2; number++) {
    const paragraphs = Array.from(
      { length: 4 + (number % 9) },
      (_, part) =>
        `The harbour of town ${(number * 7 + part) % 9973} stays open, the council said on Monday. “We will keep ferry ` +
        `${number}-${part} running until spring,” Ida Moss, its director, told reporters on the quay.`,
    );
    const article = { url: `https://dump.example/${number}`, title: `Ferry ${number}`, text: paragraphs.join('\n\n') };
    const line = hasComments && number % 100 > 0 ? COMMENT : `${JSON.stringify(article)}\n`;
    bytes += line.length;
    yield line;
  }
}

const resident = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

await pipeline(Readable.from(lines()), ...(isPacked ? [createGzip({ level: 1 })] : []), createWriteStream(dump));
console.log(`${dump}: ${Math.round(statSync(dump).size / 1024 ** 2)} MB`);
try {
  await readAlone();
  if (!hasComments) await stopAndGoOn();
} finally {
  rmSync(folder, { recursive: true });
}

async function readAlone() {
  const memory = [];
  const timer = setInterval(() => memory.push(resident(process.pid)), 1000);
  const quotes = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
  const { read, rejected, seconds } = await ingestSources({
    paths: [dump],
    ahead: 8,
    analyze: () => ({ language: 'en', sentences: [], entities: [], mentions: [], quotes: [] }),
    store: {
      find: async (drafts) => drafts.map(() => null),
      saveAll: async (articles) => articles.map(() => ({ status: 'CREATED', articleId: 1, quotes })),
    },
  });
  clearInterval(timer);
  const tenth = Math.max(1, Math.floor(memory.length / 10));
  const most = (part) => Math.round(Math.max(...part));
  console.log(
    `read alone: ${read - rejected.total} articles and ${rejected.total} other lines in ${seconds.toFixed(0)} s; resident ${most(memory.slice(0, tenth))} MB at most in ` +
      `the first tenth of the time, ${most(memory.slice(-tenth))} MB in the last`,
  );
}

async function stopAndGoOn() {
  const dataDir = join(folder, 'data');
  for (const turn of ['first', 'second', 'third']) {
    const start = performance.now();
    const child = spawn(process.execPath, [CLI, 'ingest', dump], { env: { ...process.env, DATA_DIR: dataDir } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece) => {
        said += piece;
      });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (!/ingest: \d+ articles/.test(said) && child.exitCode === null) await sleep(100);
    await sleep(10_000);
    const megabytes = Math.round(resident(child.pid));
    const stopped = performance.now();
    child.kill('SIGINT');
    await ended;
    const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
    console.log(
      `${turn} run: stopped after ${seconds(start, stopped)} s with ${megabytes} MB resident, ended ` +
        `${seconds(stopped, performance.now())} s later`,
    );
    for (const line of said.split('\n').filter((text) => /goes on|^articles|^stopped|^time/.test(text)))
      console.log(`  ${line}`);
  }
}
