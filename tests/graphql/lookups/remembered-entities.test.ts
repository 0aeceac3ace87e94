import { setTimeout as wait } from 'node:timers/promises';
import { deleteArticle } from '../../../src/storage/articles/delete.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { apiOf, textsOf } from '../../support/api.ts';
import { usesServer } from '../../support/database.ts';
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

test('while other processes are heard of, longer than a second', async () => {
  await storePort();
  const id = await idOf('bo-elm');
  const hearing = db.database.hearStored(() => undefined);
  while (!hearing.isSure()) await wait(10);
  await ask(SAID, { id });
  await wait(1_100);
  db.statements.reset();
  await ask(SAID, { id });
  expect(db.statements.count).toBe(1);
  await hearing.close();
  await ask(SAID, { id });
  expect(db.statements.count).toBe(3);
});

const testOnServer = usesServer ? test : test.skip;
testOnServer('whoever another process deletes is unknown once that is heard of', async () => {
  const { articleId } = await storePort();
  const id = await idOf('bo-elm');
  const hearing = db.database.hearStored(() => undefined);
  while (!hearing.isSure()) await wait(10);
  const before = db.database.commits();
  await ask(SAID, { id });
  const other = await openDatabase(db.options);
  await deleteArticle(other, articleId!, 'a wrong report');
  while (db.database.commits() === before) await wait(10);
  expect(await problem(SAID, { id })).toMatchObject({ code: 'BAD_USER_INPUT' });
  await Promise.all([hearing.close(), other.close()]);
});
