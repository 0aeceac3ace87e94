import { execute, getOperationAST, parse } from 'graphql';
import { createContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { createPlanner } from '../../src/planner/answer.ts';
import { JsonText, writeData } from '../../src/planner/json-text.ts';
import { storeAnalysed } from '../support/articles.ts';
import { withGraph } from '../support/with-graph.ts';

// Counts in groups as texts: all of a query by one statement, and as the resolvers answer them.

const schema = buildGraphSchema();
const plan = createPlanner(schema);

const BOARD = 'The "Tarn" \\ Board é';
let ids: { person: string; organization: string };

const db = withGraph(async (database) => {
  const days = ['2019-11-30', '2020-01-01', '2020-01-31', '2022-01-01', null];
  for (const [at, publishedAt] of days.entries()) {
    await storeAnalysed(
      database,
      {
        title: `Tarn ${at}`,
        text: 'Oda Lind said: “We go on.” Ben Sund said: “Not us.” “No,” they said.',
        publishedAt,
      },
      {
        people: [{ name: 'Oda Lind' }, { name: 'Ben Sund' }],
        organizations: [BOARD],
        quotes: [
          { content: 'We go on.', speaker: 'Oda Lind', cue: 'said', about: [BOARD] },
          { content: 'Not us.', speaker: 'Ben Sund', cue: 'said', about: [BOARD] },
          ...(at === 1 ? [{ content: 'No,', cue: 'said', about: [BOARD] }] : []),
        ],
      },
    );
  }
  const { data } = await execute({
    schema,
    document: parse('{ people { nodes { id name } } organizations { nodes { id } } }'),
    contextValue: createContext(database),
  });
  const { people, organizations } = data as unknown as Record<string, { nodes: { id: string; name: string }[] }>;
  ids = {
    person: people!.nodes.find(({ name }) => name === 'Oda Lind')!.id,
    organization: organizations!.nodes[0]!.id,
  };
});

// Then who a filter names is remembered for longer than a slow machine takes.
beforeEach(() => {
  jest.spyOn(db.database, 'hearsOthers').mockReturnValue(true);
});

const OF_PERSON = 'filter: { speaker: { id: [$person] } }';
const ABOUT = 'filter: { about: { id: [$organization] } }';

/** The arguments of counts that are answered as texts. */
const TEXTS = {
  'months with empty ones between them': `groupBy: [MONTH], orderBy: KEY, ${OF_PERSON}`,
  'months, the most quotes first': `groupBy: [MONTH], orderBy: COUNT, first: 5, ${ABOUT}`,
  'the last years': `groupBy: [YEAR], last: 2, ${OF_PERSON}`,
  'days of a range':
    'groupBy: [DAY], filter: { speaker: { id: [$person] }, publishedAt: { from: "2019-12-30", to: "2020-02-02" } }',
  'weeks of nobody': 'groupBy: [WEEK], filter: { speaker: { id: [$person] }, publishedAt: { to: "1950-01-01" } }',
  'who speaks, equal ones by their keys': `groupBy: [SPEAKER], first: 2, ${ABOUT}`,
  'who speaks, nobody among them': `groupBy: [SPEAKER], ${ABOUT}`,
  'who speaks in one year':
    'groupBy: [SPEAKER], filter: { attributed: true, publishedAt: { from: "2020-01-01", to: "2020-12-31" } }',
  'two keys': `groupBy: [ABOUT, STANCE], ${OF_PERSON}`,
  'two rows that keys are ids of': 'groupBy: [ABOUT, SPEAKER]',
};

/** The arguments of counts that go the ordinary way. */
const OTHERS = {
  'another time zone': `groupBy: [MONTH], timeZone: "Asia/Tokyo", ${OF_PERSON}`,
  'the months of all': 'groupBy: [MONTH]',
  statements: `groupBy: [SPEAKER], unit: STATEMENTS, ${ABOUT}`,
  'what is sure': 'groupBy: [SPEAKER], filter: { minConfidence: 0.5 }',
  'the last of them': `groupBy: [SPEAKER], last: 2, ${ABOUT}`,
  outlets: 'groupBy: [OUTLET]',
};

const ROWS = `rows { __typename count keys { __typename dimension value label
  entity { __typename id name ... on Person { slug quotes(first: 1) { nodes { text } } } } outlet { name } } }`;
const WHOLE = 'total rowCount n: totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Asks by both ways; which fields were texts, and by how many statements, once who is asked for is remembered. */
async function ask(fields: string) {
  const document = parse(`query ($person: ID!, $organization: ID!) { ${fields} }`);
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: ids,
    contextValue: createContext(db.database),
  });
  expect(errors).toBeUndefined();
  const answer = async () =>
    plan(document, getOperationAST(document)!, ids, createContext(db.database), (error) => {
      throw error;
    });
  await answer();
  db.statements.reset();
  const planned = (await answer())!.data;
  expect(writeData(planned)).toBe(JSON.stringify(data));
  expect(JSON.stringify(planned)).toBe(JSON.stringify(data));
  return { texts: Object.values(planned).map((value) => value instanceof JsonText), statements: db.statements.count };
}

it.each(Object.entries(TEXTS))('%s', async (_, given) => {
  expect(await ask(`counts: quoteStats(${given}) { __typename ${ROWS} }`)).toEqual({ texts: [true], statements: 1 });
});

it.each(Object.entries(OTHERS))('not %s', async (_, given) => {
  expect((await ask(`counts: quoteStats(${given}) { ${ROWS} }`)).texts).toEqual([false]);
});

it('counts the whole of a series', async () => {
  const given = `groupBy: [MONTH], first: 3, ${OF_PERSON}`;
  expect(await ask(`counts: quoteStats(${given}) { ${WHOLE} nodes { count } }`)).toEqual({
    texts: [true],
    statements: 1,
  });
});

it('leaves shares, cursors and the whole of other groups to the resolvers', async () => {
  for (const more of ['rows { share }', 'edges { cursor }', 'total', 'pageInfo { endCursor }'])
    expect((await ask(`counts: quoteStats(groupBy: [SPEAKER], ${ABOUT}) { ${more} }`)).texts).toEqual([false]);
});

it('reads all of a query by one statement', async () => {
  const fields = Object.values(TEXTS).map((given, at) => `n${at}: quoteStats(${given}) { ${ROWS} }`);
  const { texts, statements } = await ask(fields.join(' '));
  expect([...new Set(texts)]).toEqual([true]);
  expect(statements).toBe(1);
});
