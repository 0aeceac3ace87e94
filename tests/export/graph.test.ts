import { DirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { entitiesBySlug } from '../../src/storage/nodes/read.ts';
import { talkEdges } from '../../src/storage/statistics/talk-edges.ts';
import { store, storeNews } from '../support/news.ts';
import { withGraph } from '../support/with-graph.ts';
import { exportText } from './support.ts';

const graph = withGraph(storeNews);

beforeAll(async () => {
  await store(
    graph.database,
    {
      title: 'Names',
      text: 'Ann Oak said Bar & "Grill" <Ltd> closed. Ann Oak said Bar & "Grill" <Ltd> opened.',
      publishedAt: '2020-01-01T00:00:00Z',
    },
    {
      people: ['Ann Oak'],
      organizations: ['Bar & "Grill" <Ltd>'],
      quotes: ['closed', 'opened'].map((verb) => ({
        content: `Bar & "Grill" <Ltd> ${verb}`,
        kind: 'INDIRECT' as const,
        speaker: 'Ann Oak',
        cue: 'said',
        about: ['Bar & "Grill" <Ltd>'],
      })),
    },
  );
});

const readers = {
  gexf: (text: string) => gexf.parse(DirectedGraph, text, { addMissingNodes: false }),
  graphml: (text: string) => graphml.parse(DirectedGraph, text),
} as const;

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  const read = async (parameters: [string, string][] = []): Promise<DirectedGraph> =>
    readers[format](await exportText(graph.database, format, parameters)) as DirectedGraph;

  const edgesOf = (graph: DirectedGraph) =>
    graph.mapEdges((_edge, { weight }, source, target) => `${source} -> ${target} ${weight}`).sort();

  test('holds everyone who names somebody, and everyone named, with an edge for each pair', async () => {
    const graph = await read([['from', '2021-01-01']]);
    expect(edgesOf(graph)).toEqual([
      'jens-stoltenberg -> russia 1',
      'john-sullivan -> russia 1',
      'sergey-lavrov -> nato 2',
      'sergey-lavrov -> ukraine 1',
    ]);
    expect(graph.nodes().sort()).toEqual([
      'jens-stoltenberg',
      'john-sullivan',
      'nato',
      'russia',
      'sergey-lavrov',
      'ukraine',
    ]);
    expect(graph.getNodeAttributes('sergey-lavrov')).toMatchObject({ label: 'Sergey Lavrov', type: 'PERSON' });
    expect(graph.type).toBe('directed');
  });

  test('an edge counts its quotes, in all and by stance', async () => {
    const graph = await read([['speaker', 'john-sullivan']]);
    expect(graph.mapEdges((_edge, attributes) => attributes)).toEqual([
      expect.objectContaining({ weight: 1, PROMISE: 1 }),
    ]);
    const ann = await read([['speaker', 'ann-oak']]);
    expect(ann.mapEdges((_edge, attributes) => attributes)).toEqual([expect.objectContaining({ weight: 2, SAY: 2 })]);
  });

  test('a stance that no quote of an edge has counts 0, for those who add up', async () => {
    const text = await exportText(graph.database, format);
    const defaults = text.match(/<(attribute|key) [^>]*"DENY"[^>]*><default>0<\/default>/g);
    expect(defaults).toHaveLength(1);
  });

  test('names keep their marks', async () => {
    const graph = await read([['speaker', 'ann-oak']]);
    expect(graph.mapNodes((_node, { label }) => label).sort()).toEqual(['Ann Oak', 'Bar & "Grill" <Ltd>']);
  });

  test('a filter chooses the quotes, and keeps all that they name', async () => {
    expect(edgesOf(await read([['about', 'ukraine']]))).toEqual([
      'sergey-lavrov -> nato 1',
      'sergey-lavrov -> ukraine 1',
    ]);
  });

  test('of nothing is an empty graph', async () => {
    const text = await exportText(graph.database, format, [['from', '2030-01-01']]);
    expect(text).not.toMatch(/<(node|edge) /);
    expect(text).toMatch(format === 'gexf' ? /<nodes>\s*<\/nodes>\s*<edges>\s*<\/edges>/ : /<graph [^>]*>\s*<\/graph>/);
  });
});

test('one who is quoted very often is counted in parts, which make the same edges', async () => {
  const conditions = {
    speakerIds: (await entitiesBySlug(graph.database.source, ['sergey-lavrov'])).map((row) => row!.id),
  };
  const edgesIn = async (parts: number) => {
    const shares = Array.from({ length: parts }, (_, part) => ({ speakerIds: conditions.speakerIds, parts, part }));
    const rows = await Promise.all(shares.map((share) => talkEdges(graph.database.source, conditions, share)));
    return rows
      .flat()
      .map(({ speakerSlug, aboutSlug, stance, count }) => [speakerSlug, aboutSlug, stance, count].join(' '));
  };
  const whole = await edgesIn(1);
  expect(whole).toHaveLength(3);
  for (const parts of [2, 3, 7]) expect((await edgesIn(parts)).sort()).toEqual([...whole].sort());
});
