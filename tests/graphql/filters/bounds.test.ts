import { apiOf, namesOf, textsOf } from '../../support/api.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

const nested = (depth: number): string =>
  depth === 0 ? '{ kind: [DIRECT] }' : `{ ${['not', 'and', 'or'][depth % 3]}: ${nested(depth - 1)} }`;

describe.each(['quotes', 'articles'])('a filter of %s', (list) => {
  const condition = list === 'quotes' ? 'via: true' : 'section: ["World"]';
  const inside = (filter: string) => `{ ${list}(filter: ${filter}) { totalCount } }`;

  test.each([
    ['{ and: [] }', '"and" wants at least one filter: leave it out to match all'],
    ['{ or: [] }', '"or" wants at least one filter: leave it out to match all'],
    ['{ not: {} }', 'a filter inside "and", "or" or "not" wants a condition, got none'],
    [`{ or: [{ ${condition} }, {}] }`, 'a filter inside "and", "or" or "not" wants a condition, got none'],
    ['{ and: [{ text: null }] }', 'a filter inside "and", "or" or "not" wants a condition, got none'],
    [
      `{ or: [${Array(50).fill(`{ ${condition} }`).join(', ')}] }`,
      'a filter is made of at most 50 filters, got more: one condition takes a list of alternatives',
    ],
  ])('%.60s', async (filter, message) => {
    expect(await problem(inside(filter))).toEqual({ code: 'BAD_USER_INPUT', message, path: [list] });
  });

  test('of 50 filters is answered', async () => {
    const many = Array(49).fill(`{ ${condition} }`).join(', ');
    expect((await ask(inside(`{ or: [${many}] }`)))[list].totalCount).toBe(1);
    expect((await ask(inside(`{ and: [${many}] }`)))[list].totalCount).toBe(1);
  });
});

test('a filter nests five deep, and no deeper', async () => {
  expect((await ask(`{ quotes(filter: ${nested(5)}) { totalCount } }`)).quotes.totalCount).toBeGreaterThan(0);
  for (const depth of [6, 50]) {
    expect(await problem(`{ quotes(filter: ${nested(depth)}) { totalCount } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'a filter nests "and", "or" and "not" at most 5 deep, got 6 or more: conditions side by side have to be met together as they are',
      path: ['quotes'],
    });
  }
});

test('the names of all branches are looked up by one statement', async () => {
  const branches = Array.from({ length: 20 }, (_, index) =>
    index % 2 ? '{ speaker: { slug: ["sergey-lavrov"] } }' : '{ about: { slug: ["ukraine"], name: ["NATO"] } }',
  );
  db.statements.reset();
  await ask(`{ quotes(filter: { or: [${branches.join(', ')}] }) { nodes { id } } }`);
  // slugs, names; quotes
  expect(db.statements.count).toBe(3);
});

test.each([
  ['stance: []', '"stance" wants at least one value: leave it out to match all'],
  ['speaker: { type: [] }', '"type" wants at least one value: leave it out to match all'],
  [
    'speaker: { slug: ["sergey-lavrov"], type: [PLACE, ORGANIZATION] }',
    'no entity of type PLACE or ORGANIZATION is called "sergey-lavrov": look for it with entities(search: ...)',
  ],
  ['minConfidence: 1.01', '"minConfidence" wants a number from 0 to 1, got 1.01'],
  ['minConfidence: -0.1', '"minConfidence" wants a number from 0 to 1, got -0.1'],
  [
    'saidOn: { from: "2022-02-01", to: "2022-01-31" }',
    'a range wants "from" before "to", got from 2022-02-01 to 2022-01-31',
  ],
])('{ %s } is refused', async (filter, message) => {
  const expected = { code: 'BAD_USER_INPUT', message, path: ['quotes'] };
  expect(await problem(`{ quotes(filter: { ${filter} }) { nodes { id } } }`)).toEqual(expected);
  expect(await problem(`{ quotes(filter: { not: { ${filter} } }) { nodes { id } } }`)).toEqual(expected);
});

test('second-hand quotes, denials, and who is only mentioned', async () => {
  const data = await ask(`{
    relayed: quotes(filter: { via: true }) { nodes { text via { text } } }
    promised: quotes(filter: { stance: [PROMISE, DENY] }) { nodes { text } }
    article(by: { url: "https://www.harbour.example/talks" }) {
      speakers { entity { name } }
      onlyMentioned { totalCount nodes { name } }
      places: onlyMentioned(type: [PLACE], first: 1) { totalCount nodes { name } pageInfo { hasNextPage } }
    }
  }`);
  expect(data.relayed.nodes).toEqual([{ text: 'There is no positive reaction 😀 to it,', via: [{ text: 'Kremlin' }] }]);
  expect(textsOf(data.promised.nodes)).toEqual(['answers “very soon” to Russia']);
  expect(namesOf(data.article.speakers.map(({ entity }: { entity: { name: string } }) => entity))).toEqual([
    'Sergey Lavrov',
    'Antony Blinken',
  ]);
  expect(namesOf(data.article.onlyMentioned.nodes)).toEqual([
    'Geneva',
    'Kremlin',
    'North Atlantic Treaty Organization',
    'Ukraine',
  ]);
  expect(data.article.places).toEqual({ totalCount: 2, nodes: [{ name: 'Geneva' }], pageInfo: { hasNextPage: true } });
});
