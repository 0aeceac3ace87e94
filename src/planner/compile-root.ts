import { type GraphQLCompositeType, type GraphQLObjectType, getNullableType, isCompositeType } from 'graphql';
import { ENTITY_TYPE_NAMES, parseId } from '../graphql/relay/ids.ts';
import { layOut } from '../storage/levels/lay-out.ts';
import type { Level } from '../storage/levels/level.ts';
import { rowReader } from '../storage/levels/read-level.ts';
import type { RowKind } from '../storage/levels/row-kinds.ts';
import { rowTextReader } from '../storage/levels/select-text.ts';
import { Selection } from '../storage/levels/selection.ts';
import { TextTemplate } from '../storage/levels/text-pieces.ts';
import { compileGroups, type ReadGroups } from './compile-groups.ts';
import { type AnsweredField, argumentsOf, compileField, resolveField } from './compile-value.ts';
import { type Asked, type Compiling, objectTypesOf, type PlannedList, type Run } from './compiling.ts';
import { finishText } from './finish-text.ts';
import { kindOf } from './kinds.ts';
import { pagesOfAnyRow } from './pages-of-any-row.ts';

/**
 * A field of the query itself. One row that is asked for by its id is read as a level, as is a page of a list; all else
 * by its resolver.
 */
export function compileRoot(compiling: Compiling, type: GraphQLObjectType, asked: Asked): AnsweredField {
  const field = compileField(compiling, type, asked);
  if (field.list) return rootPage(asked, field, field.list);
  const readGroups = compileGroups(compiling, asked);
  if (readGroups) return rootGroups(compiling, asked, readGroups);
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

/** Counts in groups, as a text where they can be. */
function rootGroups(compiling: Compiling, asked: Asked, readGroups: ReadGroups): AnsweredField {
  const complete = compiling.compileValue(compiling, asked.field.type, asked.nodes);
  return {
    key: asked.key,
    async answer(source, run) {
      const answered = await resolveField(asked, source, run);
      return (await readGroups(answered, run)) ?? complete(answered, run);
    },
  };
}

/** A page of a list, as a text where it can be. */
function rootPage(asked: Asked, field: AnsweredField, list: PlannedList): AnsweredField {
  const pageOfAny = pagesOfAnyRow(asked, list);
  return {
    key: field.key,
    async answer(source, run) {
      const page = pageOfAny ? await pageOfAny(run) : await resolveField(asked, source, run);
      if (!list.takes(page)) return field.answer(source, run);
      return (await list.readText(page, run)) ?? (pageOfAny ? field.answer(source, run) : list.load(page, run));
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
  const level: Level = { kind, layout: layOut(selection), withCursors: false };
  const readRow = rowReader(level);
  const readRowText = rowTextReader(level, entityType ? [entityType.sql] : []);
  const template = place.text && new TextTemplate(place.text());
  const isOfType = (typeName: string, found: unknown) =>
    !entityType || ENTITY_TYPE_NAMES[found as keyof typeof ENTITY_TYPE_NAMES] === typeName;
  return async (globalId, run) => {
    const { database } = run.context;
    const { type: typeName, id } = parseId(globalId);
    if (!typeNames.includes(typeName)) return null;
    const item = await template?.sqlFor(run);
    if (item) {
      const [text, found] = (await readRowText(database, id, item)) ?? [];
      return text !== undefined && isOfType(typeName, found)
        ? finishText(text as string, compiling.writers, run)
        : null;
    }
    const row = await readRow(database, id, await selection.pagesFor(run));
    if (!row || !isOfType(typeName, row[entityType?.at ?? 0])) return null;
    await place.load([row], run);
    return place.write(row, run);
  };
}
