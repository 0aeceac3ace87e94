import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts';
import type { BoundedWeight, ListWeight, PageWeight } from './weight.ts';

export interface PageSizes {
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * How many nodes a field answers at most: its `first` or `last`, 20 for a page of a list without them, or the number of
 * values that it answers a node each, or as many as the field says. Null when it is no such list.
 */
export function pageSizeOf(
  sizes: PageSizes,
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
): number | null {
  const asked = askedFor(sizes, node, field);
  const argument = (name: string) => argumentOf(sizes, node, name);
  const page = field && (getNamedType(field.type).extensions as Partial<PageWeight>);
  if (page?.nodesPerEntry) {
    // A connection answers a larger page with an error of its own, which says more than ours.
    const entries = Math.min(
      page.mostEntries ?? MAX_PAGE_SIZE,
      Math.max(1, ...(asked.length > 0 ? asked : [DEFAULT_PAGE_SIZE])),
    );
    return entries * page.nodesPerEntry(argument);
  }
  if (asked.length > 0) return Math.max(1, ...asked);
  const { nodePerValueOf, nodesAtMost } = (field?.extensions ?? {}) as Partial<ListWeight & BoundedWeight>;
  if (nodesAtMost !== undefined) return nodesAtMost;
  const values = nodePerValueOf === undefined ? undefined : argument(nodePerValueOf);
  return Array.isArray(values) ? Math.max(1, values.length) : null;
}

/** What the client gives as `first` and `last`, or else the schema's defaults of them. */
function askedFor(sizes: PageSizes, node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number[] {
  const given = [argumentOf(sizes, node, 'first'), argumentOf(sizes, node, 'last')].filter(isNumber);
  if (given.length > 0) return given;
  const sized = field?.args.filter(({ name }) => name === 'first' || name === 'last') ?? [];
  return sized.map((argument) => argument.defaultValue).filter(isNumber);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The argument's value with variables and their defaults resolved; it is not checked against its type. */
function argumentOf({ operation, variables }: PageSizes, node: FieldNode, name: string): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (!given) return undefined;
  if (given.kind !== Kind.VARIABLE) return valueFromASTUntyped(given, variables);
  const sent = variables[given.name.value];
  return sent !== undefined ? sent : defaultOf(operation, given.name.value);
}

function defaultOf(operation: OperationDefinitionNode, variable: string): unknown {
  const definition = operation.variableDefinitions?.find((candidate) => candidate.variable.name.value === variable);
  const value: ValueNode | undefined = definition?.defaultValue;
  return value && valueFromASTUntyped(value);
}
