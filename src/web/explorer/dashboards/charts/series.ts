import type { Cell } from '../answers/answer.ts';
import { OTHERS } from '../answers/rest.ts';

/** So many series have a colour of their own; the rest are one. */
export const MOST_SERIES = 8;

/** A group of a chart that has a colour. */
export interface Series {
  name: string;
  /** A colour of the page: `var(--series-1)`. */
  colour: string;
}

/** The names in one dimension, that of the most quotes first. */
export function namesIn(cells: readonly Cell[], dimension: number): string[] {
  const sums = new Map<string, number>();
  for (const { keys, count } of cells) {
    const name = keys[dimension]?.label ?? '';
    sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** The series of a chart; where there are more than colours, the smallest are put together, with those of no name. */
export function seriesOf(cells: readonly Cell[], dimension: number): Series[] {
  const all = namesIn(cells, dimension);
  const names = all.filter((name) => name !== OTHERS);
  const isMany = names.length > MOST_SERIES || names.length < all.length;
  const own = isMany ? names.slice(0, MOST_SERIES - 1) : names;
  const series = own.map((name, index) => ({ name, colour: `var(--series-${index + 1})` }));
  return isMany ? [...series, { name: OTHERS, colour: 'var(--series-other)' }] : series;
}
