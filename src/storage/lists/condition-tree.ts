import sql, { raw, type Sql } from 'sql-template-tag';
import { allOf, isNot } from './conditions.ts';

/** Conditions that hold others of their kind. */
interface Tree<Node> {
  and?: Node[];
  or?: Node[];
}

/** The conditions that all have to be met, without any "and" inside. */
export const conjuncts = <Node extends Tree<Node>>(conditions: Node): Node[] => [
  { ...conditions, and: undefined },
  ...(conditions.and ?? []).flatMap((part) => conjuncts(part)),
];

/** The shortest list of alternatives of that name, or undefined where none is given. */
export const fewest = <Node, Name extends keyof Node>(all: Node[], name: Name & string): Node[Name] | undefined =>
  all
    .map((conditions) => conditions[name])
    .filter((list) => list !== undefined)
    .sort((a, b) => (a as unknown[]).length - (b as unknown[]).length)[0];

/**
 * All conditions but one list of alternatives: beside `speaker_id = 1` it would tell the planner of fewer rows than
 * there are.
 */
export const without = <Node extends Tree<Node>>(all: Node[], name: keyof Node, list: unknown): Node =>
  ({ and: all.map((part) => (part[name] === list ? { ...part, [name]: undefined } : part)) }) as Node;

/** Parts of a list for few values, and how many of anything is no longer few. */
export const FEW = 16;

/** Parts that the branches of an "or" are read in at most, with all branches inside them. */
export const MOST_BRANCHES = 100;

/**
 * The values that a column has in each part of a list: for few a part each, so that the planner knows how often each
 * value is there; for many one part that goes through them.
 */
export function eachOf(values: (number | string)[], type: 'bigint' | 'text'): { value: Sql; each?: Sql }[] {
  if (values.length <= FEW) return values.map((value) => ({ value: sql`${value}::${raw(type)}` }));
  return [{ value: sql`each.value`, each: sql`unnest(${values}::${raw(type)}[]) each(value)` }];
}

/**
 * The parts of a list, one for each value of a column. The column is the first of `columns` that values are given for.
 * Each part has all other conditions, and the one that its column has its value. Null where no column has a value.
 */
export function partsByValue<Node extends Tree<Node>, Part extends object>(
  all: Node[],
  columns: readonly (readonly [name: keyof Node & string, column: Sql, type: 'bigint' | 'text'])[],
  part: (conditions: Node, where: Sql[]) => Part,
): (Part & { each?: Sql })[] | null {
  for (const [name, column, type] of columns) {
    const values = fewest<Node, keyof Node>(all, name) as (number | string)[] | undefined;
    if (values?.length === 1) return [part({ and: all } as Node, [])];
    if (values) {
      const others = without(all, name, values);
      return eachOf(values, type).map(({ value, each }) => ({ ...part(others, [sql`${column} = ${value}`]), each }));
    }
  }
  return null;
}

/**
 * One branch of an "or", with all other conditions of the tree. Rows that meet a branch before it are left to that one.
 */
export interface Branch<Node> {
  conditions: Node;
  before: Node[];
}

/** The branches of the first "or", which together are all rows, each once; null where there is none. */
export function branchesOf<Node extends Tree<Node>>(all: Node[]): Branch<Node>[] | null {
  const at = all.findIndex(({ or }) => or !== undefined);
  const or = all[at]?.or;
  if (!or) return null;
  const others = all.map((part, index) => (index === at ? { ...part, or: undefined } : part));
  return or.map((branch, index) => ({
    conditions: { and: [...others, branch] } as Node,
    before: or.slice(0, index),
  }));
}

/** Every condition of `conditions`, and not all of those of one of `excluded`. */
export const whereWithout = <Node>(conditions: Node, excluded: Node[], where: (conditions: Node) => Sql[]): Sql[] => [
  ...where(conditions),
  ...excluded.map((other) => isNot(allOf(where(other)))),
];
