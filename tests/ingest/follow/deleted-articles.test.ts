import { analyze } from '../../../src/nlp/analyze.ts';
import { deleteArticle } from '../../../src/storage/articles/delete.ts';
import { PAGE, send } from '../../fetch/misbehaving-server.ts';
import { withFollowedFeed } from './following.ts';

const feed = withFollowedFeed(analyze);
const DELETED = 'was deleted here, and does not come back';
const paragraph = (text: string) =>
  `<p>${text} ${'The ferries ran on time all day long, and the harbour was quiet. '.repeat(6)}</p>`;

const deleteOnly = async () => {
  const [{ id }] = await feed.graph.database.source.query<[{ id: number }]>('select id from article');
  await deleteArticle(feed.graph.database, id, 'a mistake');
};
const states = async () => (await feed.pages()).map(({ state, problem }) => [state, problem]);
const serve = (path: string, html: string) => {
  feed.routes[path] = (_request, response) => send(response, 200, 'text/html', html);
};

test('a page whose article was deleted does not bring it back, nor do its other texts and addresses', async () => {
  serve('/first', PAGE('Bridge'));
  feed.items = [{ path: '/first', text: 'It begins…', date: new Date().toUTCString() }];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  // A second version, so that there is an earlier text.
  const edited = PAGE('Bridge').replace('two million', 'three million');
  serve('/first', edited);
  await feed.graph.database.source.query(`update source_page set asked_at = now() - interval '1 hour'`);
  await feed.changed([{ path: '/first', text: 'It goes on…' }]);
  expect(await feed.graph.database.source.query('select version from article')).toEqual([{ version: 2 }]);
  await deleteOnly();

  // Announced anew: what is known of it is what the server still has.
  await feed.graph.database.source.query('delete from source_page');
  serve('/second', edited);
  serve('/third', PAGE('Bridge'));
  serve('/canonical', edited.replace('</head>', `<link rel="canonical" href="${feed.site.url}/first"></head>`));
  serve('/first', edited.replace('three million', 'four million'));
  const paths = ['/first', '/second', '/third', '/canonical'];
  await feed.changed(paths.map((path) => ({ path, text: 'It ends…' })));
  expect(await states()).toEqual(paths.map(() => ['REJECTED', DELETED]));
  expect(await feed.articles()).toBe(0);
});

test('nor does a page that is stored, when its feed says something else of it', async () => {
  feed.items = [{ path: '/a', text: 'It begins…' }];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  await deleteOnly();
  await feed.changed([{ path: '/a', text: 'It goes on…' }]);
  expect(feed.site.asked.filter((path) => path === '/a')).toHaveLength(1);
  expect(await feed.articles()).toBe(0);
});

test('nor does a feed that has its text, at its address or at another', async () => {
  const [first, second] = [paragraph('The bridge opens.'), paragraph('The bridge stays closed.')];
  feed.items = [{ path: '/whole', text: first }];
  feed.follow();
  await feed.looked(() => feed.add('/feed'));
  await feed.changed([{ path: '/whole', text: second }]);
  expect(await feed.graph.database.source.query('select version from article')).toEqual([{ version: 2 }]);
  await deleteOnly();
  await feed.changed([
    { path: '/whole', text: paragraph('The bridge is gone.') },
    { path: '/other', text: first },
    { path: '/one-more', text: second },
  ]);
  expect(await feed.articles()).toBe(0);
  await feed.changed([{ path: '/new', text: paragraph('A tunnel is built.') }]);
  expect(await feed.articles()).toBe(1);
});
