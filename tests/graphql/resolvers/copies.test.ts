import { apiOf } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const STORY =
  'The ferry to Arland will not sail before Friday, since the storm of the night has closed both piers of the harbour ' +
  'and the road along the coast. About nineteen hundred travellers wait in the hall of the quay and in the two hotels of ' +
  'the town, where the mayor has opened the school as well. ' +
  '“We will sail again once the waves at the outer pier are lower than the lamps,” Ann Ek told the board. ' +
  'The line was last closed for so long four winters ago, when ice pushed a barge against the outer wall.';
const TOLD = { content: 'We will sail again once the waves at the outer pier are lower than the lamps,', cue: 'told' };
const CAKE = { content: 'This is the best cake that the baker of the harbour ever made,', cue: 'said' };

const db = withEmptyGraph();
const { ask } = apiOf(() => db.database);

const said = (quote: typeof TOLD) => ({ people: ['Ann Ek'], quotes: [{ ...quote, speaker: 'Ann Ek' }] });
const store = (outlet: string, day: number, text: string, quote = TOLD, title = `In the ${outlet}`) =>
  storeAnalysed(
    db.database,
    {
      outlet,
      url: `https://${outlet.toLowerCase()}.example/${day}`,
      publishedAt: `2022-01-0${day}T00:00:00Z`,
      text,
      title,
    },
    said(quote),
  );

/** One story in four outlets; the same words in a report of another's own; and what two report of a cake. */
async function storeCopies(): Promise<void> {
  await store('Courier', 1, STORY);
  for (const [index, outlet] of ['Gazette', 'Ledger', 'Herald'].entries()) await store(outlet, 2 + index, STORY);
  await store('Mirror', 5, `Ann Ek has spoken at last. “${TOLD.content}” she told us on the stairs of the town hall.`);
  for (const outlet of ['Post', 'Globe']) {
    await store(outlet, 6, `${outlet} was at the fair. “${CAKE.content}” Ann Ek said to all who ate.`, CAKE);
  }
}

test('a copy names its original, and the original its copies', async () => {
  await storeCopies();
  const { articles } = await ask(`{ articles(orderBy: OLDEST) { nodes {
    outlet { name } isCopy original { outlet { name } } copies { totalCount nodes { outlet { name } } }
  } } }`);
  const names = (rows: { outlet: { name: string } }[]) => rows.map(({ outlet }) => outlet.name);
  expect(names(articles.nodes.filter(({ isCopy }: { isCopy: boolean }) => isCopy))).toEqual([
    'Gazette',
    'Ledger',
    'Herald',
  ]);
  const [courier, gazette] = articles.nodes;
  expect(courier).toMatchObject({ isCopy: false, original: null });
  expect(names(courier.copies.nodes)).toEqual(['Herald', 'Ledger', 'Gazette']);
  expect(gazette.original).toEqual({ outlet: { name: 'Courier' } });
  expect(names(gazette.copies.nodes)).toEqual(['Herald', 'Ledger', 'Courier']);
});

test('whatever says how many outlets or statements counts a story once, and its quotes one by one', async () => {
  await storeCopies();
  const { statements, ...stats } = await ask(`{
    statements(orderBy: MOST_REPORTED) { nodes { quoteCount outletCount outlets { quoteCount outlet { name } } } }
    speakers: quoteStats(groupBy: [SPEAKER], unit: STATEMENTS) { total nodes { count } }
    kinds: quoteStats(groupBy: [KIND], unit: STATEMENTS) { total nodes { count } }
    months: quoteStats(groupBy: [MONTH], unit: STATEMENTS) { total nodes { count } }
    quotes: quoteStats(groupBy: [SPEAKER]) { total nodes { count } }
    outlets: quoteStats(groupBy: [OUTLET], unit: STATEMENTS) { total nodes { count } }
  }`);
  expect(
    statements.nodes.map(({ quoteCount, outletCount }: Record<string, number>) => [quoteCount, outletCount]),
  ).toEqual([
    [5, 2],
    [2, 2],
  ]);
  // Who printed it is another question.
  expect(statements.nodes[0].outlets).toHaveLength(5);
  for (const name of ['speakers', 'kinds', 'months']) expect(stats[name]).toEqual({ total: 2, nodes: [{ count: 2 }] });
  expect(stats.quotes).toEqual({ total: 7, nodes: [{ count: 7 }] });
  expect(stats.outlets.total).toBe(2);
  expect(stats.outlets.nodes).toHaveLength(7);
});

test('a copy that becomes a story of its own counts for its own outlet from then on', async () => {
  await storeCopies();
  await storeAnalysed(
    db.database,
    {
      ...{ outlet: 'Gazette', url: 'https://gazette.example/2', publishedAt: '2022-01-02T00:00:00Z' },
      text: `Our reporter was there. “${TOLD.content}” Ann Ek told her, and went home.`,
    },
    said(TOLD),
  );
  const { statements, article } = await ask(`{
    statements(orderBy: MOST_REPORTED) { nodes { quoteCount outletCount } }
    article(by: { url: "https://gazette.example/2" }) { isCopy copies { totalCount } versions { totalCount } }
  }`);
  expect(statements.nodes[0]).toEqual({ quoteCount: 5, outletCount: 3 });
  expect(article).toEqual({ isCopy: false, copies: { totalCount: 0 }, versions: { totalCount: 2 } });
});
