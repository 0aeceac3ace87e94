import { sourcesOf } from '../../../src/ingest/follow/followed-sources.ts';
import { endPage, nextPage } from '../../../src/storage/sources/page-queue.ts';
import { endLook, type Look } from '../../../src/storage/sources/queue.ts';
import { apiOf } from '../../support/api.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const graph = withGraph(storeNews);
const { ask, problem } = apiOf(
  () => graph.database,
  () => ({ scope: 'edit', sources: sourcesOf(graph.database) }),
);
afterEach(() => graph.database.source.query('truncate source, source_page, fetch_host restart identity'));

const ADD = `mutation ($url: String!, $title: String, $everySeconds: Int) {
  addSource(url: $url, title: $title, everySeconds: $everySeconds) { id url title everySeconds kind lastResult paused }
}`;
const FEED = 'https://courier.example/feed';
const add = async (variables: object = {}) => (await ask(ADD, { url: FEED, ...variables })).addSource;

const LOOK: Look = {
  ...{ result: 'NOTHING_NEW', problem: null, failures: 0, kind: 'FEED', title: 'Courier', etag: null },
  ...{ lastModified: null, sha256: null, waitSeconds: 450, nextSeconds: 450, isPaused: false },
  pages: ['a', 'b', 'c'].map((name) => ({
    ...{ url: `https://courier.example/${name}`, publishedAt: null, outlet: null, said: null },
    articleId: name === 'a' ? 1 : null,
  })),
};

test('a source is followed, looked at and followed no longer', async () => {
  const source = await add({ title: ' The  Courier ', everySeconds: 3600 });
  expect(source).toMatchObject({
    ...{ url: FEED, title: 'The Courier', everySeconds: 3600, kind: null, lastResult: null, paused: false },
  });
  expect(await add()).toEqual(source);
  expect((await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: source.id })).node).toEqual({
    ...{ __typename: 'Source', id: source.id },
  });
  const act = async (name: string) =>
    (await ask(`mutation ($id: ID!) { ${name}(id: $id) { id } }`, { id: source.id }))[name];
  expect(await act('checkSource')).toEqual({ id: source.id });
  expect(await act('removeSource')).toEqual({ id: source.id });
  expect(await ask('{ sources { totalCount nodes { id } } }')).toEqual({ sources: { totalCount: 0, nodes: [] } });
  for (const name of ['checkSource', 'removeSource']) {
    const wrong = await problem(`mutation ($id: ID!) { ${name}(id: $id) { id } }`, { id: source.id });
    expect(wrong.code).toBe('NOT_FOUND');
  }
});

test('sources say how they fare, and what became of their pages', async () => {
  await add();
  const { source: database } = graph.database;
  expect(await endLook(database, 1, LOOK)).toBe(3);
  // Known pages stay as they are.
  expect(await endLook(database, 1, LOOK)).toBe(0);
  const page = await nextPage(database, 'courier.example');
  await endPage(database, page!, { ...page!, state: 'FAILED', problem: 'is gone', againSeconds: null });
  const { sources } = await ask(`{ sources { nodes {
    kind title lastResult articleCount waitingCount failedCount storedToday
    pages(first: 2) { totalCount nodes { url state problem article { id title } } }
  } } }`);
  expect(sources.nodes).toEqual([
    {
      ...{ kind: 'FEED', title: 'Courier', lastResult: 'NOTHING_NEW', articleCount: 1 },
      ...{ waitingCount: 1, failedCount: 1, storedToday: 1 },
      pages: {
        totalCount: 2,
        nodes: [
          { url: 'https://courier.example/b', state: 'FAILED', problem: 'is gone', article: null },
          expect.objectContaining({ state: 'STORED', article: expect.objectContaining({ title: expect.any(String) }) }),
        ],
      },
    },
  ]);
});

test.each([
  [{ url: 'harbour' }, '"url" is no address'],
  [{ url: 'https://ida:secret@courier.example/feed' }, '"url" has a user or a password in the address'],
  [{ everySeconds: 10 }, '"everySeconds" wants 300 to 86400, got 10'],
  [{ title: 'x'.repeat(201) }, '"title" wants at most 200 characters, got 201'],
])('what cannot be followed is refused: %j', async (variables, message) => {
  const { code, message: told } = await problem(ADD, { url: FEED, ...variables });
  expect([code, told]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
});
