import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { checkLimits } from '../../src/graphql/limits/check-operation.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import { graphStore } from '../../src/ingest/store/store.ts';
import { analyze } from '../../src/nlp/analyze.ts';
import { type Answered, writePage } from '../../src/questions/page.ts';
import { readQuestions } from '../../src/questions/questions.ts';
import { apiOf } from '../support/api.ts';
import { withGraph } from '../support/with-graph.ts';

const ROOT = join(import.meta.dirname, '../..');
const QUESTIONS = readQuestions();
const cases = QUESTIONS.map((question) => [question.title, question] as const);

test('there are fifteen, numbered', () => {
  expect(QUESTIONS.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
});

test.each(cases)('"%s" has one operation, with a name for its tab', (_title, { query }) => {
  const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  expect(operations).toMatchObject([{ name: { value: expect.stringMatching(/^[A-Z]\w+$/) } }]);
});

test.each(cases)('"%s" fits the schema and its limits', (_title, { query }) => {
  const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'));
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  expect(checkLimits(schema, document, null, {})).toBeNull();
});

describe('on the sample graph', () => {
  const db = withGraph();
  const { ask } = apiOf(() => db.database);

  beforeAll(async () => {
    await ingestSources({
      paths: [join(ROOT, 'src/samples')],
      analyze,
      store: graphStore(db.database),
    });
  });

  test('docs/queries.md holds what the server answers; "npm run docs" writes it anew', async () => {
    const answered: Answered[] = [];
    for (const question of QUESTIONS) answered.push({ question, answer: await ask(question.query) });
    expect(writePage(answered)).toBe(readFileSync(join(ROOT, 'docs/queries.md'), 'utf8'));
  });
});
