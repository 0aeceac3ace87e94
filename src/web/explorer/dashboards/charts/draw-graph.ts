import * as Plot from '@observablehq/plot';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { PairsAnswer } from '../answers/answer.ts';

const STEPS = 300;

/** A pair needs so much of the width, in pixels; of more pairs than that, names would hide each other. */
const ROOM = 19;

interface Place {
  name: string;
  x: number;
  y: number;
  weight: number;
}

/** Draws who talks about whom: an arrow from the speaker, the wider the more quotes. */
export function drawGraph(answer: PairsAnswer, width: number) {
  const pairs = answer.pairs.slice(0, Math.max(12, Math.round(width / ROOM)));
  const graph = layOut(pairs);
  const height = Math.round(Math.min(520, Math.max(300, width * 0.62)));
  const most = Math.max(1, ...pairs.map(({ weight }) => weight));
  const nodes: Place[] = graph.mapNodes((_, { name, x, y, weight }) => ({ name, x, y, weight }) as Place);
  const arrows = pairs.map(({ source, target, weight }) => {
    const [from, to] = [source, target].map(({ id }) => graph.getNodeAttributes(id) as Place);
    return { x1: from!.x, y1: from!.y, x2: to!.x, y2: to!.y, weight };
  });
  return Plot.plot({
    width,
    height,
    margin: 36,
    marginLeft: 60,
    marginRight: 60,
    style: { background: 'none' },
    x: { axis: null },
    y: { axis: null },
    r: { range: [4, 16] },
    marks: [
      Plot.arrow(arrows, {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        bend: true,
        inset: 8,
        headLength: 6,
        stroke: 'var(--bar)',
        strokeOpacity: 0.65,
        strokeWidth: ({ weight }: { weight: number }) => 0.75 + (3.25 * weight) / most,
      }),
      Plot.dot(nodes, { x: 'x', y: 'y', r: 'weight', fill: 'var(--series-2)', stroke: 'var(--ground)' }),
      Plot.text(nodes, {
        x: 'x',
        y: 'y',
        text: ({ name }: Place) => (name.length > 24 ? `${name.slice(0, 23)}…` : name),
        dy: -15,
        fill: 'var(--ink)',
        stroke: 'var(--ground)',
        strokeWidth: 3,
        fontSize: 11,
      }),
    ],
  });
}

/** Places that are the same each time: they begin on a circle, in the order of the pairs. */
function layOut(pairs: PairsAnswer['pairs']): Graph {
  const graph = new Graph({ multi: false, type: 'directed' });
  for (const { source, target, weight } of pairs) {
    for (const { id, name } of [source, target]) {
      if (graph.hasNode(id)) graph.updateNodeAttribute(id, 'weight', (before: number) => before + weight);
      else graph.addNode(id, { name, weight });
    }
    if (source.id !== target.id) graph.mergeEdge(source.id, target.id, { weight });
  }
  graph.forEachNode((id, attributes) => {
    const angle = (2 * Math.PI * graph.nodes().indexOf(id)) / graph.order;
    graph.mergeNodeAttributes(id, { ...attributes, x: Math.cos(angle), y: Math.sin(angle) });
  });
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 0.6, strongGravityMode: true, linLogMode: true };
  forceAtlas2.assign(graph, { iterations: STEPS, settings, getEdgeWeight: null });
  return graph;
}
