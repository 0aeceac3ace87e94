/** A dot with a name, in pixels. */
export interface NamedDot {
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** Where the middle of a name stands, in pixels. */
export interface PlacedName {
  text: string;
  x: number;
  y: number;
}

/** Of letters of 11 pixels, on average and in pixels. */
const LETTER = 6.2;
const LINE = 13;

/** Between a dot and its name, and between a name and the edge of the frame. */
const GAP = 3;

/** A frame of fewer pixels has room for fewer letters of a name. */
const NARROW = 480;

/**
 * Finds room for the names of dots: above a dot or below it, within the frame, and not upon another name. A name
 * without room is left out; the first dots are served first.
 */
export function placeNames(dots: readonly NamedDot[], width: number, height: number): PlacedName[] {
  const most = width < NARROW ? 17 : 26;
  const placed: (PlacedName & { half: number })[] = [];
  for (const { name, x, y, radius } of dots) {
    const text = name.length > most ? `${name.slice(0, most - 1)}…` : name;
    const half = (text.length * LETTER) / 2;
    const inside = Math.min(width - half - GAP, Math.max(half + GAP, x));
    const away = radius + GAP + LINE / 2;
    const free = [y - away, y + away].find(
      (middle) =>
        middle > LINE / 2 &&
        middle < height - LINE / 2 &&
        placed.every((one) => Math.abs(one.x - inside) > one.half + half + GAP || Math.abs(one.y - middle) >= LINE),
    );
    if (free !== undefined) placed.push({ text, x: inside, y: free, half });
  }
  return placed.map(({ text, x, y }) => ({ text, x, y }));
}
