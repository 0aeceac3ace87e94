// node bench/graph/paths.mjs <DATABASE_URL> [requests]: the processor time that Node takes for a query by its plan and
// by the resolvers, side by side, in turns. Of a graph such as seed.mjs makes, or that `ingest src/samples` makes.
import { execute, getOperationAST, parse } from 'graphql';
import { createContext } from '../../dist/graphql/context.js';
import { buildGraphSchema } from '../../dist/graphql/schema.js';
import { createPlanner } from '../../dist/planner/answer.js';
import { writeData } from '../../dist/planner/json-text.js';
import { openDatabase } from '../../dist/storage/database.js';

const [url, requests = '160'] = process.argv.slice(2);
if (!url) {
  console.error('wants: node bench/graph/paths.mjs <DATABASE_URL> [requests]');
  process.exit(2);
}
const COUNT = Number(requests);
const AT_ONCE = 8;
const ROUNDS = 6;

let statements = 0;
const onStatement = () => {
  statements += 1;
};
const database = await openDatabase({ url, dataDir: '', onStatement });
const schema = buildGraphSchema();
const plan = createPlanner(schema);

const PATHS = {
  resolvers: async (document, variableValues) => {
    const contextValue = createContext(database);
    return JSON.stringify((await execute({ schema, document, variableValues, contextValue })).data);
  },
  plan: async (document, variables) => {
    const answer = await plan(document, getOperationAST(document), variables, createContext(database));
    if (answer === null) throw new Error('no plan answers this');
    return writeData(answer.data);
  },
};

const first = async (query) =>
  JSON.parse(await PATHS.resolvers(parse(`{ list: ${query} { nodes { id } } }`), {})).list.nodes[0];
const article = await first('articles(first: 1)');
const person = await first('people(first: 1)');
const place = await first('places(first: 1)');

const QUERIES = {
  'an article with all of it': [
    `query ($id: ID!) { article(by: { id: $id }) { id title url publishedAt outlet { id name }
      quotes(first: 100) { nodes { id text kind confidence speaker { id name } } }
      mentions(first: 100) { nodes { form span { start end } entity { id name } } } } }`,
    article,
  ],
  'a person with 20 quotes': [
    `query ($id: ID!) { person(by: { id: $id }) { id name slug
      quotes(first: 20) { nodes { id text kind article { id title publishedAt outlet { name } } } } } }`,
    person,
  ],
  '50 articles with 3 quotes each': [
    `{ articles(first: 50) { nodes { id title publishedAt
      quotes(first: 3) { nodes { id text speaker { id name } } } } } }`,
    {},
  ],
  'four levels deep': [
    `query ($id: ID!) { place(by: { id: $id }) { id name quotesAbout(first: 20) { nodes { speaker { id name
      quotes(first: 5) { nodes { id text article { id title people(first: 5) { nodes { id name } } } } } } } } } }`,
    place,
  ],
};

async function measure(path, document, variables) {
  const before = process.cpuUsage();
  statements = 0;
  for (let sent = 0; sent < COUNT; sent += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => PATHS[path](document, variables)));
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000 / COUNT, sent: statements / COUNT };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

for (const [name, [query, variables]] of Object.entries(QUERIES)) {
  const document = parse(query);
  const answers = await Promise.all(Object.values(PATHS).map((answer) => answer(document, variables)));
  if (answers[0] !== answers[1]) throw new Error(`the answers to "${name}" differ`);
  const times = { resolvers: [], plan: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const path of Object.keys(times)) {
      const time = await measure(path, document, variables);
      // The first round warms up.
      if (round > 0) times[path].push(time);
    }
  }
  const of = (path) => {
    const ms = median(times[path].map((time) => time.ms));
    return { ms, text: `${path} ${ms.toFixed(2)} ms, ${times[path][0].sent} statements` };
  };
  const [resolvers, planned] = [of('resolvers'), of('plan')];
  console.log(`${name}: ${resolvers.text}; ${planned.text}; ${(resolvers.ms / planned.ms).toFixed(1)} times less`);
}
await database.close();
