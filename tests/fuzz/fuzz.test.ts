import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Kind, print, visit } from 'graphql';
import { createContext } from '../../src/graphql/context.ts';
import { createFormatError } from '../../src/graphql/format-error.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createApollo } from '../../src/http/apollo.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import { graphStore } from '../../src/ingest/store/store.ts';
import { analyze } from '../../src/nlp/analyze.ts';
import { loggerTo, startTestServer, type TestServer } from '../http/support.ts';
import type { Data } from '../support/api.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { storeSources } from '../support/sources.ts';
import { checkAnswer } from './check-answer.ts';
import { watchCoverage } from './coverage.ts';
import { everyFocus } from './focus.ts';
import { generateQuery, type Operation } from './generate.ts';
import { harvest } from './harvest.ts';
import { type Random, randomFrom } from './random.ts';
import { shrink } from './shrink.ts';
import type { Pool } from './values.ts';

/** How many documents; `npm run test:fuzz` sends 50,000. */
const DOCUMENTS = Number(process.env.FUZZ_DOCUMENTS || 2_000);
/** Of the first document; each that follows has the next. `FUZZ_SEED=<seed> FUZZ_DOCUMENTS=1` sends one again. */
const SEED = Number(process.env.FUZZ_SEED || Date.now() % 1_000_000_000);
/** A file that gets an example of each message of an error. */
const MESSAGES = process.env.FUZZ_MESSAGES;

/** A file that gets how often everything was reached. */
const COVERAGE = process.env.FUZZ_COVERAGE;

/** What an error of a query may be called; INTERNAL_SERVER_ERROR and TIMEOUT are not among them. */
const CODES = ['BAD_USER_INPUT', 'AMBIGUOUS_NAME', 'QUERY_TOO_COMPLEX'];
/** Words of ours that no client should read. */
const LEAK = /\bselect\b.*\bfrom\b|node_modules|\.ts:|\.js:|postgres|pglite|undefined|\[object|\bNaN\b/i;

const schema = buildGraphSchema();
const coverage = watchCoverage(schema);
const focuses = everyFocus(schema);
const log: string[] = [];
const logger = loggerTo(log);

let db: TestDatabase;
let apollo: ApolloServer | undefined;
let server: TestServer | undefined;
let pool: Pool;

beforeAll(async () => {
  db = await openTestDatabase();
  await ingestSources({
    paths: [join(import.meta.dirname, '../../src/samples')],
    analyze,
    store: graphStore(db.database),
  });
  await storeSources(db.database);
  apollo = createApollo(schema, createFormatError(logger), logger, () => undefined);
  await apollo.start();
  server = await startTestServer({ schema, logger, createContext: () => createContext(db.database) });
  pool = await harvest(async (query) => {
    const { data, errors } = await answer({ query, variables: {} });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  });
}, 300_000);
afterAll(async () => {
  await server?.close();
  await apollo?.stop();
  await db.close();
});

interface Body {
  query: string;
  variables: Record<string, unknown>;
}

/** What the server answers, by all it does but HTTP. */
async function answer(body: Body): Promise<Data> {
  const { body: sent } = await apollo!.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', 'application/json'],
      ]),
      search: '',
      body,
    },
    context: async () => createContext(db.database),
  });
  return JSON.parse(sent.kind === 'complete' ? sent.string : '');
}

async function answerByHttp({ query, variables }: Body, random: Random): Promise<Data> {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const isShort = parameters.toString().length < 8_000;
  const response =
    isShort && random.chance(0.5)
      ? await fetch(`${server!.url}/graphql?${parameters}`, { headers: { accept: 'application/json' } })
      : await fetch(`${server!.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
  return response.json();
}

const toBody = ({ document, variables }: Operation): Body => ({ query: print(document), variables });

/** What is wrong with an answer: the first thing, in words that are the same for the same fault. */
function faultOf(operation: Operation, json: Data): string | null {
  for (const { message, extensions } of json.errors ?? []) {
    const code = extensions?.code;
    if (code === 'INTERNAL_SERVER_ERROR') return `internal: ${JSON.parse(log.at(-1) ?? '{}').err?.message}`;
    if (!CODES.includes(code)) return `the code ${code}`;
    if (LEAK.test(withoutInput(message))) return `the message ${withoutInput(message).slice(0, 200)}`;
  }
  if (!('data' in json) && !json.errors) return 'neither data nor errors';
  return checkAnswer(schema, operation, json.data).problems[0] ?? null;
}

/** A message without what the client sent. */
const withoutInput = (message: string): string => message.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/got .*/s, 'got');

/** The next page of one of the lists that the answer shows, asked for with the cursor it gave. */
function nextPage(operation: Operation, json: Data, random: Random): { next: Operation; path: string } | null {
  const { next } = checkAnswer(schema, operation, json.data);
  if (next.length === 0) return null;
  const { field, path, cursor } = random.pick(next);
  const document = visit(operation.document, {
    Field(node) {
      if (node !== field) return undefined;
      const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'after');
      const value = { kind: Kind.STRING, value: cursor } as const;
      const after = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'after' }, value } as const;
      return { ...node, arguments: [...others, after] };
    },
  });
  return { next: { document, variables: operation.variables }, path };
}

interface Failure {
  fault: string;
  seed: number;
  operation: Operation;
}

const outcomes = { whole: 0, partly: 0, refused: 0, nextPages: 0, ids: 0, byHttp: 0 };
const messages = new Map<string, string>();

function take(json: Data): void {
  outcomes[!json.errors ? 'whole' : json.data ? 'partly' : 'refused'] += 1;
  for (const { message } of json.errors ?? []) {
    const kind = withoutInput(message).replace(/\d+/g, '0');
    if (!messages.has(kind)) messages.set(kind, message);
  }
}

/** Sends the document of a seed. */
async function send(seed: number): Promise<Failure | null> {
  const random = randomFrom(seed);
  const hostility = random.pick([0, 0, 0.02, 0.1, 0.4]);
  // Most of them go somewhere, so that few are enough to reach everything.
  const focus = random.chance(0.7) ? focuses[seed % focuses.length]! : null;
  const isSearch = focus !== null && /highlight|rank/i.test(focus.name);
  const values = { random, pool, hostility: focus ? hostility / 10 : hostility, isSearch };
  const operation = generateQuery(schema, values, focus);
  const byHttp = random.chance(0.1);
  const ask = (body: Body) => (byHttp ? answerByHttp(body, random) : answer(body));
  outcomes.byHttp += Number(byHttp);
  const json = await ask(toBody(operation));
  take(json);
  const fault = faultOf(operation, json);
  if (fault !== null) return { fault, seed, operation };
  const following = random.chance(0.5) ? nextPage(operation, json, random) : null;
  if (following) {
    const { next, path } = following;
    outcomes.nextPages += 1;
    const page = await ask(toBody(next));
    // Lists inside its entries may be refused now: those of the page before had none of them.
    const refused = page.errors?.find((error: Data) => error.path?.join('.') === path);
    const problem = faultOf(next, page) ?? refused?.message;
    if (problem) return { fault: problem, seed, operation: next };
  }
  const { ids } = checkAnswer(schema, operation, json.data);
  if (ids.length === 0 || !random.chance(0.3)) return null;
  outcomes.ids += 1;
  const { id, type } = random.pick(ids);
  const found = await answer({ query: 'query ($id: ID!) { node(id: $id) { __typename id } }', variables: { id } });
  const isFound = found.data?.node?.id === id && found.data.node.__typename === type;
  return isFound ? null : { fault: `node(id) of ${type}: ${JSON.stringify(found)}`, seed, operation };
}

/** A seed behind all others whose document goes to a focus, if it goes anywhere. */
function seedOf(focus: number, round: number): number {
  const behind = Math.ceil((SEED + DOCUMENTS) / focuses.length) + round;
  return behind * focuses.length + focus;
}

async function describeFailure({ fault, seed, operation }: Failure): Promise<string> {
  const fails = async (smaller: Operation) => faultOf(smaller, await answer(toBody(smaller))) === fault;
  const smallest = await shrink(operation, fails);
  return `seed ${seed}: ${fault}\n${print(smallest.document)}\n${JSON.stringify(smallest.variables)}`;
}

test(
  `${DOCUMENTS} documents made from the schema are answered or refused in words (seed ${SEED})`,
  async () => {
    const failures = new Map<string, Failure>();
    const started = performance.now();
    let failed = 0;
    const note = (failure: Failure | null) => {
      if (!failure) return;
      failed += 1;
      if (failures.has(failure.fault)) return;
      failures.set(failure.fault, failure);
      process.stdout.write(`fuzz: seed ${failure.seed} failed: ${failure.fault}\n`);
    };
    for (let number = 0; number < DOCUMENTS; number++) {
      note(await send(SEED + number));
    }
    // What chance has left out is sent for.
    for (const [index, { name }] of focuses.entries()) {
      for (let round = 0; round < 40 && DOCUMENTS >= 2_000 && coverage.get(name) === 0; round++) {
        note(await send(seedOf(index, round)));
      }
    }
    const seconds = Math.round((performance.now() - started) / 1_000);
    const reached = [...coverage.values()].filter((count) => count > 0).length;
    process.stdout.write(
      `fuzz: ${DOCUMENTS} documents from seed ${SEED} in ${seconds} s, ${failed} failed in ${failures.size} ways; ` +
        `${JSON.stringify(outcomes)}; ${reached} of ${coverage.size} fields, arguments and values reached\n`,
    );
    if (MESSAGES) writeFileSync(MESSAGES, `${[...messages.values()].join('\n---\n')}\n`);
    const described = [];
    for (const failure of [...failures.values()].slice(0, 10)) described.push(await describeFailure(failure));
    expect(described.join('\n\n')).toBe('');
  },
  4 * 3_600_000,
);

/** Fewer documents are not enough. */
const whenMany = DOCUMENTS < 2_000 ? test.skip : test;

whenMany('every field, argument, input and enum value of the schema was reached', () => {
  const counts = [...coverage].sort((a, b) => a[1] - b[1]);
  if (COVERAGE) writeFileSync(COVERAGE, counts.map(([name, count]) => `${count} ${name}\n`).join(''));
  expect(counts.filter(([, count]) => count === 0).map(([name]) => name)).toEqual([]);
});
