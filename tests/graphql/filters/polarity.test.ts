import { apiOf } from '../../support/api.ts';
import { store } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();
const { ask } = apiOf(() => db.database);

const PEOPLE = ['Ann Oak', 'Bo Elm'];

beforeAll(async () => {
  const tell = (text: string, outlet: string, negated: boolean) =>
    store(
      db.database,
      { text, outlet, url: `https://${outlet.toLowerCase()}.example/port` },
      {
        people: PEOPLE,
        quotes: [
          {
            content: 'the port of Bo Elm and Ann Oak is full',
            kind: 'INDIRECT',
            speaker: 'Ann Oak',
            about: PEOPLE,
            cue: negated ? 'has never said' : 'said',
            negated,
          },
        ],
      },
    );
  await tell('Ann Oak said that the port of Bo Elm and Ann Oak is full.', 'Courier', false);
  await tell('Ann Oak has never said that the port of Bo Elm and Ann Oak is full.', 'Ledger', true);
  await tell('Still, Ann Oak has never said that the port of Bo Elm and Ann Oak is full.', 'Wire', true);
});

const LISTS = (filter: string) => `{
  quotes${filter} { totalCount nodes { cue { text negated } } }
  person(by: { name: "Ann Oak" }) { quotes${filter} { totalCount nodes { cue { negated } } } quotesAbout${filter} { totalCount } }
  statements${filter} { totalCount nodes { negated quoteCount quotes { totalCount } } }
  quoteStats${filter.replace('(', '(groupBy: [SPEAKER], ') || '(groupBy: [SPEAKER])'} { total rows { count } }
  mentionGraph${filter} { edges { weight source { name } target { name } } }
}`;

const EDGE = { source: { name: 'Ann Oak' }, target: { name: 'Bo Elm' } };

test('what was not said is in no list and no count', async () => {
  expect(await ask(LISTS(''))).toEqual({
    quotes: { totalCount: 1, nodes: [{ cue: { text: 'said', negated: false } }] },
    person: {
      quotes: { totalCount: 1, nodes: [{ cue: { negated: false } }] },
      quotesAbout: { totalCount: 1 },
    },
    statements: { totalCount: 1, nodes: [{ negated: false, quoteCount: 1, quotes: { totalCount: 1 } }] },
    quoteStats: { total: 1, rows: [{ count: 1 }] },
    mentionGraph: { edges: [{ weight: 1, ...EDGE }] },
  });
});

test('it is there when it is asked for, and a statement of its own', async () => {
  expect(await ask(LISTS('(filter: { polarity: [NEGATED] })'))).toEqual({
    quotes: {
      totalCount: 2,
      nodes: [{ cue: { text: 'has never said', negated: true } }, { cue: { text: 'has never said', negated: true } }],
    },
    person: {
      quotes: { totalCount: 2, nodes: [{ cue: { negated: true } }, { cue: { negated: true } }] },
      quotesAbout: { totalCount: 2 },
    },
    statements: { totalCount: 1, nodes: [{ negated: true, quoteCount: 2, quotes: { totalCount: 2 } }] },
    quoteStats: { total: 2, rows: [{ count: 2 }] },
    mentionGraph: { edges: [{ weight: 2, ...EDGE }] },
  });
});

test('both are there when both are asked for, also by a filter inside another', async () => {
  const { quotes, nested, without } = await ask(`{
    quotes(filter: { polarity: [SAID, NEGATED] }) { totalCount }
    nested: quotes(filter: { or: [{ polarity: [NEGATED] }, { outlet: { name: "Courier" } }] }) { totalCount }
    without: quotes(filter: { not: { outlet: { name: "Courier" } } }) { totalCount }
  }`);
  expect([quotes.totalCount, nested.totalCount, without.totalCount]).toEqual([3, 3, 0]);
});

test('an article gives it on request alone, and does not count it for its speakers', async () => {
  const { article, articles } = await ask(`{
    article(by: { url: "https://ledger.example/port" }) {
      quotes { totalCount }
      all: quotes(filter: { polarity: [SAID, NEGATED] }) { nodes { cue { negated } } }
      speakers { quoteCount }
    }
    articles(filter: { speaker: { name: "Ann Oak" } }) { totalCount }
  }`);
  expect(article).toEqual({ quotes: { totalCount: 0 }, all: { nodes: [{ cue: { negated: true } }] }, speakers: [] });
  expect(articles.totalCount).toBe(1);
});

test('a quote is found by its id whatever it says', async () => {
  const { quotes } = await ask('{ quotes(filter: { polarity: [NEGATED] }, first: 1) { nodes { id } } }');
  const { quote } = await ask(`{ quote(id: "${quotes.nodes[0].id}") { cue { negated } } }`);
  expect(quote).toEqual({ cue: { negated: true } });
});
