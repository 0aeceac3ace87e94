import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What the worker is asked for. */
export interface LayoutTask {
  /** As ForceAtlas2 keeps them: ten numbers a node, of which x, y and the radius are used here, and three an edge. */
  nodes: Float32Array;
  edges: Float32Array;
  settings: Required<ForceAtlas2Settings>;
  rounds: number;
  /** So many of them, the last, keep nodes from lying on each other. */
  roundsApart: number;
  /** The smaller side of the drawing, in the unit of the radii. */
  side: number;
  /** So often it tells where the nodes are, in milliseconds. */
  tellMs: number;
}

/** Where the nodes are now, x and y of each, and whether they stay there. */
export interface LayoutAnswer {
  positions: Float32Array;
  isDone: boolean;
}

const NUMBERS_A_NODE = 10;
const RADIUS = 8;

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const { nodes, edges, settings, rounds, roundsApart, side, tellMs } = data;
  let toldAt = performance.now();
  const firstApart = rounds - roundsApart + 1;
  for (let round = 1; round <= rounds; round += 1) {
    if (round === firstApart) scaleRadii(nodes, side);
    iterate({ ...settings, adjustSizes: round >= firstApart }, nodes, edges);
    const isDone = round === rounds;
    if (!isDone && performance.now() - toldAt < tellMs) continue;
    toldAt = performance.now();
    const positions = positionsOf(nodes);
    self.postMessage({ positions, isDone } satisfies LayoutAnswer, { transfer: [positions.buffer] });
  }
};

/** Radii are in pixels of the drawing; how many fit on it is known when the nodes are nearly in place. */
function scaleRadii(nodes: Float32Array, side: number): void {
  const unit = extentOf(nodes) / side;
  for (let at = RADIUS; at < nodes.length; at += NUMBERS_A_NODE) nodes[at] = (nodes[at] ?? 0) * unit;
}

function extentOf(nodes: Float32Array): number {
  const [xs, ys] = [0, 1].map((first) =>
    Array.from({ length: nodes.length / NUMBERS_A_NODE }, (_, node) => nodes[node * NUMBERS_A_NODE + first] ?? 0),
  );
  const rangeOf = (values: number[] = []) =>
    values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY) -
    values.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return Math.max(rangeOf(xs), rangeOf(ys));
}

function positionsOf(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const positions = new Float32Array((nodes.length / NUMBERS_A_NODE) * 2);
  for (let node = 0; node * 2 < positions.length; node += 1) {
    positions[node * 2] = nodes[node * NUMBERS_A_NODE] ?? 0;
    positions[node * 2 + 1] = nodes[node * NUMBERS_A_NODE + 1] ?? 0;
  }
  return positions;
}
