import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers.js';
import type { LayoutAnswer, LayoutTask } from './layout-worker.ts';
import type { DrawnGraph } from './to-graphology.ts';

/** Larger graphs are laid out in fewer rounds, each of which takes longer. */
const roundsFor = (order: number): number => Math.round(Math.min(900, Math.max(150, 450_000 / order)));

/** Of more nodes than these, most are too small for it to matter whether one lies on another. */
const FEW_NODES = 1_500;

/** Drawing a large graph anew takes longer than a round, so that it is told more rarely where the nodes are. In ms. */
const TELL_MS = { few: 120, many: 700 };

/** Whoever is bound by more quotes is nearer, but not much: a name that stands on another is not read. */
const pull = (weight: number): number => 1 + Math.log10(weight);

/**
 * Finds places for the nodes by ForceAtlas2, in a thread of its own, so that the page goes on meanwhile.
 * @param side the smaller side of the drawing, in pixels
 * @param onMove is told x and y of each node, in the order of the graph, again and again
 * @returns what stops it
 */
export function layOut(
  graph: DrawnGraph,
  side: number,
  onMove: (positions: Float32Array, isDone: boolean) => void,
): () => void {
  if (graph.order < 2) return () => undefined;
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let latest: LayoutAnswer | null = null;
  let frame = 0;
  // A page that draws more slowly than the worker tells leaves out what is old by then.
  const tell = () => {
    frame = 0;
    if (latest) onMove(latest.positions, latest.isDone);
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    latest = data;
    if (data.isDone) worker.terminate();
    frame ||= requestAnimationFrame(tell);
  };
  const { nodes, edges } = graphToByteArrays(graph, (_edge, { weight }) => pull(weight));
  const rounds = roundsFor(graph.order);
  const isLarge = graph.order > FEW_NODES;
  const task: LayoutTask = {
    nodes,
    edges,
    settings: settingsFor(graph.order),
    rounds,
    roundsApart: isLarge ? Math.round(rounds / 8) : Math.floor(rounds / 3),
    side,
    tellMs: isLarge ? TELL_MS.many : TELL_MS.few,
  };
  worker.postMessage(task, { transfer: [nodes.buffer, edges.buffer] });
  return () => {
    worker.terminate();
    cancelAnimationFrame(frame);
  };
}

/** Gravity keeps parts that nothing ties together on one page; the rest are settings that the library infers. */
const settingsFor = (order: number): LayoutTask['settings'] => ({
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.12,
  slowDown: 1 + Math.log(order),
  barnesHutOptimize: order > 800,
  // A round of 5,000 nodes takes 14 ms of processor time; it took 48 ms at 0.6.
  barnesHutTheta: order > FEW_NODES ? 1.2 : 0.6,
});
