import { join } from 'node:path';
import { ingestSources } from '../../src/ingest/ingest.ts';
import { graphStore } from '../../src/ingest/store/store.ts';
import { analyze } from '../../src/nlp/analyze.ts';
import { apiOf, type Data, namesOf } from '../support/api.ts';
import { withGraph } from '../support/with-graph.ts';

const db = withGraph();
const { ask } = apiOf(() => db.database);

beforeAll(async () => {
  const summary = await ingestSources({
    paths: [join(import.meta.dirname, '../../src/samples')],
    analyze,
    store: graphStore(db.database),
  });
  expect(summary).toMatchObject({ created: 16, duplicate: 0 });
});

test('the sample articles are there, each of one of four outlets, with its date', async () => {
  const { articles, outlets } = await ask(`{
    articles { totalCount nodes { publishedAt language outlet { name } quotes { totalCount } } }
    outlets { nodes { name articles { totalCount } } }
  }`);
  expect(articles.totalCount).toBe(16);
  for (const { publishedAt, language, outlet, quotes } of articles.nodes) {
    expect(publishedAt).toMatch(/^202[12]-/);
    expect(language).toBe('en');
    expect(outlet).not.toBeNull();
    expect(quotes.totalCount).toBeGreaterThan(0);
  }
  expect(namesOf(outlets.nodes)).toEqual([
    'Harbour Courier',
    'Meridian Ledger',
    'Northlight Wire',
    'Tarnbrook Chronicle',
  ]);
});

test('every quote is verified, its span and its verbatim parts are cut from the text', async () => {
  const { articles } = await ask(`{
    articles { nodes { text quotes(first: 100) {
      totalCount
      nodes { text verified kind span { start end text } pieces { start end text } verbatim { start end text } confidence }
    } } }
  }`);
  for (const { text, quotes } of articles.nodes) {
    expect(quotes.nodes).toHaveLength(quotes.totalCount);
    for (const quote of quotes.nodes) {
      expect(quote.verified).toBe(true);
      expect(quote.pieces.map((piece: Data) => piece.text).join(' ')).toBe(quote.text);
      for (const { start, end, text: part } of [quote.span, ...quote.pieces, ...quote.verbatim]) {
        expect(text.slice(start, end)).toBe(part);
      }
      expect(quote.verbatim.length > 0).toBe(quote.kind !== 'INDIRECT');
      expect(quote.confidence).toBeGreaterThan(0);
      expect(quote.confidence).toBeLessThanOrEqual(1);
    }
  }
});

test('what Lavrov said is found under each of his names, and comes with the article that proves it', async () => {
  const fields = '{ name quotes(first: 100) { totalCount nodes { text speaker { name } article { title url } } } }';
  const { full, short, found } = await ask(`{
    full: person(by: { name: "Sergey Lavrov" }) ${fields}
    short: person(by: { name: "lavrov" }) ${fields}
    found: people(search: "Lavrow", first: 1) { nodes ${fields} }
  }`);
  expect(full.quotes.totalCount).toBeGreaterThan(5);
  expect(short).toEqual(full);
  expect(found.nodes).toEqual([full]);
  expect(new Set(full.quotes.nodes.map((quote: Data) => quote.speaker.name))).toEqual(new Set([full.name]));
});

test('quotes about NATO in January 2022 name it and are of that month', async () => {
  const { quotes } = await ask(`{
    quotes(first: 100, filter: { about: { name: ["NATO"] }, publishedAt: { from: "2022-01-01", to: "2022-01-31" } }) {
      totalCount nodes { text about { ... on Organization { acronym } } article { publishedAt } }
    }
  }`);
  expect(quotes.totalCount).toBeGreaterThan(3);
  for (const { text, about, article } of quotes.nodes) {
    expect(text).toMatch(/nato|alliance/i);
    expect(about).toContainEqual({ acronym: 'NATO' });
    expect(article.publishedAt).toMatch(/^2022-01-/);
  }
});

test('who said anything about answers in writing is told best first, with the words marked', async () => {
  const { quotes } = await ask(
    '{ quotes(filter: { text: "answer written" }) { totalCount edges { rank highlight { text spans { text } } node { text speaker { name } } } } }',
  );
  expect(quotes.edges[0]).toEqual({
    rank: expect.any(Number),
    highlight: {
      text: expect.stringMatching(/<mark>answer<\/mark>.*<mark>written<\/mark>/),
      spans: [{ text: 'answer' }, { text: 'written' }],
    },
    node: { text: expect.stringContaining('special mission'), speaker: { name: 'Sergey Lavrov' } },
  });
});

test('denials, refusals to comment and second-hand quotes are lists of their own', async () => {
  const { denied, relayed } = await ask(`{
    denied: quotes(filter: { stance: [DENY, DECLINE] }) { totalCount nodes { text cue { stance } speaker { name } } }
    relayed: quotes(filter: { via: true }) { nodes { text via { text } speaker { name } } }
  }`);
  expect(denied.totalCount).toBeGreaterThan(10);
  expect(new Set(denied.nodes.map((quote: Data) => quote.cue.stance))).toEqual(new Set(['DENY', 'DECLINE']));
  expect(denied.nodes).toContainEqual({
    text: 'that the conference had failed',
    cue: { stance: 'DENY' },
    speaker: { name: 'Alok Sharma' },
  });
  expect(relayed.nodes).toContainEqual({
    text: 'that the United States and Nato had failed to address Russia’s chief demands',
    via: [{ text: 'the Kremlin' }],
    speaker: { name: 'Vladimir Putin' },
  });
});

test('whoever an article names is quoted in it or only mentioned', async () => {
  const { articles } = await ask(`{
    articles(first: 16) { nodes {
      speakers { entity { name } }
      onlyMentioned(first: 100) { nodes { name } }
      people(first: 100) { nodes { name } }
    } }
  }`);
  for (const { speakers, onlyMentioned, people } of articles.nodes) {
    const quoted = namesOf(speakers.map(({ entity }: Data) => entity));
    const mentioned = namesOf(onlyMentioned.nodes);
    expect(mentioned.filter((name) => quoted.includes(name))).toEqual([]);
    for (const name of namesOf(people.nodes)) expect([...quoted, ...mentioned]).toContain(name);
  }
});
