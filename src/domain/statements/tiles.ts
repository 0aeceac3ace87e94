import type { ComparedWord } from './words.ts';

/** A run of words that two quotations share: `length` words from `a` in the one and from `b` in the other. */
export interface Tile {
  a: number;
  b: number;
  length: number;
}

/** Shorter runs are chance: "of the". */
const SHORTEST = 3;
/** Of places where the same three words stand ("no, no, no"), so many are tried. */
const MOST_PLACES = 16;

/**
 * The runs of `a` that stand in `b`, in the order of `a`, each as long as it can be. Where a run stands in `b` more
 * than once, the place that goes on from the run before is taken, else the first.
 */
export function findTiles(a: readonly ComparedWord[], b: readonly ComparedWord[]): Tile[] {
  const places = new Map<string, number[]>();
  for (let start = 0; start + SHORTEST <= b.length; start++) {
    const seed = seedAt(b, start);
    const known = places.get(seed);
    if (!known) places.set(seed, [start]);
    else if (known.length < MOST_PLACES) known.push(start);
  }
  const tiles: Tile[] = [];
  let start = 0;
  while (start + SHORTEST <= a.length) {
    const tile = longest(a, b, start, places.get(seedAt(a, start)) ?? [], tiles.at(-1));
    if (tile) tiles.push(tile);
    start += tile?.length ?? 1;
  }
  return tiles;
}

const seedAt = (words: readonly ComparedWord[], start: number): string =>
  `${words[start]!.form} ${words[start + 1]!.form} ${words[start + 2]!.form}`;

function longest(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  start: number,
  places: readonly number[],
  before: Tile | undefined,
): Tile | undefined {
  const next = before ? before.b + before.length : 0;
  let best: Tile | undefined;
  for (const place of places) {
    let length = SHORTEST;
    while (start + length < a.length && a[start + length]!.form === b[place + length]?.form) length++;
    const better = !best || length > best.length || (length === best.length && best.b < next && place >= next);
    if (better) best = { a: start, b: place, length };
  }
  return best;
}
