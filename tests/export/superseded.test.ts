import { parse } from 'csv-parse/sync';
import { storeAnalysed } from '../support/articles.ts';
import { withGraph } from '../support/with-graph.ts';
import { exportText } from './support.ts';

const URL = 'https://courier.example/ferry';
const TEXT =
  '😀 “The ferry to Arland will never sail,” Ann Ek and Bo Ode said on Monday, as the harbour board told the Courier. ' +
  'Bo Ode denied that “nobody asked” Arland Ferries. “Ask the crew of the Arland,” Liv Moe said. It rained.';

const graph = withGraph(async (database) => {
  const fields = { url: URL, outlet: 'Courier', title: 'Never', text: TEXT, publishedAt: '2022-01-28T12:00:00Z' };
  await storeAnalysed(database, fields, {
    people: ['Ann Ek', 'Bo Ode', 'Liv Moe'],
    organizations: ['Arland Ferries', 'harbour board'],
    places: ['Arland'],
    quotes: [
      {
        ...{ content: 'The ferry to Arland will never sail,', speaker: 'Ann Ek', joint: ['Bo Ode'], cue: 'said' },
        ...{ about: ['Arland'], via: ['harbour board'], saidOn: '2022-01-24' },
      },
      {
        content: '“nobody asked” Arland Ferries',
        speaker: 'Bo Ode',
        cue: 'denied',
        kind: 'MIXED',
        about: ['Arland Ferries'],
      },
      { content: 'Ask the crew of the Arland,', cue: 'said' },
    ],
  });
});

const FILTERS: [name: string, value: string][] = [
  ['speaker', 'Ann Ek'],
  ['speaker', 'Bo Ode'],
  ['speaker', 'Ann Ek,Bo Ode'],
  ['speakerType', 'person'],
  ['about', 'Arland'],
  ['around', 'Bo Ode,Arland'],
  ['aboutType', 'organization'],
  ['outlet', 'courier'],
  ['kind', 'mixed'],
  ['stance', 'deny'],
  ['text', 'ferry'],
  ['text', '"the crew"'],
  ['from', '2022-01-28'],
  ['from', '2022-01-29'],
  ['attributed', 'false'],
  ['minConfidence', '0.1'],
  ['verbatim', 'true'],
  ['via', 'true'],
  ['saidFrom', '2022-01-20'],
];

type Row = Record<string, string>;
const rowsOf = async (parameters: [string, string][]): Promise<Row[]> =>
  parse(await exportText(graph.database, 'csv', parameters), { columns: true, bom: true });

test('what an article no longer has is exported as it was, by any filter, and in no other export', async () => {
  const [whole, ...before] = await Promise.all([[], ...FILTERS.map((filter) => [filter])].map((all) => rowsOf(all)));
  expect(whole).toHaveLength(3);
  expect(new Set(before.map(({ length }) => length)).size).toBeGreaterThan(2);
  const changed = { url: URL, outlet: 'Courier', title: 'Sails after all', text: 'The ferry sails.' };
  expect((await storeAnalysed(graph.database, changed)).status).toBe('UPDATED');

  const superseded: [string, string] = ['superseded', 'true'];
  const now = (rows: Row[]) => rows.map((row) => ({ ...row, url: URL, superseded_by: '2' }));
  expect(await rowsOf([])).toEqual([]);
  expect(await rowsOf([['superseded', 'false']])).toEqual([]);
  expect(await rowsOf([superseded])).toEqual(now(whole!));
  for (const [index, filter] of FILTERS.entries()) {
    expect([filter, await rowsOf([filter, superseded])]).toEqual([filter, now(before[index]!)]);
  }
});

test('JSON Lines and JSON-LD say which they are, and graphs have none', async () => {
  const lines = (await exportText(graph.database, 'jsonl', [['superseded', 'true']])).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).supersededBy)).toEqual([{ number: 2 }, { number: 2 }, { number: 2 }]);
  const { '@graph': nodes } = JSON.parse(await exportText(graph.database, 'jsonld', [['superseded', 'true']]));
  const quotations = nodes.filter((node: { '@type'?: string }) => node['@type'] === 'Quotation');
  expect(quotations.map((node: { creativeWorkStatus: string }) => node.creativeWorkStatus)).toEqual(
    Array(3).fill('Superseded'),
  );
  await expect(exportText(graph.database, 'gexf', [['superseded', 'true']])).rejects.toThrow('"superseded"');
});
