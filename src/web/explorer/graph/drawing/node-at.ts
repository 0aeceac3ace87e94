import type { Point } from './edge-at.ts';

/** What is looked at of a drawing. */
interface Discs {
  viewportToGraph: (point: Point) => Point;
  scaleSize: (size: number) => number;
  getGraph: () => { forEachNode: (tell: (node: string, attributes: Point & { size: number }) => void) => void };
}

/** So far beside a node it may be pointed at, in pixels. */
const MARGIN = 2;

/**
 * The node at a point of a drawing; undefined where there is none. Of several, the last is drawn above the others. One
 * look at each of 5,000 takes a millisecond, where WebGL would draw all of them once more for the pointer.
 */
export function nodeAt(drawn: Discs, { x, y }: Point): string | undefined {
  const point = drawn.viewportToGraph({ x, y });
  const beside = drawn.viewportToGraph({ x: x + 1, y });
  const unit = Math.hypot(beside.x - point.x, beside.y - point.y);
  let found: string | undefined;
  drawn.getGraph().forEachNode((node, { x: nodeX, y: nodeY, size }) => {
    if (Math.hypot(nodeX - point.x, nodeY - point.y) <= (drawn.scaleSize(size) + MARGIN) * unit) found = node;
  });
  return found;
}
