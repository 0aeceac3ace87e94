import { deleteArticle } from '../../../src/storage/articles/delete.ts';
import { apiOf, textsOf } from '../../support/api.ts';
import { store } from '../../support/news.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const db = withEmptyGraph();
const { ask, problem } = apiOf(() => db.database);

const ALONE = 'the port of Arland stays open';
const TOGETHER = 'the law of Arland would pass before the long winter';
const SAID = `query ($id: ID!) {
  quotes(filter: { speaker: { id: [$id] }, text: "Arland" }, orderBy: NEWEST) { nodes { text } }
}`;

const storePort = () =>
  store(
    db.database,
    { title: 'Port', publishedAt: '2022-03-01', text: `Bo Elm said that ${ALONE}.` },
    { people: ['Bo Elm'], quotes: [{ content: ALONE, kind: 'INDIRECT', speaker: 'Bo Elm', cue: 'said' }] },
  );

const storeLaw = () =>
  store(
    db.database,
    { title: 'Law', publishedAt: '2022-03-02', text: `Ann Oak and Bo Elm said that ${TOGETHER}.` },
    {
      people: ['Ann Oak', 'Bo Elm'],
      quotes: [{ content: TOGETHER, kind: 'INDIRECT', speaker: 'Ann Oak', joint: ['Bo Elm'], cue: 'said' }],
    },
  );

const idOf = async (slug: string): Promise<string> =>
  (await ask('query ($slug: String!) { person(by: { slug: $slug }) { id } }', { slug })).person.id;

test('who a filter names by id is looked up once, however often the same is asked soon after', async () => {
  await storePort();
  const id = await idOf('bo-elm');
  const counts: number[] = [];
  for (let time = 0; time < 2; time += 1) {
    db.statements.reset();
    expect(textsOf((await ask(SAID, { id })).quotes.nodes)).toEqual([ALONE]);
    counts.push(db.statements.count);
  }
  expect(counts).toEqual([2, 1]);
});

test('what is said together is found as soon as it is stored', async () => {
  await storePort();
  const id = await idOf('bo-elm');
  expect(textsOf((await ask(SAID, { id })).quotes.nodes)).toEqual([ALONE]);
  await storeLaw();
  expect(textsOf((await ask(SAID, { id })).quotes.nodes)).toEqual([TOGETHER, ALONE]);
});

test('whoever is gone is unknown at once', async () => {
  const { articleId } = await storePort();
  const id = await idOf('bo-elm');
  await ask(SAID, { id });
  await deleteArticle(db.database, articleId!, 'a wrong report');
  expect(await problem(SAID, { id })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(/^no entity is called/),
  });
});
