import Graph from 'graphology';
import type { EntityType } from '../../words/names.ts';
import { sizeOf, type TalkGraph } from '../talk-graph.ts';
import { shortName } from './names.ts';
import { radiiFor } from './radii.ts';

export interface DrawnNode {
  x: number;
  y: number;
  /** Radius in pixels. */
  size: number;
  label: string;
  /** As it stands beside others. */
  shortLabel: string;
  type: EntityType;
}

export interface DrawnEdge {
  /** Width in pixels. */
  size: number;
  weight: number;
}

export type DrawnGraph = Graph<DrawnNode, DrawnEdge>;

/** Between the weakest and the strongest, in pixels. */
const WIDTH = { least: 0.8, most: 6 };

/** So far apart are turns of the spiral in which nodes stand before they are laid out: no two lie on one ray. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * The graph as it is drawn: the same one is the same drawing, since the largest nodes begin in the middle.
 * @param side the smaller side of the drawing, in pixels
 * @param enlarged how much larger than usual the page is written
 */
export function toGraphology({ nodes, edges }: TalkGraph, side: number, enlarged = 1): DrawnGraph {
  const graph: DrawnGraph = new Graph({ type: 'directed' });
  const largest = Math.max(1, ...nodes.map(sizeOf));
  const radii = radiiFor(nodes.length, side / enlarged);
  const strongest = Math.max(1, ...edges.map(({ weight }) => weight));
  nodes.forEach((node, index) => {
    const radius = Math.sqrt(index + 1);
    graph.addNode(node.id, {
      x: radius * Math.cos(index * GOLDEN_ANGLE),
      y: radius * Math.sin(index * GOLDEN_ANGLE),
      size: enlarged * between(radii, Math.sqrt(sizeOf(node) / largest)),
      label: node.name,
      shortLabel: shortName(node.name),
      type: node.type,
    });
  });
  for (const { source, target, weight } of edges) {
    graph.addEdgeWithKey(edgeKey(source.id, target.id), source.id, target.id, {
      size: enlarged * between(WIDTH, strongest === 1 ? 0.2 : (weight - 1) / (strongest - 1)),
      weight,
    });
  }
  return graph;
}

/** Puts the nodes where a layout has them. @param positions x and y of each, in the order of the graph */
export function place(graph: DrawnGraph, positions: Float32Array, stretch: number): void {
  let index = 0;
  graph.updateEachNodeAttributes(
    (_node, attributes) => {
      attributes.x = (positions[index] ?? 0) * stretch;
      attributes.y = positions[index + 1] ?? 0;
      index += 2;
      return attributes;
    },
    { attributes: ['x', 'y'] },
  );
}

export const edgeKey = (sourceId: string, targetId: string): string => `${sourceId} ${targetId}`;

const between = ({ least, most }: { least: number; most: number }, share: number): number =>
  least + (most - least) * share;
