// node bench/extraction/extraction.mjs <articles.jsonl.gz> <dist> [<other dist>]: the processor time that `analyze`
// takes for the "text" of each line, by one build or by two of them in turns. The first article reads the models, and
// the first rounds are slower until the code is compiled; the last line is of the rounds after that.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const WARM_UP = 4;
const ROUNDS = 6;
/** Articles that one build analyses before it is the other's turn. */
const TURN = 10;
const MOST_ARTICLES = 120;

const [file, ...folders] = process.argv.slice(2);
const articles = readArticles(file);
const builds = [];
for (const folder of folders) {
  const { analyze } = await import(join(resolve(folder), 'nlp/analyze.js'));
  builds.push({ folder, analyze, quickest: [] });
}

for (const { folder, analyze } of builds) {
  const first = timeOf(() => analyze(articles[0]));
  const rounds = Array.from({ length: WARM_UP }, () => timeOf(() => articles.forEach(analyze)) / articles.length);
  console.log(
    `${folder}: first article ${first.toFixed(0)} ms, then ${rounds.map((ms) => ms.toFixed(1)).join(', ')} ms`,
  );
}
for (let round = 0; round < ROUNDS; round++) {
  for (let at = 0; at < articles.length; at += TURN) {
    const turn = articles.slice(at, at + TURN);
    for (const { analyze, quickest } of builds)
      quickest[at] = Math.min(
        quickest[at] ?? Infinity,
        timeOf(() => turn.forEach(analyze)),
      );
  }
}
const means = builds.map(({ quickest }) => quickest.reduce((sum, ms) => sum + ms, 0) / articles.length);
for (const [k, ms] of means.entries()) console.log(`${folders[k]}: ${ms.toFixed(2)} ms an article`);
if (means.length === 2) console.log(`the first takes ${(means[0] / means[1]).toFixed(3)} times as long as the second`);
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB resident`);

/** Some articles from all over the file. */
function readArticles(path) {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / MOST_ARTICLES));
  return lines
    .filter((_, i) => i % step === 0)
    .slice(0, MOST_ARTICLES)
    .map((line) => ({ text: JSON.parse(line).text, publishedAt: null }));
}

/** In milliseconds, of all threads of this process. */
function timeOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
