import type { GraphQLNamedType } from 'graphql';
import type { RowKind } from '../storage/levels/row-kinds.ts';

/** The rows that values of a type are. */
const KINDS: ReadonlyMap<string, RowKind> = new Map([
  ['Article', 'Article'],
  ['Entity', 'Entity'],
  ['Mention', 'Mention'],
  ['Organization', 'Entity'],
  ['Outlet', 'Outlet'],
  ['Person', 'Entity'],
  ['Place', 'Entity'],
  ['Quote', 'Quote'],
]);

/** The kind of row that values of a type are; undefined for another type. */
export const kindOf = (type: GraphQLNamedType): RowKind | undefined => KINDS.get(type.name);
