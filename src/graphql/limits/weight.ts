import { Extensions } from 'type-graphql';
import { MAX_PAGE_SIZE } from './limits.ts';

// What a type or a field tells the limits on an operation: how many nodes it may answer. It stands beside the type or
// the field, as an extension of the schema.

/** An argument of the field, with variables resolved, as the client gave it: it may be of any type. */
export type GivenArgument = (name: string) => unknown;

/** What an object type that is a page of a list says. */
export interface PageWeight {
  /** How many nodes each entry of the page may hold. */
  nodesPerEntry: (argument: GivenArgument) => number;
  /** How many entries the page may have; a larger one is refused by its field. */
  mostEntries: number;
}

/** What a field that answers one node for each value of a list argument says. */
export interface ListWeight {
  nodePerValueOf: string;
}

/** What a field says whose list the client does not size. */
export interface BoundedWeight {
  nodesAtMost: number;
}

/** Marks an object type as a page of a list, sized by `first` and `last` of the field that answers it. */
export const WeighsAsPage = (
  nodesPerEntry: PageWeight['nodesPerEntry'] = () => 1,
  mostEntries = MAX_PAGE_SIZE,
): ClassDecorator => Extensions({ nodesPerEntry, mostEntries } satisfies PageWeight) as ClassDecorator;

/** Marks a field that answers a node for each value of its argument of that name. */
export const WeighsByList = (nodePerValueOf: string): MethodDecorator =>
  Extensions({ nodePerValueOf } satisfies ListWeight) as MethodDecorator;

/** Marks a field that answers a list which the client does not size. */
export const WeighsAtMost = (nodesAtMost: number): MethodDecorator =>
  Extensions({ nodesAtMost } satisfies BoundedWeight) as MethodDecorator;
