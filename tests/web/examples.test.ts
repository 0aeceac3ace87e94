import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { checkLimits } from '../../src/graphql/limits.ts';
import { examples } from '../../src/web/graphiql/examples.ts';

const schemaFile = join(import.meta.dirname, '../../schema.graphql');
const cases = examples.map((example) => [example.title, example] as const);

test.each(cases)('"%s" is one operation with a name for its tab', (_title, { query }) => {
  const [operation, ...others] = parse(query).definitions;
  expect(others).toEqual([]);
  expect(operation?.kind === Kind.OPERATION_DEFINITION && operation.name?.value).toMatch(/^[A-Z]\w+$/);
});

test.each(cases)('"%s" fits the schema and its limits', (_title, { query, variables }) => {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  expect(checkLimits(schema, document, null, variables ?? {})).toBeNull();
});
