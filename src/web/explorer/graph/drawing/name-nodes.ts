import { enlargement } from '../../style/enlargement.ts';
import { findNamePlaces, type NamePlace } from './name-places.ts';
import { areNamesBelow } from './names.ts';
import type { Drawn } from './start-sigma.ts';

/** On a phone, names beside their nodes would be cut. */
const PLACES: readonly NamePlace[] = ['right', 'below', 'left', 'above'];
const PLACES_ON_PHONE: readonly NamePlace[] = ['below', 'above', 'right', 'left'];

/** So many square pixels each name has to itself: more of them nobody reads. */
const AREA_A_NAME = 8_000;

/**
 * Decides which nodes show their names, and where: that of the chosen one first, then those of the largest. Nothing
 * else in the drawing knows how wide a name is.
 */
export function nameNodes(drawn: Drawn): void {
  const { width, height } = drawn.getDimensions();
  const enlarged = enlargement();
  const nodes = drawn
    .getGraph()
    .mapNodes((key, { x, y, size, label, shortLabel }) => {
      const { isFaded: isNameless, isHighlighted } = drawn.getNodeState(key);
      const radius = drawn.scaleSize(size);
      const nameWidth = widthOf(isHighlighted ? label : shortLabel) * enlarged;
      const rank = isHighlighted ? Infinity : radius;
      return { key, radius, nameWidth, isNameless, rank, ...drawn.graphToViewport({ x, y }) };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .sort((one, other) => other.rank - one.rank);
  const named = findNamePlaces(nodes, {
    width,
    height,
    places: areNamesBelow(drawn.getContainer()) ? PLACES_ON_PHONE : PLACES,
    most: (width * height) / (AREA_A_NAME * enlarged ** 2),
    enlarged,
  });
  drawn.getGraph().forEachNode((key) => {
    const nameAt = named.get(key) ?? null;
    if (drawn.getNodeState(key).nameAt !== nameAt) drawn.setNodeState(key, { nameAt });
  });
}

const pen = new OffscreenCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** How wide a name is written on a page that is not enlarged, in pixels. */
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
