// node bench/graph/search.mjs <DATABASE_URL>: asks a graph, such as seed.mjs makes, for searches of every kind by the
// build in dist/, through GraphQL without HTTP. Prints the fastest and the median of 9 times in milliseconds, how many
// of processor time they took of Node.js and of PostgreSQL, which has to run on this machine, and how many a count
// found.
import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { createContext } from '../../dist/graphql/context.js';
import { buildGraphSchema } from '../../dist/graphql/schema.js';
import { openDatabase } from '../../dist/storage/database.js';

const TIMES = 9;
const [url, only = ''] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/graph/search.mjs <DATABASE_URL> [words of names of searches]');
  process.exit(2);
}

const schema = buildGraphSchema();
const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 60_000 });
const [{ slug }] = await database.source.query('select slug from entity order by quote_count desc, id desc limit 1');

const TEXTS = {
  'very common': 'first',
  common: 'school',
  middling: 'castle',
  rare: 'hinduism',
  'two common': 'first school',
  'two common, one or the other': 'first or school',
  'common phrase': '"first time"',
  'phrase of stop words': '"to be or not to be"',
  'stop words': 'to be or not to be',
  'one stop word': 'the',
  prefix: 'diplom*',
  'short prefix': 'co*',
  'common without common': 'first -school',
  nothing: 'first xylophonist',
};
const FILTERS = {
  '': '',
  ' by a speaker': `speaker: { slug: ${JSON.stringify(slug)} }`,
  ' in a year': 'publishedAt: { from: "2018-01-01", to: "2018-12-31" }',
  ' in a month': 'publishedAt: { from: "2018-01-01", to: "2018-01-31" }',
};
const ASKED = {
  'by relevance': (filter) => `{ quotes(filter: { ${filter} }) { edges { rank node { text } } } }`,
  newest: (filter) => `{ quotes(filter: { ${filter} }, orderBy: NEWEST) { nodes { text } } }`,
  count: (filter) => `{ quotes(filter: { ${filter} }) { atLeast } }`,
  groups: (filter) => `{ quoteStats(groupBy: [SPEAKER], filter: { ${filter} }) { rows { count } } }`,
  'articles by relevance': (filter) => `{ articles(filter: { ${filter} }) { edges { rank node { title } } } }`,
  'articles counted': (filter) => `{ articles(filter: { ${filter} }) { atLeast } }`,
};

/** Processor time of the database's backends so far; the kernel counts in hundredths of a second. */
async function backendMs() {
  const rows = await database.source.query(
    'select pid from pg_stat_activity where datname = current_database() and backend_type like $1',
    ['%backend%'],
  );
  const ticks = rows.map(({ pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return 10 * ticks.reduce((sum, count) => sum + count, 0);
}

console.log(`${' '.repeat(60)} fastest  median    Node  PostgreSQL`);
for (const [filterName, filter] of Object.entries(FILTERS)) {
  for (const [textName, text] of Object.entries(TEXTS)) {
    for (const [askedName, query] of Object.entries(ASKED)) {
      const name = `${textName}${filterName}, ${askedName}`;
      if (!name.includes(only)) continue;
      const source = query(`text: ${JSON.stringify(text)}, ${filter}`);
      const times = [];
      let note = '';
      const before = { node: process.cpuUsage(), postgres: await backendMs() };
      for (let time = 0; time < TIMES; time++) {
        const start = performance.now();
        const { data, errors } = await graphql({ schema, source, contextValue: createContext(database) });
        times.push(performance.now() - start);
        const list = data?.quotes ?? data?.articles;
        note = errors ? errors[0].message.slice(0, 60) : list?.atLeast === undefined ? '' : `${list.atLeast}`;
      }
      times.sort((a, b) => a - b);
      const { user, system } = process.cpuUsage(before.node);
      const postgres = (await backendMs()) - before.postgres;
      const shown = [times[0], times[Math.floor(TIMES / 2)], (user + system) / 1_000 / TIMES, postgres / TIMES];
      console.log(`${name.padEnd(60)} ${shown.map((ms) => ms.toFixed(1).padStart(7)).join(' ')} ms  ${note}`);
    }
  }
}
await database.close();
