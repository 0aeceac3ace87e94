import { apiOf } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const db = withEmptyGraph();
const { ask } = apiOf(() => db.database);

const store = (title: string, text: string, publishedAt: string | null, role: string) =>
  storeAnalysed(
    db.database,
    { title, text, publishedAt },
    { people: [{ name: 'Ann Ek', roles: [{ title: role, organization: null }] }] },
  );

test('a role tells the first and the last dated article that prints it', async () => {
  await store('Second', 'The city’s mayor Ann Ek stayed.', '2022-02-01T08:00:00Z', "city's mayor");
  await store('First', 'The City’s Mayor Ann Ek came.', '2022-01-01T08:00:00Z', "city's mayor");
  await store('At the same time', 'Ann Ek sang.', '2022-01-01T08:00:00Z', 'singer');
  await store('Undated', 'The pilot Ann Ek flew.', null, 'pilot');
  const query = '{ person(by: { slug: "ann-ek" }) { roles { title firstArticle { title } lastArticle { title } } } }';
  const { roles } = (await ask(query)).person;
  expect(roles).toEqual([
    { title: "city's mayor", firstArticle: { title: 'First' }, lastArticle: { title: 'Second' } },
    { title: 'singer', firstArticle: null, lastArticle: null },
    { title: 'pilot', firstArticle: null, lastArticle: null },
  ]);
});
