/** Of the smallest and the largest node, in pixels. Areas grow with quotes, so that a radius does with their root. */
const RADII = { least: 3, most: 18 };
const RADII_IN_CROWD = { least: 2, most: 14 };

/** More nodes than these are a crowd. */
const CROWD = 1_500;

/** In a drawing whose smaller side is shorter than this, in pixels, nodes are smaller as well, down to a half. */
const ROOMY = 600;

/**
 * How large nodes are drawn.
 * @param order how many there are
 * @param side the smaller side of the drawing, in pixels
 */
export function radiiFor(order: number, side: number): { least: number; most: number } {
  const { least, most } = order > CROWD ? RADII_IN_CROWD : RADII;
  const scale = Math.min(1, Math.max(0.5, side / ROOMY));
  return { least: least * scale, most: most * scale };
}
