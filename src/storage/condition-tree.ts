import type { Sql } from 'sql-template-tag';
import { allOf, isNot } from './list.ts';

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

/** One branch of an "or" with all that has to be met besides, and the branches before it, whose rows it leaves to them. */
export interface Branch<Node> {
  conditions: Node;
  before: Node[];
}

/** The branches of the first "or" of at most so many, which together are all rows, each once; null where there is none. */
export function branchesOf<Node extends Tree<Node>>(all: Node[], most: number): Branch<Node>[] | null {
  const at = all.findIndex(({ or }) => or !== undefined && or.length <= most);
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
