// node bench/extraction/extraction.mjs <articles.jsonl.gz> <dist> [<other dist>] [--extractor accurate] [--articles 60]
// takes the processor time of the extraction for the "text" of each line, by one build or by two of them in turns.
// The first article reads the models, and the first rounds are slower until the code is compiled; the last line is of
// the rounds after that.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const WARM_UP = 4;
const ROUNDS = 6;
/** Articles that one build analyses before it is the other's turn. */
const TURN = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { extractor: { type: 'string', default: 'fast' }, articles: { type: 'string', default: '120' } },
});
const [file, ...folders] = positionals;
const articles = readArticles(file, Number(values.articles));
const builds = [];
for (const folder of folders) {
  const { analyze, analyzeAccurately } = await import(join(resolve(folder), 'nlp/analyze.js'));
  builds.push({ folder, analyze: values.extractor === 'accurate' ? analyzeAccurately : analyze, quickest: [] });
}

for (const { folder, analyze } of builds) {
  const first = await timeOf(analyze, articles.slice(0, 1));
  const rounds = [];
  for (let round = 0; round < WARM_UP; round++) rounds.push((await timeOf(analyze, articles)) / articles.length);
  console.log(
    `${folder}: first article ${first.toFixed(0)} ms, then ${rounds.map((ms) => ms.toFixed(1)).join(', ')} ms`,
  );
}
for (let round = 0; round < ROUNDS; round++) {
  for (let at = 0; at < articles.length; at += TURN) {
    const turn = articles.slice(at, at + TURN);
    for (const { analyze, quickest } of builds)
      quickest[at] = Math.min(quickest[at] ?? Infinity, await timeOf(analyze, turn));
  }
}
const means = builds.map(({ quickest }) => quickest.reduce((sum, ms) => sum + ms, 0) / articles.length);
for (const [k, ms] of means.entries())
  console.log(`${folders[k]}: ${ms.toFixed(2)} ms an article, ${(1000 / ms).toFixed(1)} articles a second`);
if (means.length === 2) console.log(`the first takes ${(means[0] / means[1]).toFixed(3)} times as long as the second`);
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB resident`);

/** Some articles from all over the file. */
function readArticles(path, most) {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines
    .filter((_, i) => i % step === 0)
    .slice(0, most)
    .map((line) => ({ text: JSON.parse(line).text, publishedAt: null }));
}

/** In milliseconds, of all threads of this process. */
async function timeOf(analyze, articles) {
  const before = process.cpuUsage();
  for (const article of articles) await analyze(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
