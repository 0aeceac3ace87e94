import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { weighOperation } from './weigh.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What is remembered of an operation that was weighed. */
interface Weighed {
  /** Names of the variables that its weight depends on. */
  deciding: Set<string>;
  /** Values of these for which it passed. */
  passed: Set<string>;
}

/** Sets of values that are remembered of an operation. */
const MOST_PASSED = 16;

/** As long as documents are kept. */
const operations = new WeakMap<OperationDefinitionNode, Weighed>();

/**
 * Weighs an operation, unless it has passed before with the same values of the variables that decide what it weighs.
 * @throws Excess at the first limit that is passed.
 */
export function weighOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const known = operations.get(operation);
  if (known?.passed.has(valuesOf(known, variables))) return;
  const deciding = new Set(known?.deciding);
  const seen = new Proxy(variables, {
    get(target, name: string) {
      deciding.add(name);
      return target[name];
    },
  });
  weighOperation(schema, document, operation, seen);
  const isSame = known?.deciding.size === deciding.size && known.passed.size < MOST_PASSED;
  const weighed = { deciding, passed: isSame ? known.passed : new Set<string>() };
  weighed.passed.add(valuesOf(weighed, variables));
  operations.set(operation, weighed);
}

/** A variable that is not given is another than one that is null. */
const valuesOf = ({ deciding }: Weighed, variables: Variables): string =>
  JSON.stringify([...deciding].map((name) => (variables[name] === undefined ? [] : [variables[name]])));
