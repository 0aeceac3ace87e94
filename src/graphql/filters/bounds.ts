import { InputError } from '../../errors.ts';

/** What a filter may be made of. */
export const FILTER_BOUNDS = {
  /** "and", "or" and "not" inside each other. */
  depth: 5,
  /** Filters: the outermost and all inside it. */
  count: 50,
} as const;

/** A filter that holds others of its kind. */
export interface FilterTree {
  and?: FilterTree[] | null;
  or?: FilterTree[] | null;
  not?: FilterTree | null;
}

/**
 * Whether a filter is small enough to be worth planning, and all that it holds means something.
 * @throws InputError for more, or for an empty filter inside another
 */
export function checkFilter(filter: FilterTree): void {
  let count = 0;
  const visit = (part: FilterTree, depth: number) => {
    count += 1;
    if (depth > FILTER_BOUNDS.depth) {
      throw new InputError(
        `a filter nests "and", "or" and "not" at most ${FILTER_BOUNDS.depth} deep, got ${depth} or more: conditions ` +
          'side by side have to be met together as they are',
      );
    }
    if (count > FILTER_BOUNDS.count) {
      throw new InputError(
        `a filter is made of at most ${FILTER_BOUNDS.count} filters, got more: one condition takes a list of ` +
          'alternatives',
      );
    }
    if (depth > 0 && Object.values(part).every((value) => value == null)) {
      throw new InputError('a filter inside "and", "or" or "not" wants a condition, got none');
    }
    for (const [name, list] of [['and', part.and] as const, ['or', part.or] as const]) {
      if (list?.length === 0) throw new InputError(`"${name}" wants at least one filter: leave it out to match all`);
      for (const inner of list ?? []) visit(inner, depth + 1);
    }
    if (part.not) visit(part.not, depth + 1);
  };
  visit(filter, 0);
}
