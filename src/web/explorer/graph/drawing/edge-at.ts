export interface Point {
  x: number;
  y: number;
}

/** What is looked at of a drawing. */
interface StraightLines {
  viewportToGraph: (point: Point) => Point;
  getGraph: () => {
    forEachEdge: (
      tell: (edge: string, attributes: object, source: string, target: string, from: Point, to: Point) => void,
    ) => void;
  };
}

/** So far from a line it may be clicked, in pixels. */
const REACH = 5;

/**
 * The edge at a point of a drawing whose edges are straight lines; undefined where there is none. One look at each of
 * 5,000 takes a millisecond, and only a click takes it, where WebGL would draw all of them once more for the pointer.
 */
export function edgeAt(drawn: StraightLines, { x, y }: Point): string | undefined {
  const point = drawn.viewportToGraph({ x, y });
  const reach = distance(point, drawn.viewportToGraph({ x: x + REACH, y }));
  let found: string | undefined;
  let nearest = reach;
  drawn.getGraph().forEachEdge((edge, _attributes, _source, _target, from, to) => {
    const away = distanceToLine(point, from, to);
    if (away > nearest) return;
    nearest = away;
    found = edge;
  });
  return found;
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** From a point to the nearest of a line between two others. */
function distanceToLine(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = along.x ** 2 + along.y ** 2;
  const share = length === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length;
  const inside = Math.min(1, Math.max(0, share));
  return distance(point, { x: from.x + inside * along.x, y: from.y + inside * along.y });
}
