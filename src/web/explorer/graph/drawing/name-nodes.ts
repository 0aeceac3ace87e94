import { areNamesBelow, type NamePlace } from './name-place.ts';
import type { Drawn } from './start-sigma.ts';

/** A rectangle of the drawing, in pixels. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Places in the order in which they are tried. On a phone, names beside their nodes would be cut. */
const PLACES: readonly NamePlace[] = ['right', 'below', 'left', 'above'];
const PLACES_ON_PHONE: readonly NamePlace[] = ['below', 'above', 'right', 'left'];

/** So many square pixels each name has to itself: more of them nobody reads. */
const AREA_A_NAME = 8_000;

/** Smaller nodes than these may lie under a name; radius in pixels. */
const LEAST_SPARED = 5;

const LINE_HEIGHT = 16;
const MARGIN = 4;

/**
 * Decides which nodes show their names, and where: that of the chosen one first, then those of the largest. No name
 * meets another or lies on a larger node, nor on any other node if there is a place for it. Nothing else in the drawing
 * knows how wide a name is.
 */
export function nameNodes(drawn: Drawn): void {
  const { width, height } = drawn.getDimensions();
  const places = areNamesBelow(drawn.getContainer()) ? PLACES_ON_PHONE : PLACES;
  const nodes = drawn
    .getGraph()
    .mapNodes((key, { x, y, size, label }) => {
      const { isFaded, isHighlighted } = drawn.getNodeState(key);
      const radius = drawn.scaleSize(size);
      return {
        key,
        label,
        radius,
        isFaded,
        rank: isHighlighted ? Infinity : radius,
        ...drawn.graphToViewport({ x, y }),
      };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .sort((one, other) => other.rank - one.rank);
  const spared = nodes.filter(({ radius }) => radius >= LEAST_SPARED).map(boxOfNode);
  const taken: Box[] = [];
  const named = new Map<string, NamePlace>();
  const most = (width * height) / AREA_A_NAME;
  for (const node of nodes) {
    const wide = widthOf(node.label);
    const findPlace = (others: readonly Box[]) =>
      places.find((place) => {
        const box = boxOfName(wide, node, place);
        return box.left > 0 && box.right < width && !others.some((other) => meet(box, other));
      });
    const place =
      node.isFaded || named.size >= most ? undefined : (findPlace([...taken, ...spared]) ?? findPlace(taken));
    if (place) {
      named.set(node.key, place);
      taken.push(boxOfName(wide, node, place));
    }
    if (node.radius >= LEAST_SPARED) taken.push(boxOfNode(node));
  }
  drawn.getGraph().forEachNode((key) => {
    const nameAt = named.get(key) ?? null;
    if (drawn.getNodeState(key).nameAt !== nameAt) drawn.setNodeState(key, { nameAt });
  });
}

interface Disc {
  x: number;
  y: number;
  radius: number;
}

const boxOfNode = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

function boxOfName(width: number, { x, y, radius }: Disc, place: NamePlace): Box {
  const away = radius + MARGIN;
  const left = { right: x + away, left: x - away - width, below: x - width / 2, above: x - width / 2 }[place];
  const middle = y - LINE_HEIGHT / 2;
  const top = { right: middle, left: middle, below: y + away, above: y - away - LINE_HEIGHT }[place];
  return { left, top, right: left + width, bottom: top + LINE_HEIGHT };
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const pen = new OffscreenCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** How wide a name is drawn, in pixels. */
function widthOf(name: string): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  if (pen) pen.font = NAME_FONT;
  const width = pen?.measureText(name).width ?? name.length * 7;
  widths.set(name, width);
  return width;
}

/** As the drawing writes names. */
const NAME_FONT = '13px system-ui, sans-serif';
