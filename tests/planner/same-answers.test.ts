import { join } from 'node:path';
import { execute, getOperationAST, parse, print, validate } from 'graphql';
import { createContext } from '../../src/graphql/context.ts';
import { checkOperation } from '../../src/graphql/limits/check-operation.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import { graphStore } from '../../src/ingest/store/store.ts';
import { analyze } from '../../src/nlp/analyze.ts';
import { createPlanner } from '../../src/planner/answer.ts';
import { JsonText, writeData } from '../../src/planner/json-text.ts';
import { everyFocus } from '../fuzz/focus.ts';
import { generateQuery, type Operation } from '../fuzz/generate.ts';
import { harvest } from '../fuzz/harvest.ts';
import { randomFrom } from '../fuzz/random.ts';
import { shrink } from '../fuzz/shrink.ts';
import type { Pool } from '../fuzz/values.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { storeSources } from '../support/sources.ts';
import { plainPart } from './plain-part.ts';

/** How many documents; each has a seed of its own, and `PLANNER_SEED=<seed> PLANNER_DOCUMENTS=1` asks one again. */
const DOCUMENTS = Number(process.env.PLANNER_DOCUMENTS || 1_000);
const SEED = Number(process.env.PLANNER_SEED || Date.now() % 1_000_000_000);

const schema = buildGraphSchema();
const focuses = everyFocus(schema);
const reasons: string[] = [];
const plan = createPlanner(schema);

let db: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  db = await openTestDatabase();
  const paths = [join(import.meta.dirname, '../../src/samples')];
  await ingestSources({ paths, analyze, store: graphStore(db.database) });
  await storeSources(db.database);
  pool = await harvest(async (query) => (await byResolvers(query, {})).data);
}, 300_000);
afterAll(() => db.close());

async function byResolvers(query: string, variables: Record<string, unknown>) {
  const contextValue = createContext(db.database);
  const result = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
  return { ...result, names: [...contextValue.chosenNames] };
}

async function byPlan(query: string, variables: Record<string, unknown>) {
  const document = parse(query);
  const context = createContext(db.database);
  const answer = await plan(document, getOperationAST(document)!, variables, context, (reason) =>
    reasons.push(String(reason)),
  );
  return answer && { ...answer, names: [...context.chosenNames] };
}

function operationOf(seed: number): Operation {
  const random = randomFrom(seed);
  const focus = random.chance(0.7) ? focuses[seed % focuses.length]! : null;
  const isSearch = focus !== null && /highlight|rank/i.test(focus.name);
  return generateQuery(schema, { random, pool, hostility: random.pick([0, 0, 0, 0.02]), isSearch }, focus);
}

const why = new Set<string>();
/**
 * What a plan answered, where PostgreSQL wrote a part of it, what the resolvers refuse, and what is left to them though
 * they answer it.
 */
const counts = { planned: 0, texts: 0, refused: 0, left: 0 };

/** Half a character, which no document may hold: it is refused before anything is planned. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** How an answer by a plan differs, if there is one. */
async function differenceOf({ document, variables }: Operation): Promise<string | null> {
  const query = print(document);
  if (HALF_CHARACTER.test(query)) return null;
  if (validate(schema, document).length > 0 || checkOperation(schema, document, undefined, variables)) return null;
  const expected = await byResolvers(query, variables);
  const answer = await byPlan(query, variables);
  if (answer === null) {
    counts[expected.errors ? 'refused' : 'left'] += 1;
    if (!expected.errors) why.add(reasons.at(-1)!);
    return null;
  }
  if (expected.errors) return `planned what is refused: ${expected.errors[0]!.message}`;
  counts.planned += 1;
  if (Object.values(answer.data).some((value) => value instanceof JsonText)) counts.texts += 1;
  const texts = [
    JSON.stringify(expected),
    `{"data":${writeData(answer.data)},"names":${JSON.stringify(answer.names)}}`,
  ];
  return texts[0] === texts[1] ? null : `expected ${texts[0]}\n got     ${texts[1]}`;
}

it('answers by a plan what resolvers answer, byte for byte', async () => {
  for (let seed = SEED; seed < SEED + DOCUMENTS; seed++) {
    const whole = operationOf(seed);
    const operation = (await differenceOf(whole)) === null ? plainPart(schema, whole) : whole;
    if (operation !== whole && (await differenceOf(operation)) === null) continue;
    const smallest = await shrink(operation, async (other) => (await differenceOf(other)) !== null);
    const { document, variables } = smallest;
    throw new Error(
      [`PLANNER_SEED=${seed}`, print(document), JSON.stringify(variables), await differenceOf(smallest)].join('\n'),
    );
  }
  if (DOCUMENTS < 200) return;
  expect([...why]).toEqual([]);
  expect(counts.planned).toBeGreaterThan(DOCUMENTS / 3);
  expect(counts.texts).toBeGreaterThan(DOCUMENTS / 10);
}, 3_000_000);
