// node bench/graph/plans.mjs <DATABASE_URL> [folder]: asks a graph, such as seed.mjs makes, the fifteen questions of
// src/questions/ by the build in dist/, and prints each SQL statement and PostgreSQL's plan of it. With a folder, the
// queries in it besides: NAME.graphql, with its variables in NAME.json where it has some. Two builds that run on one
// database print the same where nothing changed: `diff` shows what did. Costs, times and the layout of SQL are left
// out, and the statements of a question are in the order of their texts, since they may run side by side.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readQuestions } from '../../dist/questions/questions.js';
import { openDatabase } from '../../dist/storage/database.js';
import { ask } from './asking.mjs';

const [url, folder] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/graph/plans.mjs <DATABASE_URL> [folder]');
  process.exit(2);
}

const database = await openDatabase({ url, dataDir: '', statementTimeoutMs: 60_000 });
const questions = readQuestions().map(({ number, query }) => ({ name: `question ${number}`, query, variables: {} }));
for (const { name, query, variables } of [...questions, ...(folder ? queriesIn(folder) : [])]) {
  const { sent } = await ask(database, query, variables);
  console.log(`\n# ${name}: ${sent.length} statements`);
  const statements = [];
  for (const { text, values } of sent) statements.push(`\n${onOneLine(text)}\n${await planOf(text, values)}`);
  console.log(statements.sort().join('\n'));
}
await database.close();

function queriesIn(path) {
  const files = readdirSync(path).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const variables = join(path, file.replace(/graphql$/, 'json'));
    return {
      name: basename(file, '.graphql'),
      query: readFileSync(join(path, file), 'utf8'),
      variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
    };
  });
}

async function planOf(text, values) {
  const lines = await database.source.query(`explain (costs off) ${text}`, values);
  return lines.map((line) => `    ${line['QUERY PLAN']}`).join('\n');
}

function onOneLine(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\( | (?=\))/g, (mark) => mark.trim())
    .trim();
}
