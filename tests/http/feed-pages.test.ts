import { parseAtomFeed } from 'feedsmith';
import { createExporter } from '../../src/export/exporter.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { ask, withServer } from './support.ts';

const graph = withGraph(storeNews);
const server = withServer(() => ({ exporter: createExporter(graph.database) }));

const QUOTES = 220;
const filter = 'outlet=Paged Press';

beforeAll(async () => {
  const contents = Array.from({ length: QUOTES }, (_, index) => `Number ${index + 100}.`);
  await store(
    graph.database,
    {
      text: contents.map((content) => `“${content}”`).join(' '),
      outlet: 'Paged Press',
      publishedAt: '2030-01-01T00:00:00Z',
    },
    { quotes: contents.map((content) => ({ content })) },
  );
});

const titles = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `Unknown speaker: “Number ${from - index}.”`);

interface Read {
  titles: string[];
  ids: string[];
  feedId: string;
  links: Record<string, string>;
}

async function readAtom(url: string): Promise<Read> {
  const { id, entries = [], links = [] } = parseAtomFeed((await ask(url)).text);
  return {
    titles: entries.map((entry) => entry!.title!.value!),
    ids: entries.map((entry) => entry!.id!),
    feedId: id!,
    links: Object.fromEntries(links.map((link) => [link!.rel, link!.href!])),
  };
}

async function readJsonFeed(url: string): Promise<Read> {
  const { items, feed_url, next_url } = (await ask(url)).json;
  return {
    titles: items.map(({ title }: { title: string }) => title),
    ids: items.map(({ id }: { id: string }) => id),
    feedId: feed_url,
    links: { first: feed_url, ...(next_url && { next: next_url }) },
  };
}

const readers = [
  ['atom', readAtom],
  ['json', readJsonFeed],
] as const;

test.each(readers)('pages of quotes.%s lead to every quote once, by next', async (format, read) => {
  const first = await read(`${server.url}/feeds/quotes.${format}?${filter}`);
  expect(first.titles).toEqual(titles(319, 100));
  const second = await read(first.links['next']!);
  const third = await read(second.links['next']!);
  expect([second.titles, third.titles]).toEqual([titles(219, 100), titles(119, 20)]);
  expect(third.links['next']).toBeUndefined();
  expect(new Set([first, second, third].flatMap(({ ids }) => ids)).size).toBe(QUOTES);
  for (const page of [second, third]) {
    expect([page.feedId, page.links['first']]).toEqual([first.feedId, first.links['first']]);
  }
});

test('pages of an Atom feed lead back by previous', async () => {
  const url = `${server.url}/feeds/quotes.atom?outlet=Paged%20Press`;
  const first = await readAtom(url);
  expect(first.links).toMatchObject({ self: url, current: first.links['first'] });
  expect(first.links['previous']).toBeUndefined();
  const second = await readAtom(first.links['next']!);
  const third = await readAtom(second.links['next']!);
  const back = await readAtom(third.links['previous']!);
  expect([back.ids, back.links['next']]).toEqual([second.ids, second.links['next']]);
  const start = await readAtom(back.links['previous']!);
  expect([start.ids, start.links['next'], start.links['previous']]).toEqual([
    first.ids,
    first.links['next'],
    undefined,
  ]);
  expect(second.links['self']).toBe(first.links['next']);
});

test('pages stay as they are while quotes come in, and give the same tag', async () => {
  const first = await readAtom(`${server.url}/feeds/quotes.atom?${filter}`);
  const page = await ask(first.links['next']!);
  await store(
    graph.database,
    { text: '“Late,” he said.', outlet: 'Paged Press', publishedAt: '1970-01-01T00:00:00Z' },
    { quotes: [{ content: 'Late,' }] },
  );
  const again = await ask(first.links['next']!, { headers: { 'if-none-match': page.headers.get('etag')! } });
  expect(again.status).toBe(304);
  const newer = await readAtom((await readAtom(first.links['next']!)).links['previous']!);
  expect(newer.ids).toEqual(first.ids);
  expect((await readAtom(newer.links['previous']!)).titles).toEqual(['Unknown speaker: “Late,”']);
});

test('there are pages of every filter that an index serves', async () => {
  const { source } = graph.database;
  const [{ count }] = await source.query('select count(*) from quote where speaker_id is null');
  let seen = 0;
  for (let url: string | undefined = `${server.url}/feeds/quotes.json?attributed=false`; url; ) {
    const { ids, links }: Read = await readJsonFeed(url);
    seen += ids.length;
    url = links['next'];
  }
  expect(seen).toBe(Number(count));
  expect(seen).toBeGreaterThan(100);
});
