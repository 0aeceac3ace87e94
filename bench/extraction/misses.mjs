// node bench/extraction/misses.mjs <articles.jsonl.gz> <dist>: where in the extraction the engine does not find a
// property by what it has cached, once the code is warm: misses, hidden classes seen, property and place. In Node 20
// most of them are objects that a literal makes of a spread and new fields; then there are as many classes as misses.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROUNDS = 6;
const MOST_ARTICLES = 100;
const SHOWN = 40;

const [file, dist, isChild] = process.argv.slice(2);
if (isChild) await analyzeAll();
else report(missesOf());

/** What the child does whose misses are logged. A miss of the last round has a time after the mark. */
async function analyzeAll() {
  const { analyze } = await import(join(resolve(dist), 'nlp/analyze.js'));
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(0, MOST_ARTICLES);
  const articles = lines.map((line) => ({ text: JSON.parse(line).text, publishedAt: null }));
  let began = process.uptime();
  for (let round = 0; round < ROUNDS; round++) {
    began = process.uptime();
    articles.forEach(analyze);
  }
  console.log((process.uptime() - began) / process.uptime());
}

/** The misses of the last round, as fields of the engine's log. */
function missesOf() {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-misses-'));
  const log = join(folder, 'log');
  const flags = ['--log-ic', `--logfile=${log}`, '--no-logfile-per-isolate'];
  const child = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url), file, dist, 'child']);
  if (child.status !== 0) throw new Error(String(child.stderr));
  const misses = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /^\w+IC,/.test(line))
    .map((line) => line.split(','));
  rmSync(folder, { recursive: true });
  const end = Number(misses.at(-1)[2]);
  return misses.filter(([, , time]) => Number(time) > end * (1 - Number(child.stdout)));
}

/** The log has line and column, and not the file: any that has the property there is named. */
function report(misses) {
  const files = readdirSync(dist, { recursive: true })
    .filter((path) => /^(?:nlp|domain).*\.js$/.test(path))
    .map((path) => ({ path, lines: readFileSync(join(dist, path), 'utf8').split('\n') }));
  const places = new Map();
  for (const [, , , line, column, , , map, property] of misses) {
    const key = `${property} ${line}:${column}`;
    const place = places.get(key) ?? { count: 0, classes: new Set(), property, line, column };
    place.count++;
    place.classes.add(map);
    places.set(key, place);
  }
  console.log(`${(misses.length / MOST_ARTICLES).toFixed(1)} misses an article`);
  for (const place of [...places.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN)) {
    const { count, classes, property, line, column } = place;
    const at = files.filter(({ lines }) => lines[line - 1]?.startsWith(property, column - 1)).map(({ path }) => path);
    console.log(`${count} misses, ${classes.size} classes: ${property} at ${line}:${column} ${at.join(' or ')}`);
  }
}
