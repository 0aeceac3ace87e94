import { isNonNullType } from 'graphql';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { apiOf } from '../support/api.ts';
import { storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';

const db = withGraph(storeNews);
const { refuse } = apiOf(() => db.database);

test('every field of a query may be null but nodes, whose entries may', () => {
  const fields = Object.values(buildGraphSchema().getQueryType()!.getFields());
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual(['nodes']);
});

test.each([
  'entities(first: 0) { nodes { id } }',
  'people(first: 101) { totalCount }',
  'organizations(search: "…") { nodes { id } }',
  'places(after: "x") { nodes { id } }',
  'outlets(first: 1, last: 1) { nodes { id } }',
  'articles(filter: { language: [] }) { nodes { id } }',
  'quotes(filter: { speaker: { name: ["Nobody Known"] } }) { totalCount }',
  'statements(orderBy: NEWEST, before: "x") { nodes { id } }',
  'quoteStats(groupBy: []) { total }',
  'mentionGraph(minWeight: 0) { edgeCount }',
  'person(by: { name: "Sullivan" }) { id }',
  'person(by: { name: "Lavrov" }) { quotes(first: 0) { totalCount } }',
])('a panel that is refused leaves the others standing: %s', async (panel) => {
  const { data, errors } = await refuse(`{
    before: people(first: 1) { nodes { name } }
    bad: ${panel}
    after: quoteStats(groupBy: [KIND], first: 1) { rows { count } }
  }`);
  expect(data).toEqual({
    before: { nodes: [{ name: 'Sergey Lavrov' }] },
    bad: null,
    after: { rows: [{ count: 6 }] },
  });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code: expect.stringMatching(/^(BAD_USER_INPUT|AMBIGUOUS_NAME)$/) });
  expect(errors[0]!.path![0]).toBe('bad');
});
