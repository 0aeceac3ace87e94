import { DirectedGraph } from 'graphology';
import { nodeAt } from '../../../src/web/explorer/graph/drawing/node-at.ts';

/** A drawing that shows a unit of the graph as ten pixels, and nodes twice as large as they are. */
function drawingOf(nodes: Record<string, { x: number; y: number; size: number }>) {
  const graph = new DirectedGraph<{ x: number; y: number; size: number }>();
  for (const [name, attributes] of Object.entries(nodes)) graph.addNode(name, attributes);
  const viewportToGraph = ({ x, y }: { x: number; y: number }) => ({ x: x / 10, y: y / 10 });
  return { getGraph: () => graph, viewportToGraph, scaleSize: (size: number) => size * 2 };
}

const DRAWN = drawingOf({ large: { x: 0, y: 0, size: 20 }, small: { x: 3, y: 0, size: 1 } });

test.each([
  ['in the middle of a node', { x: 0, y: 0 }, 'large'],
  ['at its edge', { x: 0, y: 39 }, 'large'],
  ['at a small one that is drawn above it', { x: 30, y: 1 }, 'small'],
  ['a little beside a small one', { x: 33, y: 0 }, 'small'],
  ['beside all', { x: 0, y: 44 }, undefined],
])('pointing %s finds what is seen there', (_where, point, node) => {
  expect(nodeAt(DRAWN, point)).toBe(node);
});
