/** Where a name stands, as seen from its node. */
export type NamePlace = 'right' | 'below' | 'left' | 'above';

/** A node as it is drawn, in pixels. */
export interface NamedNode {
  key: string;
  x: number;
  y: number;
  radius: number;
  /** How wide its name is written. */
  nameWidth: number;
  /** Whether it has no name to show just now. */
  isNameless: boolean;
}

interface Room {
  width: number;
  height: number;
  /** In the order in which they are tried. */
  places: readonly NamePlace[];
  /** So many names at most. */
  most: number;
  /** How much larger than usual everything is written. */
  enlarged: number;
}

/** A rectangle of the drawing, in pixels. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Smaller nodes than these may lie under a name where there is no other place for it; radius in pixels. */
const LEAST_SPARED = 5;

const LINE_HEIGHT = 16;
const MARGIN = 4;

/**
 * Finds places for the names of nodes, those of the first nodes first. No name leaves the drawing, meets another or
 * lies on a larger node; of the other nodes, it lies on as few as can be. What has no place has no name.
 */
export function findNamePlaces(nodes: readonly NamedNode[], room: Room): Map<string, NamePlace> {
  const { width, height, places, most, enlarged } = room;
  const boxes = nodes.map(boxOfNode);
  const taken: Box[] = [];
  const named = new Map<string, NamePlace>();
  for (const node of nodes) {
    const free = () =>
      places
        .map((place) => ({ place, box: boxOfName(node, place, enlarged) }))
        .filter(({ box }) => isInside(box, width, height) && !taken.some((other) => meet(box, other)))
        .map((one) => ({ ...one, covered: boxes.filter((other) => meet(one.box, other)).length }))
        .sort((one, other) => one.covered - other.covered);
    const [best] = node.isNameless || named.size >= most ? [] : free();
    if (best) {
      named.set(node.key, best.place);
      taken.push(best.box);
    }
    if (node.radius >= LEAST_SPARED * enlarged) taken.push(boxOfNode(node));
  }
  return named;
}

const boxOfNode = ({ x, y, radius }: NamedNode): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function boxOfName({ x, y, radius, nameWidth }: NamedNode, place: NamePlace, enlarged: number): Box {
  const line = LINE_HEIGHT * enlarged;
  const away = radius + MARGIN;
  const centred = x - nameWidth / 2;
  const left = { right: x + away, left: x - away - nameWidth, below: centred, above: centred }[place];
  const middle = y - line / 2;
  const top = { right: middle, left: middle, below: y + away, above: y - away - line }[place];
  return { left, top, right: left + nameWidth, bottom: top + line };
}

const isInside = ({ left, top, right, bottom }: Box, width: number, height: number): boolean =>
  left > 0 && top > 0 && right < width && bottom < height;

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
