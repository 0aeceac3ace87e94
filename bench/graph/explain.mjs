// node bench/graph/explain.mjs <DATABASE_URL> [words of names of questions]: asks a graph, such as seed.mjs makes, the
// fifteen of src/questions/ and those of questions.mjs by the build in dist/, through GraphQL without HTTP, and prints
// the fastest, the median and the slowest of 31 times. With words, only questions whose name has them, and PostgreSQL's
// plan of each statement besides.
import { readQuestions } from '../../dist/questions/questions.js';
import { openDatabase } from '../../dist/storage/database.js';
import { ask } from './asking.mjs';
import { questions } from './questions.mjs';

const TIMES = 31;
const [url, ...words] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/graph/explain.mjs <DATABASE_URL> [words of names of questions]');
  process.exit(2);
}

const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 60_000 });
const popular = await database.source.query(
  'select slug, name from entity order by quote_count desc, id desc limit 10',
);
const [counted] = await database.source.query(
  'select slug, name from entity where not keeps_co_mentions order by quote_count desc, id desc limit 1',
);
const fifteen = readQuestions().map(({ number, query }) => ({
  name: `${number} ${/query (\w+)/.exec(query)[1]}`,
  query,
}));
const asked = [...fifteen, ...questions(popular, counted)].filter(({ name }) => name.includes(words.join(' ')));

console.log(`${' '.repeat(50)} fastest  median slowest`);
let slow = 0;
for (const { name, query, mostMs } of asked) {
  const { sent, answer } = await ask(database, query);
  const size = JSON.stringify(answer.data).length;
  const times = [];
  for (let time = 0; time < TIMES; time++) times.push((await ask(database, query)).ms);
  times.sort((a, b) => a - b);
  const median = times[Math.floor(TIMES / 2)];
  const verdict = mostMs === undefined ? '' : median <= mostMs ? `within ${mostMs}` : `MORE THAN ${mostMs}`;
  if (median > mostMs) slow++;
  console.log(
    `${name.padEnd(50)} ${[times[0], median, times.at(-1)].map((ms) => ms.toFixed(1).padStart(7)).join(' ')} ms  ` +
      `${sent.length} statements  ${(size / 1024).toFixed(1).padStart(6)} KB  ${verdict}`,
  );
  if (words.length > 0) for (const statement of sent) await explain(statement);
}
console.log(slow === 0 ? 'all within what is asked of them' : `${slow} of ${asked.length} take too long`);
await database.close();

async function explain({ text, values }) {
  const lines = await database.source.query(`explain (analyze, buffers) ${text}`, values);
  console.log(`\n${text}\n\n${lines.map((line) => line['QUERY PLAN']).join('\n')}\n`);
}
