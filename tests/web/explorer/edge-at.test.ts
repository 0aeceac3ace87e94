import { DirectedGraph } from 'graphology';
import { edgeAt } from '../../../src/web/explorer/graph/drawing/edge-at.ts';

/** A drawing that shows a unit of the graph as ten pixels. */
function drawingOf(edges: readonly (readonly [string, string])[]) {
  const graph = new DirectedGraph<{ x: number; y: number }>();
  graph.addNode('west', { x: 0, y: 0 });
  graph.addNode('east', { x: 10, y: 0 });
  graph.addNode('north', { x: 10, y: 10 });
  for (const [source, target] of edges) graph.addEdgeWithKey(`${source} ${target}`, source, target);
  const viewportToGraph = ({ x, y }: { x: number; y: number }) => ({ x: x / 10, y: y / 10 });
  return { getGraph: () => graph, viewportToGraph };
}

const DRAWN = drawingOf([
  ['west', 'east'],
  ['east', 'north'],
]);

test.each([
  ['on a line', { x: 50, y: 0 }, 'west east'],
  ['beside a line', { x: 50, y: 4 }, 'west east'],
  ['nearer to another line', { x: 97, y: 40 }, 'east north'],
  ['too far from any', { x: 50, y: 7 }, undefined],
  ['beyond the end of a line', { x: -8, y: 0 }, undefined],
])('a click %s takes what is there', (_where, point, edge) => {
  expect(edgeAt(DRAWN, point)).toBe(edge);
});

test('an edge from a node to one in the same place is found there', () => {
  const drawn = drawingOf([['west', 'east']]);
  drawn.getGraph().setNodeAttribute('east', 'x', 0);
  expect(edgeAt(drawn, { x: 2, y: 0 })).toBe('west east');
});
