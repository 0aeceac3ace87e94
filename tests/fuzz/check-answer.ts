import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Data } from '../support/api.ts';
import type { Operation } from './generate.ts';

export interface Findings {
  problems: string[];
  /** Ids with the type of what has them, where the answer tells it. */
  ids: { id: string; type: string }[];
  /** Lists that go on, and are under no other list. */
  next: { field: FieldNode; path: string; cursor: string }[];
}

/** Names and indices that lead to a part of an answer. */
type Path = readonly (string | number)[];

interface Walk extends Findings {
  schema: GraphQLSchema;
  operation: Operation;
  /** Of variables, with their defaults. */
  values: Record<string, unknown>;
}

/** What holds of every answer, whatever was asked. */
export function checkAnswer(schema: GraphQLSchema, operation: Operation, data: Data): Findings {
  const query = operation.document.definitions[0] as OperationDefinitionNode;
  const { coerced = {} } = getVariableValues(schema, query.variableDefinitions ?? [], operation.variables);
  const walk: Walk = { schema, operation, values: coerced, problems: [], ids: [], next: [] };
  if (data) checkObject(walk, schema.getQueryType()!, query.selectionSet, data, []);
  return { problems: walk.problems, ids: walk.ids, next: walk.next };
}

/** The fields of a selection, those of fragments as well, by what they are called in the answer. */
function fieldsOf({ operation }: Walk, set: SelectionSetNode, found = new Map<string, FieldNode[]>()) {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      found.set(name, [...(found.get(name) ?? []), selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      fieldsOf({ operation } as Walk, selection.selectionSet, found);
    } else {
      const fragment = operation.document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      );
      if (fragment && 'selectionSet' in fragment) fieldsOf({ operation } as Walk, fragment.selectionSet, found);
    }
  }
  return found;
}

const definitionOf = (schema: GraphQLSchema, type: GraphQLNamedType, name: string) => {
  const types = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];
  for (const one of types) if ('getFields' in one && one.getFields()[name]) return one.getFields()[name];
  return undefined;
};

function checkObject(walk: Walk, type: GraphQLNamedType, set: SelectionSetNode, object: Data, at: Path): void {
  for (const [key, nodes] of fieldsOf(walk, set)) {
    const value = object[key];
    const name = nodes[0]!.name.value;
    const field = definitionOf(walk.schema, type, name) as GraphQLField<unknown, unknown> | undefined;
    if (name === 'id' && isObjectType(type) && type.getInterfaces().length > 0 && value) {
      walk.ids.push({ id: value, type: type.name });
    }
    if (!field || value === null || value === undefined || typeof value !== 'object') continue;
    const inner = getNamedType(field.type);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    if (selections.length === 0) continue;
    const whole: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
    const isPage = 'getFields' in inner && 'pageInfo' in inner.getFields();
    if (isPage) checkPage(walk, field, nodes[0]!, inner, whole, value, [...at, key]);
    const isList = Array.isArray(value);
    for (const [index, one] of (isList ? value : [value]).entries()) {
      if (one) checkObject(walk, inner, whole, one, isList ? [...at, key, index] : [...at, key]);
    }
  }
}

/** A list is no longer than asked for, and its shapes agree. */
function checkPage(
  walk: Walk,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  type: GraphQLNamedType,
  set: SelectionSetNode,
  page: Data,
  at: Path,
): void {
  let args: Data;
  try {
    args = getArgumentValues(field as never, node, walk.values);
  } catch {
    return;
  }
  const shown = new Map<string, [FieldNode, Data]>();
  for (const [key, nodes] of fieldsOf(walk, set)) shown.set(nodes[0]!.name.value, [nodes[0]!, page[key]]);
  const shownAs = (name: string): Data => shown.get(name)?.[1];
  const size: number = args.first ?? args.last ?? 20;
  const wrong = (problem: string) => walk.problems.push(`${type.name} of ${node.name.value}: ${problem}`);
  // The nodes of the mention graph are those at both ends of its edges.
  const lists = [shownAs('edges'), shownAs('rows'), type.name === 'MentionGraph' ? undefined : shownAs('nodes')];
  const lengths = lists.filter(Array.isArray).map(({ length }) => length);
  if (lengths.some((length) => length > size)) wrong(`${Math.max(...lengths)} entries where ${size} were asked for`);
  if (new Set(lengths).size > 1) wrong(`edges, nodes and rows have the lengths ${lengths.join(', ')}`);
  const total = shownAs('totalCount') ?? shownAs('rowCount') ?? shownAs('edgeCount');
  if (lengths.some((length) => length > total)) wrong(`${lengths[0]} entries of ${total}`);
  const cursors = cursorsOf(walk, shown.get('edges'));
  if (new Set(cursors).size < cursors.length) wrong('two entries have one cursor');
  const info = infoOf(walk, shown.get('pageInfo'));
  if (info.hasPreviousPage && args.last == null && args.after == null) wrong('a first page has a page before it');
  if (info.hasNextPage && args.last != null && args.before == null) wrong('a last page has a page after it');
  if (info.endCursor === null && info.startCursor) wrong('a page begins and does not end');
  if (lengths[0] === 0 && info.endCursor) wrong('an empty page has a cursor');
  if (info.endCursor && args.last == null && args.before == null && !at.some((key) => typeof key === 'number')) {
    walk.next.push({ field: node, path: at.join('.'), cursor: info.endCursor });
  }
}

function cursorsOf(walk: Walk, shown: [FieldNode, Data] | undefined): string[] {
  const set = shown?.[0].selectionSet;
  if (!set || !Array.isArray(shown[1])) return [];
  const named = [...fieldsOf(walk, set)].find(([, nodes]) => nodes[0]!.name.value === 'cursor');
  return named ? shown[1].flatMap((edge: Data) => edge[named[0]] ?? []) : [];
}

/** `pageInfo` by the names of its fields. */
function infoOf(walk: Walk, shown: [FieldNode, Data] | undefined): Data {
  if (!shown?.[1] || !shown[0].selectionSet) return {};
  const entries = [...fieldsOf(walk, shown[0].selectionSet)];
  return Object.fromEntries(entries.map(([key, nodes]) => [nodes[0]!.name.value, shown[1][key]]));
}
