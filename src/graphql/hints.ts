import { Extensions } from 'type-graphql';
import type { RowKind } from '../storage/levels/row-kinds.ts';

// What a field tells those who read several levels of a query at once (`planner/`). It stands beside the field, as an
// extension of the schema.

/** What a field says that is worked out from its row. */
export interface ColumnsHint<Row = object> {
  /** The columns that it reads, and no others. */
  columns: readonly (keyof Row & string)[];
  /** The resolver's own method. */
  compute: (row: Row) => unknown;
}

/** What a field says that is another row. */
export interface RowHint {
  /** What kind of row that is. */
  row: RowKind;
  /** The column that holds its id. */
  by: string;
}

/**
 * Marks a resolver that works its field out from some columns of its row, at once, without `this`, arguments or
 * context.
 */
export const FromColumns =
  <Row>(...columns: (keyof Row & string)[]): MethodDecorator =>
  (target, name, descriptor) => {
    const compute = descriptor.value as unknown as ColumnsHint<Row>['compute'];
    Extensions({ columns, compute } satisfies ColumnsHint<Row>)(target, name, descriptor);
  };

/** Marks a resolver that answers the row whose id a column has, or null where the column is null. */
export const RowOf = <Row>(row: RowKind, by: keyof Row & string): MethodDecorator =>
  Extensions({ row, by } satisfies RowHint) as MethodDecorator;

/** What a field of the query says whose resolver takes all of its arguments as one object, and the context. */
export interface ArgumentsHint<Arguments = never, Given = never> {
  /** The resolver's own method. */
  answer: (given: Arguments, context: Given) => unknown;
}

/**
 * Marks such a resolver, which asks neither `this` nor the classes of its arguments for anything. A plan calls it with
 * the arguments as they came, and spares what TypeGraphQL makes of them, objects of those classes.
 */
export const FromArguments = (): MethodDecorator => (target, name, descriptor) => {
  const answer = descriptor.value as unknown as ArgumentsHint['answer'];
  Extensions({ answer } satisfies ArgumentsHint)(target, name, descriptor);
};
