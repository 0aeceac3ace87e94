import { parse } from 'csv-parse/sync';
import { FILTER_PARAMETERS, type FilterParameter } from '../../src/graphql/filters/parameters.ts';
import { apiOf } from '../support/api.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { exportText } from './support.ts';

const graph = withGraph(storeNews);
const { ask, problem } = apiOf(() => graph.database);

beforeAll(async () => {
  await store(
    graph.database,
    {
      text: '“We sell,” Ann Oak said. “We buy,” Smith, Oak & Co said. Ann Oak has never said that the port is full.',
      outlet: 'Ports, Ships & Trade',
    },
    {
      people: ['Ann Oak'],
      organizations: ['Smith, Oak & Co'],
      quotes: [
        { content: 'We sell,', speaker: 'Ann Oak' },
        { content: 'We buy,', speaker: 'Smith, Oak & Co' },
        { content: 'the port is full', kind: 'INDIRECT', speaker: 'Ann Oak', cue: 'has never said', negated: true },
      ],
    },
  );
});

const search = (text: string): [string, string][] => [...new URLSearchParams(text)];

/** Each parameter, with the filter of the API that means the same. */
const CASES: Record<FilterParameter, [parameters: string, filter: string][]> = {
  speaker: [
    ['speaker=sergey-lavrov', '{ speaker: { slug: "sergey-lavrov" } }'],
    ['speaker=Sergey Lavrov', '{ speaker: { name: "Sergey Lavrov" } }'],
    ['speaker=lavrov', '{ speaker: { name: "Lavrov" } }'],
    ['speaker=Sergey Lavrov,john-sullivan', '{ speaker: { slug: ["sergey-lavrov", "john-sullivan"] } }'],
    ['speaker=Sergey Lavrov&speaker=John Sullivan', '{ speaker: { slug: ["sergey-lavrov", "john-sullivan"] } }'],
    ['speaker="Smith, Oak %26 Co",Ann Oak', '{ speaker: { name: ["Smith, Oak & Co", "Ann Oak"] } }'],
  ],
  about: [
    ['about=ukraine', '{ about: { slug: "ukraine" } }'],
    ['about=NATO,Russia', '{ about: { name: ["NATO", "Russia"] } }'],
  ],
  around: [
    ['around=Russia', '{ or: [{ speaker: { slug: "russia" } }, { about: { slug: "russia" } }] }'],
    [
      'around=sergey-lavrov&stance=promise',
      '{ or: [{ speaker: { slug: "sergey-lavrov" } }, { about: { slug: "sergey-lavrov" } }], stance: [PROMISE] }',
    ],
  ],
  speakerType: [
    ['speakerType=organization', '{ speaker: { type: [ORGANIZATION] } }'],
    ['speakerType=person&speaker=sergey-lavrov', '{ speaker: { slug: "sergey-lavrov", type: [PERSON] } }'],
  ],
  aboutType: [['aboutType=PLACE', '{ about: { type: [PLACE] } }']],
  outlet: [
    ['outlet=harbour-courier', '{ outlet: { slug: "harbour-courier" } }'],
    ['outlet=Harbour Courier', '{ outlet: { name: "Harbour Courier" } }'],
    ['outlet="Ports, Ships %26 Trade"', '{ outlet: { name: "Ports, Ships & Trade" } }'],
  ],
  kind: [['kind=direct,MIXED', '{ kind: [DIRECT, MIXED] }']],
  stance: [['stance=promise,suggest', '{ stance: [PROMISE, SUGGEST] }']],
  polarity: [
    ['polarity=negated', '{ polarity: [NEGATED] }'],
    [
      'outlet=ports-ships-and-trade&polarity=said,NEGATED',
      '{ outlet: { slug: "ports-ships-and-trade" }, polarity: [SAID, NEGATED] }',
    ],
    [
      'speaker=sergey-lavrov&polarity=negated,said',
      '{ speaker: { slug: "sergey-lavrov" }, polarity: [SAID, NEGATED] }',
    ],
  ],
  text: [['text=nato -ready', '{ text: "nato -ready" }']],
  from: [['from=2022-01-28', '{ publishedAt: { from: "2022-01-28" } }']],
  to: [
    ['to=2022-01-27', '{ publishedAt: { to: "2022-01-27" } }'],
    ['from=2022-01-01&to=2022-01-28', '{ publishedAt: { from: "2022-01-01", to: "2022-01-28" } }'],
  ],
  attributed: [
    ['attributed=true', '{ attributed: true }'],
    ['attributed=False', '{ attributed: false }'],
  ],
  minConfidence: [
    ['minConfidence=0.76', '{ minConfidence: 0.76 }'],
    ['minConfidence=1.0', '{ minConfidence: 1 }'],
  ],
  verbatim: [
    ['verbatim=true', '{ verbatim: true }'],
    ['verbatim=false', '{ verbatim: false }'],
  ],
  via: [
    ['via=true', '{ via: true }'],
    ['via=false', '{ via: false }'],
  ],
  saidFrom: [
    ['saidFrom=2022-01-26', '{ saidOn: { from: "2022-01-26" } }'],
    ['saidFrom=2022-01-20&saidTo=2022-01-26', '{ saidOn: { from: "2022-01-20", to: "2022-01-26" } }'],
  ],
  saidTo: [['saidTo=2022-01-26&speaker=Sergey Lavrov', '{ saidOn: { to: "2022-01-26" } }']],
};

test('there is a case for every parameter', () => {
  expect(Object.keys(CASES).sort()).toEqual([...FILTER_PARAMETERS].sort());
});

test.each(Object.values(CASES).flat())('%s exports as many quotes as %s counts', async (parameters, filter) => {
  const { quotes, all } = await ask(
    `{ all: quotes { totalCount } quotes(filter: ${filter}, first: 100, orderBy: NEWEST) { totalCount nodes { id } } }`,
  );
  const ids = quotes.nodes.map(({ id }: { id: string }) => id);
  const csv = await exportText(graph.database, 'csv', search(parameters));
  const rows: { id: string }[] = parse(csv, { columns: true, bom: true });
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(rows).toHaveLength(quotes.totalCount);
  expect(rows.length).toBeLessThan(all.totalCount);
  const lines = await exportText(graph.database, 'jsonl', search(parameters));
  expect(lines.split('\n').length - 1).toBe(quotes.totalCount);
});

test.each([
  ['speaker=Nobody At All', '"speaker": no entity is called "Nobody At All": look for it with entities(search: ...)'],
  ['around=nobody', '"around": no entity is called "nobody": look for it with entities(search: ...)'],
  ['about=nobody', '"about": no entity is called "nobody": look for it with entities(search: ...)'],
  ['outlet=None', '"outlet": no outlet is called "None": look for it with outlets'],
])('%s is refused by the name of the parameter', async (parameters, message) => {
  await expect(exportText(graph.database, 'csv', search(parameters))).rejects.toMatchObject({
    name: 'InputError',
    code: 'BAD_USER_INPUT',
    message,
  });
});

test('a name that several share is refused as the API does, with the candidates', async () => {
  await store(
    graph.database,
    { text: '“A,” Ann Poplar said. “B,” Ben Poplar said.' },
    {
      people: [
        { name: 'Ann Poplar', aliases: ['Poplar'] },
        { name: 'Ben Poplar', aliases: ['Poplar'] },
      ],
    },
  );
  const { message, code, candidates } = await problem(
    '{ quotes(filter: { speaker: { name: "Poplar" } }) { totalCount } }',
  );
  expect(code).toBe('AMBIGUOUS_NAME');
  await expect(exportText(graph.database, 'csv', [['speaker', 'Poplar']])).rejects.toMatchObject({
    code: 'AMBIGUOUS_NAME',
    message: `"speaker": ${message}`,
    details: { candidates },
  });
});
