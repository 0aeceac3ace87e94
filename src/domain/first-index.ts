/**
 * The first index below `count` for which `isReached` holds, or `count` where it holds for none. Where it holds for an
 * index, it has to hold for all after it. It is asked about the logarithm of `count` times.
 */
export function firstIndex(count: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
