/** Larger arrays are made anew, so that one huge text does not fill the memory for good. */
const MOST_KEPT = 65_536;

/**
 * Arrays for sums that nobody needs afterwards: at least `size` numbers, with what was left in them from before. A new
 * array for each short sequence takes longer than what is computed in it.
 */
export function scratch<Numbers extends { length: number }>(
  make: (size: number) => Numbers,
): (size: number) => Numbers {
  let kept = make(0);
  return (size) => {
    if (size <= kept.length) return kept;
    if (size > MOST_KEPT) return make(size);
    kept = make(Math.min(MOST_KEPT, 2 * size));
    return kept;
  };
}
