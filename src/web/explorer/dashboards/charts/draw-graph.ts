import * as Plot from '@observablehq/plot';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { number } from '../../words/numbers.ts';
import type { PairsAnswer } from '../answers/answer.ts';
import { quotesOfPair } from '../answers/quotes-of.ts';
import { graphHeight } from './graph-height.ts';
import type { LinkTo } from './links.ts';
import { type NamedDot, placeNames } from './place-names.ts';

const STEPS = 300;

/** A pair needs so much of the width, in pixels; of more pairs than that, names would hide each other. */
const ROOM = 19;

/** Around the dots, in pixels: names may reach into it. */
const MARGIN = { side: 44, end: 30 };

/** Of a dot, in pixels. */
const RADIUS = { least: 4, most: 15 };

interface Dot extends NamedDot {
  id: string;
  weight: number;
}

/** Draws who talks about whom: an arrow from the speaker, the wider the more quotes. */
export function drawGraph(answer: PairsAnswer, width: number, linkTo: LinkTo) {
  const pairs = answer.pairs.slice(0, Math.max(12, Math.round(width / ROOM)));
  const height = graphHeight(width);
  const dots = dotsOf(layOut(pairs), width, height);
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const most = Math.max(1, ...pairs.map(({ weight }) => weight));
  const arrows = pairs.map(({ source, target, weight }) => {
    const [from, to] = [byId.get(source.id)!, byId.get(target.id)!];
    const href = linkTo((search) => quotesOfPair(source, target, search));
    const title = `${source.name} about ${target.name}: ${number(weight)}`;
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight, href, title };
  });
  return Plot.plot({
    width,
    height,
    margin: 0,
    style: { background: 'none' },
    x: { axis: null, domain: [0, width], range: [0, width] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    r: { type: 'identity' },
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
        href: 'href',
        title: 'title',
        strokeWidth: ({ weight }: { weight: number }) => 0.75 + (3.25 * weight) / most,
      }),
      Plot.dot(dots, { x: 'x', y: 'y', r: 'radius', fill: 'var(--series-2)', stroke: 'var(--ground)' }),
      Plot.text(placeNames(dots, width, height), {
        x: 'x',
        y: 'y',
        text: 'text',
        fill: 'var(--ink)',
        stroke: 'var(--ground)',
        strokeWidth: 3,
        fontSize: 11,
      }),
    ],
  });
}

/** The nodes in pixels, those of the most quotes first. */
function dotsOf(graph: Graph, width: number, height: number): Dot[] {
  const nodes = graph.mapNodes((id, attributes) => ({ ...(attributes as Omit<Dot, 'id' | 'radius'>), id }));
  const scale = (values: number[], from: number, to: number) => {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    return (value: number) =>
      greatest > least ? from + ((value - least) / (greatest - least)) * (to - from) : (from + to) / 2;
  };
  const toX = scale(
    nodes.map(({ x }) => x),
    MARGIN.side,
    width - MARGIN.side,
  );
  const toY = scale(
    nodes.map(({ y }) => y),
    height - MARGIN.end,
    MARGIN.end,
  );
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  return nodes
    .sort((one, other) => other.weight - one.weight)
    .map((node) => ({
      ...node,
      x: toX(node.x),
      y: toY(node.y),
      radius: RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(node.weight / most),
    }));
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
