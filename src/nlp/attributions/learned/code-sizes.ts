import { PENN_TAGS } from '../../layers/penn/penn-tags.ts';
import { valueAt } from './codes.ts';

/** How many values each layer of codes has. */
export const [TAGS, NAMES, QUOTED, RULES, STEPS] = [PENN_TAGS.length, 7, 3, 4, 10];
/** Of a neighbour there are two more, see `valueAt`. */
export const [TAGS_BESIDE, NAMES_BESIDE, QUOTED_BESIDE, RULES_BESIDE] = [TAGS + 2, NAMES + 2, QUOTED + 2, RULES + 2];

/** The names of the two tokens on either side as one number, below NAMES_BESIDE to the fourth. */
export function namesBeside(name: ArrayLike<number>, i: number, from: number, to: number): number {
  const at = (k: number) => valueAt(name, k, from, to) + 2;
  return ((at(i - 2) * NAMES_BESIDE + at(i - 1)) * NAMES_BESIDE + at(i + 2)) * NAMES_BESIDE + at(i + 1);
}
