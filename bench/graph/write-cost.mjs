// node bench/graph/write-cost.mjs <DATABASE_URL>: what the triggers that keep counts add to the storing of an article,
// by the build in dist/: the sample articles, each time with another last line, stored in turns with triggers and
// without. What it stores stays, so that the counts are made anew at the end.
import { readdirSync, readFileSync } from 'node:fs';
import { storeArticle } from '../../dist/ingest/store/store-articles.js';
import { analyze } from '../../dist/nlp/analyze.js';
import { openDatabase } from '../../dist/storage/database.js';
import { migrate } from '../../dist/storage/migrate.js';

const ROUNDS = 12;
const PASSES = 5;
const TABLES = ['quote', 'quote_about', 'article_entity'];
const url = process.argv[2];
if (!url) {
  console.error('wants: node bench/graph/write-cost.mjs <DATABASE_URL>');
  process.exit(2);
}

const samples = new URL('../../src/samples/', import.meta.url);
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'));
const analyses = [];
const read = (text) => {
  const start = performance.now();
  const analysis = analyze({ text, publishedAt: '2022-01-29' });
  analyses.push(performance.now() - start);
  return { text, analysis };
};
for (let pass = 0; pass < PASSES; pass++) texts.map(read);
const stories = texts.map(read);
const run = `${process.pid}-${Math.round(performance.now())}`;

const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 0 });
await migrate(database);
const times = { enable: [], disable: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const state of round % 2 === 0 ? ['enable', 'disable'] : ['disable', 'enable']) {
    for (const table of TABLES) await database.source.query(`alter table ${table} ${state} trigger user`);
    for (let pass = 0; pass < PASSES; pass++) {
      for (const [number, { text, analysis }] of stories.entries()) {
        const draft = {
          ...{
            text: `${text}\n${run} ${state} ${round} ${pass} ${number}`,
            title: 'Sample',
            url: null,
            outlet: 'Bench',
          },
          ...{ publishedAt: new Date(Date.UTC(2022, 0, 1 + round)), authors: [], section: null, language: 'en' },
          origin: 'bench',
        };
        const start = performance.now();
        await storeArticle(database, draft, analysis);
        // After the change of triggers each statement is planned anew.
        if (pass > 0) times[state].push(performance.now() - start);
      }
    }
  }
}
for (const table of TABLES) await database.source.query(`alter table ${table} enable trigger user`);
await database.source.query('select rebuild_statistics()');
await database.close();

const at = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)].toFixed(2);
const mean = (counts) => (counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(1);
console.log(
  `an article has ${mean(stories.map(({ analysis }) => analysis.quotes.length))} quotes and ` +
    `${mean(stories.map(({ analysis }) => analysis.entities.length))} entities`,
);
console.log(`finding them: median ${at(analyses, 0.5)} ms, the fastest tenth ${at(analyses, 0.1)} ms an article`);
for (const [state, label] of [
  ['disable', 'without triggers'],
  ['enable', 'with triggers'],
]) {
  console.log(`${label}: median ${at(times[state], 0.5)} ms, the fastest tenth ${at(times[state], 0.1)} ms an article`);
}
