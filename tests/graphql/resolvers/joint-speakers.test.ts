import { parse } from 'csv-parse/sync';
import { exportText } from '../../export/support.ts';
import { apiOf, type Data } from '../../support/api.ts';
import { contradictions } from '../../support/graph.ts';
import { store } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph();
const { ask } = apiOf(() => db.database);

const PEOPLE = ['Ann Oak', 'Bo Elm', 'Cy Ash'];
const FINDINGS = { people: PEOPLE, places: ['Arland'] };
const LAW = 'the law of Arland would pass before the long winter';
const PORT = 'the port of Arland stays open';
const ROAD = 'the road is Bo Elm’s';

beforeAll(async () => {
  await store(
    db.database,
    {
      title: 'Law',
      url: 'https://courier.example/law',
      outlet: 'Courier',
      publishedAt: '2022-03-01',
      text: `Ann Oak and Bo Elm said that ${LAW}. Bo Elm said that ${PORT}. Cy Ash was silent.`,
    },
    {
      ...FINDINGS,
      quotes: [
        { content: LAW, kind: 'INDIRECT', speaker: 'Ann Oak', joint: ['Bo Elm'], cue: 'said', about: ['Arland'] },
        { content: PORT, kind: 'INDIRECT', speaker: 'Bo Elm', cue: 'said', about: ['Arland'] },
      ],
    },
  );
  await store(
    db.database,
    {
      title: 'Road',
      outlet: 'Ledger',
      publishedAt: '2022-03-02',
      text: `Cy Ash, Ann Oak and Bo Elm said that ${ROAD} in Arland.`,
    },
    {
      ...FINDINGS,
      quotes: [
        {
          content: ROAD,
          kind: 'INDIRECT',
          speaker: 'Cy Ash',
          joint: ['Ann Oak', 'Bo Elm'],
          cue: 'said',
          about: ['Bo Elm'],
        },
      ],
    },
  );
});

const texts = (list: Data) => list.nodes.map(({ text }: { text: string }) => text);
const names = (list: Data[]) => list.map(({ name }) => name);

test('a joint statement has all its speakers, the first of them as its speaker', async () => {
  const { quotes, statements } = await ask(`{
    quotes(orderBy: NEWEST_STORED) { nodes { speaker { name } speakers { name } } }
    statements { nodes { speaker { name } speakers { name } } }
  }`);
  const expected = [
    ['Cy Ash', ['Cy Ash', 'Ann Oak', 'Bo Elm']],
    ['Bo Elm', ['Bo Elm']],
    ['Ann Oak', ['Ann Oak', 'Bo Elm']],
  ];
  expect(quotes.nodes.map((quote: Data) => [quote.speaker.name, names(quote.speakers)])).toEqual(expected);
  expect(statements.nodes.map((one: Data) => [one.speaker.name, names(one.speakers)])).toEqual(expected);
});

test('it is said by each of them, once in every list', async () => {
  const { ann, bo, both, person, aboutArland, articles, spoken } = await ask(`{
    ann: quotes(filter: { speaker: { name: "Ann Oak" } }) { totalCount nodes { text } }
    bo: quotes(filter: { speaker: { name: "Bo Elm" }, about: { name: "Arland" } }, orderBy: OLDEST) { totalCount nodes { text } }
    both: quotes(filter: { speaker: { name: ["Bo Elm", "Ann Oak", "Cy Ash"] } }) { totalCount nodes { text } }
    person(by: { name: "Bo Elm" }) { quotes { totalCount nodes { text } } }
    aboutArland: place(by: { name: "Arland" }) { quotesAbout(filter: { speaker: { name: "Bo Elm" } }) { totalCount nodes { text } } }
    articles(filter: { speaker: { name: "Bo Elm" } }) { totalCount nodes { title } }
    spoken: statements(filter: { speaker: { name: "Bo Elm" } }) { totalCount nodes { text } }
  }`);
  expect([ann.totalCount, texts(ann)]).toEqual([2, [ROAD, LAW]]);
  expect([bo.totalCount, texts(bo)]).toEqual([2, [LAW, PORT]]);
  expect([both.totalCount, texts(both)]).toEqual([3, [ROAD, PORT, LAW]]);
  expect([person.quotes.totalCount, texts(person.quotes)]).toEqual([3, [ROAD, PORT, LAW]]);
  expect([aboutArland.quotesAbout.totalCount, texts(aboutArland.quotesAbout)]).toEqual([2, [PORT, LAW]]);
  expect([articles.totalCount, articles.nodes[0].title]).toEqual([2, 'Road']);
  expect([spoken.totalCount, texts(spoken)]).toEqual([3, [ROAD, PORT, LAW]]);
});

test('it counts for each of them, and in all once, or as often as in the rows by speaker', async () => {
  const rows = (stats: Data) =>
    stats.rows.map(({ keys, count }: Data) => `${keys.map(({ label }: Data) => label)}: ${count}`);
  const { everyone, two, by, months } = await ask(`{
    everyone: quoteStats(groupBy: [SPEAKER]) { total rows { keys { label } count share } }
    two: quoteStats(groupBy: [SPEAKER], filter: { speaker: { name: ["Ann Oak", "Cy Ash"] } }) { total rows { keys { label } count } }
    by: quoteStats(groupBy: [SPEAKER, OUTLET], filter: { minConfidence: 0.1 }) { total rows { keys { label } count } }
    months: quoteStats(groupBy: [MONTH], filter: { speaker: { name: ["Ann Oak", "Bo Elm"] } }) { total rows { keys { label } count } }
  }`);
  expect([everyone.total, rows(everyone)]).toEqual([6, ['Bo Elm: 3', 'Ann Oak: 2', 'Cy Ash: 1']]);
  expect(everyone.rows.map(({ share }: Data) => share)).toEqual([3 / 6, 2 / 6, 1 / 6]);
  expect([two.total, rows(two)]).toEqual([3, ['Ann Oak: 2', 'Cy Ash: 1']]);
  expect([by.total, rows(by)]).toEqual([
    6,
    ['Bo Elm,Courier: 2', 'Ann Oak,Courier: 1', 'Ann Oak,Ledger: 1', 'Bo Elm,Ledger: 1', 'Cy Ash,Ledger: 1'],
  ]);
  expect([months.total, rows(months)]).toEqual([3, ['2022-03: 3']]);
});

test('it is an edge of the graph from each of them, and of nobody to himself', async () => {
  const { mentionGraph, article } = await ask(`{
    mentionGraph { edges { source { name } target { name } weight } }
    article(by: { url: "https://courier.example/law" }) { speakers { entity { name } quoteCount } }
  }`);
  expect(mentionGraph.edges.map(({ source, target, weight }: Data) => [source.name, target.name, weight])).toEqual([
    ['Bo Elm', 'Arland', 2],
    ['Ann Oak', 'Bo Elm', 1],
    ['Ann Oak', 'Arland', 1],
    ['Cy Ash', 'Bo Elm', 1],
  ]);
  expect(article.speakers).toEqual([
    { entity: { name: 'Bo Elm' }, quoteCount: 2 },
    { entity: { name: 'Ann Oak' }, quoteCount: 1 },
  ]);
  const graph = await exportText(db.database, 'graphml', []);
  expect(graph.match(/<edge /g)).toHaveLength(4);
});

test('exports name all of them', async () => {
  const rows: Data[] = parse(await exportText(db.database, 'csv', [['speaker', 'Bo Elm']]), {
    columns: true,
    bom: true,
  });
  expect(rows.map(({ speaker, speakers, speaker_slugs }) => [speaker, speakers, speaker_slugs])).toEqual([
    ['Cy Ash', 'Cy Ash; Ann Oak; Bo Elm', 'cy-ash; ann-oak; bo-elm'],
    ['Bo Elm', 'Bo Elm', 'bo-elm'],
    ['Ann Oak', 'Ann Oak; Bo Elm', 'ann-oak; bo-elm'],
  ]);
  const { '@graph': nodes } = JSON.parse(await exportText(db.database, 'jsonld', []));
  const speakers = nodes.flatMap(({ spokenByCharacter: speaker }: Data) => (speaker ? [[speaker].flat()] : []));
  expect(speakers.map(names)).toEqual([['Cy Ash', 'Ann Oak', 'Bo Elm'], ['Bo Elm'], ['Ann Oak', 'Bo Elm']]);
});

test('another text of the article takes it back from each of them', async () => {
  expect(await contradictions(db.database.source)).toEqual([]);
  await store(db.database, { title: 'Law', url: 'https://courier.example/law', text: 'Nothing. Ann Oak.' }, FINDINGS);
  expect(await contradictions(db.database.source)).toEqual([]);
  const { person } = await ask('{ person(by: { name: "Bo Elm" }) { quotes { totalCount } } }');
  expect(person.quotes.totalCount).toBe(1);
});
