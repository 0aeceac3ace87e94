import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Focus } from './focus.ts';
import { EnumName, Literal, makeValue, type Values } from './values.ts';

export interface Operation {
  document: DocumentNode;
  variables: Record<string, unknown>;
}

interface Making extends Values {
  focus: Focus | null;
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  definitions: VariableDefinitionNode[];
  fragments: FragmentDefinitionNode[];
  /** Fields that may still be added. */
  left: number;
  aliases: number;
}

const DEEPEST = 8;

/** Where a page lies, as clients that page through lists ask for it. */
const PAGE = (
  parse('{ edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }', { noLocation: true })
    .definitions[0] as OperationDefinitionNode
).selectionSet;

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** A query that a schema allows in its shape; its values may be hostile. Some pass the limits of the server. */
export function generateQuery(schema: GraphQLSchema, values: Values, focus: Focus | null = null): Operation {
  const { random } = values;
  const making: Making = {
    ...values,
    schema,
    focus,
    variables: {},
    definitions: [],
    fragments: [],
    left: random.pick([3, 6, 10, 16, 30]),
    aliases: 0,
  };
  const selectionSet = selectFields(making, schema.getQueryType()!, 0, 0);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: 'query' as never,
        variableDefinitions: making.definitions,
        selectionSet,
      },
      ...making.fragments,
    ],
  };
  return { document, variables: making.variables };
}

/** @param step how many fields of the way to the focus lie behind; null: off the way */
function selectFields(
  making: Making,
  type: GraphQLObjectType | GraphQLInterfaceType,
  depth: number,
  step: number | null,
): SelectionSetNode {
  const { random, schema } = making;
  const fields = Object.values(type.getFields());
  const most = depth === 0 ? random.pick([1, 1, 2, 3]) : random.pick([1, 2, 3, 5]);
  const inner = fields.filter(
    (field) => /^(nodes|edges|node)$/.test(field.name) && isCompositeType(getNamedType(field.type)),
  );
  // Most of the schema lies behind the entries of lists.
  const ways = inner.length > 0 && random.chance(0.8) ? [random.pick(inner)] : [];
  const next = step === null ? undefined : type.getFields()[making.focus?.path[step] ?? ''];
  const wanted = new Set([...(next ? [next] : []), ...ways, ...random.some(fields, 1, most)]);
  const selections: SelectionNode[] = [...wanted].flatMap(
    (field) => select(making, field, type, depth, field === next ? step : null) ?? [],
  );
  if (isInterfaceType(type) && random.chance(0.7)) {
    const concrete = random.pick(schema.getPossibleTypes(type));
    selections.push(fragmentOn(making, concrete, selectFields(making, concrete, depth, null)));
  } else if (!isInterfaceType(type) && depth > 0 && random.chance(0.04)) {
    const around: GraphQLNamedType = random.pick([type, ...type.getInterfaces()]);
    if (isCompositeType(around) && 'getFields' in around) {
      selections.push(fragmentOn(making, around, selectFields(making, around, depth, null)));
    }
  }
  if ('pageInfo' in type.getFields() && random.chance(0.4)) selections.push(...PAGE.selections);
  if (selections.length === 0 || random.chance(0.05)) {
    selections.push({ kind: Kind.FIELD, name: named('__typename') });
  }
  return { kind: Kind.SELECTION_SET, selections };
}

function fragmentOn(making: Making, type: GraphQLNamedType, selectionSet: SelectionSetNode): SelectionNode {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: named(type.name) } as const;
  if (making.random.chance(0.7)) return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
  const name = named(`F${making.fragments.length}`);
  making.fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
  return { kind: Kind.FRAGMENT_SPREAD, name, directives: directivesOf(making) };
}

function select(
  making: Making,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  depth: number,
  step: number | null,
): FieldNode | null {
  const { random } = making;
  const type = getNamedType(field.type);
  if (isCompositeType(type) && step === null && (depth >= DEEPEST || making.left <= 0)) return null;
  making.left -= 1;
  const place = `${parent.name}.${field.name}`;
  const forced = step !== null && step + 1 === making.focus?.path.length ? making.focus.argument : null;
  const args = field.args.flatMap((argument) => argumentOf(making, argument, place, argument.name === forced) ?? []);
  // Two fields of one name with other arguments may stand under one parent, in fragments too.
  const isRenamed = args.length > 0 ? random.chance(0.9) : random.chance(0.05);
  making.aliases += Number(isRenamed);
  return {
    kind: Kind.FIELD,
    name: named(field.name),
    alias: isRenamed ? named(`${field.name}${making.aliases}`) : undefined,
    arguments: args,
    directives: directivesOf(making),
    selectionSet:
      isCompositeType(type) && 'getFields' in type
        ? selectFields(making, type, depth + 1, step === null ? null : step + 1)
        : undefined,
  };
}

function directivesOf(making: Making): DirectiveNode[] {
  if (!making.random.chance(0.03)) return [];
  const name = making.random.pick(['skip', 'include']);
  const isKept = making.random.chance(0.6);
  const value = given(making, 'Boolean!', (name === 'include') === isKept);
  return [{ kind: Kind.DIRECTIVE, name: named(name), arguments: [{ kind: Kind.ARGUMENT, name: named('if'), value }] }];
}

const OFTEN = new Set(['filter', 'by']);
const PAGING = new Set(['after', 'before', 'last']);

function argumentOf(
  making: Making,
  { name, type }: GraphQLArgument,
  place: string,
  isForced: boolean,
): ArgumentNode | null {
  const { random } = making;
  const isSearched = making.isSearch && name === 'filter';
  const share = isSearched ? 1 : PAGING.has(name) ? 0.06 : OFTEN.has(name) ? 0.5 : name === 'first' ? 0.85 : 0.3;
  if (!isNonNullType(type) && !isForced && !random.chance(share)) return null;
  const value = makeValue(making, type, `${place}(${name})`);
  return { kind: Kind.ARGUMENT, name: named(name), value: given(making, String(type), value) };
}

/** The value as a literal, or as a variable of that type. */
function given(making: Making, type: string, value: unknown): ValueNode {
  const { random, variables, definitions } = making;
  if (!random.chance(0.35)) return literal(value);
  const name = `v${definitions.length}`;
  const isLeftOut = random.chance(0.05);
  if (!isLeftOut) variables[name] = plain(value);
  definitions.push({
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: named(name) },
    type: parseType(type),
    defaultValue: isLeftOut && value !== null ? (literal(value) as never) : undefined,
  });
  return { kind: Kind.VARIABLE, name: named(name) };
}

function literal(value: unknown): ValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (value instanceof EnumName) return { kind: Kind.ENUM, value: value.name };
  if (value instanceof Literal) return number(value.source);
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(literal) };
  switch (typeof value) {
    case 'boolean':
      return { kind: Kind.BOOLEAN, value };
    case 'number':
      // A literal has no word for these.
      return number(Number.isFinite(value) ? String(value) : '1e999');
    case 'object':
      return {
        kind: Kind.OBJECT,
        fields: Object.entries(value).map(([name, inner]) => ({
          kind: Kind.OBJECT_FIELD,
          name: named(name),
          value: literal(inner),
        })),
      };
    default:
      return { kind: Kind.STRING, value: String(value) };
  }
}

const number = (source: string): ValueNode =>
  /^-?\d+$/.test(source) ? { kind: Kind.INT, value: source } : { kind: Kind.FLOAT, value: source };

/** As variables carry it: names of enums are strings there, numbers may be no numbers. */
function plain(value: unknown): unknown {
  if (value instanceof EnumName || value instanceof Literal) return value.toJSON();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
