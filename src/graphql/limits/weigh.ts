import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { LIMITS, type LimitName } from './limits.ts';
import { type PageSizes, pageSizeOf } from './page-size.ts';

export type Weight = Record<LimitName, number>;

/** Thrown inside the walk at the first excess, so that a hostile document costs no more than a legal one. */
export class Excess extends Error {
  constructor(
    readonly limit: LimitName,
    /** At least so many: the walk stopped here. */
    readonly found: number,
  ) {
    super(limit);
  }
}

/** Counts that add up over siblings; the others take the largest. */
const ADDED: readonly LimitName[] = ['aliases', 'directives', 'cost', 'rootFields'];
const LARGEST: readonly LimitName[] = ['depth', 'introspectionDepth', 'introspectionLists', 'nesting'];
/** `rootFields` counts the fields of one selection set, so only the operation's own is held against its limit. */
const EVERYWHERE = [...ADDED, ...LARGEST].filter((name) => name !== 'rootFields');

const NOTHING: Weight = {
  depth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  cost: 0,
  introspectionDepth: 0,
  introspectionLists: 0,
  nesting: 0,
};

interface Walk {
  schema: GraphQLSchema;
  sizes: PageSizes;
  fragments: Map<string, FragmentDefinitionNode>;
  /** Each fragment is weighed once, however often it is spread: 2^n spreads cost n steps. */
  weighed: Map<string, Weight>;
}

/**
 * Weighs an operation with its fragments. Needs no valid document: unknown fields weigh as fields, and fragments that
 * spread themselves end at the nesting limit.
 * @throws Excess at the first limit that is passed.
 */
export function weighOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const walk: Walk = { schema, sizes: { operation, variables }, fragments, weighed: new Map() };
  const rootType = schema.getRootType(operation.operation) ?? undefined;
  const weight = weighSelections(walk, operation.selectionSet, rootType, 0);
  const total = checked({ ...weight, directives: weight.directives + countOf(operation.directives) });
  if (total.rootFields > LIMITS.rootFields) throw new Excess('rootFields', total.rootFields);
  return total;
}

function weighSelections(
  walk: Walk,
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  level: number,
): Weight {
  if (level > LIMITS.nesting) throw new Excess('nesting', level);
  let sum = NOTHING;
  for (const selection of set.selections) {
    const weight = weighSelection(walk, selection, parent, level);
    const directives = weight.directives + countOf(selection.directives);
    sum = checked(added(sum, { ...weight, directives, nesting: weight.nesting + 1 }));
  }
  return sum;
}

function weighSelection(
  walk: Walk,
  selection: SelectionNode,
  parent: GraphQLNamedType | undefined,
  level: number,
): Weight {
  switch (selection.kind) {
    case Kind.FIELD:
      return weighField(walk, selection, parent, level);
    case Kind.INLINE_FRAGMENT: {
      const name = selection.typeCondition?.name.value;
      return weighSelections(walk, selection.selectionSet, name ? walk.schema.getType(name) : parent, level + 1);
    }
    case Kind.FRAGMENT_SPREAD:
      return weighFragment(walk, selection.name.value, level);
  }
}

function weighFragment(walk: Walk, name: string, level: number): Weight {
  const known = walk.weighed.get(name);
  if (known) return known;
  const fragment = walk.fragments.get(name);
  if (!fragment) return NOTHING;
  const type = walk.schema.getType(fragment.typeCondition.name.value);
  const inside = weighSelections(walk, fragment.selectionSet, type, level + 1);
  const weight = { ...inside, directives: inside.directives + countOf(fragment.directives) };
  walk.weighed.set(name, weight);
  return weight;
}

function weighField(walk: Walk, node: FieldNode, parent: GraphQLNamedType | undefined, level: number): Weight {
  const field = fieldOf(walk.schema, node.name.value, parent);
  const type = field && getNamedType(field.type);
  const inside = node.selectionSet
    ? weighSelections(walk, node.selectionSet, isCompositeType(type) ? type : undefined, level + 1)
    : NOTHING;
  const weight = { ...inside, aliases: inside.aliases + (node.alias ? 1 : 0), rootFields: 1 };
  if (type?.name.startsWith('__') || parent?.name.startsWith('__')) {
    weight.introspectionDepth += 1;
    if (field && type?.name.startsWith('__') && isListType(getNullableType(field.type))) weight.introspectionLists += 1;
  } else {
    weight.depth += 1;
  }
  const pageSize = pageSizeOf(walk.sizes, node, field);
  if (pageSize !== null) weight.cost = pageSize * Math.max(1, inside.cost);
  return weight;
}

function fieldOf(
  schema: GraphQLSchema,
  name: string,
  parent: GraphQLNamedType | undefined,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name && parent === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name && parent === schema.getQueryType()) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function added(one: Weight, other: Weight): Weight {
  const sum = { ...one };
  for (const name of ADDED) sum[name] = one[name] + other[name];
  for (const name of LARGEST) sum[name] = Math.max(one[name], other[name]);
  return sum;
}

function checked(weight: Weight): Weight {
  for (const name of EVERYWHERE) if (weight[name] > LIMITS[name]) throw new Excess(name, weight[name]);
  return weight;
}

const countOf = (nodes: readonly unknown[] | undefined): number => nodes?.length ?? 0;
