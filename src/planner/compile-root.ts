import { type GraphQLCompositeType, type GraphQLObjectType, getNullableType, isCompositeType } from 'graphql';
import { ENTITY_TYPE_NAMES, parseId } from '../graphql/relay/ids.ts';
import { layOut } from '../storage/levels/lay-out.ts';
import { rowReader } from '../storage/levels/read-level.ts';
import type { RowKind } from '../storage/levels/row-kinds.ts';
import { Selection } from '../storage/levels/selection.ts';
import { type AnsweredField, argumentsOf, compileField } from './compile-value.ts';
import { type Asked, type Compiling, objectTypesOf, type Run } from './compiling.ts';
import { kindOf } from './kinds.ts';

/** A field of the query itself. One row that is asked for by its id is read as a level, all else by its resolver. */
export function compileRoot(compiling: Compiling, type: GraphQLObjectType, asked: Asked): AnsweredField {
  const field = compileField(compiling, type, asked);
  const rowType = getNullableType(asked.field.type);
  const kind = isCompositeType(rowType) ? kindOf(rowType) : undefined;
  if (!kind) return field;
  const readById = rowById(compiling, rowType as GraphQLCompositeType, kind, asked);
  return {
    key: field.key,
    async answer(source, run) {
      const id = idAskedFor(asked, run);
      return (id === null ? null : await readById(id, run)) ?? field.answer(source, run);
    },
  };
}

/** The id that a field is asked for by, where it is asked for by nothing else: `(id: ...)`, or `(by: { id: ... })`. */
function idAskedFor(asked: Asked, run: Run): string | null {
  const given = argumentsOf(asked, run);
  const { id, ...others } = (given['by'] ?? given) as Record<string, unknown>;
  const isAlone = Object.values(others).every((value) => value === null || value === undefined);
  return isAlone && typeof id === 'string' ? id : null;
}

/** Reads a row by its id; null where it is not there, or is not what the id says any more: the resolver knows more. */
function rowById(
  compiling: Compiling,
  type: GraphQLCompositeType,
  kind: RowKind,
  { nodes }: Asked,
): (id: string, run: Run) => Promise<unknown> {
  const typeNames = objectTypesOf(compiling, type).map(({ name }) => name);
  const selection = new Selection<Run>(kind);
  const place = compiling.compilePlace(compiling, type, nodes, selection);
  const entityType = kind === 'Entity' ? selection.column('type') : null;
  const readRow = rowReader({ kind, layout: layOut(selection), withCursors: false });
  return async (globalId, run) => {
    const { type: typeName, id } = parseId(globalId);
    if (!typeNames.includes(typeName)) return null;
    const row = await readRow(run.context.database, id, await selection.pagesFor(run));
    if (!row) return null;
    if (entityType && ENTITY_TYPE_NAMES[row[entityType.at] as keyof typeof ENTITY_TYPE_NAMES] !== typeName) return null;
    await place.load([row], run);
    return place.write(row, run);
  };
}
