import { execute, getOperationAST, parse } from 'graphql';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createPlanner } from '../../src/planner/answer.ts';
import { JsonText, writeData } from '../../src/planner/json-text.ts';
import { storeAnalysed } from '../support/articles.ts';
import { withGraph } from '../support/with-graph.ts';

// Rows and pages whose JSON PostgreSQL writes: by one statement, and as JavaScript writes it.

const schema = buildGraphSchema();
const plan = createPlanner(schema);

const ODD = 'It\'s "so" \\ far\tand \u2028 é 😀 \u007f';

const db = withGraph(async (database) => {
  await storeAnalysed(
    database,
    {
      title: ODD,
      text: 'Oda Lind of the Tarn Board said: “We go on.” “Nobody asked us,” somebody said.',
      outlet: `The ${ODD}`,
      url: 'https://tarn.example/A b?c=ü',
      publishedAt: '0999-03-01T02:03:04.500Z',
    },
    {
      people: [{ name: 'Oda Lind', aliases: ['Lind'] }],
      organizations: ['Tarn Board'],
      quotes: [
        { content: 'We go on.', speaker: 'Oda Lind', cue: 'said', about: ['Tarn Board'] },
        { content: 'Nobody asked us,', cue: 'said', about: ['Tarn Board'] },
      ],
    },
  );
  await storeAnalysed(database, { title: 'No date', text: 'Lind sat down.', publishedAt: null });
});

const QUERIES = {
  'columns of all kinds': `{ articles(first: 5) { __typename nodes { __typename id title url publishedAt language authors
    outlet { id name } } } }`,
  'rows that are not there':
    '{ articles { nodes { title outlet { name } quotes { nodes { text speaker { name } } } } } }',
  'what JavaScript works out': `{ quotes { nodes { id kind confidence span { start end text } pieces { text } cue { lemma stance }
    explanation { foundBy speakerBy } } } }`,
  'entities by their type': `{ entities { nodes { __typename id name ... on Organization { kind }
    ... on Person { slug quotes(first: 2) { nodes { text } } } } } }`,
  'pages of rows that others name': `{ quotes(first: 9) { nodes { speaker { id quotes(first: 1) { nodes { text
    article { title people(first: 2) { nodes { name quotesAbout(first: 3) { nodes { text } } } } } } } } } } }`,
  'aliases and fragments': `{ a: articles(first: 1) { n: nodes { t: title ...F } } b: articles(first: 2) { nodes { ...F } } }
    fragment F on Article { mentions(first: 3) { nodes { form entity { id ... on Place { slug } } } } }`,
};

/** The answer to a query is one text for each of its fields, made by so many statements at most. */
async function expectTexts(query: string, variables: Record<string, unknown>, statements?: number): Promise<void> {
  const document = parse(query);
  const contextValue = createContext(db.database);
  const { data } = await execute({ schema, document, variableValues: variables, contextValue });
  db.statements.reset();
  const answer = await plan(document, getOperationAST(document)!, variables, createContext(db.database), (error) => {
    throw error;
  });
  const values = Object.values(answer!.data);
  expect(values.map((value) => value instanceof JsonText)).toEqual(values.map(() => true));
  expect(writeData(answer!.data)).toBe(JSON.stringify(data));
  expect(JSON.stringify(answer!.data)).toBe(JSON.stringify(data));
  expect(db.statements.count).toBe(statements ?? values.length);
}

it.each(Object.entries(QUERIES))('%s', (_, query) => expectTexts(query, {}));

it.each(['NEWEST', 'OLDEST', 'NEWEST_STORED'])('words of one speaker: %s', async (orderBy) => {
  const { entity } = (await execute({
    schema,
    document: parse('{ entity(by: { name: "Oda Lind" }) { id } }'),
    contextValue: createContext(db.database),
  }))!.data as { entity: { id: string } };
  const query = `query ($id: ID!, $text: String!, $orderBy: QuoteOrder!) {
    quotes(orderBy: $orderBy, filter: { text: $text, speaker: { id: [$id] }, kind: [DIRECT, INDIRECT],
      publishedAt: { to: "1999-12-31" } }) { nodes { text article { title } } } }`;
  // Who is asked for is still remembered.
  for (const text of ['go on', 'go -nobody', '"we go"', 'went*', 'nobody'])
    await expectTexts(query, { id: entity.id, text, orderBy }, 1);
});
