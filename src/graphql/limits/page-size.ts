import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** Types that answer a page, and how many nodes each entry of it may hold. */
const PAGES: Record<string, (argument: (name: string) => unknown) => number> = {
  /** One for each dimension. */
  QuoteStats: (argument) => {
    const dimensions = argument('groupBy');
    return Array.isArray(dimensions) ? Math.min(3, Math.max(1, dimensions.length)) : 1;
  },
  /** Both ends of an edge. */
  MentionGraph: () => 2,
};

/** Of a connection that is asked for without `first` or `last`. */
const DEFAULT_PAGE = 20;
/** Connections answer a larger page with an error of their own, which says more than ours. */
const LARGEST_PAGE = 100;

export interface PageSizes {
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * How many nodes a field answers at most: its `first` or `last`, 20 for a list of pages without them, or the number of
 * its `ids`. Null when the field is no list that a client can size.
 */
export function pageSizeOf(
  sizes: PageSizes,
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
): number | null {
  const asked = askedFor(sizes, node, field);
  const type = field && getNamedType(field.type).name;
  const nodes = type === undefined ? undefined : PAGES[type];
  if (nodes || type?.endsWith('Connection')) {
    const entries = Math.min(LARGEST_PAGE, Math.max(1, ...(asked.length > 0 ? asked : [DEFAULT_PAGE])));
    return entries * (nodes ? nodes((name) => argumentOf(sizes, node, name)) : 1);
  }
  if (asked.length > 0) return Math.max(1, ...asked);
  const ids = argumentOf(sizes, node, 'ids');
  return Array.isArray(ids) ? Math.max(1, ids.length) : null;
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
