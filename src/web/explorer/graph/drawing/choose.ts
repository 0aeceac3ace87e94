import type { Drawn } from './start-sigma.ts';

/** Fades all but a node, those tied to it, and their edges. @param chosen an id; undefined: nothing is faded */
export function choose(drawn: Drawn, chosen: string | undefined): void {
  const graph = drawn.getGraph();
  const isKnown = chosen !== undefined && graph.hasNode(chosen);
  const near = new Set(isKnown ? [chosen, ...graph.neighbors(chosen)] : []);
  for (const node of graph.nodes()) {
    drawn.setNodeState(node, { isFaded: isKnown && !near.has(node), isHighlighted: node === chosen });
  }
  graph.forEachEdge((edge, _attributes, source, target) => {
    const isChosen = isKnown && (source === chosen || target === chosen);
    drawn.setEdgeState(edge, { isFaded: isKnown && !isChosen, isChosen });
  });
}
