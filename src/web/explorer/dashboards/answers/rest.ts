import type { Chart } from '../model/schema.ts';
import type { Answer, Cell } from './answer.ts';

/** What the groups that are not shown are called together. */
export const OTHERS = 'others';

/**
 * What cells of two dimensions leave of the whole of one of them, a cell each.
 * @param wholes by that dimension alone
 * @param wholeAt where it stands among the two
 */
export function restOf(cells: readonly Cell[], wholes: readonly Cell[], wholeAt: number): Cell[] {
  const sums = new Map<string | null, number>();
  for (const { keys, count } of cells) {
    const value = keys[wholeAt]!.value;
    sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return wholes.flatMap(({ keys: [key], count }) => {
    const rest = count - (sums.get(key!.value) ?? 0);
    const others = { value: null, label: OTHERS };
    return rest > 0 ? [{ keys: wholeAt === 0 ? [key!, others] : [others, key!], count: rest }] : [];
  });
}

/** The answer as a chart shows it: shares are those of a whole, with what is in no group of their own. */
export function asShown<Any extends Answer>(answer: Any, chart: Chart | undefined): Any {
  if (answer.shape !== 'counts' || chart !== 'shares' || !answer.rest) return answer;
  return { ...answer, cells: [...answer.cells, ...answer.rest] };
}
